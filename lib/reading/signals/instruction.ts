import type { Evidence } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { allMatches } from '@/lib/text/matches';
import { matchesIn } from '@/lib/text/sieve/sieve';
import { evidenceOf, prepareMessage, type ReadContext, type ReadMessage } from '../context';
import { instructionPhrases } from '../lexicons/instruction';
import { matchInAll } from '../match';
import { remember } from '../remember';

/**
 * Text that is aimed at a model rather than at a person: orders to forget what it was told, to play somebody, to show what it was given; marks of chat
 * formats; the same hidden in encodings or in characters that nobody sees. A hint for the agent, not a shield: page text is never an instruction here.
 */
export function readInstruction(context: ReadContext): Evidence[] {
  const found: Evidence[] = [];
  for (const message of context.messages) {
    if (message.role === 'agent' || message.role === 'system' || message.visibility === 'internal') continue;
    found.push(...remember(message, 'instruction', () => instructionsIn(message)));
  }
  return found.slice(0, 6);
}

/** What in one message is aimed at a model. */
export const instructionsIn = (message: ReadMessage): Evidence[] => [
  ...worded(message),
  ...marked(message),
  ...hidden(message),
  ...encoded(message),
];

/** Wordings of weight 1 speak for themselves; weaker ones only beside another. */
function worded(message: ReadMessage): Evidence[] {
  const matches = matchInAll(instructionPhrases, message).filter((match) => !match.negated);
  const apart = matches.filter(
    (match, index) =>
      !matches.some((other, at) => at < index && other.evidence.start < match.evidence.end && match.evidence.start < other.evidence.end),
  );
  const weight = apart.reduce((sum, match) => sum + match.weight, 0);
  return weight >= 1 ? matches.map((match) => match.evidence) : [];
}

/** Marks of chat formats and of prompts. Each needs no more than a line to be read. */
const MARKS: readonly RegExp[] = [
  /<\|[a-z_]{2,24}\|>/giu,
  /\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|instructions?|assistant|prompt)>/giu,
  /(?:^|\n)\s*(?:#{2,}\s*)?(?:system|assistant|developer)(?: prompt| message)?\s*:\s*(?:you |ignore|override|new |forget|disregard|from now)/giu,
  /(?:^|\n)#{2,}\s*(?:instructions?|new instructions?|system)\b/giu,
  /<!--[^>]{0,400}-->/gu,
  /\bBEGIN (?:SYSTEM|NEW|ADMIN)\b|\bEND OF (?:PROMPT|CONTEXT|INSTRUCTIONS?|EMAIL|DOCUMENT)\b/gu,
  /"?\brole"?\s*:\s*"(?:system|assistant|developer)"/giu,
];

function marked(message: ReadMessage): Evidence[] {
  return MARKS.flatMap((mark) =>
    matchesIn(message.text, mark, message.grams).map((match) =>
      evidenceOf(message, match.index, match.index + match[0].length, 'risk.instruction.mark'),
    ),
  );
}

/** Tag characters, and runs of characters without width, have no place in a letter. */
const UNSEEN = /[\u{E0020}-\u{E007F}]{4,}|[\u200b\u2060\u2062-\u2064]{10,}/gu;

function hidden(message: ReadMessage): Evidence[] {
  return allMatches(message.text, UNSEEN).map((match) =>
    evidenceOf(message, match.index, match.index + match[0].length, 'risk.instruction.hidden'),
  );
}

const BASE64 = /(?:[A-Za-z0-9+/]{4}){8,}={0,2}/gu;

/** Base64 of at least 32 characters that is text and says one of the wordings; tag characters and reversed text are covered by what is unseen. */
function encoded(message: ReadMessage): Evidence[] {
  return allMatches(message.text, BASE64).flatMap((match) => {
    const plain = decoded(match[0]);
    if (plain === null) return [];
    const inner = prepareMessage({ ...message, text: plain }, message.index, 'und');
    return worded(inner).length > 0 ? [evidenceOf(message, match.index, match.index + match[0].length, 'risk.instruction.encoded')] : [];
  });
}

function decoded(blob: string): string | null {
  try {
    const plain = fold(atob(blob.slice(0, 4000 - (blob.length % 4))));
    return /^[\t\n\r -~\u00a0-\u00ff]+$/u.test(plain) ? plain : null;
  } catch {
    return null;
  }
}
