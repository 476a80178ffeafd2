import type { InsertMode } from '@/lib/messages/protocol';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';

/** The box holds text already: replace it, add below it, or leave it as it is. */
export function Occupied({ text, onChoose, onLeave }: { text: string; onChoose: (mode: InsertMode) => void; onLeave: () => void }) {
  const { t } = useWords();
  return (
    <Dialog
      part="occupied"
      title={t('occupied.title')}
      onClose={onLeave}
      actions={
        <>
          <Button kind="primary" onClick={() => onChoose('append')}>
            {t('occupied.append')}
          </Button>
          <Button onClick={() => onChoose('replace')}>{t('occupied.replace')}</Button>
          <Button kind="quiet" onClick={onLeave}>
            {t('occupied.leave')}
          </Button>
        </>
      }
    >
      <p className="max-h-32 overflow-y-auto rounded-control bg-sunk px-2.5 py-2 text-sm whitespace-pre-wrap" dir="auto" tabIndex={0}>
        {text}
      </p>
    </Dialog>
  );
}
