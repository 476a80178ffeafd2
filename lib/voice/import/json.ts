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

/** Entries of our own export, of Zendesk's macros, and of any list of objects that name a text. Refused as "phrases-json" with the place of the fault. */
export function readJson(text: string): Result<JsonEntries> {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    const problem = error instanceof Error ? error.message : '';
    const at = /position (\d+)/u.exec(problem)?.[1];
    const line = at === undefined ? (/line (\d+)/u.exec(problem)?.[1] ?? 1) : lineCounter(text)(Number(at));
    return refuse('phrases-json', { line: Number(line) });
  }
  const lines = linesOfObjects(text, root);
  const found: JsonEntries = { own: [], entries: [], bad: [] };
  if (isBox(root) && root['product'] === 'evenkeel' && !Array.isArray(root['phrases'])) return refuse('phrases-other');
  collect(isBox(root) && root['product'] === 'evenkeel' ? root['phrases'] : root, lines, found, 0);
  return found.own.length + found.entries.length + found.bad.length === 0 ? refuse('phrases-none') : ok(found);
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
