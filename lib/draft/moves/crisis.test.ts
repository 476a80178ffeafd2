import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/conversation/types';
import { suggest } from '@/lib/suggest/suggest';

const despair = (at: string, text: string, visibility: 'private' | 'public' = 'private'): Conversation => ({
  site: 'generic',
  url: 'https://desk.example/1',
  key: `generic:${at}${text}`,
  channel: visibility === 'public' ? 'post' : 'chat',
  visibility,
  subject: null,
  rating: null,
  customer: { name: 'Noa Lindt', handle: null },
  agent: { name: 'Lerato Dube' },
  messages: [{ id: '1', role: 'customer', author: 'Noa Lindt', visibility, at, text, attachments: [] }],
  completeness: { state: 'complete', read: 1, shown: 1, reasons: [] },
  composer: null,
});
const NOW = '2026-11-20T03:00:00Z';
const DESPAIR = [
  ['en', '2026-11-20T01:17:00+00:00', 'My order is lost and so am I. I want to end my life.', ['999', '116 123']],
  ['es', '2026-11-20T01:17:00+01:00', 'Me han cobrado dos veces. Ya no quiero vivir, no puedo más.', ['112', '024']],
  ['pt', '2026-11-20T01:17:00-03:00', 'A conta veio de novo, não aguento mais, quero morrer.', ['192', '188']],
  ['fr', '2026-11-20T01:17:00+01:00', "J'ai envie de mourir, je n'en peux plus de vos relances.", ['112', '3114']],
  ['de', '2026-11-20T01:17:00+01:00', 'Die Mahnung kam heute. Ich will nicht mehr leben.', ['112', '0800 111 0 111']],
  ['zu', '2026-11-20T01:17:00+02:00', 'Angisafuni ukuphila. I-oda yami ayikafiki.', ['112', '0800 567 567']],
] as const;

describe('somebody who may harm themselves', () => {
  it.each(DESPAIR)('%s: is asked whether they are safe, is given numbers of their country, and no date', (language, at, text, numbers) => {
    const { drafts, findings } = suggest({ conversation: despair(at, text), now: NOW });
    const [draft] = drafts;
    expect(draft?.language).toBe(language);
    for (const number of numbers) expect(draft?.text).toContain(number);
    expect(draft?.text).toContain('?');
    expect(draft?.text).not.toMatch(/\d{1,2}:\d{2}|2026|\b2\d\b/u);
    expect(findings[0]?.filter(({ level }) => level !== 'pass')).toEqual([]);
  });

  it('names no number where their country is not known, and keeps every line however short a reply is asked for', () => {
    const input = { conversation: despair('2026-11-20T01:17:00Z', DESPAIR[0][2]), now: NOW };
    const paragraphs = (length: -2 | 0) => suggest({ ...input, tone: { length } }).drafts[0]?.text.split('\n\n').length;
    expect(suggest(input).drafts[0]?.text).not.toMatch(/\d/u);
    expect(paragraphs(-2)).toBe(paragraphs(0));
  });

  it('in public says it in few words that fit the box', () => {
    const conversation = despair('2026-11-20T01:17:00+00:00', DESPAIR[0][2], 'public');
    const short = suggest({ conversation, now: NOW }).drafts.find(({ audience }) => audience === 'public');
    expect(short?.text).toContain('116 123');
    expect(short?.text.length).toBeLessThanOrEqual(280);
  });
});
