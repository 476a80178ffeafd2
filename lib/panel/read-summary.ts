import type { Completeness } from '@/lib/conversation/types';
import type { Speaker } from './words';
import { useWords } from './words/context';

/** How much of the conversation was read: "6 of 6 messages read". What is missing is said where it is acted on, in a notice. */
function readSummary({ read, shown }: Completeness, { t, count }: Speaker): string {
  return shown !== null && shown > 1 ? t('page.read.all', { read, shown: Math.max(read, shown) }) : count('page.read', read);
}

export const useReadSummary = (completeness: Completeness): string => readSummary(completeness, useWords());
