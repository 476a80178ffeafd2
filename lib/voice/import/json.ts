import { ok, refuse, type Result } from '@/lib/conversation/result';
import { phraseSchema } from '../schema';
import type { Phrase } from '../types';
import { fieldOf, type Field } from './columns';
import type { Bad, Entry } from './draft';
import { lineCounter, linesOfObjects } from './lines';

/** What a file of JSON holds: phrases as we export them, entries of other tools, and what can't be used. */
export type JsonEntries = { own: { phrase: Phrase; line: number | null }[]; entries: Entry[]; bad: Omit<Bad, 'entry'>[] };
type Box = Record<string, unknown>;
const DEEPEST = 6;

/** Entries of our own export, of Zendesk's macros, and of any list of objects that name a text. Refused as "phrases-json" with the line of the fault, or as
 * "phrases-no-json" where the browser doesn't tell it. */
export function readJson(text: string): Result<JsonEntries> {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    const line = lineOfFault(text, error instanceof Error ? error.message : '');
    return line === null ? refuse('phrases-no-json') : refuse('phrases-json', { line });
  }
  const lines = linesOfObjects(text, root);
  const found: JsonEntries = { own: [], entries: [], bad: [] };
  if (isBox(root) && root['product'] === 'evenkeel' && !Array.isArray(root['phrases'])) return refuse('phrases-other');
  collect(isBox(root) && root['product'] === 'evenkeel' ? root['phrases'] : root, lines, found, 0);
  return found.own.length + found.entries.length + found.bad.length === 0 ? refuse('phrases-none') : ok(found);
}

/** The line of a syntax error, as far as the browser's message tells: a line, a position, or the words around the fault. */
function lineOfFault(text: string, message: string): number | null {
  const line = /line (\d+)/u.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return lineCounter(text)(Number(position));
  // Chromium: Unexpected token ',', ..."before it,, after"... is not valid JSON
  const around = /\.{3}"([\s\S]+?)"(?:\.{3})? is not valid JSON/u.exec(message)?.[1];
  const at = around === undefined ? -1 : text.indexOf(around);
  return at < 0 || at !== text.lastIndexOf(around!) ? null : lineCounter(text)(at + Math.floor(around!.length / 2));
}

const isBox = (value: unknown): value is Box => typeof value === 'object' && value !== null && !Array.isArray(value);

function collect(value: unknown, lines: ReadonlyMap<object, number>, found: JsonEntries, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const one of value as unknown[]) {
      if (typeof one === 'string') found.entries.push({ line: null, values: { text: one } });
      else collect(one, lines, found, depth + 1);
    }
    return;
  }
  if (!isBox(value)) return;
  const line = lines.get(value) ?? null;
  const own = phraseSchema.safeParse(value);
  if (own.success) found.own.push({ phrase: own.data, line });
  else if (Array.isArray(value['actions'])) withActions(value, value['actions'], line, found);
  else if (Object.keys(value).some((name) => isText(name))) found.entries.push({ line, values: valuesOf(value) });
  else if (depth === 0 && isTable(value)) {
    for (const [title, text] of Object.entries(value)) found.entries.push({ line, values: { title, text } });
  } else {
    const inner = Object.values(value).filter((one) => typeof one === 'object' && one !== null);
    if (inner.length > 0) for (const one of inner) collect(one, lines, found, depth + 1);
    else if (depth > 0 && Object.keys(value).length > 0) found.bad.push({ line, field: 'text', why: 'empty', detail: null });
  }
}

const isText = (name: string): boolean => fieldOf(name) === 'text' || fieldOf(name) === 'html';

/** Titles as keys and texts as values. */
const isTable = (value: Box): boolean => Object.keys(value).length > 0 && Object.values(value).every((one) => typeof one === 'string');

/** The first key that names a field gives its value; an empty HTML gives way to the plain text. */
function valuesOf(value: Box): Entry['values'] {
  const values: Partial<Record<Field, unknown>> = {};
  for (const [name, one] of Object.entries(value)) {
    const field = fieldOf(name);
    if (field && one !== null && one !== '' && values[field] === undefined) values[field] = one;
  }
  return values;
}

/** A macro as a list of actions: Zendesk's comments, Gorgias' response texts. What changes the ticket only isn't a phrase. */
function withActions(macro: Box, actions: unknown[], line: number | null, found: JsonEntries): void {
  if (macro['active'] === false) return void found.bad.push({ line, field: 'active', why: 'inactive', detail: nameOf(macro) });
  const said: Partial<Record<Field, unknown>> = {};
  let internal = false;
  const tags: string[] = [];
  for (const action of actions.filter(isBox)) {
    const value = Array.isArray(action['value']) ? (action['value'] as unknown[]).at(-1) : action['value'];
    if (action['field'] === 'comment_value_html') said.html = value;
    else if (action['field'] === 'comment_value') said.text = value;
    else if (action['field'] === 'comment_mode_is_public') internal = value === false || value === 'false';
    else if (/^(?:set|current)_tags$/u.test(String(action['field'])) && typeof value === 'string') tags.push(...value.split(/\s+/u));
    else if (isBox(action['arguments'])) Object.assign(said, valuesOf(action['arguments']));
  }
  if (internal) return void found.bad.push({ line, field: 'comment_mode_is_public', why: 'internal', detail: nameOf(macro) });
  if (said.text === undefined && said.html === undefined) return void found.bad.push({ line, field: 'actions', why: 'empty', detail: nameOf(macro) }); // prettier-ignore
  const { title, language, shortcut } = valuesOf(macro);
  found.entries.push({ line, values: { title, language, shortcut, tags, ...said } });
}

const nameOf = (macro: Box): string | null => {
  const { title } = valuesOf(macro);
  return typeof title === 'string' ? title.slice(0, 80) : null;
};
