import type { Phrase } from './types';

/** The phrases as the text of a JSON file, which an import takes back. `now` is ISO 8601 with offset. */
export const phrasesFile = (phrases: readonly Phrase[], now: string): string =>
  JSON.stringify({ product: 'evenkeel', version: 1, exported: now, phrases }, null, 1);
