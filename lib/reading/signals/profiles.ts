import type { Evidence, Profile, ProfileKind } from '@/lib/conversation/types';
import type { ReadContext, ReadMessage } from '../context';
import { profilesLexicon } from '../lexicons/profiles';
import { matchPhrases, type Match } from '../match';
import { longest } from './risks';

/** What the cues of the lexicon are about; docs/profiles.md says which profile each belongs to. */
export type ProfileCue =
  | 'aside'
  | 'petname' | 'private' | 'flirt' | 'favour' | 'outside'
  | 'ultimatum' | 'proof' | 'manager' | 'entitled' | 'condition'
  | 'indifferent'
  | 'haggle'; // prettier-ignore

type Cues = (...kinds: ProfileCue[]) => readonly Match<ProfileCue>[];

/**
 * The difficult profiles (G3) that the customer's messages show, surest first: several or none. The definitions are written out in docs/profiles.md;
 * thresholds were set before measuring. Anger alone is no profile.
 */
export function readProfiles(context: ReadContext): Profile[] {
  const matches = context.customer.flatMap((message) => matchPhrases(profilesLexicon, message).filter((match) => !match.negated));
  const cues: Cues = (...kinds) => apart(matches.filter((match) => kinds.includes(match.kind)));
  const found = [rambler(context, cues), overfamiliar(cues), demanding(cues), indifferent(context, cues), negotiator(cues)];
  return found.filter((profile) => profile !== null).sort((a, b) => b.confidence - a.confidence || (a.kind < b.kind ? -1 : 1));
}

/** Matches of different places only: of two that overlap the surer, then the longer. */
function apart(matches: readonly Match<ProfileCue>[]): Match<ProfileCue>[] {
  const ranked = [...matches].sort(
    (a, b) => b.weight - a.weight || b.evidence.end - b.evidence.start - (a.evidence.end - a.evidence.start),
  );
  const chosen: Match<ProfileCue>[] = [];
  for (const each of ranked) {
    const { message, start, end } = each.evidence;
    if (!chosen.some(({ evidence }) => evidence.message === message && evidence.start < end && start < evidence.end)) chosen.push(each);
  }
  return chosen;
}

const evidenceFor = (matches: readonly Match<ProfileCue>[]): Evidence[] => longest(matches.map((match) => match.evidence));

function profile(kind: ProfileKind, points: number, enough: number, evidence: Evidence[]): Profile | null {
  if (points < enough || evidence.length === 0) return null;
  return { kind, confidence: Math.round(Math.min(0.95, 0.5 + 0.15 * (1 + points - enough)) * 100) / 100, evidence };
}

/** isiZulu says in one word what takes others two. */
const wordsOf = (message: ReadMessage): number => message.words.length * (message.language === 'zu' || message.language === 'xh' ? 1.7 : 1);

/** Asides, in a text long enough to lose its thread: from 70 words. Length adds, but never suffices. */
function rambler(context: ReadContext, cues: Cues): Profile | null {
  const asides = cues('aside');
  const length = context.customer.reduce((sum, message) => sum + wordsOf(message), 0);
  if (length < 70 || asides.length < 2) return null;
  const points = asides.reduce((sum, cue) => sum + cue.weight, 0) + (length >= 120 ? 1 : 0) + (length >= 220 ? 1 : 0) - length / 400;
  return profile('rambler', points, 2.5, evidenceFor(asides));
}

/** One cue of a private kind and another of any; pet names alone only when they abound, for "love" and "mate" are manners in places. */
function overfamiliar(cues: Cues): Profile | null {
  const names = cues('petname');
  const personal = cues('private', 'flirt', 'favour', 'outside');
  const points = Math.min(1.2, 0.6 * names.length) + personal.reduce((sum, cue) => sum + 1.2 * cue.weight, 0);
  return profile('overfamiliar', points, 1.7, evidenceFor([...personal, ...names]));
}

/** Three demands of two kinds or more (ultimatum, proof, a superior, entitlement, conditions), or scepticism twice: high expectations, not loudness. */
function demanding(cues: Cues): Profile | null {
  const all = cues('ultimatum', 'proof', 'manager', 'entitled', 'condition');
  const kinds = new Set(all.map((cue) => cue.kind));
  const doubts = all.filter((cue) => cue.kind === 'proof').length;
  const points = all.reduce((sum, cue) => sum + cue.weight * (cue.kind === 'condition' ? 0.5 : 1), 0) + (doubts >= 2 ? 1 : 0);
  return kinds.size >= 2 || doubts >= 2 ? profile('demanding', points, 3, evidenceFor(all)) : null;
}

/** "Whatever", "you decide", in short messages; or nothing but one or two words to at least two questions of ours. */
function indifferent(context: ReadContext, cues: Cues): Profile | null {
  const short = new Set(context.customer.filter((message) => wordsOf(message) <= 14).map((message) => message.id));
  const said = cues('indifferent').filter((cue) => short.has(cue.evidence.message));
  const curt = context.customer.filter((message) => wordsOf(message) <= 3 && answersQuestion(context, message));
  const points = said.reduce((sum, cue) => sum + cue.weight, 0) + 0.5 * curt.length;
  const whole = curt.map((message): Evidence => ({
    message: message.id,
    start: 0,
    end: message.text.length,
    text: message.text,
    signal: 'profile.indifferent.curt',
  }));
  return said.length > 0 || curt.length >= 3 ? profile('indifferent', points, 1.5, longest([...evidenceFor(said), ...whole])) : null;
}

/** Whether the message before, an agent's, asked something open: one that "yes" answers well isn't neglected by a "yes". */
function answersQuestion(context: ReadContext, message: ReadMessage): boolean {
  const before = context.messages[message.index - 1];
  return before !== undefined && context.agent.includes(before) && before.text.includes('?') && !/\p{N}{3}|@/u.test(message.text);
}

/** A counter-offer, haggling, terms against terms: one clear wording and another. A question for a discount alone is no bargaining. */
function negotiator(cues: Cues): Profile | null {
  const haggling = cues('haggle');
  const points = haggling.reduce((sum, cue) => sum + cue.weight, 0);
  return haggling.some((cue) => cue.weight === 1) ? profile('negotiator', points, 1.5, evidenceFor(haggling)) : null;
}
