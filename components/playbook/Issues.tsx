import { ISSUE_KINDS, type IssueKind } from '@/lib/conversation/types';
import { getAt, type Path } from '@/lib/panel/playbook/edit';
import { useWords } from '@/lib/panel/words/context';
import { usePlaybookForm } from './form';

/** The issues that something is for; none ticked means any. */
export function Issues({ path, label }: { path: Path; label: string }) {
  const { playbook, set } = usePlaybookForm();
  const { t } = useWords();
  const value = getAt(playbook, path);
  const chosen = Array.isArray(value) ? (value as IssueKind[]) : [];
  const toggle = (kind: IssueKind, on: boolean) => set(path, on ? [...chosen, kind] : chosen.filter((other) => other !== kind));
  return (
    <details className="rounded-control border border-line px-2.5 py-1.5">
      <summary className="min-h-6">
        <span className="text-sm text-soft">{label}: </span>
        {chosen.length === 0 ? t('playbook.option.issues.all') : chosen.map((kind) => t(`issue.${kind}`)).join(', ')}
      </summary>
      <div className="mt-1.5 grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3">
        {ISSUE_KINDS.map((kind) => (
          <label key={kind} className="flex min-h-6 items-center gap-2">
            <input type="checkbox" checked={chosen.includes(kind)} onChange={(event) => toggle(kind, event.currentTarget.checked)} />
            {t(`issue.${kind}`)}
          </label>
        ))}
      </div>
    </details>
  );
}
