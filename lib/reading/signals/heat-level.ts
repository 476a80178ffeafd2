import type { Evidence, HeatLevel } from '@/lib/conversation/types';
import type { ReadMessage } from '@/lib/reading/context';
import type { HeatCue } from '@/lib/reading/lexicons/heat/kinds';
import { heatSigns } from './heat-features';

const WEIGHTS: Record<HeatCue, number> = {
  anger: 1.8, annoyance: 1, disappointment: 0.8, disbelief: 1, verdict: 1.1, unacceptable: 1.4, swearing: 1, insult: 1.1, repeat: 0.8, 'broken-promise': 0.6, waiting: 0.5, ignored: 0.8,
  threat: 1.2, ultimatum: 0.7, sarcasm: 1.1, icy: 0.7, resignation: 0.6, rhetorical: 0.6, blame: 0.7, impact: 0.6, demand: 0.8, problem: 0.4,
  thanks: -0.3, praise: -1, calm: -0.5, joke: -0.5, fear: 0, solved: -0.8,
}; // prettier-ignore
const THRESHOLDS = [0.75, 1.7, 2.8, 4.2];

/** How upset one message is: its level, a score from 0 to 1 that rises with it, and the words that show it. */
export function messageHeat(message: ReadMessage): { level: HeatLevel; score: number; evidence: Evidence[]; calming: boolean } {
  const { cues, styles, denied, evidence } = heatSigns(message);
  let sum = -0.3 * denied;
  for (const [cue, weight] of Object.entries(WEIGHTS)) sum += weight * cues[cue as HeatCue];
  sum += styles.capitals * 0.8 + styles.exclamations * 0.6 + styles.questions * 0.4 + styles.stretched * 0.2 + styles['angry-emoji'] * 1.2;
  const level = THRESHOLDS.filter((threshold) => sum >= threshold).length as HeatLevel;
  const shown = evidence.length > 0 ? level : 0;
  return {
    level: shown,
    score: Math.max(0, Math.min(1, sum / 5.5)),
    evidence: shown === 0 ? [] : evidence,
    calming: cues.thanks + cues.praise + cues.solved > 0 && shown === 0,
  };
}
