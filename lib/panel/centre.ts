import type { Conversation, Evidence, Message, Reading } from '@/lib/conversation/types';
import { sentences } from '@/lib/text/sentences';
import { tidyMarks, type Stretch } from './marks';

/** The customer's own words that stand at the centre of "where it stands". */
export type Centre = { message: string; text: string; marks: Stretch[] };

/** Longest quotation, in characters; a second sentence joins the first where both fit. */
const LONGEST = 170;

/** Evidence that is as good as the whole quotation isn't marked in it: the quotation is the mark. */
const WHOLE = 0.6;

/**
 * The sentence of the customer that says most: what it did to them first, then what makes the heat, then what failed again, in the newest message that
 * has any of it. Without such words it is the first sentence of their newest message; null when they haven't written.
 */
export function centreOf(conversation: Conversation, reading: Reading): Centre | null {
  const theirs = conversation.messages.filter((message) => message.role === 'customer' && message.text.trim() !== '');
  const weighed = weigh(reading);
  const message = theirs.findLast(({ id }) => weighed.some(({ evidence }) => evidence.message === id)) ?? theirs.at(-1);
  if (!message) return null;
  return quote(message, weighed.filter(({ evidence }) => evidence.message === message.id)); // prettier-ignore
}

type Weighed = { evidence: Evidence; weight: number };

function weigh(reading: Reading): Weighed[] {
  const of = (list: readonly Evidence[], weight: number) => list.map((evidence) => ({ evidence, weight }));
  return [...of(reading.impact, 3), ...of(reading.heat.messages.flatMap(({ evidence }) => evidence), 2), ...of(reading.repeat.evidence, 2)]; // prettier-ignore
}

function quote(message: Message, weighed: readonly Weighed[]): Centre | null {
  const parts = sentences(message.text);
  const weightOf = (part: Stretch) => weighed.reduce((sum, { evidence, weight }) => sum + (inside(evidence, part) ? weight : 0), 0);
  const best = parts.toSorted((a, b) => weightOf(b) - weightOf(a) || a.start - b.start)[0];
  if (!best) return null;
  const at = parts.indexOf(best);
  const neighbours = [parts[at + 1], parts[at - 1]].filter((part) => part !== undefined && weightOf(part) > 0);
  const joined = neighbours.map((part) => span(best, part!)).find(({ start, end }) => end - start <= LONGEST) ?? best;
  const text = message.text.slice(joined.start, joined.end);
  const telling = weighed.filter(({ evidence }) => inside(evidence, joined) && evidence.end - evidence.start < text.length * WHOLE);
  const marks = telling.map(({ evidence }) => ({ start: evidence.start - joined.start, end: evidence.end - joined.start }));
  return cut({ message: message.id, text, marks: tidyMarks(marks, text.length) });
}

const inside = (part: Stretch, whole: Stretch) => part.start >= whole.start && part.end <= whole.end;
const span = (a: Stretch, b: Stretch): Stretch => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** A sentence without an end (a whole message without a full stop) is cut at a word, after its first mark where it can be. */
function cut(centre: Centre): Centre {
  if (centre.text.length <= LONGEST * 1.5) return centre;
  const first = centre.marks[0];
  const from = first && first.end > LONGEST ? Math.max(0, centre.text.lastIndexOf(' ', first.start - 40)) : 0;
  const to = centre.text.lastIndexOf(' ', from + LONGEST);
  const text = (from > 0 ? '… ' : '') + centre.text.slice(from, to > from ? to : from + LONGEST).trim() + ' …';
  const shift = text.startsWith('… ') ? 2 - from - (centre.text[from] === ' ' ? 1 : 0) : 0;
  const marks = centre.marks.map(({ start, end }) => ({ start: start + shift, end: end + shift })).filter(({ start, end }) => start >= 0 && end <= text.length - 2); // prettier-ignore
  return { ...centre, text, marks };
}
