import { openDemo } from './demo';
import { TEXT, valueOf } from './sidebar';
import { expect, test, type Surface } from './support';

const BOX = 'textarea.reply';
const IMPROVE = { role: 'button', name: 'Improve my text' } as const;
const ROUGH = 'cant refund, courier lost it, not our fault, new one by friday';
const said = (sidebar: Surface) => sidebar.text('[data-part="improve"]');

test.describe('the agent’s own text', () => {
  test('from the page’s box becomes a reply, each difference to take or leave, and goes back into the box', async ({ driver, network }) => {
    const { tab, sidebar } = await openDemo(driver, network);
    await sidebar.click(IMPROVE);
    await expect.poll(() => said(sidebar)).toContain('There’s no text of yours yet');

    await tab.click(BOX);
    await tab.type(ROUGH);
    await sidebar.click(IMPROVE);
    await expect.poll(() => valueOf(sidebar, TEXT)).toMatch(/Thandi[\s\S]*courier[\s\S]*refund[\s\S]*Friday \d+ \w+/);
    expect(await valueOf(sidebar, TEXT)).not.toMatch(/cant|not our fault/);
    await expect.poll(() => said(sidebar)).toMatch(/\d+ changes/);

    await sidebar.click({ role: 'checkbox', name: /What isn’t possible/ });
    await expect.poll(() => valueOf(sidebar, TEXT)).toContain('cant refund.');
    await sidebar.click({ role: 'checkbox', name: /What isn’t possible/ });
    await expect.poll(() => valueOf(sidebar, TEXT)).not.toContain('cant refund');

    await sidebar.click({ role: 'button', name: 'Leave all' });
    await expect.poll(() => valueOf(sidebar, TEXT)).toBe(ROUGH);
    await sidebar.click({ role: 'button', name: 'Take all' });
    await sidebar.click({ role: 'button', name: 'Insert into the reply box' });
    await expect.poll(() => valueOf(tab, BOX)).toBe(await valueOf(sidebar, TEXT));
    expect(network.strangers()).toEqual([]);
  });

  test('from the sidebar’s field, and back to the agent’s own words', async ({ driver, network }) => {
    const { sidebar } = await openDemo(driver, network);
    await sidebar.click(TEXT);
    await sidebar.press('Control+A');
    await sidebar.type(ROUGH);
    await sidebar.click(IMPROVE);
    await expect.poll(() => valueOf(sidebar, TEXT)).toContain('Thandi');
    await sidebar.click({ role: 'button', name: 'Back to my text' });
    await expect.poll(() => valueOf(sidebar, TEXT)).toBe(ROUGH);
  });
});
