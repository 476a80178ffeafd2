import { describe, expect, it } from 'vitest';
import { hasPublishedCases, publishedDays } from './published-days';

const share = (rows: readonly boolean[]) => rows.filter(Boolean).length / rows.length;

if (!hasPublishedCases()) {
  describe('published date cases', () => {
    it('are not beside this checkout: nothing to compare with', () => expect(hasPublishedCases()).toBe(false));
  });
} else {
  describe('recall on published date cases stays over its floor', () => {
    it.each([
      ['English', 'en', 0.85],
      ['Spanish', 'es', 0.87],
      ['French', 'fr', 0.9],
      ['Portuguese', 'pt', 0.85],
      ['German', 'de', 0.85],
      ['Dutch', 'nl', 0.8],
      ['Italian', 'it', 0.75],
    ])('%s', (name, language, floor) => expect(share(publishedDays(name, language))).toBeGreaterThan(floor));
  });
}
