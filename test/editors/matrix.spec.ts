import { linesOf } from '@/lib/insertion/lines';
import { EDITORS } from './editors';
import { expect, insert, model, open, test, typesOn } from './support';

const TEXT = 'Hi Anna,\n\nThanks & <b>bye</b> 😀\nשלום ومرحبا\n\nKind regards,\nThandi';
const OWN = ['Hello there,', 'a second line'];
const BELOW = ['--', 'Nomsa Dube', 'Acme Support', 'On 3 March 2026, Bob Example <bob@example.com> wrote:', 'Where is my parcel?'];

for (const editor of EDITORS) {
  test.describe(editor.name, () => {
    const inserted = { state: 'inserted', kind: editor.kind };

    test('an empty box takes it once and whole, and typing goes on', async ({ tab }) => {
      await open(tab, editor.path, { own: [], below: false });
      const told = await insert(tab, editor.selector, TEXT, 'fill');
      expect(told).toMatchObject({ outcome: inserted, kind: editor.kind, own: '' });
      expect(await model(tab)).toEqual(linesOf(TEXT));
      await typesOn(tab, TEXT);
    });

    test('undo takes it back', async ({ driver, tab }) => {
      const presses = editor.undo[driver.kind];
      await open(tab, editor.path, { own: OWN, below: false });
      expect(await insert(tab, editor.selector, TEXT, 'append')).toMatchObject({ outcome: inserted });
      for (let press = 0; press < (presses ?? 14); press += 1) await tab.press('Control+z');
      if (presses === null) expect(await model(tab)).not.toEqual(OWN);
      else await expect.poll(() => model(tab)).toEqual(OWN);
    });

    test('a box with text is asked about, then replaced or added to', async ({ tab }) => {
      await open(tab, editor.path, { own: OWN, below: false });
      const told = await insert(tab, editor.selector, TEXT, 'fill');
      expect(told.outcome.state).toBe('occupied');
      expect(linesOf(told.own)).toEqual(OWN);
      expect(await model(tab)).toEqual(OWN);
      expect(await insert(tab, editor.selector, TEXT, 'append')).toMatchObject({ outcome: inserted });
      expect(await model(tab)).toEqual([...OWN, ...linesOf(TEXT)]);
      await typesOn(tab, TEXT, { above: OWN });
      expect(await insert(tab, editor.selector, 'Other words', 'replace')).toMatchObject({ outcome: inserted });
      expect(await model(tab)).toEqual(['Other words']);
      await typesOn(tab, 'Other words');
    });

    test('signature and quote stay below', async ({ tab }) => {
      await open(tab, editor.path, { own: [], below: true });
      expect(await insert(tab, editor.selector, TEXT, 'fill')).toMatchObject({ outcome: inserted, own: '' });
      expect(await model(tab)).toEqual([...linesOf(TEXT), ...BELOW]);
      await typesOn(tab, TEXT, { below: BELOW });
      await open(tab, editor.path, { own: OWN, below: true });
      const told = await insert(tab, editor.selector, TEXT, 'append');
      expect(told).toMatchObject({ outcome: inserted });
      expect(linesOf(told.own)).toEqual(OWN);
      await typesOn(tab, TEXT, { above: OWN, below: BELOW });
      expect(await insert(tab, editor.selector, 'Other words', 'replace')).toMatchObject({ outcome: inserted });
      await typesOn(tab, 'Other words', { below: BELOW });
    });

    test('5,000 characters', async ({ tab }) => {
      const long = Array.from({ length: 50 }, (_, index) =>
        `Paragraph ${index + 1}: ${'we look into it and write again soon. '.repeat(3)}`.trim(),
      ).join('\n\n');
      await open(tab, editor.path, { own: [], below: false });
      expect(await insert(tab, editor.selector, long, 'fill')).toMatchObject({ outcome: inserted });
      expect(await model(tab)).toEqual(linesOf(long));
    });

    test('nothing above the quote: it comes above, or not at all', async ({ tab }) => {
      await open(tab, editor.path, { own: [], below: true, tight: true });
      const { outcome } = await insert(tab, editor.selector, TEXT, 'fill');
      if (editor.makesRoom) expect(outcome).toEqual(inserted);
      if (outcome.state === 'inserted') await typesOn(tab, TEXT, { below: BELOW });
      else expect(await model(tab)).toEqual(BELOW);
    });

    test('while the sidebar has the focus', async ({ driver, tab }) => {
      await open(tab, editor.path, { own: OWN, below: true });
      const sidebar = await driver.openSidebar(tab);
      await sidebar.click('button');
      expect(await insert(tab, editor.selector, TEXT, 'append')).toMatchObject({ outcome: inserted });
      expect(await model(tab)).toEqual([...OWN, ...linesOf(TEXT), ...BELOW]);
      await driver.closeSidebar();
    });
  });
}
