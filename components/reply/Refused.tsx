import type { Reason } from '@/lib/conversation/result';
import { useReason } from '@/lib/panel/reasons';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

type RefusedProps = { reason: Reason; copied: boolean; onReadAgain: () => void; onCopy: () => void };

/** Nothing was inserted: why, that the draft is kept, and what can be done. */
export function Refused({ reason, copied, onReadAgain, onCopy }: RefusedProps) {
  const { t } = useWords();
  const why = useReason(reason);
  return (
    <Notice
      part="refused"
      tone="warn"
      live="assertive"
      title={t('refused.title')}
      actions={
        <>
          <Button small onClick={onReadAgain}>
            {t('refused.read-again')}
          </Button>
          {!copied && (
            <Button small onClick={onCopy}>
              {t('bar.copy')}
            </Button>
          )}
        </>
      }
    >
      <p>{why}</p>
      <p className="text-soft">{t(copied ? 'refused.copied' : 'refused.kept')}</p>
    </Notice>
  );
}
