import type { Span } from '@/lib/text/span';

type Stretch = { start: number; end: number };

/** What opens a line of a list or a quotation. A numbered line isn't taken out: the numbers after it would be wrong. */
const MARKER = /^[ \t]*(?:[>•*–—-][ \t]*)+$/u;

const NUMBER = /^[ \t]*\d+[.)][ \t]*$/u;

/**
 * The stretch with the white space, and the mark of a list or a quotation, that go when it is taken out; null where what stays would be broken by it: a
 * colon that announces nothing, a list that counts wrong, a sentence without its half, a greeting that runs into a capital in German.
 */
export function removal(text: string, sentences: readonly Span[], { start, end }: Stretch): Stretch | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd);
  const opens = before.trim() === '' || MARKER.test(before);
  if (opens && after.trim() === '') return line(text, lineStart, lineEnd);
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  const whole = sentence !== undefined && sentence.start === start && /^[\s.!?]*$/u.test(text.slice(end, Math.max(end, sentence.end)));
  // Its own full stop goes with it.
  const last = whole ? Math.max(end, sentence.end) : end;
  // A mark can go from amid a sentence, words can't.
  if (!opens && !whole) return /\p{L}/u.test(text.slice(start, end)) ? null : within(text, start, end);
  if (!whole || NUMBER.test(before) || isAfterLowerCaseGreeting(text, lineStart, start)) return null;
  const space = /^[ \t]+/u.exec(text.slice(last))?.[0].length ?? 0;
  if (opens) return { start, end: last + space };
  return { start: start - (/[ \t]+$/u.exec(before)?.[0].length ?? 0), end: last };
}

/** A line of its own goes with its break; a paragraph with the empty line that parts it from the next. */
function line(text: string, start: number, end: number): Stretch | null {
  if (/:\s*$/u.test(text.slice(0, start)) || text.trim() === text.slice(start, end).trim()) return null;
  const breaks = /^(?:[ \t]*\n)+/u.exec(text.slice(end))?.[0] ?? '';
  const ahead = /(?:\n[ \t]*)+$/u.exec(text.slice(0, start))?.[0] ?? '';
  if (breaks === '') return { start: start - ahead.length, end };
  const many = (white: string) => white.split('\n').length - 1;
  return many(breaks) > many(ahead) && start > 0 ? { start: start - ahead.length, end } : { start, end: end + breaks.length };
}

/** A mark amid a sentence goes with one of the spaces beside it. */
function within(text: string, start: number, end: number): Stretch {
  const spaced = /[ \t]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
  return spaced ? { start: start - (/[ \t]+$/u.exec(text.slice(0, start))?.[0].length ?? 0), end } : { start, end };
}

/** After "Guten Tag Thandi," the letter goes on in small letters: its first sentence can't make room for a capital. */
const isAfterLowerCaseGreeting = (text: string, lineStart: number, start: number): boolean =>
  /,\s*$/u.test(text.slice(0, lineStart)) && /^\p{Ll}/u.test(text.slice(start));
