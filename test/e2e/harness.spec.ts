import { expect, test } from './support';

const PAGE =
  '<!doctype html><title>Ticket</title><input id="name"><button onclick="document.title = document.querySelector(\'input\').value">Go</button>';

test.describe('the harness', () => {
  test.beforeEach(({ network }) => {
    network.serve('acme.zendesk.com', { '/agent/tickets/1': PAGE, '/agent/tickets/2': PAGE.replace('Ticket', 'Other') });
  });

  test('serves a page under its real host, types and clicks for real', async ({ driver }) => {
    const tab = await driver.newPage('https://acme.zendesk.com/agent/tickets/1');
    expect(await tab.evaluate(() => [location.href, isSecureContext])).toEqual(['https://acme.zendesk.com/agent/tickets/1', true]);
    await tab.click('#name');
    await tab.type('Zoë 😀');
    await tab.click({ role: 'button', name: 'go' });
    await expect.poll(() => tab.evaluate(() => document.title)).toBe('Zoë 😀');
  });

  test('goes on, back and forward', async ({ driver }) => {
    const tab = await driver.newPage('https://acme.zendesk.com/agent/tickets/1');
    const title = () => tab.evaluate(() => document.title);
    await tab.goto('https://acme.zendesk.com/agent/tickets/2');
    await expect.poll(title).toBe('Other');
    await tab.back();
    await expect.poll(title).toBe('Ticket');
    await tab.forward();
    await expect.poll(title).toBe('Other');
  });

  test('reaches the real sidebar, also after it was closed', async ({ driver }) => {
    const tab = await driver.newPage('https://acme.zendesk.com/agent/tickets/1');
    const first = await driver.openSidebar(tab);
    await first.waitFor('main');
    const width = await first.evaluate(() => innerWidth);
    expect(width).toBeLessThan(400);
    await driver.closeSidebar();
    const second = await driver.openSidebar(tab);
    await second.waitFor('main');
    expect(await second.evaluate(() => location.pathname)).toBe('/sidepanel.html');
  });

  test('gives and takes a site, empties the stores', async ({ driver }) => {
    const site = { origins: ['https://acme.zendesk.com/*'] };
    await driver.grantSite('https://acme.zendesk.com');
    const page = await driver.extensionPage('sidepanel.html');
    const given = () => page.evaluate((site) => chrome.permissions.contains(site), site);
    await expect.poll(given).toBe(true);
    await driver.revokeSite('https://acme.zendesk.com');
    await expect.poll(given).toBe(false);
    await driver.grantSite('https://acme.zendesk.com');
    await page.evaluate(() => chrome.storage.local.set({ kept: 1 }));
    await driver.reset();
    const after = await driver.extensionPage('sidepanel.html');
    expect(await after.evaluate(() => chrome.storage.local.get())).toEqual({});
    expect(await after.evaluate((site) => chrome.permissions.contains(site), site)).toBe(false);
  });

  test('stops the background', async ({ driver }) => {
    await driver.stopBackground();
    const tab = await driver.newPage('https://acme.zendesk.com/agent/tickets/1');
    expect(await tab.evaluate(() => document.title)).toBe('Ticket');
  });

  test('lets nothing out and sees what tried', async ({ driver, network }) => {
    const tab = await driver.newPage('https://acme.zendesk.com/agent/tickets/1');
    const got = await tab.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'through',
        () => 'refused',
      ),
    );
    expect(got).toBe('refused');
    expect(network.seen()).toContain('acme.zendesk.com');
    expect(network.strangers()).toEqual(['example.org']);
  });
});
