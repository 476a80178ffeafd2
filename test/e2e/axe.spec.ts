import { DEMO_HOST, demoInbox } from '../demo/inbox';
import { expect, test } from './support';
import { axeFindings } from './support/axe';

const ORIGIN = `https://${DEMO_HOST}`;

test.describe('axe finds nothing', () => {
  test('in the sidebar: a conversation, follow-ups', async ({ driver, network }) => {
    network.serve(DEMO_HOST, demoInbox(new Date()));
    await driver.grantSite(ORIGIN);
    const tab = await driver.newPage(`${ORIGIN}/`);
    const sidebar = await driver.openSidebar(tab);
    await sidebar.waitFor('[data-part="reply-text"]');
    expect(await axeFindings(sidebar)).toEqual([]);
    await sidebar.click({ role: 'tab', name: 'Follow-ups' });
    await sidebar.waitFor('[data-part="followups-none"]');
    expect(await axeFindings(sidebar)).toEqual([]);
  });

  for (const page of ['playbook.html', 'insights.html']) {
    test(`in ${page}`, async ({ driver }) => {
      const opened = await driver.extensionPage(page);
      await opened.waitFor('h1');
      expect(await axeFindings(opened)).toEqual([]);
    });
  }
});
