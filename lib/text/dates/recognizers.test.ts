import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findDates } from '.';

/** The published cases of Recognizers-Text (MIT), where they stand beside the checkout; they are no part of the package. */
const FOLDER = join(import.meta.dirname, '../../../../shared/data/recognizers-text');

type Case = {
  Input: string;
  Context?: { ReferenceDateTime?: string };
  Results?: { TypeName?: string; Resolution?: { values?: { value?: string; start?: string }[] } }[];
};

/** Share of the days and days with an hour that are resolved to one of their accepted values. */
function recall(name: string, language: string): number {
  const cases = JSON.parse(gunzipSync(readFileSync(join(FOLDER, `DateTime_${name}.json.gz`))).toString('utf8')) as Case[];
  let [hits, all] = [0, 0];
  for (const { Input, Context, Results } of cases) {
    const reference = Context?.ReferenceDateTime;
    if (!reference) continue;
    const found = new Set(findDates(Input, { language, reference, zone: 'UTC' }).map(({ date }) => date));
    for (const { TypeName, Resolution } of Results ?? []) {
      if (TypeName !== 'datetimeV2.date' && TypeName !== 'datetimeV2.datetime') continue;
      const values = (Resolution?.values ?? [])
        .flatMap(({ value, start }) => [value, start])
        .filter((value) => value !== undefined && /^\d{4}/u.test(value));
      if (values.length === 0) continue;
      all++;
      if (values.some((value) => found.has(value!.slice(0, 10)))) hits++;
    }
  }
  return hits / all;
}

if (!existsSync(FOLDER)) {
  describe('published date cases', () => {
    it('are not beside this checkout: nothing to compare with', () => expect(existsSync(FOLDER)).toBe(false));
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
    ])('%s', (name, language, floor) => expect(recall(name, language)).toBeGreaterThan(floor));
  });
}
