import { decodeLinear, type Linear, type LinearModel } from '@/lib/text/hashed/linear';
import { logitsOf } from '@/lib/text/hashed/tally';
import { textTally } from './text-features';
import { toneModel } from './tone.weights';

/**
 * What the trained model hears in a text, as logits. `upset` was trained on lines of customer service too, the others on public sets: `anger` on
 * anger and annoyance, `negative` and `positive` on any such feeling, `abuse` on insults.
 */
export const TONES = ['upset', 'anger', 'negative', 'positive', 'abuse'] as const;
export type Tone = Record<(typeof TONES)[number], number>;

let ready: Linear | null = null;

/** The tone of a folded text by the shipped model, decoded once, at first use; `model` is for the trainer. */
export function toneOf(folded: string, model?: Linear): Tone {
  const linear = model ?? (ready ??= decodeLinear(toneModel satisfies LinearModel));
  const [upset = 0, anger = 0, negative = 0, positive = 0, abuse = 0] = logitsOf(linear, textTally(folded, linear));
  return { upset, anger, negative, positive, abuse };
}
