import { fold } from '@/lib/text/fold';
import type { Span } from '@/lib/text/span';
import type { MissingKind } from '@/lib/plan/detail';
import { spelled } from './clean';
import { factsIn, type FactContext, type RoughFact } from './facts';
import { patternsOf, patternOf } from './pattern';
import { atJoints, atMarks, type RoughSentence } from './split';
import type { RoughTongue } from './tongue';
import { REMEDIES, type Act, type Remedy } from './types';

/** A statement of the agent's. `when` and `amount` as they are said in full; null where it names none. */
export type Statement = Span & {
  act: Act;
  when: string | null;
  amount: string | null;
  items: MissingKind[];
  remedies: Remedy[];
  facts: RoughFact[];
  /** Reasons for the statement before. */
  because: boolean;
  /** A sentence that is whole already. */
  formed: boolean;
};

export type Reader = { tongue: RoughTongue; context: FactContext };

/** The statements of a sentence, in order. */
export function statementsOf(source: string, sentence: RoughSentence, reader: Reader): Statement[] {
  if (sentence.formed) return [{ ...own(sentence, reader), ...recognised(sentence, reader), formed: true }];
  const parts = atMarks(source, sentence).flatMap((part) => cut(source, part, reader));
  return joinedAgain(source, merged(parts, reader.tongue), reader);
}

/** A part as one statement, or as two where a joint lies between at least one that is recognised and something else. */
function cut(source: string, part: Span, reader: Reader): Statement[] {
  const whole = recognised(part, reader);
  if (whole) return [whole];
  const plain = recognised({ ...part, text: part.text.replace(CONTRAST, (word) => ' '.repeat(word.length)) }, reader);
  if (plain) return [{ ...plain, text: part.text }];
  const lead = leading(source, part, reader);
  if (lead) return cut(source, lead.rest, reader).map((one, place) => (place === 0 ? { ...one, because: lead.because } : one));
  for (const { left, right, because } of atJoints(source, part, reader.tongue)) {
    const [a, b] = [recognised(left, reader), recognised(right, reader)];
    if (!a && !b && !(isContrast(source.slice(left.end, right.start)) && right.text.split(/\s+/u).length > 2 && left.text.includes(' ')))
      continue;
    if ((a?.act === 'items' || b?.act === 'items') && !(a && b)) continue;
    const before = a ? [a] : cut(source, left, reader);
    const after = b ? [b] : cut(source, right, reader);
    return [...before, ...after.map((one, place) => (place === 0 ? { ...one, because } : one))];
  }
  return [own(part, reader)];
}

/** Words that set what follows against what came before. */
const CONTRAST = /(?<!\p{L})(?:but|however|pero|mas|mais|aber|jedoch|kodwa|par contre)(?!\p{L})/giu;
const isContrast = (between: string): boolean => between.search(CONTRAST) !== -1;

/** A part that begins with a joint: "but new one thursday", "cos its past 30 days". */
function leading(source: string, part: Span, { tongue }: Reader): { rest: Span; because: boolean } | null {
  const folded = fold(part.text);
  for (const [list, because] of [
    [tongue.joints, false],
    [tongue.because.heard, true],
  ] as const)
    // prettier-ignore
    for (const word of list) {
      const found = patternOf(`^(?:${word})(?= )`, 'u').exec(`${folded} `);
      if (!found) continue;
      const start = part.start + found[0].length;
      const text = source.slice(start, part.end);
      const skip = text.length - text.trimStart().length;
      if (text.trim() !== '') return { rest: { start: start + skip, end: part.end, text: text.trimStart() }, because };
    }
  return null;
}

/** What is asked for belongs to the request before: "send photo, order nr". */
function merged(parts: readonly Statement[], tongue: RoughTongue): Statement[] {
  const result: Statement[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (before && isTime(part, tongue) && before.when === null && /^(?:will|can|next|handover)\./u.test(before.act))
      result[result.length - 1] = { ...before, end: part.end, text: `${before.text}, ${part.text}`, when: part.facts[0]!.say };
    else if (part.act === 'items' && before?.act === 'ask')
      result[result.length - 1] = { ...before, end: part.end, text: `${before.text}, ${part.text}`, items: [...new Set([...before.items, ...part.items])] }; // prettier-ignore
    else if (part.act === 'items') result.push({ ...part, act: 'own' });
    else result.push(part);
  }
  return result;
}

/** "in 3-5 days", "thursday": a time alone belongs to what is done then. */
function isTime({ act, text, facts }: Statement, tongue: RoughTongue): boolean {
  const only = facts.length === 1 ? facts[0]! : null;
  return (
    act === 'own' &&
    only !== null &&
    only.kind !== 'amount' &&
    isSmall(fold(text.slice(0, only.start) + ' ' + text.slice(only.end)), tongue)
  );
}

/** Neighbours that weren't recognised are one sentence again, with the mark between them as it was. */
function joinedAgain(source: string, parts: readonly Statement[], reader: Reader): Statement[] {
  const result: Statement[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    const near = before && /^\s*(?:,\s*)?$/u.test(source.slice(before.end, part.start));
    if (before?.act === 'own' && part.act === 'own' && near && !part.because && !standsAlone(part.text, reader.tongue)) {
      const span = { start: before.start, end: part.end, text: source.slice(before.start, part.end) };
      result[result.length - 1] = { ...own(span, reader), because: before.because };
    } else result.push(part);
  }
  return result;
}

/** "its at the depot", "manager will call u": a sentence of its own. */
function standsAlone(text: string, tongue: RoughTongue): boolean {
  const low = spelled(text, tongue).toLowerCase();
  const count = text.trim().split(/\s+/u).length;
  if (count > 1 && tongue.repairs.some(([heard]) => heard.test(low))) return true;
  return count > 2 && (tongue.starts.test(low) || tongue.questions.test(low));
}

function own(span: Span, { tongue, context }: Reader): Statement {
  const { start, end, text } = span;
  return { start, end, text, act: 'own', when: null, amount: null, items: [], remedies: [], facts: factsIn(text, tongue, context), because: false, formed: false }; // prettier-ignore
}

/** The statement as an act, where a phrase covers it: nothing is left but small words, so that no fact and no condition is lost. Null otherwise. */
function recognised(span: Span, reader: Reader): Statement | null {
  const asRead = recognisedWith(own(span, reader), span, reader.tongue);
  if (asRead) return asRead;
  // "le envio otro el jueves": without its accent the verb looks like one of the past, and the day with it.
  const ahead = factsIn(span.text, reader.tongue, reader.context, { ahead: true });
  const found = ahead.length === 0 ? null : recognisedWith({ ...own(span, reader), facts: ahead }, span, reader.tongue);
  return found && /^(?:will|can|next|handover)\./u.test(found.act) ? found : null;
}

function recognisedWith(base: Statement, span: Span, tongue: RoughTongue): Statement | null {
  const whens = base.facts.filter(({ kind }) => kind !== 'amount');
  const amounts = base.facts.filter(({ kind }) => kind === 'amount');
  if (whens.length > 1 || amounts.length > 1) return null;
  let masked = span.text;
  for (const { start, end } of base.facts) masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
  const rest = fold(spelled(masked, tongue));
  const slots = { when: whens[0]?.say ?? null, amount: amounts[0]?.say ?? null };
  const question = /\?\s*$/u.test(span.text);
  for (const [act, phrases] of tongue.acts) {
    if (question && !act.startsWith('can.')) continue;
    for (const pattern of patternsOf(phrases))
      for (const { index, 0: found } of rest.matchAll(pattern))
        if (found.trim() !== '' && isSmall(rest.slice(0, index) + ' ' + rest.slice(index + found.length), tongue)) return { ...base, ...slots, act };
  } // prettier-ignore
  const remedies = question ? [] : choiceIn(rest, tongue);
  if (remedies.length >= 2) return { ...base, ...slots, act: 'choice', remedies };
  if (whens.length > 0 || amounts.length > 0) return null;
  return asked(base, rest, tongue);
}

const isSmall = (rest: string, { fillers }: RoughTongue): boolean =>
  (rest.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[%€$£#@]/gu) ?? []).every((word) => fillers.includes(word));

/** "refund or new one": the remedies, where nothing else is said. */
function choiceIn(rest: string, tongue: RoughTongue): Remedy[] {
  const { or, heard } = tongue.choice;
  if (!or.some((word) => patternOf(word === '/' ? '(?<=.)' : word, 'u').test(rest) || (word === '/' && rest.includes('/')))) return [];
  const found: { remedy: Remedy; at: number }[] = [];
  let left = rest;
  for (const remedy of REMEDIES)
    for (const pattern of patternsOf(heard[remedy] ?? NONE)) {
      const at = left.search(new RegExp(pattern.source, 'u'));
      if (at < 0) continue;
      if (!found.some((one) => one.remedy === remedy)) found.push({ remedy, at });
      left = left.replace(new RegExp(pattern.source, 'u'), (match) => ' '.repeat(match.length));
    }
  for (const word of [...or.filter((one) => one !== '/'), ...CHOOSING]) left = left.replace(patternOf(word), ' ');
  return isSmall(left.replace(/\//gu, ' '), tongue) ? found.sort((a, b) => a.at - b.at).map(({ remedy }) => remedy) : [];
}

const NONE: readonly string[] = [];
/** Verbs of offering around a choice, in six languages, folded. */
const CHOOSING = [
  'can', 'could', 'do', 'we', 'offer(?:ing)?', 'choose', 'choice', 'either', 'give', 'between', 'puede', 'puedes', 'podemos', 'ofre\\p{L}+', 'eleg\\p{L}+', 'elija', 'elige', 'entre', 'pode', 'podes', 'escolh\\p{L}+', 'peut', 'peux', 'pouvez', 'propos\\p{L}+', 'choi\\p{L}+', 'au', 'kann', 'kannst', 'konnen', 'biet\\p{L}+', 'wahl\\p{L}*', 'entweder', 'anbieten', 'ungakhetha', 'khetha', 'singakunika', 'ngingakunika',
] as const; // prettier-ignore

/** A request for things that we know the names of. */
function asked(base: Statement, rest: string, tongue: RoughTongue): Statement | null {
  const items: MissingKind[] = [];
  let left = rest;
  for (const [kind, phrases] of Object.entries(tongue.ask.items) as [MissingKind, readonly string[]][])
    for (const pattern of patternsOf(phrases)) {
      if (!new RegExp(pattern.source, 'u').test(left)) continue;
      if (!items.includes(kind)) items.push(kind);
      left = left.replace(pattern, ' ');
    }
  if (items.length === 0) return null;
  for (const word of tongue.ask.and) left = left.replace(patternOf(word), ' ');
  const asks = /\?\s*$/u.test(base.text) || patternsOf(tongue.ask.heard).some((pattern) => new RegExp(pattern.source, 'u').test(rest));
  if (isSmall(left, tongue)) return { ...base, act: asks ? 'ask' : 'items', items };
  for (const pattern of patternsOf(tongue.ask.heard))
    if (isSmall(left.replace(pattern, ' '), tongue)) return { ...base, act: 'ask', items };
  return null;
}
