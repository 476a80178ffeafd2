import type { Channel, Conversation } from '@/lib/conversation/types';

/**
 * Conversations without end for measuring drafts: a kind of trouble, a language, and a number give one, always the same. Written as customers write, not as
 * our lexicons do; the reading is left to the product.
 */
export type Generated = { conversation: Conversation; now: string; agent: string };

type Words = {
  names: readonly string[];
  agents: readonly string[];
  products: readonly string[];
  /** Slots: {product}, {order}, {days}. */
  late: readonly string[];
  damaged: readonly string[];
  extra: readonly string[];
};

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    names: [
      'Grace Whitfield',
      'Daniel Okafor',
      'Pat Lee',
      'Naledi Mokoena',
      'Tom Hughes',
      'Aisha Khan',
      'Oliver Brandt',
      'Mei Lin',
      'Ruth Adeyemi',
      'Sam Carter',
    ],
    agents: ['Lerato Dube', 'Marc Ferrer', 'Priya Naidoo'],
    products: [
      'doll house',
      'two-person tent',
      'hiking boots',
      'coffee machine',
      'desk lamp',
      'winter coat',
      'headphones',
      'garden chairs',
    ],
    late: [
      "My {product} still hasn't arrived. I ordered it {days} days ago, order {order}.",
      'Order {order}: I have been waiting for my {product} for {days} days now.',
      'Where is my {product}? The order number is {order} and it was due last week.',
    ],
    damaged: [
      'My {product} arrived broken, order {order}.',
      'I opened the parcel (order {order}) and the {product} came damaged.',
      'The {product} from order {order} is cracked.',
    ],
    extra: [
      "It was for my son's birthday on Saturday.",
      'This is the third time I am writing.',
      'I want my money back.',
      'We leave for Scotland on Friday.',
      'Please tell me what you can do.',
      'I am really disappointed.',
      '',
    ],
  },
  es: {
    names: ['Lucía Fernández', 'Javier Ortega', 'Carmen Ruiz', 'Iker Mendoza', 'Pilar Soto', 'Andrés Gil'],
    agents: ['Marc Ferrer', 'Nuria Pons'],
    products: ['botas', 'lámpara', 'cafetera', 'tienda de campaña', 'abrigo', 'auriculares'],
    late: [
      'Sigo sin recibir mi {product}, pedido {order}, y han pasado {days} días.',
      'Hice el pedido {order} hace {days} días y no me ha llegado nada.',
    ],
    damaged: ['El pedido {order} ha llegado roto.', 'He abierto el paquete del pedido {order} y todo está dañado.'],
    extra: [
      'Era para el cumpleaños de mi hijo el sábado.',
      'Es la tercera vez que escribo.',
      'Quiero que me devuelvan el dinero.',
      'Estoy muy decepcionado.',
      '¿Qué pueden hacer?',
      '',
    ],
  },
  zu: {
    names: ['Nomvula Khumalo', 'Sibusiso Dlamini', 'Zanele Mthembu', 'Lindiwe Zulu', 'Thabo Nkosi'],
    agents: ['Thandi Nkosi', 'Sipho Cele'],
    products: ['izicathulo', 'itende', 'ifoni', 'isikhwama', 'umbhede'],
    late: ['I-oda yami engu-{order} ayikafiki, sekuyizinsuku ezingu-{days}.', 'Ngisalinde {product}, inombolo ye-oda ithi {order}.'],
    damaged: ['I-oda {order} ifike yonakele.', 'Ngivule iphasela le-oda {order} ngathola ukuthi kuphukile.'],
    extra: [
      'Bekungokosuku lokuzalwa lwendodana yami.',
      'Sengibhale kathathu.',
      'Ngifuna imali yami.',
      'Ngiphoxekile kakhulu.',
      'Ngicela ningisize.',
      '',
    ],
  },
  pt: {
    names: ['Joana Prates', 'Bruno Sá', 'Rita Lemos', 'Caio Menezes', 'Helena Duarte'],
    agents: ['Rui Lopes', 'Ana Braga'],
    products: ['cafeteira', 'telemóvel', 'botas', 'candeeiro', 'casaco', 'bicicleta'],
    late: [
      'A minha {product} do pedido {order} ainda não chegou, já passaram {days} dias.',
      'Fiz o pedido {order} há {days} dias e não recebi nada.',
    ],
    damaged: ['O pedido {order} chegou partido.', 'Abri a encomenda do pedido {order} e veio tudo danificado.'],
    extra: [
      'Era para o aniversário do meu filho no sábado.',
      'É a terceira vez que escrevo.',
      'Quero o meu dinheiro de volta.',
      'Estou muito desiludido.',
      'O que podem fazer?',
      '',
    ],
  },
  fr: {
    names: ['Claire Martin', 'Paul Garnier', 'Léa Fontaine', 'Hugo Marchand', 'Inès Robert'],
    agents: ['Hugo Petit', 'Anne Leroy'],
    products: ['bottes', 'cafetière', 'lampe', 'manteau', 'tente'],
    late: [
      "Ma commande {order} n'est toujours pas arrivée, cela fait {days} jours.",
      "J'attends mon colis depuis {days} jours, commande {order}.",
    ],
    damaged: ['La commande {order} est arrivée cassée.', "J'ai ouvert le colis de la commande {order} et tout est abîmé."],
    extra: [
      "C'était pour l'anniversaire de mon fils samedi.",
      "C'est la troisième fois que j'écris.",
      'Je veux être remboursé.',
      'Je suis très déçue.',
      'Que pouvez-vous faire ?',
      '',
    ],
  },
  de: {
    names: ['Jana Weber', 'Felix Brandt', 'Miriam Koch', 'Jonas Vogel', 'Sabine Kraus'],
    agents: ['Petra Lang', 'Timo Haas'],
    products: ['Stiefel', 'Kaffeemaschine', 'Lampe', 'Mantel', 'Zelt'],
    late: ['Meine Bestellung {order} ist seit {days} Tagen nicht da.', 'Ich warte seit {days} Tagen auf mein Paket, Bestellung {order}.'],
    damaged: ['Die Bestellung {order} kam kaputt an.', 'Ich habe das Paket der Bestellung {order} geöffnet, alles ist beschädigt.'],
    extra: [
      'Es war für den Geburtstag meines Sohnes am Samstag.',
      'Ich schreibe jetzt zum dritten Mal.',
      'Ich will mein Geld zurück.',
      'Ich bin sehr enttäuscht.',
      'Was können Sie tun?',
      '',
    ],
  },
};

export const GENERATED_LANGUAGES = ['en', 'es', 'zu', 'pt', 'fr', 'de'] as const;
const CHANNELS: readonly Channel[] = ['mail', 'ticket', 'chat', 'post', 'dm'];

/** The `number`-th conversation of a kind in a language; `channel` where it matters, else by number. */
export function generated(language: string, kind: 'late' | 'damaged', number: number, channel?: Channel): Generated {
  const words = WORDS[language]!;
  const at = <Item>(items: readonly Item[], step: number): Item => items[Math.floor(number / step) % items.length]!;
  const customer = at(words.names, 1);
  const agent = at(words.agents, 3);
  const order = String(40000 + ((number * 7919) % 49999));
  const [extra, more] = [at(words.extra, 1), at(words.extra, 5)];
  const told = [at(words[kind], 2), extra, more === extra ? '' : more].filter(Boolean).join(' ');
  const text = told
    .replaceAll('{product}', at(words.products, 1))
    .replaceAll('{order}', order)
    .replaceAll('{days}', String(5 + (number % 17)));
  const day = 2 + (number % 25);
  const where = channel ?? at(CHANNELS, 1);
  const open = where === 'post';
  return {
    agent,
    now: `2026-11-${String(day).padStart(2, '0')}T11:00:00+01:00`,
    conversation: {
      site: 'demo',
      url: `https://desk.example.com/${language}-${kind}-${number}`,
      key: `demo:${language}-${kind}-${number}`,
      channel: where,
      visibility: open ? 'public' : 'private',
      subject: null,
      rating: null,
      customer: { name: customer, handle: null, followers: null },
      agent: { name: agent },
      messages: [
        {
          id: 'm1',
          role: 'customer',
          author: customer,
          visibility: open ? 'public' : 'private',
          at: `2026-11-${String(day).padStart(2, '0')}T10:20:00+01:00`,
          text,
          attachments: [],
        },
      ],
      completeness: { state: 'complete', read: 1, shown: 1, reasons: [] },
      composer: { kind: 'textarea', target: open ? 'public' : 'private', limit: open ? 280 : null, text: '' },
    },
  };
}
