/**
 * What a customer's wording shows about how upset they are. The first group raises heat, the second lowers it.
 * `problem` is the bare fact that something went wrong, which alone is hardly heat.
 */
export const HEAT_CUES = [
  'anger', 'annoyance', 'disappointment', 'disbelief', 'verdict', 'unacceptable', 'swearing', 'insult', 'repeat', 'broken-promise', 'waiting', 'ignored',
  'threat', 'ultimatum', 'sarcasm', 'icy', 'resignation', 'rhetorical', 'blame', 'impact', 'demand', 'problem',
  'thanks', 'praise', 'calm', 'courtesy', 'joke', 'fear', 'solved',
] as const; // prettier-ignore
export type HeatCue = (typeof HEAT_CUES)[number];

/** Cues that speak for calm. */
export const COOLING: ReadonlySet<HeatCue> = new Set<HeatCue>(['thanks', 'praise', 'calm', 'courtesy', 'joke', 'fear', 'solved']);
