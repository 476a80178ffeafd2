import type { Reason } from '@/lib/conversation/result';
import { useReason } from '@/lib/panel/reasons';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { PageState } from './PageState';

type UnreadableProps = { reason: Reason | null; nothingSelected: boolean; onSelection: () => void; onAgain: () => void };

/** No conversation was found: the agent's selection, then pasting, are left (DESIGN 4). */
export function Unreadable({ reason, nothingSelected, onSelection, onAgain }: UnreadableProps) {
  const { t } = useWords();
  return (
    <PageState
      part="unreadable"
      title={t('page.unreadable.title')}
      actions={
        <>
          <Button kind="primary" onClick={onSelection}>
            {t('page.unreadable.select')}
          </Button>
          <Button onClick={onAgain}>{t('page.again')}</Button>
        </>
      }
    >
      {reason && <Why reason={reason} />}
      <p>{t('page.unreadable.what')}</p>
      {nothingSelected && <p className="font-semibold text-warn">{t('page.unreadable.selection-empty')}</p>}
    </PageState>
  );
}

function Why({ reason }: { reason: Reason }) {
  return <p>{useReason(reason)}</p>;
}
