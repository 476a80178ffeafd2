import { csv, lines } from '@/lib/reading/model/train/files';
import { keptForDev, sentencesByLanguage } from '@/lib/reading/model/train/language';
import { randomFrom } from '@/lib/reading/model/train/linear';
import { identify } from '@/lib/text/language/identify';
import { accuracy } from '../measures';
import { measured } from './measured';
import type { EvaluationSet } from './types';

const CORE = ['en', 'es', 'zu', 'xh', 'af', 'pt', 'fr', 'de', 'nl', 'it', 'sw'];
const NTREX: Record<string, string> = {
  'eng-GB': 'en',
  spa: 'es',
  xho: 'xh',
  afr: 'af',
  por: 'pt',
  fra: 'fr',
  deu: 'de',
  nld: 'nl',
  ita: 'it',
  swa: 'sw',
  zul: 'zu',
};
const MOST = 300;

type Spoken = { language: string; text: string };
const correct = (rows: readonly Spoken[]) => rows.map(({ language, text }) => [identify(text).code, language] as const);

/** Cuts of some words out of each text, the same ones every time. */
function cuts(rows: readonly Spoken[], length: number): Spoken[] {
  const random = randomFrom(3);
  return rows.map(({ language, text }) => {
    const words = text.split(/\s+/u);
    const start = Math.floor(random() * Math.max(1, words.length - length + 1));
    return { language, text: words.slice(start, start + length).join(' ') };
  });
}

function byKind(set: string, rows: readonly Spoken[]) {
  return [
    ...measured(`${set}, sentences`, correct(rows), 'accuracy', accuracy, { floor: 0.976, target: 0.99 }),
    ...measured(`${set}, pairs of words`, correct(cuts(rows, 2)), 'accuracy', accuracy, { floor: 0.821, target: 0.88 }),
    ...measured(`${set}, single words`, correct(cuts(rows, 1)), 'accuracy', accuracy, { floor: 0.648, target: 0.72 }),
  ];
}

/** NTREX is news that nothing was trained on; the dev parts are of sets whose other rows were. */
export const languageSet: EvaluationSet = {
  id: 'language',
  run() {
    const news = Object.entries(NTREX).flatMap(([file, language]) =>
      lines(`ntrex/${file}.txt.gz`)
        .slice(0, MOST)
        .map((text) => ({ language, text })),
    );
    const kept = sentencesByLanguage().filter(({ part }) => part === 'dev');
    const dev = CORE.flatMap((language) =>
      kept
        .filter((sentence) => sentence.language === language)
        .slice(0, MOST)
        .map(({ words }) => ({ language, text: words.join(' ') })),
    );
    const social = csv('brighter/track_c_dev_zul.csv.gz')
      .filter((_, index) => keptForDev(index))
      .map(({ text = '' }) => ({ language: 'zu', text }));
    return [
      ...byKind('language: NTREX news', news),
      ...byKind('language: dev parts', dev),
      ...measured('language: isiZulu, BRIGHTER dev', correct(social), 'accuracy', accuracy, { floor: 0.938, target: 0.94 }),
    ];
  },
};
