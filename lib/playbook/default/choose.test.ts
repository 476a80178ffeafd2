import { describe, expect, it } from 'vitest';
import type { Conversation, IssueKind } from '@/lib/conversation/types';
import { defaultPlaybook } from './choose';

const conversation = (text: string): Conversation => ({
  site: '', url: '', key: '', channel: 'mail', visibility: 'private', subject: null, rating: null, customer: { name: null, handle: null }, agent: { name: null },
  messages: [{ id: '1', role: 'customer', author: null, visibility: 'private', at: null, text, attachments: [] }],
  completeness: { state: 'complete', read: 1, shown: 1, reasons: [] }, composer: null,
}); // prettier-ignore

describe('the default playbook', () => {
  it.each([
    ['shop', 'My order 4821 has not been delivered.'],
    ['shop', 'Mein Paket ist nicht angekommen.'],
    ['shop', ''],
    ['hospitality', 'The waiter at your restaurant was rude.'],
    ['hospitality', 'La habitación del hotel estaba sucia.'],
    ['hospitality', 'Das Zimmer im Hotel war laut.'],
    ['hospitality', 'Notre chambre à l’hôtel était sale.'],
    ['hospitality', 'O quarto do hotel estava sujo.'],
    ['service', 'My flight was delayed and my luggage is lost.'],
    ['service', 'El internet no funciona y el router está roto.'],
    ['service', 'I cannot log in to the app, my password is rejected.'],
  ])('%s: %s', (id, text) => expect(defaultPlaybook(conversation(text)).id).toBe(id));

  it.each<[string, IssueKind]>([
    ['hospitality', 'food-quality'],
    ['hospitality', 'noise'],
    ['service', 'flight-cancelled'],
    ['service', 'service-outage'],
    ['shop', 'late-delivery'],
  ])('%s by its issue: %s', (id, kind) =>
    expect(defaultPlaybook(conversation('It is a mess'), { issues: [{ kind, confidence: 0.8, evidence: [] }] }).id).toBe(id),
  );

  it('what only a note says doesn’t count', () => {
    const note = conversation('hotel room waiter restaurant');
    expect(defaultPlaybook({ ...note, messages: note.messages.map((message) => ({ ...message, visibility: 'internal' })) }).id).toBe(
      'shop',
    );
  });
});
