import type { Conversation, Message, Reading } from '@/lib/conversation/types';
import { planInDetail } from '@/lib/plan/plan';
import { SHOP } from '@/lib/playbook/default/shop';
import type { Playbook } from '@/lib/playbook/schema';
import { check } from './check';
import type { CheckContext } from './types';

/** A conversation to check replies against in tests: an order that is late, money, a name; every part can be replaced. */
export type Example = {
  said?: string;
  language?: string;
  conversation?: Partial<Conversation>;
  reading?: Partial<Reading>;
  playbook?: Playbook;
  now?: string;
  audience?: 'public' | 'private';
  locale?: string;
};

const SAID: Record<string, string> = {
  en: 'My order 48213 for €89 still has not arrived. It was for my daughter’s birthday. Where is it? I want a refund.',
  es: 'Mi pedido 48213 de 89 € todavía no ha llegado. Era para el cumpleaños de mi hija. ¿Dónde está? Quiero un reembolso.',
  zu: 'I-oda yami 48213 engu-€89 namanje ayikafiki. Ibingeyosuku lokuzalwa lwendodakazi yami. Ikuphi? Ngifuna imali yami ibuyiswe.',
  pt: 'A minha encomenda 48213 de 89 € ainda não chegou. Era para o aniversário da minha filha. Onde está? Quero um reembolso.',
  fr: 'Ma commande 48213 de 89 € n’est toujours pas arrivée. C’était pour l’anniversaire de ma fille. Où est-elle ? Je veux un remboursement.',
  de: 'Meine Bestellung 48213 über 89 € ist immer noch nicht angekommen. Sie war für den Geburtstag meiner Tochter. Wo ist sie? Ich möchte eine Erstattung.',
};

/** Replies to what is SAID that keep every rule. */
export const GOOD: Record<string, string> = {
  en: 'Hi Thandi,\n\nI am so sorry that order 48213 did not arrive in time for your daughter’s birthday. It should not have happened, and I understand how frustrating it is.\n\nI have looked for the parcel: it was lost on the way. You can choose: I refund the €89 today, or I send a new one by express, which arrives on Thursday 26 November. Which do you prefer?\n\nI will write to you by Tuesday 24 November at 15:00 to confirm it.\n\nKind regards,\nSam',
  es: 'Hola, Thandi:\n\nSiento mucho que el pedido 48213 no llegara a tiempo para el cumpleaños de su hija. No debería haber pasado y entiendo lo frustrante que es.\n\nHe buscado el paquete: se perdió por el camino. Puede elegir: le devuelvo hoy los 89 € o le envío uno nuevo urgente, que llega el jueves 26 de noviembre. ¿Qué prefiere?\n\nLe escribiré antes del martes 24 de noviembre a las 15:00 para confirmarlo.\n\nUn cordial saludo,\nSam',
  zu: 'Sawubona Thandi,\n\nNgiyaxolisa kakhulu ukuthi i-oda yakho engu-48213 ayifikanga ngosuku lokuzalwa lwendodakazi yakho. Bekungafanele kwenzeke lokhu, futhi ngiyaqonda ukuthi kukudumaze kangakanani.\n\nNgilifunile iphasela: lilahlekile endleleni. Ungakhetha: ngikubuyisela imali yakho engu-€89 namuhla, noma ngikuthumelela enye ngokushesha. Yikuphi okuthandayo?\n\nNgizokubhalela ngaphambi kukaLwesibili ukuze ngikuqinisekise.\n\nNgiyabonga,\nSam',
  pt: 'Olá Thandi,\n\nLamento muito que a encomenda 48213 não tenha chegado a tempo do aniversário da sua filha. Não devia ter acontecido, e entendo como é frustrante.\n\nProcurei o pacote: perdeu-se no caminho. Pode escolher: devolvo hoje os 89 €, ou envio uma nova por expresso, que chega na quinta-feira, 26 de novembro. O que prefere?\n\nEscreverei até terça-feira, 24 de novembro, às 15h00 para confirmar.\n\nCom os melhores cumprimentos,\nSam',
  fr: 'Bonjour Thandi,\n\nJe suis vraiment désolé que la commande 48213 ne soit pas arrivée à temps pour l’anniversaire de votre fille. Cela n’aurait pas dû arriver, et je comprends à quel point c’est frustrant.\n\nJ’ai cherché le colis : il a été perdu en route. Vous pouvez choisir : je vous rembourse les 89 € aujourd’hui, ou je vous en envoie un nouveau en express, qui arrive jeudi 26 novembre. Que préférez-vous ?\n\nJe vous écrirai avant mardi 24 novembre à 15 h pour confirmer.\n\nBien cordialement,\nSam',
  de: 'Guten Tag Thandi,\n\nes tut mir sehr leid, dass die Bestellung 48213 nicht rechtzeitig zum Geburtstag Ihrer Tochter angekommen ist. Das hätte nicht passieren dürfen, und ich verstehe, wie ärgerlich das ist.\n\nIch habe nach dem Paket gesucht: Es ist unterwegs verloren gegangen. Sie können wählen: Ich erstatte Ihnen heute die 89 €, oder ich schicke Ihnen ein neues per Express, das am Donnerstag, 26. November ankommt. Was ist Ihnen lieber?\n\nIch schreibe Ihnen bis Dienstag, 24. November, 15:00 Uhr, um es zu bestätigen.\n\nViele Grüße\nSam',
};

const NOW = '2026-11-23T10:00:00+01:00';

export const messageOf = (text: string, more: Partial<Message> = {}): Message => ({
  id: 'm1',
  role: 'customer',
  author: 'Thandi Mokoena',
  visibility: 'private',
  at: '2026-11-20T10:00:00+01:00',
  text,
  attachments: [],
  ...more,
});

const readingOf = (language: string, more: Partial<Reading> = {}): Reading => ({
  language: { code: language, confidence: 1 },
  heat: { level: 2, score: 0.5, trend: 'steady', messages: [] },
  profiles: [],
  issues: [{ kind: 'late-delivery', confidence: 0.9, evidence: [] }],
  impact: [],
  facts: [
    { kind: 'order', value: '48213', normal: '48213', evidence: { message: 'm1', start: 0, end: 0, text: '48213', signal: 'fact.order' } },
    {
      kind: 'amount',
      value: '€89',
      normal: '89.00 EUR',
      evidence: { message: 'm1', start: 0, end: 0, text: '€89', signal: 'fact.amount' },
    },
  ],
  asks: [],
  wants: [{ kind: 'refund', evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'want.refund' } }],
  risks: [],
  promises: [],
  repeat: { failures: 0, evidence: [] },
  waiting: { since: null, on: 'agent' },
  ...more,
});

export function contextOf(example: Example = {}): CheckContext {
  const language = example.language ?? 'en';
  const conversation: Conversation = {
    site: 'demo',
    url: 'https://desk.example/48',
    key: 'demo:48',
    channel: 'ticket',
    visibility: 'private',
    subject: null,
    rating: null,
    customer: { name: 'Thandi Mokoena', handle: null },
    agent: { name: 'Sam' },
    messages: [messageOf(example.said ?? SAID[language] ?? '')],
    completeness: { state: 'complete', read: 1, shown: 1, reasons: [] },
    composer: null,
    ...example.conversation,
  };
  const reading = readingOf(language, example.reading);
  const playbook = example.playbook ?? SHOP;
  const now = example.now ?? NOW;
  const plan = planInDetail({ conversation, reading, playbook, now });
  return { conversation, reading, plan, playbook, now, audience: example.audience ?? 'private', locale: example.locale ?? 'en' };
}

/** The stretches of a text that a rule marks, as they stand. */
export const marked = (rule: string, text: string, example: Example = {}): string[] =>
  check(text, contextOf(example))
    .filter((finding) => finding.rule === rule && finding.level !== 'pass')
    .map(({ start, end }) => text.slice(start, end));
