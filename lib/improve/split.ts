import { fold } from '@/lib/text/fold';
import { sentences } from '@/lib/text/sentences';
import { spanOf, trimSpan, type Span } from '@/lib/text/span';
import { words } from '@/lib/text/words';
import { patternOf } from './pattern';
import type { RoughTongue } from './tongue';

/** A sentence as it stands in the agent's text. `formed`: begins with a capital and ends with a full stop, so it is left whole. */
export type RoughSentence = Span & { formed: boolean; ownLine: boolean };

const LIST_MARK = /^(?:[-*•–]|\d{1,2}[.)])\s+/u;

export function roughSentences(text: string): RoughSentence[] {
  return unbroken(text).map((sentence) => {
    const mark = LIST_MARK.exec(sentence.text)?.[0].length ?? 0;
    const span = trimSpan(text, { start: sentence.start + mark, end: sentence.end });
    const formed = /^["“«¿¡(]?[\p{Lu}\p{N}]/u.test(span.text) && /[.?!:]["”»)]?$/u.test(span.text) && words(span.text).length > 2 && !isShouted(span.text);
    const ownLine = /(?:^|\n)[^\S\n]*$/u.test(text.slice(0, span.start)) && /^[^\S\n]*(?:\n|$)/u.test(text.slice(span.end));
    return { ...span, formed, ownLine };
  }); // prettier-ignore
}

/** A day's full stop ends no sentence: "bis 28.11. in der filiale". */
function unbroken(text: string): Span[] {
  const whole: Span[] = [];
  for (const sentence of sentences(text)) {
    const before = whole.at(-1);
    const goesOn =
      before &&
      /(?:^|\s)\d{1,2}\.\d{1,2}\.$/u.test(before.text) &&
      /^\p{Ll}/u.test(sentence.text) &&
      !text.slice(before.end, sentence.start).includes('\n');
    if (goesOn) whole[whole.length - 1] = spanOf(text, before.start, sentence.end);
    else whole.push(sentence);
  }
  return whole;
}

/** More capitals than small letters, in more than a word or two. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 8 && letters.replace(/\p{Ll}/gu, '').length > letters.length * 0.6;
}

/** A comma between words, a dash with space around it, a full stop without space behind it ("lost it.new one"). */
const MARKS = /\s*[,;](?=\s)|\s+(?:[-–—>]+|\.\.+|\+)\s+|\.\.+\s*|…\s*|,(?=\p{L})|(?<=[\p{L})]{2})\.(?=\p{Ll}{2})/gu;
const HOST = /www|http|@|\.(?:com|org|net|co|de|es|fr|pt|za|io|example)(?:\W|$)/u;

/** Whether the full stop belongs to a link or an address. */
const isAddress = (text: string, at: number): boolean =>
  HOST.test(`${/\S*$/u.exec(text.slice(0, at))![0]}.${/^\S*/u.exec(text.slice(at + 1))![0]}`);

/** Cut at commas, semicolons, dashes and line ends: statements, but for the figures and dates that hold such a sign. */
export function atMarks(source: string, span: Span): Span[] {
  const cuts = Array.from(span.text.matchAll(MARKS), ({ index, 0: mark }) => ({ start: index, end: index + mark.length })).filter(
    ({ start, end }) => !(span.text.slice(start, end) === '.' && isAddress(span.text, start)),
  );
  return cutAt(source, span, cuts);
}

/** Cut at the words that join statements: every place where the span can be cut in two, first to last. */
export function atJoints(source: string, span: Span, tongue: RoughTongue): { left: Span; right: Span; because: boolean }[] {
  const folded = fold(span.text);
  const places = [
    ...tongue.joints.map((word) => ({ word, because: false })),
    ...tongue.because.heard.map((word) => ({ word, because: true })),
  ].flatMap(({ word, because }) =>
    Array.from(folded.matchAll(patternOf(word)), ({ index, 0: found }) => ({ start: index, end: index + found.length, because })),
  );
  return places
    .filter(({ start }) => start > 0)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, because }) => ({
      left: trimSpan(source, { start: span.start, end: span.start + start }),
      right: trimSpan(source, { start: span.start + end, end: span.end }),
      because,
    }))
    .filter(({ left, right }) => left.text !== '' && right.text !== '');
}

function cutAt(source: string, span: Span, cuts: readonly { start: number; end: number }[]): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const { start, end } of [...cuts, { start: span.text.length, end: span.text.length }]) {
    const part = trimSpan(source, { start: span.start + from, end: span.start + start });
    if (/[\p{L}\p{N}]/u.test(part.text)) parts.push(spanOf(source, part.start, part.end));
    from = end;
  }
  return parts;
}
