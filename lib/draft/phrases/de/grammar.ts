import type { Noun } from '../../noun';
import type { Grammar } from '../grammar';
import { turn } from './turn';
import { possessed, possessedMany, type Gender } from './nouns';

const LEADING = /^(mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|ein(?:e[nmrs]?)?|de[rnm]|die|das|diese[nmrs]?|zwei|drei|vier)\s+/iu;
const BEFORE = /(?:^|[^\p{L}])(mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|ein(?:e[nmrs]?)?|de[rnm]|die|das|diese[nmrs]?)\s+$/u;

/** Endings that tell a noun's gender; compounds take that of their last part. */
const FEMININE =
  /(?:ung|heit|keit|schaft|tion|sion|tät|ik|maschine|lampe|tasche|jacke|hose|uhr|karte|box|decke|matratze|kamera|pumpe|flasche|brille|kette|hülle|tastatur|maus|waage|mütze|bluse|küche|pfanne|kaffeemaschine|bohrmaschine|leuchte|laterne)$/iu;
const MASCULINE =
  /(?:ling|ismus|rucksack|schrank|stuhl|tisch|ofen|herd|kühlschrank|trockner|staubsauger|fernseher|rechner|drucker|monitor|lautsprecher|kopfhörer|schlafsack|mantel|pullover|koffer|ring|grill|helm|router|wecker|teppich|sessel)$/iu;
const NEUTER =
  /(?:chen|lein|zelt|bett|sofa|regal|fahrrad|rad|handy|telefon|gerät|kleid|hemd|buch|spiel|spielzeug|tablet|notebook|auto|messer|kissen|ladegerät|netzteil|kabel|puppenhaus|set|paket)$/iu;
/** Plurals with their dative; only words that are seldom anything else. */
const MANY: Readonly<Record<string, string>> = { schuhe: 'Schuhen', stiefel: 'Stiefeln', sandalen: 'Sandalen', kopfhörer: 'Kopfhörern', handschuhe: 'Handschuhen', socken: 'Socken', stühle: 'Stühlen', möbel: 'Möbeln', gläser: 'Gläsern', vorhänge: 'Vorhängen', turnschuhe: 'Turnschuhen', wanderschuhe: 'Wanderschuhen', wanderstiefel: 'Wanderstiefeln' }; // prettier-ignore

/** The gender by the customer's own determiner where that leaves no doubt, else by the ending; null where neither tells. */
function genderOf(determiner: string | undefined, head: string): Gender | null {
  if (determiner && /^(?:einen|meinen|unseren|den|diesen)$/iu.test(determiner)) return 'm';
  if (determiner && /^(?:das|dieses)$/iu.test(determiner)) return 'n';
  if (determiner && /^eine$/iu.test(determiner)) return 'f';
  const byEnding = [FEMININE.test(head) ? 'f' : null, MASCULINE.test(head) ? 'm' : null, NEUTER.test(head) ? 'n' : null].filter(
    (gender) => gender !== null,
  );
  return byEnding.length === 1 ? (byEnding[0] as Gender) : null;
}

function product(value: string, before: string, informal: boolean): Noun | null {
  const lead = LEADING.exec(value)?.[1];
  const bare = value.replace(LEADING, '').trim();
  // One capitalised word: adjectives would have to be inflected anew.
  if (!/^\p{Lu}[\p{L}-]{2,38}$/u.test(bare)) return null;
  const dative = MANY[bare.toLowerCase()];
  const determiner = lead ?? BEFORE.exec(before)?.[1];
  if (dative !== undefined && (determiner === undefined || /e$/iu.test(determiner))) return possessedMany(bare, dative, informal);
  const gender = genderOf(determiner, bare);
  return gender === null ? null : possessed(bare, gender, informal);
}

function withOrder(thing: Noun, order: string, isOrder: boolean): Noun {
  const added = isOrder ? ` ${order}` : ` (Bestellung ${order})`;
  const { acc, dat } = thing.forms;
  return {
    ...thing,
    text: thing.text + added,
    forms: { ...thing.forms, ...(acc ? { acc: acc + added } : {}), ...(dat ? { dat: dat + added } : {}) },
  };
}

const TIMES: Readonly<Record<string, { ordinal: string; times: string }>> = {
  zweite: { ordinal: 'das zweite Mal', times: 'zweimal' },
  dritte: { ordinal: 'das dritte Mal', times: 'dreimal' },
  vierte: { ordinal: 'das vierte Mal', times: 'viermal' },
  funfte: { ordinal: 'das fünfte Mal', times: 'fünfmal' },
  sechste: { ordinal: 'das sechste Mal', times: 'sechsmal' },
  siebte: { ordinal: 'das siebte Mal', times: 'siebenmal' },
};
const DIGITS: Readonly<Record<string, string>> = {
  '2': 'zweite',
  '3': 'dritte',
  '4': 'vierte',
  '5': 'funfte',
  '6': 'sechste',
  '7': 'siebte',
};

/** Words that are no thing that could be sent again or repaired. */
const NO_THING =
  /^(?:bestellung|paket|lieferung|artikel|ware|produkt|sendung|geld|erstattung|konto|dienst|internet|rechnung|techniker|fahrer|bote|mitarbeiter\w*|karton|zimmer|essen|buchung|flug|gepäck|app|seite|webseite|leitung|karte|preis|code|abo|problem|betrag|zahlung|herr|dame|kellner\w*|vertrag|system|reparatur|anzeige|hotline|anschluss|termin)$/iu;

export const grammar: Grammar = {
  quote: ['„', '“'],
  product,
  withOrder,
  finish: (text) => text.replace(/\bzu dem\b/gu, 'zum').replace(/\bin dem\b/gu, 'im'),
  turn,
  subject(clause, informal) {
    const [, article = '', head = ''] = /^(der|die|das|ihre?|deine?)(?: neue[rn]?)? (\p{Lu}[\p{L}-]{2,})(?= )/iu.exec(clause) ?? [];
    return head === '' || NO_THING.test(head) ? null : grammar.product(head, `${article.toLowerCase()} `, informal);
  },
  afterComma: {
    lower:
      /^(?:dein|deine|deinen|deiner|du|dir|dich|das|dass|danke|vielen|es|ich|die|der|den|bei|was|so|hier|mit|noch|wie|gut|schön|tut|etwas|leider|niemand|nichts|statt|zu|auf|beim|im|von|jemand|eine|ein|einmal|mir|alles|aus|an|am|seit|nach|alle|ja|nicht|für|sobald|wenn|diese|dieser|dieses|jetzt|nun|heute|bis|unser|unsere|mein|meine|kein|keine|schade|jeder|jede|ab|auch|wer|wir|zwei|als|aber|dazu|dort|sehr|vor|um|unter|über|trotz|wegen|gern|natürlich|dann|abgemacht)(?!\p{L})/iu,
    keep: /^(?:Ihr|Ihre|Ihrem|Ihren|Ihrer|Sie|Ihnen)(?!\p{L})/u,
  },
  ordinal(text) {
    const found = /\b(zweite|dritte|vierte|funfte|sechste|siebte)[nrs]? (?:mal|nachricht|mail|e-mail|anfrage|versuch)\b/u.exec(text)?.[1];
    const digit = /\b([2-7])\. (?:mal|nachricht|mail|e-mail|anfrage)\b/u.exec(text)?.[1];
    const word = found ?? (digit === undefined ? undefined : DIGITS[digit]);
    return word === undefined ? null : (TIMES[word] ?? null);
  },
};
