import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '@/lib/text/fold';
import { sentences } from '@/lib/text/sentences';
import { textFeatures } from '../text-features';
import { TONES } from '../tone';
import { csv, lines } from './files';
import { randomFrom, shuffle, trainLinear, type Trained, type TrainingRow } from './linear';

const TONE_BITS = 16;
/** A labelled line of our own. `part` 'held' is never trained or tuned on. */
export type HeatLine = { level: number; language: string; text: string; part: 'train' | 'held' };

type Target = Partial<Record<(typeof TONES)[number], number>>;
const row = (text: string, target: Target, weight = 1): TrainingRow => ({
  features: textFeatures(fold(text), TONE_BITS),
  targets: Float32Array.from(TONES, (tone) => target[tone] ?? Number.NaN),
  weight,
});

const GO_ANGER = new Set([2, 3]);
const GO_UPSET = new Set([2, 3, 9, 10, 11]);
const GO_NEGATIVE = new Set([2, 3, 9, 10, 11, 12, 14, 16, 19, 24, 25]);
const GO_POSITIVE = new Set([0, 1, 4, 5, 8, 13, 15, 17, 18, 20, 21, 23]);

function goEmotions(): TrainingRow[] {
  return lines('goemotions/train.tsv.gz').map((line) => {
    const [text = '', labels = ''] = line.split('\t');
    const ids = labels.split(',').map(Number);
    const has = (set: ReadonlySet<number>) => (ids.some((id) => set.has(id)) ? 1 : 0);
    return row(text, { upset: has(GO_UPSET) * 0.6, anger: has(GO_ANGER), negative: has(GO_NEGATIVE), positive: has(GO_POSITIVE) });
  });
}

const BRIGHTER_LANGUAGES = ['eng', 'deu', 'esp', 'ptbr', 'ptmz', 'afr', 'swa'];

function brighter(): TrainingRow[] {
  const found: TrainingRow[] = [];
  for (const language of BRIGHTER_LANGUAGES)
    for (const track of ['a', 'b'])
      for (const { text = '', ...labels } of csv(`brighter/track_${track}_train_${language}.csv.gz`)) {
        const share = (name: string) => Math.min(1, Number(labels[name] ?? 0) / (track === 'b' ? 2 : 1));
        const anger = share('anger');
        found.push(
          row(text, {
            upset: anger * 0.6,
            anger,
            negative: Math.max(anger, share('disgust'), share('fear'), share('sadness')),
            positive: share('joy'),
          }),
        );
      }
  return found;
}

/** XED's labels: 1 anger 2 anticipation 3 disgust 4 fear 5 joy 6 sadness 7 surprise 8 trust. */
function xed(): TrainingRow[] {
  const found: TrainingRow[] = [];
  for (const file of [
    'en-annotated',
    'es-projections',
    'pt-projections',
    'br-projections',
    'fr-projections',
    'de-projections',
    'it-projections',
    'nl-projections',
  ])
    for (const line of lines(`xed/${file}.tsv.gz`)) {
      const [text = '', labels = ''] = line.split('\t');
      const has = (...ids: string[]) => (labels.split(',').some((label) => ids.includes(label.trim())) ? 1 : 0);
      found.push(row(text, { anger: has('1'), negative: has('1', '3', '4', '6'), positive: has('5', '8') }, 0.5));
    }
  for (const line of lines('xed/neu_en.txt.gz').slice(0, 8000))
    found.push(row(line.split('\t')[1] ?? '', { anger: 0, negative: 0, positive: 0, upset: 0 }, 0.5));
  return found;
}

function others(): TrainingRow[] {
  const found: TrainingRow[] = [];
  for (const language of ['pt', 'sw'])
    for (const line of lines(`afrisenti/${language}_train.tsv.gz`).slice(1)) {
      const [, text = '', label = ''] = line.split('\t');
      found.push(row(text, { negative: label === 'negative' ? 1 : 0, positive: label === 'positive' ? 1 : 0 }));
    }
  for (const record of csv('convabuse/train.csv.gz')) {
    const abusive = Object.entries(record).filter(([name, value]) => /is_abuse\.-[123]$/u.test(name) && value === '1').length > 0;
    found.push(row(record['user'] ?? '', { abuse: abusive ? 1 : 0, ...(abusive ? {} : { upset: 0.02 }) }));
  }
  for (const line of lines('germeval2018/train.txt.gz').filter((_, index) => index % 10 !== 7)) {
    const [text = '', coarse = ''] = line.split('\t');
    found.push(row(text, { abuse: coarse === 'OFFENSE' ? 1 : 0 }));
  }
  return found;
}

/** Calm customers in great number: what a trade talks of isn't heat. */
function calm(): TrainingRow[] {
  const found: TrainingRow[] = [];
  for (const domain of ['airline', 'fastfood', 'finance', 'insurance', 'media', 'software'])
    for (const line of lines(`multidogo/${domain}_train.tsv.gz`).slice(1, 2500))
      found.push(row(line.split('\t')[4] ?? '', { upset: 0.03, anger: 0, abuse: 0 }, 0.5));
  for (const record of csv('banking77/train.csv.gz').slice(0, 4000))
    found.push(row(record['text'] ?? '', { upset: 0.12, anger: 0.02, abuse: 0 }, 0.5));
  return found;
}

/** More calm customers, none of whom the tone was trained on. */
export const calmTexts = (): string[] =>
  ['airline', 'fastfood', 'finance', 'insurance', 'media', 'software'].flatMap((domain) =>
    lines(`multidogo/${domain}_train.tsv.gz`)
      .slice(2500, 2600)
      .map((line) => line.split('\t')[4] ?? ''),
  );

export const publicRows = (): TrainingRow[] => [...goEmotions(), ...brighter(), ...xed(), ...others(), ...calm()];

/** What a line of our own says besides its text, where it was labelled with more than the level. */
export type MessageLine = HeatLine & { issues: string[]; wants: string[]; risks: string[] };

const LINES = join(import.meta.dirname, 'lines');
const SHARE: readonly number[] = [0.02, 0.35, 0.65, 0.88, 0.98];
const HELD = 7;

/** The rows of a folder's files, with the two letters of the file's name; every seventh of a file is held back. */
function rowsOf<Row>(folder: string, make: (cells: string[], of: { language: string; part: 'train' | 'held' }) => Row): Row[] {
  const path = join(LINES, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(path, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line, index) => make(line.split('\t'), { language: file.slice(0, 2), part: index % HELD === 3 ? 'held' : 'train' })),
    );
}

const listed = (cell = ''): string[] =>
  cell
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Whole messages of customers, each with its level, kinds, wishes and risks. */
export const messageLines = (): MessageLine[] =>
  rowsOf('messages', ([level = '0', issues, wants, risks, text = ''], of) => ({
    level: Number(level),
    issues: listed(issues),
    wants: listed(wants),
    risks: listed(risks),
    text: text.replaceAll('\\n', '\n'),
    ...of,
  }));

/** Our own lines of customer service, each with its level. */
export const heatLines = (): HeatLine[] => [
  ...rowsOf('heat', ([level = '0', text = ''], of) => ({ level: Number(level), text, ...of })),
  ...messageLines(),
];

/** A line as rows: whole, and where it is long its sentences too, lightly, since not each of them is as hot as the whole. */
function rowsOfLine({ level, text }: HeatLine, weight: number): TrainingRow[] {
  const parts = sentences(text);
  return [
    row(text, { upset: SHARE[level]! }, weight),
    ...(parts.length > 2 ? parts.map((part) => row(part.text, { upset: SHARE[level]! * 0.9 }, weight * 0.3)) : []),
  ];
}

export function trainBase(seed: number, rows = publicRows()): Trained {
  return trainLinear(rows, { heads: TONES, bits: TONE_BITS, kind: 'independent', epochs: 5, rate: 0.4, decay: 2e-5, seed });
}

/** What is tuned: how upset a customer is. The other tones stay as the public sets taught them. */
const TUNED = TONES.indexOf('upset');

const onlyTuned = ({ targets, ...rest }: TrainingRow): TrainingRow => ({
  ...rest,
  targets: Float32Array.from(TONES, (_, tone) => (tone === TUNED ? targets[tone]! : Number.NaN)),
});

/** Tunes the base on our own lines, mixed with some of the public rows so that it forgets nothing. */
export function tune(base: Trained, own: readonly HeatLine[], rows: readonly TrainingRow[], seed: number): Trained {
  const some = shuffle([...rows], randomFrom(seed))
    .slice(0, 12000)
    .map(onlyTuned);
  const mixed = [...own.flatMap((line) => rowsOfLine(line, 3)), ...some];
  return trainLinear(mixed, { heads: TONES, bits: TONE_BITS, kind: 'independent', epochs: 5, rate: 0.25, decay: 2e-5, seed }, base);
}
