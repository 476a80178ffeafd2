import type { ChangeView } from '@/lib/panel/desk/improving';
import { useWords } from '@/lib/panel/words/context';
import { ChangeRow } from './ChangeRow';

/** The differences, in the order of the reply. */
export function ChangeList({
  changes,
  onTake,
}: {
  changes: readonly ChangeView[];
  onTake: (ids: readonly string[], taken: boolean) => void;
}) {
  const { t } = useWords();
  return (
    <ul aria-label={t('improve.list')} className="mt-1.5 max-h-80 divide-y divide-line overflow-y-auto rounded-control border border-line">
      {changes.map((change) => (
        <ChangeRow key={change.id} change={change} onTake={(taken) => onTake([change.id], taken)} />
      ))}
    </ul>
  );
}
