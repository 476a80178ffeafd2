import { prepareMessage, type ReadMessage } from '@/lib/reading/context';
import { COOLING, HEAT_CUES } from '@/lib/reading/lexicons/heat/kinds';
import { heatSigns, type HeatSigns } from '@/lib/reading/signals/heat-features';
import { hearTone, heatInputs, HEAT_INPUTS } from '@/lib/reading/signals/heat-inputs';
import { decodeLinear, type Linear } from '@/lib/text/hashed/linear';
import { toneOf } from '../tone';
import { quantise, randomFrom, type Trained, type TrainingRow } from './linear';
import { trainOrdinal, type Ordinal, type OrdinalRow } from './ordinal';
import { tune, type HeatLine } from './tone';

const FOLDS = 5;
/** Copies of each line, each with some of its cues forgotten: real complaints use words that no lexicon foresaw. */
const COPIES = 8;
const FORGOTTEN = 0.5;

/** What a calm row of another set weighs, beside a line of our own in eight copies. */
const CALM_WEIGHS = 1.5;

/** Which way each input may push. */
const INPUT_SIGNS: readonly number[] = HEAT_INPUTS.map((input) => {
  if (input === 'length') return -1;
  if (input === 'denied' || input === 'tone.positive' || (HEAT_CUES as readonly string[]).includes(input))
    return input === 'denied' || input === 'tone.positive' || COOLING.has(input as (typeof HEAT_CUES)[number]) ? -1 : 1;
  return 1;
});

/** A cue that is shown to an agent counts for something. */
const FLOORS: readonly number[] = HEAT_INPUTS.map((_, index) => (index < HEAT_CUES.length ? 0.1 : 0));

const messageOfLine = ({ text, language }: HeatLine): ReadMessage =>
  prepareMessage({ id: 'line', role: 'customer', author: null, visibility: 'public', at: null, text, attachments: [] }, 0, language);

function forget(signs: HeatSigns, random: () => number): HeatSigns {
  const cues = { ...signs.cues };
  for (const cue of HEAT_CUES) if (cues[cue] > 0 && random() < FORGOTTEN) cues[cue] = random() < 0.6 ? 0 : cues[cue] / 2;
  return { ...signs, cues };
}

/**
 * The regression from inputs to levels. The tone of each line is heard by a model that was tuned without it (five folds), so that the regression trusts
 * it as far as it can be trusted on lines never seen.
 */
export function trainHeat(
  lines: readonly HeatLine[],
  base: Trained,
  rows: readonly TrainingRow[],
  seed: number,
  calmTexts: readonly string[] = [],
): { ordinal: Ordinal; outOfFold: { line: HeatLine; inputs: number[] }[] } {
  const random = randomFrom(seed);
  const outOfFold: { line: HeatLine; inputs: number[] }[] = [];
  const training: OrdinalRow[] = [];
  let last: Linear | undefined;
  const shares = Array.from({ length: 5 }, (_, level) => lines.filter((line) => line.level === level).length / lines.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const linear = decodeLinear(
      quantise(
        tune(
          base,
          lines.filter((_, index) => index % FOLDS !== fold),
          rows,
          seed + fold,
        ),
      ),
    );
    last = linear;
    lines.forEach((line, index) => {
      if (index % FOLDS !== fold) return;
      const message = messageOfLine(line);
      const signs = heatSigns(message);
      const tone = hearTone(message, (folded) => toneOf(folded, linear));
      outOfFold.push({ line, inputs: heatInputs(signs, tone, message.sentences.length) });
      const weight = Math.sqrt(0.2 / Math.max(0.02, shares[line.level]!));
      for (let copy = 0; copy < COPIES; copy++)
        training.push({
          inputs: heatInputs(copy === 0 ? signs : forget(signs, random), tone, message.sentences.length),
          level: line.level,
          weight,
        });
    });
  }
  for (const text of calmTexts) {
    const message = messageOfLine({ level: 0, language: 'en', text, part: 'train' });
    training.push({
      inputs: heatInputs(
        heatSigns(message),
        hearTone(message, (folded) => toneOf(folded, last)),
        message.sentences.length,
      ),
      level: 0,
      weight: CALM_WEIGHS,
    });
  }
  const ordinal = trainOrdinal(training, INPUT_SIGNS, FLOORS, { levels: 5, epochs: 30, rate: 0.1, shrink: 0.002, seed });
  return { ordinal, outOfFold };
}
