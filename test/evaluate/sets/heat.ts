import { prepareMessage } from '@/lib/reading/context';
import { csv, lines } from '@/lib/reading/model/train/files';
import { heatLines } from '@/lib/reading/model/train/tone';
import { toneOf } from '@/lib/reading/model/tone';
import { messageHeat } from '@/lib/reading/signals/heat-level';
import { fold } from '@/lib/text/fold';
import { auc, countSets, f1, macroF1, pearson, quadraticKappa } from '../measures';
import { measured } from './measured';
import type { EvaluationSet, Measured } from './types';

const heatOf = (text: string, language: string) =>
  messageHeat(
    prepareMessage({ id: 'row', role: 'customer', author: null, visibility: 'public', at: null, text, attachments: [] }, 0, language),
  );

const kappa = (rows: readonly (readonly [number, number])[]) => quadraticKappa(rows, 5);

function ownLines(): Measured[] {
  const rows = heatLines()
    .filter(({ part }) => part === 'held')
    .map(({ text, language, level }) => ({ language, level, found: heatOf(text, language) }));
  const pairs = (some: typeof rows) => some.map(({ found, level }) => [found.level, level] as const);
  return [
    ...measured('heat: own lines held back', pairs(rows), 'kappa', kappa, { target: 0.8 }),
    ...['en', 'es', 'pt', 'fr', 'de', 'zu'].flatMap((language) =>
      measured(`heat: own lines held back, ${language}`, pairs(rows.filter((row) => row.language === language)), 'kappa', kappa, {
        target: 0.8,
      }),
    ),
    ...measured(
      'heat: own lines held back, upset at all',
      rows.map(({ found, level }) => ({ score: found.score, positive: level > 0 })),
      'AUC',
      auc,
      { floor: 0.761, target: 0.88 },
    ),
  ];
}

type Scored = { score: number; positive: boolean };

const reddit = (part: 'train' | 'dev', from: number, to?: number, score = (text: string) => toneOf(fold(text)).anger): Scored[] =>
  lines(`goemotions/${part}.tsv.gz`)
    .slice(from, to)
    .map((line) => {
      const [text = '', labels = ''] = line.split('\t');
      return { score: score(text), positive: labels.split(',').some((label) => label === '2' || label === '3') };
    });

/** The score from which on most is right, by F1. */
function bestThreshold(rows: readonly Scored[]): number {
  const ranked = [...rows].sort((a, b) => b.score - a.score);
  const positives = rows.filter(({ positive }) => positive).length;
  let [hits, best, threshold] = [0, 0, Infinity];
  ranked.forEach(({ score, positive }, index) => {
    if (positive) hits++;
    const value = (2 * hits) / (index + 1 + positives);
    if (value > best) [best, threshold] = [value, score];
  });
  return threshold;
}

/** Anger as the tone hears it, its threshold set by rows of the training part; and heat, which was made for customers, as a ranking of the same posts. */
function goEmotions(): Measured[] {
  const rows = reddit('dev', 0);
  const threshold = bestThreshold(reddit('train', 0, 12000));
  const counted = (some: readonly Scored[]) =>
    f1(countSets(some.map(({ score, positive }) => ({ found: score >= threshold ? ['anger'] : [], expected: positive ? ['anger'] : [] }))));
  return [
    ...measured('anger and annoyance: GoEmotions dev', rows, 'F1', counted, { floor: 0.478, target: 0.55, times: 60 }),
    ...measured('anger and annoyance: GoEmotions dev', rows, 'AUC', auc, { times: 60 }),
    ...measured(
      'heat: GoEmotions dev, anger and annoyance',
      reddit('dev', 0, undefined, (text) => heatOf(text, 'en').score),
      'AUC',
      auc,
      { times: 60 },
    ),
  ];
}

const BRIGHTER = { eng: ['en', 0.306, 0.45], deu: ['de', 0.62, 0.68], esp: ['es', 0.589, 0.66], ptbr: ['pt', 0.475, 0.58] } as const;

function brighter(): Measured[] {
  return Object.entries(BRIGHTER).flatMap(([file, [language, floor, target]]) =>
    measured(
      `anger 0-3: BRIGHTER B dev, ${language}`,
      csv(`brighter/track_b_dev_${file}.csv.gz`)
        .filter(({ anger }) => anger !== undefined && anger !== '')
        .map(({ text = '', anger }) => [toneOf(fold(text)).anger, Number(anger)] as const),
      'Pearson',
      pearson,
      { floor, target },
    ),
  );
}

function abuse(): Measured[] {
  const conv = csv('convabuse/valid.csv.gz').map((record) => ({
    found: [toneOf(fold(record['user'] ?? '')).abuse > 0 ? 'abuse' : 'other'],
    expected: [Object.entries(record).some(([name, value]) => /is_abuse\.-[123]$/u.test(name) && value === '1') ? 'abuse' : 'other'],
  }));
  const germ = lines('germeval2018/train.txt.gz')
    .filter((_, index) => index % 10 === 7)
    .map((line) => {
      const [text = '', label = ''] = line.split('\t');
      return { found: [toneOf(fold(text)).abuse > 0 ? 'abuse' : 'other'], expected: [label === 'OFFENSE' ? 'abuse' : 'other'] };
    });
  return [
    ...measured('abuse: ConvAbuse dev', conv, 'macro-F1', macroF1, { floor: 0.833, target: 0.85 }),
    ...measured('abuse: GermEval 2018, dev part', germ, 'macro-F1', macroF1, { floor: 0.686, target: 0.72 }),
  ];
}

/** Calm customers of six trades: how many are taken to be upset. */
function calm(): Measured[] {
  const rows = ['airline', 'fastfood', 'finance', 'insurance', 'media', 'software'].flatMap((domain) =>
    lines(`multidogo/${domain}_dev.tsv.gz`)
      .slice(1, 150)
      .map((line) => [heatOf(line.split('\t')[4] ?? '', 'en').level >= 2, false] as const),
  );
  return measured('heat: MultiDoGO dev, not frustrated', rows, 'accuracy', (some) => some.filter(([found]) => !found).length / some.length);
}

export const heatSet: EvaluationSet = { id: 'heat', run: () => [...ownLines(), ...calm(), ...goEmotions(), ...brighter(), ...abuse()] };
