import type { ImproveView } from '@/lib/panel/desk/improving';
import { useWords } from '@/lib/panel/words/context';
import { Button, LinkButton } from '@/components/ui/Button';
import { ChangeList } from './ChangeList';

type ImproveProps = {
  shown: ImproveView | null;
  onImprove: () => void;
  onTake: (ids: readonly string[], taken: boolean) => void;
  /** Back to the agent's own words. */
  onBack: () => void;
};

/** The agent's own text made a reply: the button, and what it changed, each difference to take or to leave. */
export function Improve({ shown, onImprove, onTake, onBack }: ImproveProps) {
  const { t, count } = useWords();
  const busy = shown?.state === 'busy';
  const changes = shown?.changes ?? [];
  const allTaken = changes.every(({ taken }) => taken);
  return (
    <div role="group" aria-label={t('improve.title')} data-part="improve" className="mt-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button small disabled={busy} onClick={onImprove}>
          {t('improve.start')}
        </Button>
        <p role="status" className="min-w-0 grow basis-32 text-sm text-faint">
          {shown && (shown.state === 'shown' ? count('improve.changes', changes.length) : t(`improve.${shown.state}`))}
        </p>
      </div>
      {shown?.state === 'shown' && (
        <>
          <ChangeList changes={changes} onTake={onTake} />
          <div className="mt-1.5 flex flex-wrap gap-x-3">
            <LinkButton
              onClick={() =>
                onTake(
                  changes.map(({ id }) => id),
                  !allTaken,
                )
              }
            >
              {t(allTaken ? 'improve.none' : 'improve.all')}
            </LinkButton>
            <LinkButton onClick={onBack}>{t('improve.back')}</LinkButton>
          </div>
        </>
      )}
    </div>
  );
}
