import type { Spec } from './build';

export const SPECS_FR: readonly Spec[] = [
  {
    id: 'fr-bottes',
    language: 'fr',
    customer: 'Claire Martin',
    agent: 'Hugo Petit',
    now: '2026-11-23T14:00:00+01:00',
    heat: 3,
    messages: [
      [
        'customer',
        '2026-11-23T10:48:00+01:00',
        "Bonjour, j'attends mes bottes depuis trois semaines (commande 55120). C'était pour le mariage de ma sœur samedi. C'est la troisième fois que j'écris. Où est le colis ? Je veux être remboursée.",
      ],
    ],
    issues: [['late-delivery', "j'attends mes bottes"]],
    facts: [
      ['order', '55120'],
      ['product', 'bottes'],
    ],
    impact: ["C'était pour le mariage de ma sœur samedi."],
    wants: [['refund', 'Je veux être remboursée']],
    failures: ["C'est la troisième fois que j'écris."],
    asks: ['Où est le colis ?'],
  },
  {
    id: 'fr-cafetiere',
    language: 'fr',
    customer: 'Paul Garnier',
    agent: 'Hugo Petit',
    now: '2026-11-23T14:00:00+01:00',
    heat: 1,
    messages: [
      [
        'customer',
        '2026-11-23T10:48:00+01:00',
        'Bonjour, la cafetière est arrivée avec le couvercle fendu, commande 7781. Que pouvez-vous faire ?',
      ],
    ],
    issues: [['damaged', 'le couvercle fendu']],
    facts: [
      ['order', '7781'],
      ['product', 'cafetière'],
      ['photo', 'fendu'],
    ],
    asks: ['Que pouvez-vous faire ?'],
  },
  {
    id: 'fr-post',
    language: 'fr',
    customer: 'Léa',
    agent: 'Hugo Petit',
    channel: 'post',
    now: '2026-11-23T14:00:00+01:00',
    heat: 3,
    messages: [['customer', '2026-11-23T10:48:00+01:00', 'débitée deux fois et aucune réponse, bravo']],
    issues: ['double-billing', 'no-response'],
  },
  {
    id: 'fr-hotel',
    language: 'fr',
    customer: 'Marie',
    agent: 'Hugo',
    channel: 'review',
    now: '2026-11-23T14:00:00+01:00',
    heat: 2,
    stars: 2,
    messages: [['customer', '2026-11-22T10:48:00+01:00', 'Chambre sale à notre arrivée et bruit toute la nuit. Petit déjeuner correct.']],
    issues: ['cleanliness', 'noise'],
  },
];
