import type { Reason } from '@/lib/conversation/result';
import type { Completeness } from '@/lib/conversation/types';
import { sayReason } from '@/lib/panel/reasons';
import { useWords } from '@/lib/panel/words/context';
import { LinkButton } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

type ReadNoticesProps = {
  completeness: Completeness;
  /** Why the read is in doubt: of a degraded read, or none. */
  reasons: readonly Reason[];
  /** The site, where the page was read without lasting access; else null. */
  once: string | null;
  onReadAgain: () => void;
  onAllow: () => void;
};

/** Reasons that say by themselves what is missing and how to get it: no count of messages says more. */
const SAYS_HOW: ReadonlySet<string> = new Set(['folded-messages', 'earlier-turns-quoted']);
/** Said elsewhere: by the count of messages, or beside the customer's name. */
const SAID: ReadonlySet<string> = new Set(['more-to-load', 'read-by-form']);

/** What the agent has to know about the read: what is missing and how to get it, what is in doubt. */
export function ReadNotices({ completeness, reasons, once, onReadAgain, onAllow }: ReadNoticesProps) {
  const words = useWords();
  const { t } = words;
  const { state, read, shown } = completeness;
  const codes = reasons.map(({ code }) => code);
  const counted = state === 'partial' && (codes.includes('more-to-load') || !codes.some((code) => SAYS_HOW.has(code)));
  const partial = !counted
    ? null
    : shown !== null && shown > read
      ? t('page.partial', { read, shown })
      : t('page.partial.unknown', { read });
  const doubts = [...new Set(reasons.filter(({ code }) => !SAID.has(code)).map((reason) => sayReason(reason, words)))];
  if (!partial && doubts.length === 0 && once === null) return null;
  return (
    <>
      {(partial || doubts.length > 0) && (
        <Notice tone="warn" live="polite">
          {partial && <p>{partial}</p>}
          {doubts.map((said) => (
            <p key={said}>{said}</p>
          ))}
        </Notice>
      )}
      {once !== null && (
        <Notice
          live="polite"
          actions={
            <>
              <LinkButton onClick={onAllow}>{t('page.no-access.allow', { site: once })}</LinkButton>
              <LinkButton onClick={onReadAgain}>{t('page.again')}</LinkButton>
            </>
          }
        >
          {t('page.once')}
        </Notice>
      )}
    </>
  );
}
