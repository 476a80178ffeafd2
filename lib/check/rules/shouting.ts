import type { Conversation } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import type { Checked, Rule, Spot } from '../types';

/** Written in capitals by everybody. */
const ACRONYMS = new Set('FAQ VAT IVA DHL UPS GLS DPD TNT SEUR MRW CEO PDF URL SMS EUR USD ZAR GBP BRL HTTP HTTPS IBAN SEPA BIC SWIFT NFC USB HDMI LED LCD OLED RAM SSD GPS SIM ESIM PIN PUK VIP DIY ETA ASAP FYI RMA SKU EAN CVV ATM NPS CSAT SLA GDPR RGPD DSGVO LGPD POPIA USA EUA UE EU UK RSA OCU CNPJ CPF NIF DNI NIE SIRET AGB ID IDS TV PC MAC IOS APP OK OKAY HR IT QR PM AM CET GMT UTC SUV IKEA NASA ISO XL XXL XXXL XXS XS DM PM RE FW FWD PS NB CC BCC PO BOX API WIFI WI FI USSD POS KYC SARS FNB ABSA MTN RENFE AENA TAP SNCF RATP BVG DB ADAC COVID II III IV VI VII VIII IX XI XII'.split(' ')); // prettier-ignore
/** Words that shout on their own though they are short. */
const STRESSED = new Set('NOT NO NEVER NOW MUST VERY ALL YOU YOUR STOP WHY WAIT ONLY ANY DO DOES CANNOT NUNCA NADA YA SOLO MUY TODO NAO JA TUDO JAMAIS PAS TOUT VOUS RIEN NIE NICHT SIE JETZT NUR KEIN KEINE CHA HHAYI PLEASE'.split(' ')); // prettier-ignore

/** Capitals shout, and so do rows of exclamation marks. */
export const shouting: Rule = {
  id: 'shouting',
  level: 'warn',
  check: (checked) => [...capitals(checked), ...exclamations(checked.text)],
};

/** By the conversation as it was handed in: several wordings of a reply are compared with the same names. */
const named = new WeakMap<Conversation, ReadonlySet<string>>();

/** What the customer writes in capitals amid small letters is a name; what they shout isn't. */
function capitalNames(conversation: Conversation): ReadonlySet<string> {
  const known = named.get(conversation);
  if (known) return known;
  const names = new Set<string>();
  for (const { text } of conversation.messages) {
    const letters = text.match(/\p{L}/gu)?.length ?? 1;
    if ((text.match(/\p{Lu}/gu)?.length ?? 0) / letters < 0.3)
      for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (/^\p{Lu}{2,}$/u.test(word)) names.add(word);
  }
  named.set(conversation, names);
  return names;
}

function capitals(checked: Checked): Spot[] {
  const { text, words, conversation, playbook } = checked;
  const candidates = words.filter(({ text }) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(text) && !/^X+$/u.test(text) && !ACRONYMS.has(text));
  if (candidates.length === 0) return [];
  const theirs = new Set(capitalNames(conversation));
  const sources = [
    conversation.subject ?? '',
    conversation.customer.name ?? '',
    conversation.customer.handle ?? '',
    conversation.agent.name ?? '',
    playbook.company.name ?? '',
    playbook.name,
  ];
  for (const source of sources) for (const word of source.split(/[^\p{L}\p{N}]+/u)) if (word === word.toUpperCase()) theirs.add(word);
  const loud = candidates.filter(({ text }) => !theirs.has(text));
  const runs: { start: number; end: number; words: string[] }[] = [];
  for (const word of loud) {
    const last = runs.at(-1);
    if (last && /^[^\S\n]*,?[^\S\n]+(?:\p{Lu}[^\S\n]+)?$/u.test(text.slice(last.end, word.start))) {
      last.end = word.end;
      last.words.push(word.text);
    } else runs.push({ start: word.start, end: word.end, words: [word.text] });
  }
  return runs
    .filter(
      ({ words }) =>
        (words.length > 1 && words.some((word) => word.length > 3)) ||
        words.some((word) => STRESSED.has(fold(word).toUpperCase())) ||
        words.some((word) => word.length >= 6),
    )
    .map(({ start, end }) => ({ start, end, fix: lowered(checked, start, end) }));
}

/**
 * Small letters, with a capital where a sentence begins, for names, and for the words that English writes so. German nouns keep theirs, and which words
 * are nouns isn't known here.
 */
function lowered({ text, language, conversation, playbook }: Checked, start: number, end: number): Spot['fix'] {
  if (language === 'de' || language === null) return null;
  const people = [conversation.customer.name, conversation.agent.name, playbook.company.name].flatMap(
    (name) => name?.split(/[^\p{L}]+/u) ?? [],
  );
  const capital = new Map(people.filter((word) => word.length > 1).map((word) => [word.toLowerCase(), word]));
  const small = text
    .slice(start, end)
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word) => capital.get(word) ?? (language === 'en' && ENGLISH.has(word) ? title(word) : word));
  const begins = /(?:^|[.!?…]["'”»)]*[ \t]|\n)[ \t]*(?:[>•*–-][ \t]*|\d+[.)][ \t]+)*["'“«„(¡¿]*[ \t]*$/u.test(
    text.slice(Math.max(0, start - 40), start),
  );
  return { label: 'lowercase', text: begins ? title(small) : small };
}

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const ENGLISH = new Set('i monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december english spanish french german christmas easter'.split(' ')); // prettier-ignore

/** A row of marks, with the row that opens it in Spanish: one end alone can't be mended. */
const exclamations = (text: string): Spot[] =>
  Array.from(text.matchAll(/[¡¿]{2,}(?<said>[^¡¿!?\n]*)[!?]+|!(?:[ ]?!)+|[!?]*(?:!\?|\?!)[!?]*/gu), (match) => {
    const said = match.groups?.said;
    const asks = /[¿?]/u.test(match[0]);
    const one = said === undefined ? (asks ? '?' : '!') : `${asks ? '¿' : '¡'}${said}${asks ? '?' : '!'}`;
    return { start: match.index, end: match.index + match[0].length, say: 'shouting.marks', fix: { label: 'rewrite', text: one } };
  });
