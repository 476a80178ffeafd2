import { DEMO_HOST, demoInbox } from '../demo/inbox';
import { TEXT } from './sidebar';
import type { Driver, Network, Surface, Tab } from './support';

export const ORIGIN = `https://${DEMO_HOST}`;

/** Opens a conversation of the demo inbox that the extension has access to, with the real sidebar beside it and a reply in it. */
export async function openDemo(driver: Driver, network: Network, path = '/'): Promise<{ tab: Tab; sidebar: Surface }> {
  network.serve(DEMO_HOST, demoInbox(new Date()));
  await driver.grantSite(ORIGIN);
  const tab = await driver.newPage(ORIGIN + path);
  const sidebar = await driver.openSidebar(tab);
  await sidebar.waitFor({ role: 'heading', name: 'Where it stands' });
  await sidebar.waitFor(TEXT);
  return { tab, sidebar };
}
