import type { Evidence, HeatLevel } from '@/lib/conversation/types';
import type { ReadMessage } from '@/lib/reading/context';
import { heatModel } from '@/lib/reading/model/heat.weights';
import { sigmoid } from '@/lib/text/hashed/linear';
import { heatSigns } from './heat-features';
import { hearTone, heatInputs } from './heat-inputs';

/** How upset one message is: its level, a score from 0 to 1 that rises with it, and the words that show it (none at level 0). */
export type MessageHeat = { level: HeatLevel; score: number; evidence: Evidence[]; calming: boolean };

/** The place of some inputs on the model's scale. */
export const heatOf = (inputs: readonly number[]): number =>
  inputs.reduce((sum, input, index) => sum + input * (heatModel.weights[index] ?? 0), 0);

/** `leaning` moves the message on the model's scale: the stars that came with a review. */
export function messageHeat(message: ReadMessage, leaning = 0): MessageHeat {
  if (message.words.length === 0 && !/\S/u.test(message.text)) return { level: 0, score: 0, evidence: [], calming: false };
  const signs = heatSigns(message);
  const tone = hearTone(message);
  const heat = heatOf(heatInputs(signs, tone, message.sentences.length)) + leaning;
  const score = heatModel.cuts.reduce((sum, cut) => sum + sigmoid(heat - cut), 0) / heatModel.cuts.length;
  const found = heatModel.cuts.filter((cut) => heat > cut).length as HeatLevel;
  const evidence = signs.evidence.length > 0 ? signs.evidence : tone.hottest ? [tone.hottest] : [];
  const level = evidence.length > 0 ? found : 0;
  return {
    level,
    score,
    evidence: level === 0 ? [] : evidence,
    calming: level === 0 && signs.cues.thanks + signs.cues.praise + signs.cues.solved > 0,
  };
}
