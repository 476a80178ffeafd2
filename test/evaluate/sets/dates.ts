import { publishedDays } from '../published-days';
import { measured } from './measured';
import type { EvaluationSet } from './types';

const LANGUAGES = {
  English: ['en', 0.571, 0.85],
  Spanish: ['es', 0.506, 0.85],
  French: ['fr', 0.192, 0.85],
  Portuguese: ['pt', 0.741, 0.85],
  German: ['de', 0.208, 0.8],
} as const;

const share = (rows: readonly boolean[]) => rows.filter(Boolean).length / rows.length;

export const datesSet: EvaluationSet = {
  id: 'dates',
  run: () =>
    Object.entries(LANGUAGES).flatMap(([name, [language, floor, target]]) =>
      measured(`dates: Recognizers-Text, ${language}`, publishedDays(name, language), 'recall', share, { floor, target }),
    ),
};
