import { ok, refuse, type Result } from '@/lib/conversation/result';
import { fold } from '@/lib/text/fold';
import { LIMITS, type Phrase } from '../types';
import { readCsv } from './csv';
import { phraseOf, type Bad, type Entry, type Maker } from './draft';
import { readJson } from './json';
import { readPlain } from './plain';

/** What an import would do: nothing is written before the agent has seen it. */
export type Preview = {
  /** Phrases to be added, or to take the place of one with the same id. */
  good: Phrase[];
  /** How many of `good` take the place of one that is kept. */
  replaced: number;
  /** What isn't taken, with its place in the file and why. */
  bad: Bad[];
  /** Entries whose text is kept already, or comes twice in the file. */
  duplicates: { line: number | null; title: string }[];
};

/**
 * Reads a file of phrases, by what is in it rather than by its name: JSON, a table, plain text. Any bytes give a preview or a refusal: "phrases-size",
 * "phrases-binary", "phrases-json" with the line, "phrases-no-json", "phrases-columns", "phrases-other", "phrases-none".
 */
export function previewOf(file: string, name: string, kept: readonly Phrase[], maker: Maker): Result<Preview> {
  if (file.length > LIMITS.file) return refuse('phrases-size', { most: LIMITS.file });
  if (file.includes('\u0000')) return refuse('phrases-binary');
  const text = file.replace(/^\ufeff/u, '');
  if (text.trim() === '') return refuse('phrases-none');
  if (/^\s*[[{]/u.test(text) && !/\.(?:csv|tsv|txt)$/iu.test(name)) {
    const read = readJson(text);
    return read.ok ? ok(sorted(read.value.entries, read.value.bad, read.value.own, kept, maker)) : read;
  }
  if (/\.(?:txt|text|md)$/iu.test(name)) return ok(sorted(readPlain(text), [], [], kept, maker));
  if (/\.json$/iu.test(name)) return refuse('phrases-no-json');
  const table = readCsv(text);
  return table.ok ? ok(sorted(table.value.entries, table.value.bad, [], kept, maker)) : table;
}

function sorted(
  entries: readonly Entry[],
  bad: readonly Omit<Bad, 'entry'>[],
  own: readonly { phrase: Phrase; line: number | null }[],
  kept: readonly Phrase[],
  maker: Maker,
): Preview {
  const preview: Preview = { good: [], replaced: 0, bad: bad.map((one, index) => ({ ...one, entry: index + 1 })), duplicates: [] };
  const known = new Set(kept.map(same));
  const ids = new Set(kept.map(({ id }) => id));
  const taken = new Set<string>();
  let room = LIMITS.phrases - kept.length;
  const take = (phrase: Phrase, line: number | null, entry: number) => {
    if (known.has(same(phrase))) return void preview.duplicates.push({ line, title: phrase.title });
    const replaces = ids.has(phrase.id) && !taken.has(phrase.id);
    if (!replaces && room-- <= 0) return void preview.bad.push({ line, entry, field: 'text', why: 'too-many', detail: phrase.title });
    known.add(same(phrase));
    if (replaces) preview.replaced++;
    preview.good.push(taken.has(phrase.id) ? { ...phrase, id: maker.id() } : phrase);
    taken.add(phrase.id);
  };
  for (const [index, { phrase, line }] of own.entries()) take(phrase, line, index + 1);
  for (const [index, entry] of entries.entries()) {
    const made = phraseOf(entry, maker);
    if (made.ok) take(made.phrase, entry.line, index + 1);
    else preview.bad.push({ line: entry.line, entry: index + 1, field: made.field, why: made.why, detail: null });
  }
  preview.bad.sort((a, b) => (a.line ?? a.entry) - (b.line ?? b.entry));
  return preview;
}

/** Phrases are the same when their words are, in the same language, for the same part. */
const same = ({ text, language, move }: Phrase): string => `${language ?? ''} ${move} ${fold(text).replace(/\s+/gu, ' ').trim()}`;
