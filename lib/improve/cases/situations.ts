import type { Conversation } from '@/lib/conversation/types';

/** What customers wrote, by situation and language. Invented people and matters. */
const SAID = {
  late: "My order 48213 for €89 still hasn't arrived. It was for my daughter's birthday on Saturday. Where is it? I want a refund.",
  damaged: 'The lamp from order 77120 arrived with a broken shade. I am disappointed, I want a replacement.',
  double: 'You charged me twice for my subscription, €29.99 each time. I am furious. Give me my money back now.',
  access: 'I cannot log in to my account since Monday, the reset mail never comes. I need it for work.',
  question: 'Hi, could you tell me whether the blue jacket comes in size L? Thanks, Anna',
  wrong: 'I ordered a black kettle, order 55310, and you sent me a white one. This is annoying.',
  hotel: 'Our room was dirty and there was noise all night. We did not sleep at all. Very disappointed.',
  esLate: 'Mi pedido 48213 de 89 € todavía no ha llegado. Era para el cumpleaños de mi hija. ¿Dónde está? Quiero un reembolso.',
  esDamaged: 'La lámpara del pedido 77120 ha llegado con la pantalla rota. Estoy decepcionada, quiero otra.',
  esDouble: 'Me han cobrado dos veces la suscripción, 29,99 € cada vez. Es indignante. Devuélvanme mi dinero.',
  esAccess: 'No puedo entrar en mi cuenta desde el lunes, el correo para cambiar la contraseña no llega nunca.',
  zuLate: 'I-oda yami 48213 engu-€89 namanje ayikafiki. Ibingeyosuku lokuzalwa lwendodakazi yami. Ikuphi? Ngifuna imali yami ibuyiswe.',
  ptLate: 'A minha encomenda 48213 de 89 € ainda não chegou. Era para o aniversário da minha filha. Onde está? Quero um reembolso.',
  ptDamaged: 'O candeeiro da encomenda 77120 chegou com o vidro partido. Quero outro.',
  frLate: 'Ma commande 48213 de 89 € n’est toujours pas arrivée. C’était pour l’anniversaire de ma fille. Où est-elle ? Je veux un remboursement.',
  frDamaged: 'La lampe de la commande 77120 est arrivée avec l’abat-jour cassé. Je veux un échange.',
  deLate: 'Meine Bestellung 48213 über 89 € ist immer noch nicht angekommen. Sie war für den Geburtstag meiner Tochter. Wo ist sie? Ich möchte eine Erstattung.',
  deDamaged: 'Die Lampe aus der Bestellung 77120 kam mit kaputtem Schirm an. Ich möchte eine neue.',
} as const; // prettier-ignore
export type Situation = keyof typeof SAID;

/** A Monday, 09:00 in the shop's zone. */
export const NOW = '2026-11-23T09:00:00+01:00';

export const conversationOf = (situation: Situation, more: Partial<Conversation> = {}): Conversation => ({
  site: 'zendesk',
  url: 'https://acme.zendesk.com/agent/tickets/1',
  key: `zendesk:acme/${situation}`,
  channel: 'ticket',
  visibility: 'private',
  subject: null,
  rating: null,
  customer: { name: 'Thandi Mokoena', handle: null },
  agent: { name: 'Sam' },
  messages: [
    {
      id: 'm1',
      role: 'customer',
      author: 'Thandi Mokoena',
      visibility: 'private',
      at: '2026-11-22T10:00:00+01:00',
      text: SAID[situation],
      attachments: [],
    },
  ],
  completeness: { state: 'complete', read: 1, shown: 1, reasons: [] },
  composer: { kind: 'textarea', target: 'private', limit: null, text: '' },
  ...more,
});

/** A rough text, what its reply has to hold, and what it must not; pieces of text, capitals count. */
export type Case = readonly [situation: Situation, rough: string, keeps: readonly (string | RegExp)[], never: readonly (string | RegExp)[]];
