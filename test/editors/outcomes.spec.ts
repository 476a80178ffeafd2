import { EDITORS } from './editors';
import { expect, insert, model, open, test } from './support';

const TEXT = 'Hi Anna,\n\nThank you for the photo. A new one is on its way.\n\nKind regards,\nThandi';
const OWN = ['Hello there,'];

for (const { name, path, selector } of EDITORS) {
  test(`${name}: the guard's no leaves the box as it is`, async ({ tab }) => {
    await open(tab, path, { own: OWN, below: true });
    const before = await model(tab);
    const { outcome } = await insert(tab, selector, TEXT, 'replace', true);
    expect(outcome).toEqual({ state: 'refused', reason: { code: 'other-conversation' } });
    expect(await model(tab)).toEqual(before);
  });
}

test.describe('what arrives wrong is taken back', () => {
  test('an editor that doubles a paste: the next way, once', async ({ tab }) => {
    await open(tab, 'doubling', { own: OWN, below: false });
    const { outcome } = await insert(tab, '#editor', 'Thank you for the photo.', 'append');
    expect(outcome.state).toBe('inserted');
    expect(await model(tab)).toEqual([...OWN, 'Thank you for the photo.']);
  });

  test('an editor that cuts a paste, and takes nothing else: the box is as it was', async ({ tab }) => {
    await open(tab, 'cutting', { own: OWN, below: false });
    const { outcome } = await insert(tab, '#editor', TEXT, 'append');
    expect(outcome).toEqual({ state: 'failed', reason: { code: 'not-taken' } });
    expect(await model(tab)).toEqual(OWN);
  });

  test('a box that takes nothing', async ({ tab }) => {
    await open(tab, 'deaf', { own: OWN, below: false });
    const { outcome } = await insert(tab, '#editor', TEXT, 'replace');
    expect(outcome).toEqual({ state: 'failed', reason: { code: 'not-taken' } });
    expect(await model(tab)).toEqual(OWN);
  });

  test('a field with a limit: said before anything is written', async ({ tab }) => {
    await open(tab, 'limited', { own: OWN, below: false });
    const { outcome } = await insert(tab, '#editor', TEXT, 'append');
    expect(outcome).toEqual({
      state: 'failed',
      reason: { code: 'too-long', params: { limit: 40, length: OWN.join('').length + 2 + TEXT.length } },
    });
    expect(await model(tab)).toEqual(OWN);
  });
});
