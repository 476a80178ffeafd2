import type { Tone } from '@/lib/conversation/types';
import { read, type ReadingCache } from '@/lib/reading/read';
import { suggest } from '@/lib/suggest/suggest';
import { conversationOf } from './conversations';
import { medianTime, type Line } from './measure';

const now = '2026-11-23T10:00:00Z';

const LENGTHS = [
  { length: 10, runs: 25, reading: 10, whole: null, again: null },
  { length: 50, runs: 25, reading: 50, whole: null, again: null },
  { length: 500, runs: 9, reading: 100, whole: 200, again: null },
] as const;
const TONES: readonly Partial<Tone>[] = [{}, { warmth: 2 }, { formality: 2 }, { length: -2 }, { length: 2 }, { firmness: 2 }];

/** What the middle costs, from reading to findings. */
export const pipeline = (): Line[] => [...lengths(), drafts()];

/** Each run is given messages that were never read before, then the same conversation with one message more. */
function lengths(): Line[] {
  return LENGTHS.flatMap(({ length, runs, reading, whole, again }) => {
    const grown = conversationOf(length + runs + 3);
    const cache: ReadingCache = new Map();
    const upTo = (count: number) => ({ ...grown, messages: grown.messages.slice(0, count) });
    const lines: [what: string, budget: number | null, work: (run: number) => unknown][] = [
      ['reading', reading, (run) => read(conversationOf(length, run + 1), { now, zone: 'UTC' })],
      ['reading, plan, drafts and checks', whole, (run) => suggest({ conversation: conversationOf(length, run + 1 + runs + 2), now })],
      ['the same with one message more', again, (run) => suggest({ conversation: structuredClone(upTo(length + run)), now, cache })],
    ];
    return lines.map(([what, budget, work]) => ({
      what: `${length} messages: ${what}`,
      value: medianTime(runs, work),
      unit: 'ms' as const,
      budget,
    }));
  });
}

/** Plan, drafts and checks in every tone that the sidebar offers, for a conversation that was read before. */
function drafts(): Line {
  const conversation = conversationOf(50);
  const cache: ReadingCache = new Map();
  const value = medianTime(25, () => TONES.forEach((tone) => suggest({ conversation, now, tone, cache })));
  return { what: '50 messages, read before: plan, six drafts and their checks', value, unit: 'ms', budget: 20 };
}
