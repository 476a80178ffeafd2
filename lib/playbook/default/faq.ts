import type { Playbook } from '../schema';

type Faq = Playbook['faq'];

/** Questions that any shop under the default policies can answer; the right of withdrawal is law in the EU (Directive 2011/83, article 9). */
export const SHOP_FAQ: Faq = [
  {
    id: 'return-window',
    question: {
      en: 'How long do I have to return an item?',
      es: '¿Cuánto tiempo tengo para devolver un artículo?',
      zu: 'Nginesikhathi esingakanani sokubuyisela into?',
      pt: 'Quanto tempo tenho para devolver um artigo?',
      fr: 'De combien de temps est-ce que je dispose pour retourner un article ?',
      de: 'Wie lange kann ich einen Artikel zurückgeben?',
    },
    answer: {
      en: 'You have 14 days from delivery to return an item.',
      es: 'Dispone de 14 días desde la entrega para devolver un artículo.',
      zu: 'Unezinsuku ezingu-14 kusukela ekulethweni ukuze ubuyisele into.',
      pt: 'Tem 14 dias a partir da entrega para devolver um artigo.',
      fr: 'Vous avez 14 jours à compter de la livraison pour retourner un article.',
      de: 'Ab der Lieferung sind 14 Tage Zeit, um einen Artikel zurückzugeben.',
    },
    link: null,
  },
  {
    id: 'refund-time',
    question: {
      en: 'How long does a refund take to arrive?',
      es: '¿Cuánto tarda en llegar un reembolso?',
      zu: 'Kuthatha isikhathi esingakanani ukuthi imali ibuye?',
      pt: 'Quanto tempo demora um reembolso a chegar?',
      fr: 'Combien de temps prend un remboursement ?',
      de: 'Wie lange dauert eine Erstattung?',
    },
    answer: {
      en: 'A refund reaches the payment method of the order within 5 working days.',
      es: 'Un reembolso llega al medio de pago del pedido en 5 días laborables.',
      zu: 'Imali ifika endleleni yokukhokha ye-oda ezinsukwini zokusebenza ezingu-5.',
      pt: 'Um reembolso chega ao meio de pagamento do pedido em 5 dias úteis.',
      fr: 'Un remboursement arrive sur le moyen de paiement de la commande sous 5 jours ouvrés.',
      de: 'Eine Erstattung kommt innerhalb von 5 Werktagen auf dem Zahlungsmittel der Bestellung an.',
    },
    link: null,
  },
];

export const HOSPITALITY_FAQ: Faq = [
  {
    id: 'change-booking',
    question: {
      en: 'Can I change the date of my booking?',
      es: '¿Puedo cambiar la fecha de mi reserva?',
      zu: 'Ngingalushintsha yini usuku lokubhukha kwami?',
      pt: 'Posso alterar a data da minha reserva?',
      fr: 'Puis-je changer la date de ma réservation ?',
      de: 'Kann ich das Datum meiner Buchung ändern?',
    },
    answer: {
      en: 'A booking can be moved to another date free of charge, as long as there is a room or table on that day.',
      es: 'Una reserva se puede cambiar a otra fecha sin coste, siempre que haya habitación o mesa ese día.',
      zu: 'Ukubhukha kungashintshelwa kolunye usuku mahhala, uma likhona igumbi noma itafula ngalolo suku.',
      pt: 'Uma reserva pode ser mudada para outra data sem custos, desde que haja quarto ou mesa nesse dia.',
      fr: 'Une réservation peut être déplacée sans frais à une autre date, s’il reste une chambre ou une table ce jour-là.',
      de: 'Eine Buchung lässt sich kostenlos auf ein anderes Datum verlegen, solange an dem Tag ein Zimmer oder Tisch frei ist.',
    },
    link: null,
  },
];
