import { OFFERS } from '@/lib/check/cues/offers';
import { says } from '@/lib/check/phrases';
import type { PhraseLanguage } from '@/lib/text/phrase-language';
import type { MoveContext } from '@/lib/draft/moves/context';
import { fold } from '@/lib/text/fold';
import { offerAlternatives } from './alternatives';
import { clauseOf, cleaned, lowered, sentenceOf, type Cleaning } from './clean';
import { withFacts } from './facts';
import type { Framed } from './frame';
import type { Statement } from './recognise';
import { ALTERNATIVES, rankOf, reasonOf, rowOf, said } from './say';
import type { RoughTongue } from './tongue';
import type { ChangeKind, ChangeReason } from './types';

/** A stretch of the result before it becomes a piece. `source`: what of the agent's text it stands for. */
export type Part = {
  kind: ChangeKind | 'kept';
  reason: ChangeReason;
  before: string | null;
  after: string | null;
  span: { start: number; end: number } | null;
  rank: number;
  row: number;
  /** The words are the agent's: the check may soften them. */
  own: boolean;
};

export type Composing = { source: string; statements: readonly Statement[]; tongue: RoughTongue; cleaning: Cleaning; context: MoveContext; heard: readonly Framed[]; owned: readonly Framed[]; prose: boolean; ticked: Readonly<Record<string, boolean>> }; // prettier-ignore

/** The parts between greeting and signature, in the order of a good reply (G5); prose keeps its own order. */
export function partsOf(given: Composing): Part[] {
  const { statements, tongue, owned, prose } = given;
  const ownSorry = !prose && statements.some(({ act, text, formed }) => act === 'own' && !formed && isSorry(text, tongue));
  // One apology: theirs, where it says what for, and the customer isn't very upset.
  const heard = ownSorry && given.context.plan.heat < 3 ? given.heard.filter(({ reason }) => reason !== 'apology') : given.heard;
  const sorry = statements.find(({ act, formed }) => act === 'sorry' && !formed);
  const apology = heard.find(({ reason }) => reason === 'apology');
  const blamed = statements.some(({ act }) => act === 'blame');
  const ours = statements.some(({ act }) => act === 'cause.ours');
  const added = [...heard, ...(blamed || ours ? [] : owned)].map((framed, place): Part => ({ ...adding(framed, 1 + place / 10), row: 1 }));
  const parts: Part[] = [];
  let rank = 10;
  let closed = false;
  for (const statement of statements) {
    const apologises = statement.act === 'own' && !statement.formed && isSorry(statement.text, tongue);
    const place = statement.act === 'sorry' || apologises ? null : rankOf(statement);
    rank = place ?? rank;
    const before = parts.at(-1);
    if (statement.act === 'blame' && !statement.formed) parts.push(removed(statement, rank, 'blame'));
    else if (statement === sorry && apology) {
      const at = added.findIndex(({ after }) => after === apology.text);
      added[at] = { ...added[at]!, kind: 'reworded', before: statement.text, span: spanOf(statement) };
    } else if (statement.act === 'sorry' && !statement.formed && (sorry !== statement || apology)) parts.push(removed(statement, rank, 'manner'));
    else if ((statement.act === 'thanks' || statement.act === 'closing') && !statement.formed) {
      if (closed) parts.push(removed(statement, rank, 'closing'));
      else parts.push(closing(given, statement));
      closed = true;
    } else if (before && isReason(statement, before)) parts[parts.length - 1] = withReason(given, before, statement);
    else if (apologises && !prose) added.splice(1, 0, { ...part(given, statement, 2), row: 1 });
    else parts.push(prose ? asItStands(given, statement, rank) : part(given, statement, rank));
  } // prettier-ignore
  const body = prose ? parts : parts.toSorted((a, b) => a.rank - b.rank);
  if (prose) return [...added, ...body.map((one) => ({ ...one, row: paragraphOf(given.source, one) }))];
  const all = [...added, ...withAlternatives(given, body), ...(closed || statements.length === 0 ? [] : [closing(given, null)])];
  return moved(together(all));
}

/** "sorry about the noise": an apology that says what for. */
const isSorry = (text: string, { sorry }: RoughTongue): boolean => sorry.test(fold(text));

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

export const adding = ({ text, reason }: Framed, rank: number): Part => ({ kind: 'added', reason, before: null, after: text, span: null, rank, row: rowOf(rank), own: false }); // prettier-ignore

const removed = (statement: Statement, rank: number, reason: ChangeReason): Part => ({ kind: 'removed', reason, before: statement.text, after: null, span: spanOf(statement), rank, row: rowOf(rank), own: false }); // prettier-ignore

function part(given: Composing, statement: Statement, rank: number): Part {
  const whole = statement.act === 'own' || statement.formed ? null : said(statement, given.tongue, given.context);
  const mended = cleaned(withFacts(statement.text, statement.facts), given.cleaning);
  const after = whole ?? (statement.formed ? mended : sentenceOf(mended, given.cleaning));
  const same = after === statement.text;
  const dated = whole === null && statement.facts.some(({ say }) => after.includes(say) && !statement.text.includes(say));
  return { kind: same ? 'kept' : 'reworded', reason: whole !== null ? reasonOf(statement) : dated ? 'date' : 'wording', before: statement.text, after, span: spanOf(statement), rank, row: rowOf(rank), own: whole === null }; // prettier-ignore
}

/** A sentence of a careful reply: only slips are mended. */
function asItStands({ cleaning }: Composing, statement: Statement, rank: number): Part {
  const after = statement.formed ? cleaned(statement.text, cleaning) : statement.text;
  return { kind: after === statement.text ? 'kept' : 'reworded', reason: 'wording', before: statement.text, after, span: spanOf(statement), rank, row: rowOf(rank), own: true }; // prettier-ignore
}

const isReason = (statement: Statement, before: Part): boolean =>
  statement.because && statement.act === 'own' && before.after !== null && !/\?$/u.test(before.after) && before.span !== null && before.kind !== 'removed'; // prettier-ignore

/** "I can't refund that, because it's past 30 days." */
function withReason({ source, tongue, cleaning }: Composing, before: Part, reason: Statement): Part {
  const clause = clauseOf(cleaned(withFacts(reason.text, reason.facts), cleaning), cleaning).text;
  const after = `${before.after!.replace(/\.$/u, '')}${tongue.because.say}${lowered(clause, tongue)}.`;
  const span = { start: before.span!.start, end: reason.end };
  return { ...before, kind: 'reworded', before: source.slice(span.start, span.end).trim(), after, span };
}

function closing({ tongue, context }: Composing, statement: Statement | null): Part {
  const text = context.writer.say(tongue.say.closing) ?? statement?.text ?? null;
  return { kind: statement ? 'reworded' : 'added', reason: 'closing', before: statement?.text ?? null, after: text, span: statement && spanOf(statement), rank: 95, row: 4, own: false }; // prettier-ignore
}

/** Behind a refusal with nothing else, what policy allows and is ticked (G2.5, G5.3). */
function withAlternatives({ statements, context, ticked }: Composing, parts: readonly Part[]): Part[] {
  const refused = statements.filter(({ act }) => act.startsWith('refuse.'));
  const language = context.material.tongue.code as PhraseLanguage;
  const offers = (text: string) => SOLVING.some((group) => says({ language }, fold(text), OFFERS[group]));
  const solves = statements.some(
    ({ act, text }) => /^(?:done|will|can|choice|handover)(?:\.|$)/u.test(act) || (act === 'own' && offers(text)),
  );
  if (refused.length === 0 || solves) return [...parts];
  const text = offerAlternatives(context, refused.map(({ act }) => act), ticked); // prettier-ignore
  if (text === null) return [...parts];
  const last = parts.findLastIndex(({ reason }) => reason === 'refusal');
  return [...parts.slice(0, last + 1), adding({ text, reason: 'alternatives' }, ALTERNATIVES), ...parts.slice(last + 1)];
}

/** A cause of one sentence is no paragraph of its own. */
function together(parts: readonly Part[]): Part[] {
  const alone = parts.filter(({ row, after }) => row === 2 && after !== null).length === 1;
  const next = parts.some(({ row, after }) => row === 3 && after !== null);
  return alone && next ? parts.map((part) => (part.row === 2 ? { ...part, row: 3 } : part)) : [...parts];
}

const SOLVING = ['money', 'goods', 'repair', 'gesture', 'cancel', 'change'] as const;

/** Marks what stands somewhere else than it was typed, where the words are the same. */
function moved(parts: readonly Part[]): Part[] {
  const order = parts.filter(({ span }) => span !== null).map(({ span }) => span!.start);
  const stays = new Set(longestRising(order));
  return parts.map((part) =>
    part.kind === 'kept' && part.span && !stays.has(part.span.start) ? { ...part, kind: 'moved', reason: 'order' } : part,
  );
}

/** The longest run of places that is in order already. */
function longestRising(places: readonly number[]): number[] {
  const runs: number[][] = [];
  for (const place of places) {
    const best = runs
      .filter((run) => run.at(-1)! < place)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    runs.push([...best, place]);
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** Prose keeps its paragraphs. */
const paragraphOf = (source: string, { span }: Part): number =>
  span === null
    ? 1
    : 2 +
      (source
        .slice(0, span.start)
        .trimStart()
        .match(/\n\s*\n|\n/gu)?.length ?? 0);
