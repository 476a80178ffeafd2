import type { Evidence } from '@/lib/conversation/types';
import type { ReadMessage } from '@/lib/reading/context';
import { HEAT_LEXICON } from '@/lib/reading/lexicons/heat';
import { COOLING, HEAT_CUES, type HeatCue } from '@/lib/reading/lexicons/heat/kinds';
import { profilesLexicon } from '@/lib/reading/lexicons/profiles';
import { matchLexicon, matchPhrases } from '@/lib/reading/match';
import { HEAT_STYLES, styleMarks, type HeatStyle } from './heat-style';

/** What a message's wording and writing show, in numbers from 0 on: `cues` and `styles` by kind, with the words behind them. */
export type HeatSigns = {
  cues: Record<HeatCue, number>;
  styles: Record<HeatStyle, number>;
  /** Heat words that are denied: "I'm not angry". */
  denied: number;
  /** Signs of delight beside the words of praise. */
  delight: number;
  /** How much a price is bargained over. */
  haggling: number;
  evidence: Evidence[];
};

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

/** Copied for each message. */
const NO_CUES = zeros(HEAT_CUES);
const NO_STYLES = zeros(HEAT_STYLES);

/** Several matches of a kind add ever less: 1, 1.5, 1.75 … */
const more = (sum: number, weight: number): number => sum + weight * 0.5 ** Math.min(20, Math.floor(sum));

/** Marks of delight, in every language. */
const DELIGHT = /🔥|😍|🥰|❤|💖|💕|🤩|🎉|🙌|💯|🤘|🤯|😋|10\/10|5\/5|:D\b|<3/gu;

export function heatSigns(message: ReadMessage): HeatSigns {
  const cues = { ...NO_CUES };
  const styles = { ...NO_STYLES };
  const evidence: Evidence[] = [];
  let denied = 0;
  const reached = new Map<HeatCue, number>();
  for (const match of matchLexicon(HEAT_LEXICON, message)) {
    if (match.evidence.start < (reached.get(match.kind) ?? 0)) continue;
    reached.set(match.kind, match.evidence.end);
    if (match.negated) {
      if (!COOLING.has(match.kind)) denied += match.weight;
      continue;
    }
    cues[match.kind] = more(cues[match.kind], match.weight);
    if (!COOLING.has(match.kind)) evidence.push(match.evidence);
  }
  for (const mark of styleMarks(message)) {
    styles[mark.style] = more(styles[mark.style], mark.strength);
    if (mark.style !== 'dots') evidence.push(mark.evidence);
  }
  const delight = message.text.match(DELIGHT)?.length ?? 0;
  const haggling = matchPhrases(profilesLexicon, message)
    .filter(({ kind, negated }) => kind === 'haggle' && !negated)
    .reduce((sum, { weight }) => sum + weight, 0);
  return { cues, styles, denied, delight, haggling, evidence: evidence.sort((a, b) => a.start - b.start || a.end - b.end) };
}
