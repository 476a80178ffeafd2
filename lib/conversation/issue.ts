import type { z } from 'zod';

/** "messages.3.at: ..." of the first thing that a schema found wrong, as a field and a problem, both on one line. */
export function firstIssue(error: z.core.$ZodError, fallback: string): { field: string; problem: string } {
  const issue = deepest(error.issues[0]);
  if (!issue) return { field: fallback, problem: 'not valid' };
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = [...issue.path, ...keys].map((part) => String(part).slice(0, 60)).join('.') || fallback;
  const problem = keys.length ? 'not a field' : issue.message.replace(/\s+/gu, ' ').slice(0, 200);
  return { field: field.replace(/\s+/gu, ' '), problem };
}

/** Of a union's failures, the one that got furthest: it names the field. */
function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0];
  return inner === undefined || inner.path.length === 0 ? issue : { ...inner, path: [...issue.path, ...inner.path] };
}
