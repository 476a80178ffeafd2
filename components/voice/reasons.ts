import { innerWords } from '@/lib/voice/fact-names';
import type { Missing } from '@/lib/voice/fill';
import type { FitReason } from '@/lib/voice/fit';
import type { Speaker } from '@/lib/panel/words';

/** Longest question that is shown, in characters. */
const LONGEST = 48;

/** Why a phrase is offered, in words. */
export function sayFit(reason: FitReason, { t }: Speaker): string {
  switch (reason.kind) {
    case 'issue':
      return t('phrases.why.issue', { issue: t(`issue.${reason.issue}`) });
    case 'ask':
      return t('phrases.why.ask', { ask: shortened(reason.ask.replace(/\s+/gu, ' ').trim()) });
    case 'apology':
      return t('phrases.why.apology');
    case 'often':
      return t('phrases.why.often', { used: reason.used });
  }
}

/** What is missing, as the agent knows it: the fact's name, or what stands in the place. */
export const sayMissing = ({ fact, raw }: Missing, { t }: Speaker): string =>
  fact === null ? innerWords(raw).join(' ') || raw : t(`place.${fact}`);

const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`);
