import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findDates } from '@/lib/text/dates';

/** The published cases of Recognizers-Text (MIT), where they stand beside the checkout; they are no part of the package. */
const FOLDER = join(import.meta.dirname, '../../../shared/data/recognizers-text');
export const hasPublishedCases = (): boolean => existsSync(FOLDER);

type Case = {
  Input: string;
  Context?: { ReferenceDateTime?: string };
  Results?: { TypeName?: string; Resolution?: { values?: { value?: string; start?: string }[] } }[];
};

/** For each published day, with an hour or without, whether it is resolved to one of its accepted values; none where the cases are absent. `name` is the set's name of the language. */
export function publishedDays(name: string, language: string): boolean[] {
  if (!hasPublishedCases()) return [];
  const cases = JSON.parse(gunzipSync(readFileSync(join(FOLDER, `DateTime_${name}.json.gz`))).toString('utf8')) as Case[];
  return cases.flatMap(({ Input, Context, Results }) => {
    const reference = Context?.ReferenceDateTime;
    if (reference === undefined) return [];
    const found = new Set(findDates(Input, { language, reference, zone: 'UTC' }).map(({ date }) => date));
    return (Results ?? []).flatMap(({ TypeName, Resolution }) => {
      if (TypeName !== 'datetimeV2.date' && TypeName !== 'datetimeV2.datetime') return [];
      const values = (Resolution?.values ?? [])
        .flatMap(({ value, start }) => [value, start])
        .filter((value) => value !== undefined && /^\d{4}/u.test(value));
      return values.length === 0 ? [] : [values.some((value) => found.has(value!.slice(0, 10)))];
    });
  });
}
