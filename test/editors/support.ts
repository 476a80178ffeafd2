import { rm } from 'node:fs/promises';
import { linesOf } from '@/lib/insertion/lines';
import { expect, startedOrSkipped, test as base, type Driver, type Tab } from '../e2e/support';
import { buildExtension, editorSite } from './build';
import type { Ask, Told } from './extension/content';
import type { Start } from './pages/page';

export { expect };

/** One tab serves all tests of a worker: the extension of this suite keeps nothing between them. */
const tabs = new WeakMap<Driver, Tab>();

/** The browser tests' harness with an extension that holds lib/insertion alone; `tab` is where the editors' pages are opened. */
export const test = base.extend<{ tab: Tab }, { built: string }>({
  built: [
    async ({ kind: _kind }, use) => {
      const folder = await buildExtension();
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  extension: [({ built }, use) => use(built), { scope: 'worker' }],
  driver: async ({ started }, use) => {
    const driver = startedOrSkipped(started);
    if (driver !== null) await use(driver);
  },
  tab: async ({ driver, network }, use) => {
    network.serve('editors.example', editorSite);
    const tab = tabs.get(driver) ?? (await driver.newPage('about:blank'));
    tabs.set(driver, tab);
    await use(tab);
  },
});

/** Opens an editor's page anew and waits for the editor. */
export async function open(tab: Tab, path: string, start: Start): Promise<void> {
  await tab.goto('about:blank');
  await tab.goto(`https://editors.example/${path}#${encodeURIComponent(JSON.stringify(start))}`);
  await expect.poll(() => tab.evaluate(() => typeof window.model)).toBe('function');
}

/** The lines of the editor's own model. */
export const model = async (tab: Tab) => linesOf(await tab.evaluate(() => window.model?.() ?? ''));

/** Has the extension insert a text, as the product would; `refused`: with a guard that says no. */
export const insert = (tab: Tab, selector: string, text: string, mode: Ask['mode'], refused = false) =>
  tab.evaluate(
    (ask) =>
      new Promise<Told>((resolve) => {
        const listen = (event: MessageEvent<Partial<Told>>) => {
          if (event.data.told !== ask.ask) return;
          window.removeEventListener('message', listen);
          resolve(event.data as Told);
        };
        window.addEventListener('message', listen);
        window.postMessage(ask, '*');
      }),
    { ask: Math.random(), selector, text, mode, refused } satisfies Ask,
  );

/** Goes on typing for real: the character has to come right after the text, in the model. */
export async function typesOn(tab: Tab, text: string, around: { above?: string[]; below?: string[] } = {}): Promise<void> {
  await tab.type('!');
  const lines = linesOf(`${text}!`);
  await expect.poll(() => model(tab)).toEqual([...(around.above ?? []), ...lines, ...(around.below ?? [])]);
}
