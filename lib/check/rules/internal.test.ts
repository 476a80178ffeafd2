import { describe, expect, it } from 'vitest';
import { type Example, marked, messageOf } from '../example';

const broken: [string, string, Example?][] = [
  [
    'en',
    'Your parcel was on pallet 7731.',
    {
      conversation: {
        messages: [
          messageOf('Where is my order 48213?'),
          messageOf(
            'Customer is a serial complainer, third refund this year. Warehouse lost pallet 7731 in the fire at Spekboom, do not tell.',
            { id: 'n', role: 'agent', visibility: 'internal' },
          ),
        ],
      },
    },
  ],
  [
    'en',
    'I see this is your third refund this year, so I check first.',
    {
      conversation: {
        messages: [
          messageOf('Where is my order 48213?'),
          messageOf(
            'Customer is a serial complainer, third refund this year. Warehouse lost pallet 7731 in the fire at Spekboom, do not tell.',
            { id: 'n', role: 'agent', visibility: 'internal' },
          ),
        ],
      },
    },
  ],
  [
    'en',
    'The pallet was lost at the warehouse in the Spekboom fire.',
    {
      conversation: {
        messages: [
          messageOf('Where is my order 48213?'),
          messageOf(
            'Customer is a serial complainer, third refund this year. Warehouse lost pallet 7731 in the fire at Spekboom, do not tell.',
            { id: 'n', role: 'agent', visibility: 'internal' },
          ),
        ],
      },
    },
  ],
];
describe('internal: what only a note says', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('internal', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  [
    'en',
    'I am looking for order 48213 and write tomorrow.',
    {
      conversation: {
        messages: [
          messageOf('Where is my order 48213?'),
          messageOf(
            'Customer is a serial complainer, third refund this year. Warehouse lost pallet 7731 in the fire at Spekboom, do not tell.',
            { id: 'n', role: 'agent', visibility: 'internal' },
          ),
        ],
      },
    },
  ],
  [
    'en',
    'I refund the order this week.',
    {
      conversation: {
        messages: [
          messageOf('Where is my order 48213?'),
          messageOf(
            'Customer is a serial complainer, third refund this year. Warehouse lost pallet 7731 in the fire at Spekboom, do not tell.',
            { id: 'n', role: 'agent', visibility: 'internal' },
          ),
        ],
      },
    },
  ],
  ['en', 'Third refund this year.'],
];
describe('internal: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('internal', text, { language, ...example })).toEqual([]));
});

const worded: [string, string][] = [
  ['en', 'I will look into it. Note for the team: third claim this month.'],
  ['en', 'Staff only: refund limit is reached.'],
  ['en', 'The customer sounds furious, tread lightly.'],
  ['en', 'Difficult customer. I refund the rest today.'],
  ['en', 'Don’t tell the client that the stock is gone.'],
  ['en', 'Speak to legal before replying to this.'],
  ['en', 'I refund it today (escalate to level 2 if he insists).'],
  ['es', 'Comentario interno: tercera queja este mes.'],
  ['es', 'La clienta parece muy enfadada, ir con tiento.'],
  ['es', 'No prometerle ninguna fecha.'],
  ['es', 'Hablar con Nuria antes de responder.'],
  ['pt', 'Observação interna: terceira queixa este mês.'],
  ['pt', 'A cliente parece muito irritada.'],
  ['pt', 'Não prometer nenhuma data.'],
  ['pt', 'Falar com a Nádia antes de responder.'],
  ['fr', 'Commentaire interne : troisième plainte ce mois-ci.'],
  ['fr', 'La cliente semble très énervée.'],
  ['fr', 'Ne rien promettre pour demain.'],
  ['fr', 'Voir avec Nadine avant de répondre.'],
  ['de', 'Vermerk für das Team: dritte Beschwerde in diesem Monat.'],
  ['de', 'Die Kundin wirkt sehr verärgert.'],
  ['de', 'Der Kundin keinen Termin versprechen.'],
  ['de', 'Mit Nadja klären, ob wir das übernehmen.'],
  ['zu', 'Inothi yangaphakathi: isikhalazo sesithathu kule nyanga.'],
  ['zu', 'Ikhasimende lithukuthele kakhulu.'],
  ['zu', 'Ungamtsheli umthengi ngosuku.'],
  ['zu', 'Note to self: ask the depot first.'],
  ['es', 'Le escribo mañana. Internal note: third refund.'],
  ['en', 'Get permission from Dora before the refund.'],
  ['es', 'Atención, este cliente puede denunciarnos.'],
  ['pt', 'Para os colegas: já ligou três vezes.'],
  ['fr', 'Attention, ce client peut nous attaquer.'],
  ['de', 'Freigabe von Dora abwarten.'],
];
describe('internal: worded as a note, without there being one', () => {
  it.each(worded)('%s: %s', (language, text) => expect(marked('internal', text, { language })).not.toEqual([]));
});

const forThem: [string, string][] = [
  ['en', 'As a customer you should not have to ask twice.'],
  ['en', 'Don’t mention it, I am glad that it works.'],
  ['en', 'Please do not disclose your password to anyone.'],
  ['en', 'The customer service team is there from 9 to 17.'],
  ['en', 'Ask your bank whether they can see the payment.'],
  ['en', 'I know that I promised Friday, and I do not offer excuses.'],
  ['en', 'Internal checks take two days.'],
  ['es', 'Como clienta no debería tener que insistir.'],
  ['es', 'No puedo ofrecerle una fecha todavía.'],
  ['es', 'Nuestro servicio interno lo revisa hoy.'],
  ['pt', 'Como cliente não devia ter de insistir.'],
  ['pt', 'Não lhe posso prometer uma data ainda.'],
  ['pt', 'Pode perguntar ao banco se vê o pagamento.'],
  ['fr', 'Une cliente ne devrait pas avoir à insister.'],
  ['fr', 'Je préfère ne pas vous promettre de date.'],
  ['fr', 'Le service interne le vérifie aujourd’hui.'],
  ['de', 'Als Kundin sollten Sie nicht zweimal fragen müssen.'],
  ['de', 'Ich kann Ihnen noch keinen Termin versprechen.'],
  ['de', 'Sie können im Lager fragen, ob sie noch da ist.'],
  ['de', 'Ich will Ihnen nichts versprechen.'],
  ['zu', 'Angikwazi ukukuthembisa usuku okwamanje.'],
  ['zu', 'Njengekhasimende bekungafanele ubuze kabili.'],
  ['en', 'Ask for approval from your landlord first.'],
  ['es', 'Atención: la lámpara pesa doce kilos.'],
  ['de', 'Achtung, die Lampe wiegt zwölf Kilo.'],
];
describe('internal: said to the customer', () => {
  it.each(forThem)('%s: %s', (language, text) => expect(marked('internal', text, { language })).toEqual([]));
});
