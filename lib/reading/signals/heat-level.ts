import type { Evidence, HeatLevel } from '@/lib/conversation/types';
import type { ReadMessage } from '@/lib/reading/context';
import { heatModel } from '@/lib/reading/model/heat.weights';
import { remember } from '@/lib/reading/remember';
import { sigmoid } from '@/lib/text/hashed/linear';
import { heatSigns, type HeatSigns } from './heat-features';
import { hearTone, heatInputs, type HeardTone } from './heat-inputs';

/** How upset one message is: its level, a score from 0 to 1 that rises with it, and the words that show it (none at level 0). */
export type MessageHeat = { level: HeatLevel; score: number; evidence: Evidence[]; calming: boolean };

/** The place of some inputs on the model's scale. */
const heatOf = (inputs: readonly number[]): number =>
  inputs.reduce((sum, input, index) => sum + input * (heatModel.weights[index] ?? 0), 0);

/** Where only the trained model hears anything, and no word or mark can be shown for it, it has to be surer by this much. */
const TONE_ALONE = 0.6;

type Perceived = { signs: HeatSigns; tone: HeardTone; own: number };

function perceive(message: ReadMessage): Perceived {
  const signs = heatSigns(message);
  const tone = hearTone(message);
  return { signs, tone, own: heatOf(heatInputs(signs, tone, message.sentences.length)) };
}

/** `leaning` moves the message on the model's scale: the stars that came with a review. */
export function messageHeat(message: ReadMessage, leaning = 0): MessageHeat {
  if (message.words.length === 0 && !/\S/u.test(message.text)) return { level: 0, score: 0, evidence: [], calming: false };
  const { signs, tone, own } = remember(message, 'heat', () => perceive(message));
  const heat = own + leaning - (signs.evidence.length === 0 ? TONE_ALONE : 0);
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
