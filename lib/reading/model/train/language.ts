import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFeatures, languageWords } from '@/lib/text/language/features';
import { csv, lines } from './files';
import { heatLines } from './tone';
import { quantise, randomFrom, shuffle, trainLinear, type TrainingRow } from './linear';
import type { LinearModel } from '@/lib/text/hashed/linear';

export type Sentence = { language: string; words: string[]; part: 'train' | 'dev'; from: string };

const NCHLT = { afr: 'af', nbl: 'nr', nso: 'nso', sot: 'st', ssw: 'ss', tsn: 'tn', tso: 'ts', ven: 've', xho: 'xh', zul: 'zu' };
const XED = {
  br: 'pt',
  cs: 'cs',
  da: 'da',
  de: 'de',
  es: 'es',
  fi: 'fi',
  fr: 'fr',
  hu: 'hu',
  it: 'it',
  nl: 'nl',
  no: 'no',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  sv: 'sv',
};
const BRIGHTER = {
  afr: 'af',
  deu: 'de',
  eng: 'en',
  esp: 'es',
  ptbr: 'pt',
  ptmz: 'pt',
  ron: 'ro',
  swa: 'sw',
  swe: 'sv',
  hau: 'ha',
  ibo: 'ig',
  yor: 'yo',
  som: 'so',
  kin: 'rw',
  sun: 'su',
};
const DEV_FILES = { zul: 'zu', xho: 'xh' };
const RECOGNIZERS = { Dutch: 'nl', English: 'en', French: 'fr', German: 'de', Italian: 'it', Portuguese: 'pt', Spanish: 'es' };

/** Languages that are told apart; the later ones are known so as not to be taken for the first eleven, and need stronger proof. */
const LANGUAGES = [
  'en',
  'es',
  'zu',
  'xh',
  'af',
  'pt',
  'fr',
  'de',
  'nl',
  'it',
  'sw',
  'nso',
  'st',
  'tn',
  'ts',
  've',
  'ss',
  'nr',
  'ro',
  'pl',
  'cs',
  'hu',
  'fi',
  'sv',
  'da',
  'no',
  'so',
  'ha',
  'ig',
  'yo',
  'rw',
  'su',
];

/** isiZulu and isiXhosa as people write them on social media stand in BRIGHTER's dev files alone: a third of those is kept for tuning. */
export const keptForDev = (index: number): boolean => index % 3 === 0;

/** Every tenth sentence of a set, in its order, is kept for tuning; BRIGHTER's own dev files with them. */
export function sentencesByLanguage(): Sentence[] {
  const found: Sentence[] = [];
  const add = (language: string, texts: string[], from: string, part?: 'train' | 'dev') => {
    texts.forEach((text, index) => {
      const words = languageWords(text, 60);
      if (words.length > 0) found.push({ language, words, part: part ?? (index % 10 === 7 ? 'dev' : 'train'), from });
    });
  };
  for (const [file, language] of Object.entries(NCHLT)) add(language, lines(`lid-sa-nchlt/train_${file}.txt.gz`), 'nchlt');
  for (const [file, language] of Object.entries(XED))
    add(
      language,
      lines(`xed/${file}-projections.tsv.gz`).map((line) => line.split('\t')[0]!),
      'xed',
    );
  add(
    'en',
    lines('xed/en-annotated.tsv.gz').map((line) => line.split('\t')[0]!),
    'xed',
  );
  add(
    'en',
    lines('goemotions/train.tsv.gz')
      .slice(0, 12000)
      .map((line) => line.split('\t')[0]!),
    'goemotions',
  );
  for (const [file, language] of Object.entries(BRIGHTER)) {
    for (const track of ['a', 'b'])
      add(
        language,
        csv(`brighter/track_${track}_train_${file}.csv.gz`).map((row) => row['text'] ?? ''),
        'brighter',
        'train',
      );
    add(
      language,
      csv(`brighter/track_a_dev_${file}.csv.gz`).map((row) => row['text'] ?? ''),
      'brighter',
      'dev',
    );
  }
  for (const [file, language] of Object.entries(DEV_FILES))
    csv(`brighter/track_c_dev_${file}.csv.gz`).forEach(({ text = '' }, index) =>
      add(language, [text], 'social', keptForDev(index) ? 'dev' : 'train'),
    );
  for (const [file, language] of Object.entries({ pt: 'pt', sw: 'sw', ts: 'ts' }))
    add(
      language,
      lines(`afrisenti/${file}_train.tsv.gz`)
        .slice(1)
        .map((line) => line.split('\t')[1] ?? ''),
      'afrisenti',
    );
  for (const [file, language] of Object.entries(RECOGNIZERS)) {
    const text = lines(`recognizers-text/DateTime_${file}.json.gz`).join('\n');
    add(
      language,
      [...text.matchAll(/"Input":\s*"([^"]{12,})"/gu)].map((match) => match[1]!),
      'recognizers',
      'train',
    );
  }
  for (const domain of ['airline', 'fastfood', 'finance', 'insurance', 'media', 'software'])
    add(
      'en',
      lines(`multidogo/${domain}_train.tsv.gz`)
        .slice(1, 1500)
        .map((line) => line.split('\t')[4] ?? ''),
      'multidogo',
      'train',
    );
  add(
    'de',
    lines('germeval2018/train.txt.gz').map((line) => line.split('\t')[0]!),
    'germeval',
  );
  for (const line of readFileSync(join(import.meta.dirname, 'lines/language.tsv'), 'utf8').split('\n')) {
    const [language, text] = line.split('\t');
    if (language && text) add(language, [text], 'own', 'train');
  }
  add(
    'en',
    lines('email-intent/train.tsv.gz').map((line) => line.split('\t')[1] ?? ''),
    'emails',
  );
  add(
    'en',
    csv('tydip/all_en_train.csv.gz').map(({ sentence = '' }) => sentence),
    'tydip',
  );
  for (const { language, text, part } of heatLines()) if (part === 'train') add(language, [text], 'own', 'train');
  return found;
}

const CORE = 11;
/** The hardest to tell apart get the most examples. */
const NGUNI = new Set(['zu', 'xh']);

/** Whole sentences and cuts of one to five words, so many of each language that none is drowned. */
function languageRows(sentences: readonly Sentence[], bits: number, seed: number): TrainingRow[] {
  const random = randomFrom(seed);
  const rows: TrainingRow[] = [];
  LANGUAGES.forEach((language, place) => {
    const own = shuffle(
      sentences.filter((sentence) => sentence.language === language && sentence.part === 'train'),
      random,
    );
    if (own.length === 0) return;
    const targets = Float32Array.from(LANGUAGES, (_, index) => (index === place ? 1 : 0));
    const wanted = NGUNI.has(language) ? 16000 : language === 'en' ? 14000 : place < CORE ? 9000 : 2500;
    for (let nth = 0; nth < wanted; nth++) {
      const { words, from } = own[nth % own.length]!;
      const cut = (length: number) => {
        const start = Math.floor(random() * Math.max(1, words.length - length + 1));
        return words.slice(start, start + length);
      };
      for (const part of [words.slice(0, 30), cut(1), cut(2), cut(3 + Math.floor(random() * 3))])
        rows.push({ features: languageFeatures(part, bits), targets, weight: from === 'own' || from === 'social' ? 3 : 1 });
    }
  });
  return rows;
}

export function trainLanguage(bits: number, seed: number): LinearModel {
  const rows = languageRows(sentencesByLanguage(), bits, seed);
  const trained = trainLinear(rows, { heads: LANGUAGES, bits, kind: 'softmax', epochs: 6, rate: 0.5, decay: 5e-5, seed });
  return quantise(trained, 7, 0.5);
}
