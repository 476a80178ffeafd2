import type { Table } from './types';

/** What they demand goes to those who take over, with the rest: said where it is theirs to decide. */
export const DEMANDED: Readonly<Record<string, Table>> = {
  en: [
    "What you're asking for goes to them with it, and you'll get an answer to that too.",
    "I've passed on what you're asking for as well, so that it's answered with the rest.",
  ],
  es: [
    'Lo que <pides|pide> va con el mensaje, y también <tendrás|tendrá> respuesta a eso.',
    'Les paso también lo que <pides|pide>, para que la respuesta lo incluya.',
  ],
  pt: ['O que foi pedido segue com a mensagem, e a resposta inclui isso.', 'Passo também o que foi pedido, para que tenha resposta.'],
  fr: [
    'Ce que <tu demandes|vous demandez> part avec le message, et une réponse viendra aussi sur ce point.',
    'Je transmets aussi ce que <tu demandes|vous demandez>, pour que la réponse en tienne compte.',
  ],
  de: [
    'Worum <du bittest|Sie bitten>, geht mit der Nachricht weiter, und auch darauf kommt eine Antwort.',
    'Ich gebe auch weiter, worum <du bittest|Sie bitten>, damit es mit beantwortet wird.',
  ],
  zu: [
    'Lokho okucelayo kudluliswa kanye nomlayezo, futhi nakho kuzophendulwa.',
    'Ngidlulisa nalokho okucelayo, ukuze kuphendulwe kanye nokunye.',
  ],
};
