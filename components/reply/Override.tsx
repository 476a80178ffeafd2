import type { Finding } from '@/lib/conversation/types';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';

/** The explicit act that sets a blocking rule aside; it is noted on the case (DESIGN 6). */
export function Override({ finding, onConfirm, onCancel }: { finding: Finding; onConfirm: () => void; onCancel: () => void }) {
  const { t } = useWords();
  return (
    <Dialog
      part="override"
      title={t('check.override.title')}
      onClose={onCancel}
      actions={
        <>
          <Button kind="danger" onClick={onConfirm}>
            {t('check.override.do')}
          </Button>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
        </>
      }
    >
      <p>{t('check.override.what', { what: finding.message })}</p>
    </Dialog>
  );
}
