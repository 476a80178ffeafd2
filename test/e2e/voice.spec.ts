import { openDemo } from './demo';
import { TEXT, valueOf } from './sidebar';
import { expect, test, type Surface } from './support';
import { axeFindings } from './support/axe';

const SEARCH = '[data-part="phrase-search"]';

/** Chooses a file for the import, as the agent does in the browser's own dialog, which no test can answer. */
const chooseFile = (sidebar: Surface, name: string, text: string) =>
  sidebar.evaluate(
    (file) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"][accept*=".csv"]')!;
      const given = new DataTransfer();
      given.items.add(new File([file.text], file.name));
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );

const CSV = [
  'Title;Body;Language;Issue;Purpose;Shortcut',
  'Depot;"Our depot in Durban was flooded, {{ticket.requester.first_name}}, which held up order {order}.";en;late-delivery;;dep',
  'Warm greeting;Good day {{ticket.requester.first_name}},;en;;greeting;',
  'Room upgrade;I have moved you to {room number} for tonight.;en;;;upg',
  'Empty;;en;;;',
].join('\r\n');

test.describe('the agent’s own phrases', () => {
  test('are imported, offered where they fit, put into the reply and into the page', async ({ driver, network }) => {
    const { tab, sidebar } = await openDemo(driver, network);
    await sidebar.click({ role: 'button', name: 'Settings' });
    await sidebar.waitFor({ role: 'button', name: 'Import phrases' });
    await chooseFile(sidebar, 'macros.csv', `\ufeff${CSV}`);
    await sidebar.waitFor('[data-part="phrases-preview"]');
    expect(await sidebar.text('[data-part="phrases-preview"]')).toMatch(/3 phrases can be added[\s\S]*Line 5, text: there is no text/);
    await sidebar.click({ role: 'button', name: 'Add 3 phrases' });
    await sidebar.waitFor('[data-part="phrases-said"]');
    await sidebar.click({ role: 'button', name: 'Back' });

    // The greeting stands in the draft; what fits is offered with the conversation's facts in it.
    await expect.poll(() => valueOf(sidebar, TEXT)).toMatch(/^Good day Thandi,/);
    await sidebar.click('[data-part="phrases"] summary');
    await sidebar.click({ role: 'button', name: 'Insert “Depot”' });
    await expect.poll(() => valueOf(sidebar, TEXT)).toContain('flooded, Thandi, which held up order 4821.');

    await sidebar.click({ role: 'button', name: 'Insert into the reply box' });
    await expect.poll(() => valueOf(tab, 'textarea.reply')).toContain('held up order 4821.');
    expect(network.strangers()).toEqual([]);
  });

  test('are found by the keyboard, ask for what the conversation doesn’t tell, and never leave a place in the reply', async ({
    driver,
    network,
  }) => {
    const { sidebar } = await openDemo(driver, network);
    await sidebar.click({ role: 'button', name: 'Settings' });
    await sidebar.waitFor({ role: 'button', name: 'Import phrases' });
    await chooseFile(sidebar, 'macros.csv', CSV);
    await sidebar.click({ role: 'button', name: 'Add 3 phrases' });
    await sidebar.waitFor('[data-part="phrases-said"]');
    await sidebar.click({ role: 'button', name: 'Back' });
    await expect.poll(() => valueOf(sidebar, TEXT)).toMatch(/^Good day Thandi,/);

    await sidebar.click(TEXT);
    await sidebar.press('Control+End');
    await sidebar.press('Control+k');
    await sidebar.waitFor(SEARCH);
    await sidebar.type('upg');
    await sidebar.waitFor({ role: 'button', name: 'Insert “Room upgrade”' });
    await sidebar.press('Enter');
    await sidebar.waitFor('[data-part="phrase-fill"] input');
    expect(await valueOf(sidebar, TEXT)).not.toContain('tonight');
    await sidebar.click('[data-part="phrase-fill"] input');
    await sidebar.type('room 12');
    await sidebar.press('Enter');
    await expect.poll(() => valueOf(sidebar, TEXT)).toMatch(/ I have moved you to room 12 for tonight\.$/);
    expect(await axeFindings(sidebar)).toEqual([]);
  });

  test('are saved from the reply with its facts taken out, and come back after a deletion', async ({ driver, network }) => {
    const { sidebar } = await openDemo(driver, network);
    await sidebar.click('[data-part="phrases"] summary');
    await sidebar.click({ role: 'button', name: 'Save the reply' });
    await sidebar.waitFor('[data-part="phrase-form"]');
    expect(await valueOf(sidebar, '[data-part="phrase-form"] textarea')).toMatch(/\{name\}[\s\S]*\{agent\}/);
    expect(await valueOf(sidebar, '[data-part="phrase-form"] textarea')).not.toMatch(/Thandi|Lerato|4821/);
    expect(await axeFindings(sidebar)).toEqual([]);
    await sidebar.type('My late parcel');
    await sidebar.click({ role: 'button', name: /^Save$/ });
    await sidebar.waitFor({ role: 'button', name: 'Delete “My late parcel”' });
    await sidebar.click({ role: 'button', name: 'Delete “My late parcel”' });
    await sidebar.click('[data-part="phrases"] [role="status"] button');
    await sidebar.waitFor({ role: 'button', name: 'Insert “My late parcel”' });
  });
});
