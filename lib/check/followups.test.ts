import { describe, expect, it } from 'vitest';
import { SHOP } from '@/lib/playbook/default/shop';
import { followUpsOf } from './followups';

const now = '2026-11-23T10:00:00+01:00';
const dues = (text: string, language = 'en', next: { what: string; at: string } | null = null) =>
  followUpsOf({ text, language, now, playbook: SHOP, next }).map(({ at }) => at);

describe('follow-ups', () => {
  it.each([
    ['en', 'I will write by Friday 27 November at 15:00.', ['2026-11-27T15:00:00+01:00']],
    ['en', 'I will write by Friday 27 November.', ['2026-11-27T17:00:00+01:00']],
    ['es', 'Le escribiré antes del viernes 27 de noviembre.', ['2026-11-27T17:00:00+01:00']],
    ['de', 'Ich melde mich bis Freitag, 27. November.', ['2026-11-27T17:00:00+01:00']],
    ['fr', 'Je vous écrirai avant vendredi 27 novembre.', ['2026-11-27T17:00:00+01:00']],
    ['pt', 'Escreverei até sexta-feira, 27 de novembro.', ['2026-11-27T17:00:00+01:00']],
    ['zu', 'Ngizokubhalela ngomhla ka-27 kuNovemba 2026.', ['2026-11-27T17:00:00+01:00']],
    ['en', 'It was for Saturday’s birthday, 21 November.', []],
    ['en', 'Are you at home on Friday 27 November?', []],
    ['en', 'Thank you.', []],
  ])('%s: %s', (language, text, found) => expect(dues(text, language)).toEqual(found));

  it('the plan’s next message is one, unless the text says its day', () => {
    const next = { what: 'Report', at: '2026-11-27T15:00:00+01:00' };
    expect(dues('Thank you.', 'en', next)).toEqual([next.at]);
    expect(dues('I will write by Friday 27 November.', 'en', next)).toHaveLength(1);
  });
});
