import type { Spec } from './build';

export const SPECS_DE: readonly Spec[] = [
  {
    id: 'de-stiefel',
    language: 'de',
    customer: 'Jana Weber',
    agent: 'Petra Lang',
    now: '2026-11-23T14:00:00+01:00',
    heat: 3,
    messages: [
      [
        'customer',
        '2026-11-23T10:48:00+01:00',
        'Guten Tag, ich warte seit drei Wochen auf die Stiefel (Bestellung 55120). Sie waren für die Hochzeit meiner Schwester am Samstag. Ich schreibe zum dritten Mal. Wo ist das Paket? Ich möchte mein Geld zurück.',
      ],
    ],
    issues: [['late-delivery', 'ich warte seit drei Wochen']],
    facts: [
      ['order', '55120'],
      ['product', 'Stiefel'],
    ],
    impact: ['Sie waren für die Hochzeit meiner Schwester am Samstag.'],
    wants: [['refund', 'Ich möchte mein Geld zurück']],
    failures: ['Ich schreibe zum dritten Mal.'],
    asks: ['Wo ist das Paket?'],
  },
  {
    id: 'de-kaffee',
    language: 'de',
    customer: 'Felix Brandt',
    agent: 'Petra Lang',
    now: '2026-11-23T14:00:00+01:00',
    heat: 1,
    messages: [
      [
        'customer',
        '2026-11-23T10:48:00+01:00',
        'Hallo, die Kaffeemaschine kam mit gesprungenem Wassertank an, Bestellung 7781. Foto hängt an.',
      ],
    ],
    issues: [['damaged', 'gesprungenem Wassertank']],
    facts: [
      ['order', '7781'],
      ['product', 'Kaffeemaschine'],
      ['photo', 'Foto'],
    ],
  },
  {
    id: 'de-post',
    language: 'de',
    channel: 'post',
    customer: 'Miriam',
    agent: 'Petra Lang',
    now: '2026-11-23T14:00:00+01:00',
    heat: 3,
    messages: [['customer', '2026-11-23T10:48:00+01:00', 'zweimal abgebucht und keiner antwortet, unfassbar']],
    issues: ['double-billing', 'no-response'],
  },
];
