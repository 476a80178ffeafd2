/**
 * The harness of the browser tests: one spec, real Chromium and real Firefox, the installed extension, its real sidebar.
 *
 *     import { expect, test } from './support';
 *
 *     test('reads the ticket', async ({ driver, network }) => {
 *       network.serve('acme.zendesk.com', { '/agent/tickets/4821': page });
 *       await driver.grantSite('https://acme.zendesk.com');
 *       const tab = await driver.newPage('https://acme.zendesk.com/agent/tickets/4821');
 *       const sidebar = await driver.openSidebar(tab);
 *       await sidebar.waitFor({ role: 'heading', name: 'Where it stands' });
 *       await sidebar.click({ role: 'button', name: 'Insert' });
 *       await expect.poll(() => tab.evaluate(() => document.querySelector('textarea')?.value)).toContain('Hi');
 *     });
 *
 * `network` is the whole internet of the browser: hosts that the test serves, by their real names; `network.seen()` is every host that was asked for.
 * `driver` is described in surface.ts; pages and sidebar take the same calls, by real mouse and keys. Nothing waits by time: use `waitFor` and `expect.poll`.
 * One browser serves all tests of a worker, and each test begins with no tab, no sidebar, no permission and empty stores. `freshDriver()` starts one more,
 * for tests that kill or restart; with a profile's folder, again on what was kept there; with other extensions beside ours.
 * Where a browser isn't installed its tests are skipped in words; with CI=true they fail.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { findChromium, findFirefox } from '../../tools/browsers';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions } from './launch';
import { startNetwork, type Network } from './server';
import type { Driver } from './surface';

export { expect } from '@playwright/test';
export { startNetwork, type Handler, type Network } from './server';
export { until, type Driver, type Surface, type Tab } from './surface';

const ROOT = join(import.meta.dirname, '../../..');
const BROWSERS = {
  chromium: { find: findChromium, launch: launchChromium, build: '.output/chrome-mv3', install: 'Chromium or Chrome' },
  firefox: { find: findFirefox, launch: launchFirefox, build: '.output/firefox-mv3', install: 'Firefox' },
} as const;

export type Kind = keyof typeof BROWSERS;

type LaunchChange = Pick<LaunchOptions, 'profile' | 'others'>;

/** Starts a browser; a string says in words why that can't be. */
export async function launch(
  kind: Kind,
  network: Network,
  extension = join(ROOT, BROWSERS[kind].build),
  change: LaunchChange = {},
): Promise<Driver | string> {
  const program = BROWSERS[kind].find();
  if (program === null) return `${BROWSERS[kind].install} isn't installed on this machine`;
  if (!existsSync(join(extension, 'manifest.json'))) return `No extension in ${extension}: run "npm run build" first`;
  return BROWSERS[kind].launch({ program, extension, network, headed: process.env['HEADED'] === '1', ...change });
}

/** Skips the test where the browser couldn't be started, or fails it on a build machine. */
export function startedOrSkipped(started: Driver | string): Driver | null {
  if (typeof started !== 'string') return started;
  if (process.env['CI'] === 'true') throw new Error(started);
  test.skip(true, started);
  return null;
}

type WorkerFixtures = {
  /** Which browser; set by the project. */
  kind: Kind;
  /** Folder of the unpacked extension; null is the product's build. */
  extension: string | null;
  workerNetwork: Network;
  started: Driver | string;
};
type TestFixtures = { network: Network; driver: Driver; freshDriver: (change?: LaunchChange) => Promise<Driver> };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  kind: ['chromium', { option: true, scope: 'worker' }],
  extension: [null, { option: true, scope: 'worker' }],
  workerNetwork: [
    // Playwright wants a pattern here, and the linter wants it not to be empty.
    async ({ kind: _kind }, use) => {
      const network = await startNetwork();
      await use(network);
      await network.close();
    },
    { scope: 'worker' },
  ],
  started: [
    async ({ kind, extension, workerNetwork }, use) => {
      const driver = await launch(kind, workerNetwork, extension ?? undefined);
      await use(driver);
      if (typeof driver !== 'string') await driver.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  network: async ({ workerNetwork }, use) => {
    workerNetwork.reset();
    await use(workerNetwork);
  },
  driver: async ({ started, network: _network }, use) => {
    const driver = startedOrSkipped(started);
    if (driver === null) return;
    await driver.reset();
    await use(driver);
  },
  freshDriver: async ({ kind, extension, network }, use) => {
    const opened: Driver[] = [];
    await use(async (change) => {
      const driver = startedOrSkipped(await launch(kind, network, extension ?? undefined, change));
      if (driver === null) throw new Error('Skipped');
      opened.push(driver);
      return driver;
    });
    for (const driver of opened) await driver.close();
  },
});
