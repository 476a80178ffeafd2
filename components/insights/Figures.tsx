import type { Insights } from '@/lib/panel/insights';
import type { Formatter } from '@/lib/panel/format';
import { useWords } from '@/lib/panel/words/context';
import type { WordKey } from '@/lib/panel/words';

type FiguresProps = { insights: Insights; format: Formatter; onShow: (keys: readonly string[]) => void };

/** The figures of a period (G7.1); each opens the cases that it comes from. A figure without cases says so rather than showing a nought. */
export function Figures({ insights: { measures, calmer }, format, onShow }: FiguresProps) {
  const percent = (value: number) => `${Math.round(value * 100)} %`;
  const figures: { name: WordKey; value: number | null; cases: readonly string[]; say: (value: number) => string }[] = [
    { name: 'insights.first-response', ...measures.firstResponse, say: format.length },
    { name: 'insights.resolution', ...measures.resolution, say: format.length },
    { name: 'insights.fcr', ...measures.firstContactResolution, say: percent },
    { name: 'insights.recontact', ...measures.recontact, say: percent },
    { name: 'insights.promises', ...measures.promisesKept, say: percent },
    { name: 'insights.sla', ...measures.withinTarget, say: percent },
    { name: 'insights.heat', ...calmer, say: percent },
  ];
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-3">
      {figures.map(({ name, value, cases, say }) => (
        <Figure key={name} name={name} value={value === null ? null : say(value)} cases={cases} onShow={onShow} />
      ))}
    </ul>
  );
}

function Figure({
  name,
  value,
  cases,
  onShow,
}: {
  name: WordKey;
  value: string | null;
  cases: readonly string[];
  onShow: FiguresProps['onShow'];
}) {
  const { t } = useWords();
  return (
    <li className="rounded-card border border-line bg-card">
      <button
        type="button"
        className="grid h-full w-full content-start gap-0.5 rounded-card px-3 py-2.5 text-start enabled:hover:bg-sunk"
        disabled={value === null}
        onClick={() => onShow(cases)}
      >
        <span className="text-sm text-soft">{t(name)}</span>
        <span className={value === null ? 'text-faint' : 'text-xl font-bold tabular-nums'}>{value ?? t('insights.none-yet')}</span>
        {value !== null && <span className="text-xs text-faint tabular-nums">{t('insights.of-cases', { n: cases.length })}</span>}
      </button>
    </li>
  );
}
