import { describe, expect, it } from 'vitest';
import { readingOf } from '../testing';
import { ISSUE_CASES } from './issues.cases';
import { PROFILE_CASES } from './profiles.cases';

describe('profiles', () => {
  it.each(PROFILE_CASES.map(([kinds, texts]) => ({ kinds: [...kinds], texts })))('$kinds: $texts.0', ({ kinds, texts }) => {
    expect(readingOf(texts).profiles.map((profile) => profile.kind)).toEqual(kinds);
  });

  it('sees none in plain complaints', () => {
    expect(ISSUE_CASES.filter(([, text]) => readingOf([text]).profiles.length > 0)).toEqual([]);
  });
});
