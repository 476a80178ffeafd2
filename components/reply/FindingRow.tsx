import type { Finding } from '@/lib/conversation/types';
import { useWords } from '@/lib/panel/words/context';
import { LinkButton } from '@/components/ui/Button';

type FindingRowProps = {
  finding: Finding;
  overridden: boolean;
  onFix: (finding: Finding) => void;
  onShow: (finding: Finding) => void;
  onOverride: (finding: Finding) => void;
};

/** One thing to mend: what it is, its fix as a button, and for one that blocks the way round it. */
export function FindingRow({ finding, overridden, onFix, onShow, onOverride }: FindingRowProps) {
  const { t } = useWords();
  const { level, message, fix, start, end } = finding;
  const blocks = level === 'block' && !overridden;
  return (
    <li className={`flex flex-wrap items-baseline gap-x-2 border-s-2 ps-2 ${blocks ? 'border-block' : 'border-warn'}`}>
      {end > start ? (
        <button
          type="button"
          title={t('check.show')}
          className="min-h-6 min-w-0 grow basis-32 rounded-sm text-start hover:underline"
          onClick={() => onShow(finding)}
        >
          {message}
        </button>
      ) : (
        <span className="min-w-0 grow basis-32 py-0.5">{message}</span>
      )}
      <span className="flex flex-wrap gap-x-3">
        {overridden ? (
          <span className="text-faint">{t('check.overridden')}</span>
        ) : (
          blocks && (
            <LinkButton className="!text-block" onClick={() => onOverride(finding)}>
              {t('check.override')}
            </LinkButton>
          )
        )}
        {fix && <LinkButton onClick={() => onFix(finding)}>{fix.label}</LinkButton>}
      </span>
    </li>
  );
}
