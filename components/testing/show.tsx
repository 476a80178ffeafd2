import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { english, type Speaker } from '@/lib/panel/words';
import { WordsContext } from '@/lib/panel/words/context';
import { formatter } from '@/lib/panel/format';

/** The clock of component tests. */
const NOW = Date.parse('2026-11-23T14:30:00+02:00');
export const format = formatter(english, 'Africa/Johannesburg', NOW);

/** Renders a part of the interface in English, or in other words. */
export const show = (children: ReactNode, words: Speaker = english) =>
  render(children, { wrapper: ({ children: inside }) => <WordsContext value={words}>{inside}</WordsContext> });
