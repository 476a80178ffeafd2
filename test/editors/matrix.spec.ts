import { rm } from 'node:fs/promises';
import { linesOf } from '@/lib/insertion/lines';
import { expect, test as base, type Tab } from '../e2e/support';
import { buildExtension, editorSite } from './build';
import { EDITORS, type EditorCase } from './editors';
import type { Ask, Told } from './extension/content';
import type { Start } from './pages/page';

const TEXT = 'Hi Anna,\n\nThanks & <b>bye</b> 😀\nשלום ومرحبا\n\nKind regards,\nThandi';
const OWN = ['Hello there,', 'a second line'];
const BELOW = ['--', 'Nomsa Dube', 'Acme Support', 'On 3 March 2026, Bob Example <bob@example.com> wrote:', 'Where is my parcel?'];

const test = base.extend<object, { built: string }>({
  built: [
    async ({ kind: _kind }, use) => {
      const folder = await buildExtension();
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  extension: [({ built }, use) => use(built), { scope: 'worker' }],
});

/** Opens an editor's page anew and waits for the editor. */
async function open(tab: Tab, editor: EditorCase, start: Start): Promise<void> {
  await tab.goto('about:blank');
  await tab.goto(`https://editors.example/${editor.path}#${encodeURIComponent(JSON.stringify(start))}`);
  await expect.poll(() => tab.evaluate(() => typeof window.model)).toBe('function');
}

const model = async (tab: Tab) => linesOf(await tab.evaluate(() => window.model?.() ?? ''));

const insert = (tab: Tab, { selector }: EditorCase, text: string, mode: Ask['mode']) =>
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
    { ask: Math.random(), selector, text, mode },
  );

/** Goes on typing for real: the character has to come right after the text, in the model. */
async function typesOn(tab: Tab, text: string, around: { above?: string[]; below?: string[] } = {}): Promise<void> {
  await tab.type('!');
  const lines = linesOf(`${text}!`);
  await expect.poll(() => model(tab)).toEqual([...(around.above ?? []), ...lines, ...(around.below ?? [])]);
}

for (const editor of EDITORS) {
  test.describe(editor.name, () => {
    test.beforeEach(({ network }) => network.serve('editors.example', editorSite));
    const inserted = { state: 'inserted', kind: editor.kind };

    test('an empty box takes it once and whole, and typing goes on', async ({ driver }) => {
      const tab = await driver.newPage('about:blank');
      await open(tab, editor, { own: [], below: false });
      const told = await insert(tab, editor, TEXT, 'fill');
      expect(told).toMatchObject({ outcome: inserted, kind: editor.kind, own: '' });
      expect(await model(tab)).toEqual(linesOf(TEXT));
      await typesOn(tab, TEXT);
    });

    test('undo takes it back', async ({ driver }) => {
      const presses = editor.undo[driver.kind];
      const tab = await driver.newPage('about:blank');
      await open(tab, editor, { own: OWN, below: false });
      expect(await insert(tab, editor, TEXT, 'append')).toMatchObject({ outcome: inserted });
      for (let press = 0; press < (presses ?? 14); press += 1) await tab.press('Control+z');
      if (presses === null) expect(await model(tab)).not.toEqual(OWN);
      else await expect.poll(() => model(tab)).toEqual(OWN);
    });

    test('a box with text is asked about, then replaced or added to', async ({ driver }) => {
      const tab = await driver.newPage('about:blank');
      await open(tab, editor, { own: OWN, below: false });
      const told = await insert(tab, editor, TEXT, 'fill');
      expect(told.outcome.state).toBe('occupied');
      expect(linesOf(told.own)).toEqual(OWN);
      expect(await model(tab)).toEqual(OWN);
      expect(await insert(tab, editor, TEXT, 'append')).toMatchObject({ outcome: inserted });
      expect(await model(tab)).toEqual([...OWN, ...linesOf(TEXT)]);
      await typesOn(tab, TEXT, { above: OWN });
      expect(await insert(tab, editor, 'Other words', 'replace')).toMatchObject({ outcome: inserted });
      expect(await model(tab)).toEqual(['Other words']);
      await typesOn(tab, 'Other words');
    });

    test('signature and quote stay below', async ({ driver }) => {
      const tab = await driver.newPage('about:blank');
      await open(tab, editor, { own: [], below: true });
      expect(await insert(tab, editor, TEXT, 'fill')).toMatchObject({ outcome: inserted, own: '' });
      expect(await model(tab)).toEqual([...linesOf(TEXT), ...BELOW]);
      await typesOn(tab, TEXT, { below: BELOW });
      await open(tab, editor, { own: OWN, below: true });
      const told = await insert(tab, editor, TEXT, 'append');
      expect(told).toMatchObject({ outcome: inserted });
      expect(linesOf(told.own)).toEqual(OWN);
      await typesOn(tab, TEXT, { above: OWN, below: BELOW });
      expect(await insert(tab, editor, 'Other words', 'replace')).toMatchObject({ outcome: inserted });
      await typesOn(tab, 'Other words', { below: BELOW });
    });

    test('5,000 characters', async ({ driver }) => {
      const long = Array.from({ length: 50 }, (_, index) =>
        `Paragraph ${index + 1}: ${'we look into it and write again soon. '.repeat(3)}`.trim(),
      ).join('\n\n');
      const tab = await driver.newPage('about:blank');
      await open(tab, editor, { own: [], below: false });
      expect(await insert(tab, editor, long, 'fill')).toMatchObject({ outcome: inserted });
      expect(await model(tab)).toEqual(linesOf(long));
    });

    test('while the sidebar has the focus', async ({ driver }) => {
      const tab = await driver.newPage('about:blank');
      await open(tab, editor, { own: OWN, below: true });
      const sidebar = await driver.openSidebar(tab);
      await sidebar.click('button');
      expect(await insert(tab, editor, TEXT, 'append')).toMatchObject({ outcome: inserted });
      expect(await model(tab)).toEqual([...OWN, ...linesOf(TEXT), ...BELOW]);
    });
  });
}
