import type { PlanOption } from '@/lib/conversation/types';
import type { Formatter } from '@/lib/panel/format';
import { useWords } from '@/lib/panel/words/context';

type OptionRowProps = {
  option: PlanOption;
  /** The most that it may be worth; said where the value isn't known, or comes near it. */
  limit: number | null;
  money: (value: number) => string;
  format: Formatter;
  onChoose: (id: string, chosen: boolean) => void;
};

/** One option: a tick, its title and value, its date, and what limits it. */
export function OptionRow({ option, limit, money, format, onChoose }: OptionRowProps) {
  const { t } = useWords();
  const value = option.value === null ? null : money(option.value);
  const title = value === null || option.title.includes(value) ? option.title : `${option.title} ${value}`;
  const near = limit !== null && (option.value === null || option.value >= limit / 2);
  const approval = option.within === 'needs-approval';
  const date = option.date === null ? null : t('offer.by', { date: format.day(option.date) });
  return (
    <label className={`-mx-1 flex min-h-7 items-start gap-2 rounded-md px-1 py-1 hover:bg-sunk ${option.chosen ? '' : 'text-soft'}`}>
      <input
        type="checkbox"
        className="mt-[3px] shrink-0"
        checked={option.chosen}
        onChange={(event) => onChoose(option.id, event.currentTarget.checked)}
      />
      <span className="flex min-w-0 grow flex-wrap items-baseline gap-x-2">
        <span className="grow">{title}</span>
        <span className="flex flex-wrap gap-x-2 text-sm text-soft tabular-nums">
          {approval ? (
            <span className="font-semibold text-warn">{t('offer.approval')}</span>
          ) : (
            near && <span>{t('offer.limit', { amount: money(limit) })}</span>
          )}
          {date && <span>{date}</span>}
        </span>
      </span>
    </label>
  );
}
