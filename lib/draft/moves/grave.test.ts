import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/conversation/types';
import { suggest } from '@/lib/suggest/suggest';

const from = (text: string): Conversation => ({
  site: 'generic',
  url: 'https://desk.example/1',
  key: `generic:${text}`,
  channel: 'mail',
  visibility: 'private',
  subject: null,
  rating: null,
  customer: { name: 'Noa Lindt', handle: null },
  agent: { name: 'Lerato Dube' },
  messages: [{ id: '1', role: 'customer', author: 'Noa Lindt', visibility: 'private', at: '2026-11-20T08:00:00Z', text, attachments: [] }],
  completeness: { state: 'complete', read: 1, shown: 1, reasons: [] },
  composer: null,
});
const drafted = (text: string): string => suggest({ conversation: from(text), now: '2026-11-20T09:00:00Z' }).drafts[0]?.text ?? '';

describe('what health hangs on', () => {
  it.each([
    ['en', 'My parcel is three days late and it has my insulin in it. Where is it?', /enough of it to last/u],
    ['es', 'Mi paquete no ha llegado y dentro está la insulina. ¿Dónde está?', /queda suficiente/u],
    ['pt', 'A minha encomenda não chegou e tem a insulina. Onde está?', /há quantidade suficiente/u],
    ['fr', "Mon colis n'est pas arrivé, c'est mon insuline. Où est-il ?", /en reste-t-il assez/u],
    ['de', 'Mein Paket ist nicht angekommen, darin ist mein Insulin. Wo ist es?', /Reicht der Vorrat/u],
    ['zu', 'Iphasela lami alikafiki, kukhona i-insulin phakathi. Likuphi?', /kusekhona okwanele/u],
  ])('%s: is asked about first', (_, text, asked) => expect(drafted(text).split('\n\n').slice(0, 2).join('\n')).toMatch(asked));

  it.each(['My parcel is three days late. It has my shoes in it. Where is it?', 'The insulin arrived this morning, thank you, all good.'])(
    'is not asked about in: %s',
    (text) => expect(drafted(text)).not.toMatch(/enough of it/u),
  );
});

describe('a charge of unequal treatment', () => {
  it('has its proof taken up and an answer in writing announced, and nothing concluded', () => {
    const text = drafted(
      'They refused to serve me because of my skin colour. I have a recording and I am going to the ombudsman. I want an explanation.',
    );
    expect(text).toMatch(/recordings/u);
    expect(text).toMatch(/in writing/u);
    expect(text).not.toMatch(/our fault|we were wrong|you were treated differently/iu);
  });
});

describe("the agent's own person", () => {
  it('is kept out of it kindly, and no data protection is brought in', () => {
    const text = drafted('Are you married? Give me your private number. And please send me the receipt for order 48213.');
    expect(text).toMatch(/private/u);
    expect(text).not.toMatch(/data protection/u);
  });
});
