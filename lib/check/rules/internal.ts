import { fold } from '@/lib/text/fold';
import { sentences } from '@/lib/text/sentences';
import { words } from '@/lib/text/words';
import { NOTES } from '../cues/note';
import { knownFacts, visibleMessages } from '../facts/known';
import { isUnknown } from '../facts/unknown';
import { languagesOf } from '../phrases';
import { stems, stemsFor } from '../stems';
import type { Checked, Rule, Spot } from '../types';
import { internalFacts } from './R21';

/** So many words in a row are a note's own. */
const ROW = 4;
/** So many words that only a note has, and at least this share of the note's sentence, tell what it says. */
const MANY = 3;
const SHARE = 0.5;

/** Says what only an internal note says: its facts, its wording, or most of one of its sentences; or is worded like a note, whether there is one or not. */
export const internal: Rule = {
  id: 'internal',
  level: 'warn',
  check: (checked) => {
    const notes = checked.conversation.messages.filter(({ visibility }) => visibility === 'internal');
    const spots: Spot[] = worded(checked);
    if (notes.length === 0) return spots.length > 0 ? spots : null;
    const add = (start: number, end: number) => {
      if (!spots.some((spot) => spot.start < end && start < spot.end)) spots.push({ start, end });
    };
    const visible = knownFacts(checked);
    const hidden = internalFacts(checked);
    for (const token of checked.tokens) {
      const known = token.kind === 'date' ? visible.dates.has(token.normal) : !isUnknown(token, visible);
      const inNote = token.kind === 'date' ? hidden.dates.has(token.normal) && isPast(checked, token.normal) : !isUnknown(token, hidden);
      if (!known && inNote) add(token.start, token.end);
    }
    // A number that a note has and they don't is the note's, though nothing beside it tells what it counts.
    for (const { 0: digits, index } of checked.text.matchAll(/(?<![\p{L}\p{N}.,])\d{3,}(?![\p{N}%]|[.,]\d)/gu))
      if (hidden.codes.has(digits) && !visible.codes.has(digits)) add(index, index + digits.length);
    const shown = fold([checked.conversation.subject ?? '', ...visibleMessages(checked.conversation).map(({ text }) => text)].join('\n'));
    for (const { start, end } of rows(
      checked,
      notes.map(({ text }) => text),
      shown,
    ))
      add(start, end);
    for (const { start, end } of retold(
      checked,
      notes.map(({ text }) => text),
      shown,
    ))
      add(start, end);
    return spots;
  },
};

/** Sentences for colleagues. Notes are often in English where the reply isn't. */
function worded(checked: Checked): Spot[] {
  const languages = new Set([...languagesOf(checked), 'en' as const]);
  return checked.clauses
    .filter(({ text }) => [...languages].some((language) => NOTES[language].test(text)))
    .map(({ start, end }) => ({
      start,
      end,
      say: 'internal.note',
      fix: checked.sentences.length > 1 ? { label: 'remove', text: '' } : null,
    }));
}

const isPast = ({ now }: Checked, date: string): boolean => date < now.slice(0, 10);

/** Runs of words that stand in a note and nowhere that the customer sees; a run of small words alone is nobody's own. */
function rows({ text, folded }: Checked, notes: string[], shown: string): { start: number; end: number }[] {
  const said = words(text);
  const noted = notes.map(
    (note) =>
      ` ${words(fold(note))
        .map(({ text }) => text)
        .join(' ')} `,
  );
  const seen = ` ${words(shown)
    .map(({ text }) => text)
    .join(' ')} `;
  const found: { start: number; end: number }[] = [];
  for (let place = 0; place + ROW <= said.length; place++) {
    const row = said.slice(place, place + ROW);
    const run = ` ${row.map(({ start, end }) => folded.slice(start, end)).join(' ')} `;
    if (seen.includes(run) || !noted.some((note) => note.includes(run)) || stems(run).size < 2) continue;
    const last = found.at(-1);
    if (last && row[0]!.start <= last.end) last.end = row.at(-1)!.end;
    else found.push({ start: row[0]!.start, end: row.at(-1)!.end });
  }
  return found;
}

/** Sentences of the reply that carry what a sentence of a note says, in other order. */
function retold(checked: Checked, notes: string[], shown: string): { start: number; end: number }[] {
  const { language, clauses } = checked;
  const seen = new Set([...stemsFor(language, shown), ...PLAIN]);
  const own = notes.flatMap((note) => sentences(note)).map(({ text }) => new Set([...stems(text)].filter((stem) => !seen.has(stem))));
  return clauses.filter(({ text }) => {
    const reply = stems(text);
    return own.some((note) => {
      const shared = [...note].filter((stem) => reply.has(stem)).length;
      return shared >= MANY && shared / note.size >= SHARE;
    });
  });
}

/** Words that every reply has. */
const PLAIN = stems('refund replacement order parcel delivery customer account payment email message write answer confirm check working monday tuesday wednesday thursday friday today tomorrow reembolso pedido paquete entrega cliente cuenta pago mensaje confirmar manana imali iphasela ikhasimende encomenda mensagem remboursement commande livraison colis message erstattung bestellung paket lieferung nachricht'); // prettier-ignore
