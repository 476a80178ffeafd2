import type { IssueCount } from '@/lib/panel/insights';
import { useWords } from '@/lib/panel/words/context';
import { Card } from '@/components/ui/Card';

/** What the cases were about: a bar each, which opens its cases (G8.3). */
export function IssueBars({ issues, onShow }: { issues: readonly IssueCount[]; onShow: (keys: readonly string[]) => void }) {
  const { t } = useWords();
  const most = Math.max(1, ...issues.map(({ cases }) => cases.length));
  return (
    <Card title={t('insights.by-issue')}>
      <ul className="grid gap-0.5">
        {issues.map(({ issue, cases }) => (
          <li key={issue ?? 'none'}>
            <button
              type="button"
              className="grid min-h-7 w-full grid-cols-[10rem_1fr_2.5rem] items-center gap-2 rounded-md px-1 text-start hover:bg-sunk max-sm:grid-cols-[7rem_1fr_2rem]"
              onClick={() => onShow(cases)}
            >
              <span>{issue ? t(`issue.${issue}`) : t('chip.no-issue')}</span>
              <span
                aria-hidden="true"
                className="block h-2.5 rounded-sm border border-transparent bg-accent"
                style={{ width: `${(cases.length / most) * 100}%` }}
              />
              <span className="text-end tabular-nums">{cases.length}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
