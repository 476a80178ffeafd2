import type { z } from 'zod';
import { parsePlaybook } from '@/lib/playbook/parse';
import { playbookSchema, type Playbook } from '@/lib/playbook/schema';

export type Path = readonly (string | number)[];

/** The same value with another one at `path`; what isn't on the way stays the very same object. */
export function setAt<Value>(value: Value, path: Path, next: unknown): Value {
  const [head, ...rest] = path;
  if (head === undefined) return next as Value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === head ? setAt(item, rest, next) : item)) as Value;
  const record = (value ?? {}) as Record<string, unknown>;
  return { ...record, [head]: setAt(record[head], rest, next) } as Value;
}

/** The value at `path`; undefined where there is none. */
export const getAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined),
    value,
  );

/** What is wrong with a field, for the words that say so. */
export type Problem = { kind: 'required' | 'number' | 'value'; why: string };

/** What keeps a playbook from being saved, by field ("options.3.title.en"); empty when it is right. */
export function problemsOf(playbook: unknown): Record<string, Problem> {
  const parsed = playbookSchema.safeParse(playbook);
  if (!parsed.success) return Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), problemOf(issue)]));
  const sense = parsePlaybook(playbook);
  if (sense.ok) return {};
  const { field, problem } = sense.reason.params ?? {};
  return { [String(field ?? 'playbook')]: { kind: 'value', why: String(problem ?? '') } };
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  if (issue.code === 'too_small' && issue.origin === 'string') return { kind: 'required', why: issue.message };
  if (issue.code === 'invalid_type')
    return { kind: issue.expected === 'number' || issue.expected === 'int' ? 'number' : 'required', why: issue.message };
  return { kind: 'value', why: issue.message };
}

/** The problem of a field or of anything inside it. */
export const problemAt = (problems: Readonly<Record<string, Problem>>, path: Path): Problem | undefined => problems[path.join('.')];

/** An id that no other item of the list has. */
export function newId(stem: string, items: readonly { id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  for (let count = items.length + 1; ; count++) if (!taken.has(`${stem}-${count}`)) return `${stem}-${count}`;
}

type Option = Playbook['options'][number];
export const emptyOption = (id: string): Option => ({
  id, kind: 'gesture', title: { en: '' }, issues: [], takes: null, value: null, approvalFrom: null, needs: [], concession: false,
}); // prettier-ignore

/** An incident that begins now. `now` is ISO 8601 with offset. */
export const startedIncident = (id: string, now: string): Playbook['incidents'][number] => ({
  id, title: { en: '' }, from: now, until: null, issues: [], mentions: [], explanation: { en: '' }, alternatives: [], nextUpdate: null,
}); // prettier-ignore
