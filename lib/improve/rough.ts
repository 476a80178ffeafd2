import { fold } from '@/lib/text/fold';
import { words } from '@/lib/text/words';
import type { Span } from '@/lib/text/span';
import { patternOf } from './pattern';
import { statementsOf, type Reader, type Statement } from './recognise';
import { roughSentences, type RoughSentence } from './split';
import type { RoughTongue } from './tongue';

/** The agent's text, read. */
export type Rough = {
  statements: Statement[];
  /** The greeting as it was typed, with the name in it or null. */
  greeting: (Span & { name: string | null }) | null;
  /** The closing words and the name, as they were typed. */
  signature: Span | null;
  /** Whole sentences: a reply that was written with care, to be left as it is. */
  prose: boolean;
};

/** So many words are a reply; with less, even whole sentences are notes. */
const REPLY = 25;

export function readRough(source: string, reader: Reader, names: readonly string[]): Rough {
  const greeting = greetingIn(source, reader.tongue, names);
  const signature = signatureIn(source, greeting?.end ?? 0, names);
  const from = greeting?.end ?? 0;
  const to = signature?.start ?? source.length;
  const body = ' '.repeat(from) + source.slice(from, to);
  const parts = roughSentences(body).map((part): RoughSentence => ({ ...part }));
  const whole = parts.filter(({ formed }) => formed);
  const count = (list: readonly Span[]) => list.reduce((sum, { text }) => sum + words(text).length, 0);
  const prose = count(parts) >= REPLY && count(whole) >= 0.75 * count(parts);
  return { statements: parts.flatMap((part) => statementsOf(body, part, reader)), greeting, signature, prose };
}

/** "hi thandi", "hi," at the beginning. A word behind it is a name where it is the customer's, or where a comma or the line's end follows it. */
function greetingIn(source: string, { greeting }: RoughTongue, names: readonly string[]): Rough['greeting'] {
  const folded = fold(source);
  const skip = source.length - source.trimStart().length;
  const found = patternOf(`^\\s*(?:${greeting.join('|')})`, 'u').exec(folded);
  if (!found) return null;
  const after = source.slice(found[0].length);
  const named =
    /^[ ,]+((?:(?:mr|mrs|ms|miss|dr|sr|sra|herr|frau|mme|m|senhora?|dona|don)\.? )?[\p{L}][\p{L}'’-]*(?: [\p{Lu}][\p{L}'’-]*){0,2})/iu.exec(
      after,
    );
  const name = named?.[1] ?? null;
  const rest = named ? after.slice(named[0].length) : after;
  const known =
    name !== null &&
    names.some((one) =>
      fold(name)
        .split(' ')
        .some((part) => part.length > 1 && fold(one).split(' ').includes(part)),
    );
  const nobody = name !== null && NOBODY.test(fold(name));
  const isName = name !== null && (known || (/^\s*(?:[,:!]|\n|$)/u.test(rest) && !/\s/u.test(name.replace(/^\S+\.? /u, ''))));
  const tail = /^\s*[,:!.]*\s*/u.exec(isName ? rest : after)?.[0].length ?? 0;
  const end = found[0].length + (isName ? named![0].length : 0) + tail;
  const shown = known ? name.split(' ').filter((part) => names.some((one) => fold(one).split(' ').includes(fold(part)))).join(' ') : name; // prettier-ignore
  const stop = known && shown !== name ? found[0].length + after.toLowerCase().indexOf(shown!.toLowerCase()) + shown!.length + (/^\s*[,:!.]*\s*/u.exec(after.slice(after.toLowerCase().indexOf(shown!.toLowerCase()) + shown!.length))?.[0].length ?? 0) : end; // prettier-ignore
  return { start: skip, end: stop, text: source.slice(skip, stop).trim(), name: isName && !nobody ? shown : null };
}

/** Not a name: "dear customer". */
const NOBODY =
  /^(?:valued |our )?(?:customers?|clients?|guests?|users?|sir|madam|all|there|clientes?|usuari[oa]|kund(?:e|in|en)|khasimende|madame|monsieur|herr|frau)\b/u;

/** The name under the text, with closing words in the line above it. */
function signatureIn(source: string, from: number, names: readonly string[]): Span | null {
  const body = source.slice(from);
  const match =
    /\n[^\S\n]*(?:(?:[\p{L}][\p{L} ,]{1,40},?)\n+)?[^\S\n]*[-–—]?[^\S\n]*((?:\p{Lu}|(?:id|i-|u)\p{Lu})?[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’.-]*){0,2})\s*$/u.exec(
      body,
    );
  const name = match?.[1];
  if (match && name && (/^\p{Lu}/u.test(name) || isOne(name, names))) {
    const text = match[0].trim();
    const start = from + match.index + match[0].indexOf(text);
    return { start, end: start + text.length, text };
  }
  const inline = /[,.\s–-]\s*([\p{L}'’-]{2,20})\s*$/u.exec(body);
  if (inline?.[1] && isOne(inline[1], names) && body.trim() !== inline[1]) {
    const start = from + inline.index + inline[0].indexOf(inline[1]);
    return { start, end: start + inline[1].length, text: inline[1] };
  }
  return null;
}

const isOne = (name: string, names: readonly string[]): boolean =>
  names.some((one) => fold(one).split(' ')[0] === fold(name).split(' ')[0]);
