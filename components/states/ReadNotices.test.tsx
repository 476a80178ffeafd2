// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { show } from '@/components/testing/show';
import type { Completeness } from '@/lib/conversation/types';
import { ReadNotices } from './ReadNotices';

afterEach(cleanup);

const said = (codes: string[], completeness: Partial<Completeness> = {}): string[] => {
  const { container } = show(
    <ReadNotices
      completeness={{ state: 'partial', read: 2, shown: null, reasons: codes, ...completeness }}
      reasons={codes.map((code) => ({ code }))}
      once={null}
      onReadAgain={() => undefined}
      onAllow={() => undefined}
    />,
  );
  return [...container.querySelectorAll('p')].map(({ textContent }) => textContent);
};

it.each<[string, Partial<Completeness>, string[], string[]]>([
  ['folded messages', { shown: 4 }, ['folded-messages'], ['Some messages are folded: open them on the page to have them read.']],
  ['turns in quotes', { read: 1 }, ['earlier-turns-quoted'], ['Earlier messages stand only as quotes in this mail; quotes are left out.']],
  ['more to load', { shown: 12 }, ['more-to-load'], ['2 of about 12 messages: scroll up on the page to read more.']],
  [
    'both',
    {},
    ['folded-messages', 'more-to-load'],
    [
      'There may be more than the 2 read so far: scroll up on the page to read the rest.',
      'Some messages are folded: open them on the page to have them read.',
    ],
  ],
  ['a page without a definition', { state: 'unknown' }, ['read-by-form'], []],
])('says once what is missing: %s', (_, completeness, codes, expected) => {
  expect(said(codes, completeness)).toEqual(expected);
});
