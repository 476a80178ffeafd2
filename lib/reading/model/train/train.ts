import { join } from 'node:path';
import { hasData, writeConstant, writeModel } from './files';
import { trainHeat } from './heat';
import { trainLanguage } from './language';
import { quantise } from './linear';
import { calmTexts, heatLines, messageLines, publicRows, trainBase, tune } from './tone';
import { trainTopic } from './topic';
import { HEAT_INPUTS } from '@/lib/reading/signals/heat-inputs';

/**
 * Trains what ships: `npm run train`, or `npm run train -- language` `-- heat` or `-- topic` for one of them. The same data and seed give the same weights. Takes
 * some minutes on one core. What it was trained on stands in NOTICE and docs/model-card.md.
 */
const SEED = 5;
const ROOT = join(import.meta.dirname, '../../../..');
const wanted = process.argv.slice(2);
const wants = (what: string) => wanted.length === 0 || wanted.includes(what);
const say = (text: string) => process.stdout.write(`${text}\n`);

if (!hasData())
  say(
    'Nothing was trained: the public data sets are not beside this checkout (../shared/data). The weights in the repository stay as they are.',
  );
else {
  if (wants('language')) {
    const size = writeModel(
      join(ROOT, 'lib/text/language/language.weights.ts'),
      'languageModel',
      'Languages by words and stretches of one to five letters.',
      trainLanguage(16, SEED),
    );
    say(`language: ${size} bytes compressed`);
  }
  if (wants('topic')) {
    const messages = messageLines();
    const size = writeModel(
      join(ROOT, 'lib/reading/model/topic.weights.ts'),
      'topicModel',
      'What a message is about, by its words, pairs of words and stretches of letters.',
      trainTopic(messages, SEED),
    );
    say(`topic: ${size} bytes compressed, ${messages.length} messages of our own`);
  }
  if (wants('heat')) {
    const rows = publicRows();
    const base = trainBase(SEED, rows);
    const lines = heatLines().filter((line) => line.part === 'train');
    const { ordinal } = trainHeat(lines, base, rows, SEED, calmTexts());
    const tone = quantise(tune(base, lines, rows, SEED), 63, 0.6);
    const size = writeModel(
      join(ROOT, 'lib/reading/model/tone.weights.ts'),
      'toneModel',
      'The tone of a text by its words, pairs of words and stretches of letters.',
      tone,
    );
    writeConstant(
      join(ROOT, 'lib/reading/model/heat.weights.ts'),
      'heatModel',
      'From the inputs of heat (signals/heat-inputs), in their order, to its levels: P(level >= k) = 1 / (1 + exp(cuts[k - 1] - sum)).',
      {
        inputs: HEAT_INPUTS,
        weights: ordinal.weights.map((weight) => Number(weight.toFixed(3))),
        cuts: ordinal.cuts.map((cut) => Number(cut.toFixed(3))),
      },
    );
    say(`heat: ${size} bytes compressed, ${lines.length} lines of our own, ${rows.length} public rows`);
  }
}
