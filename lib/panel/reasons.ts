import type { Reason } from '@/lib/conversation/result';
import { en } from './words/en';
import type { Speaker, WordKey } from './words';
import { useWords } from './words/context';

/** A reason in words; one without words of its own is named by its code, so that it can be reported. */
export function sayReason({ code, params }: Reason, { t }: Pick<Speaker, 't'>): string {
  const key = `reason.${code}`;
  return isKey(key) ? t(key, params) : t('reason.other', { code });
}

const isKey = (key: string): key is WordKey => Object.hasOwn(en, key);

export const useReason = (reason: Reason): string => sayReason(reason, useWords());
