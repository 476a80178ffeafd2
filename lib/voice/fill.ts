import { partsOf } from './placeholders';
import type { FactName, VoiceFacts } from './types';

/** A place that can't be filled: the fact that it asks for, where that is known, and how it stands in the phrase. */
export type Missing = { fact: FactName | null; raw: string };

/** A phrase with the conversation's facts in it; `text` is null as long as one of them is missing. */
export type Filled = { text: string | null; missing: Missing[] };

/**
 * Fills a phrase. `given` are values that the agent typed, by the place as it stands. A place without a value leaves the phrase unfilled: no reply ever
 * shows a place (R21).
 */
export function fill(text: string, facts: VoiceFacts, given: Readonly<Record<string, string>> = {}): Filled {
  const missing: Missing[] = [];
  let emptied = false;
  const filled = partsOf(text).map((part) => {
    if (part.kind === 'text') return part.text;
    const typed = given[part.raw]?.trim();
    const value = typed || (part.fact === null ? undefined : facts[part.fact]) || part.fallback;
    if (value === null || value === undefined) {
      if (!missing.some(({ raw }) => raw === part.raw)) missing.push({ fact: part.fact, raw: part.raw });
      return part.raw;
    }
    emptied ||= value === '';
    return value;
  });
  if (missing.length > 0) return { text: null, missing };
  const joined = filled.join('');
  return { text: (emptied ? joined.replace(/[ \t]+(?=[,.;:!?]|$)/gmu, '').replace(/[ \t]{2,}/gu, ' ') : joined).trim(), missing };
}
