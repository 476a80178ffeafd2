import { useId, useState, type ReactNode } from 'react';
import type { Plan, PlanOption } from '@/lib/conversation/types';
import type { Formatter } from '@/lib/panel/format';
import { useWords } from '@/lib/panel/words/context';
import { Card } from '@/components/ui/Card';
import { Notice } from '@/components/ui/Notice';
import { OptionRow } from './OptionRow';

type OfferProps = {
  plan: Plan;
  /** The most that an option may be worth, by its id. */
  limits: Readonly<Record<string, number>>;
  /** What the chosen small concessions use of their budget, in words; null where none is chosen. */
  budget: string | null;
  money: (value: number) => string;
  format: Formatter;
  onChoose: (id: string, chosen: boolean) => void;
};

/** What can be offered, with dates, values and limits; what has to be asked for; what is going wrong for many; who takes over. */
export function Offer({ plan, limits, budget, money, format, onChoose }: OfferProps) {
  const { t } = useWords();
  const [why, setWhy] = useState(false);
  const steps = useId();
  const limitOf = (limit: number | undefined) => (limit === undefined ? null : t('offer.limit', { amount: money(limit) }));
  const { options, missing, incident, escalate, next } = plan;
  return (
    <Card part="offer" title={t('offer.title')} aside={plan.steps.length > 0 && <Why open={why} controls={steps} onChange={setWhy} />}>
      <div className="grid gap-2">
        {escalate && (
          <Notice tone="block" title={t('offer.escalate', { to: escalate.to })}>
            {escalate.why}
          </Notice>
        )}
        {incident && <Notice tone="warn">{t('offer.incident', { what: incident })}</Notice>}
        {options.length > 0 ? (
          <Options options={options}>
            {(option) => (
              <OptionRow
                key={option.id}
                option={option}
                limit={limitOf(limits[option.id])}
                money={money}
                format={format}
                onChoose={onChoose}
              />
            )}
          </Options>
        ) : (
          !escalate && <p className="text-soft">{t('offer.none')}</p>
        )}
        {missing.length > 0 && (
          <ul className="grid gap-0.5 text-sm text-soft">
            {missing.map(({ kind, ask }) => (
              <li key={kind} className="flex gap-1.5">
                <span aria-hidden="true" className="w-3.5 shrink-0 text-center font-semibold text-warn">
                  ?
                </span>
                {ask}
              </li>
            ))}
          </ul>
        )}
        {budget && <p className="text-sm text-soft tabular-nums">{budget}</p>}
        {why && (
          <div id={steps} className="arrive rounded-control border border-line bg-bg px-2.5 py-2 text-sm text-soft">
            <ol className="grid list-decimal gap-0.5 ps-4">
              {plan.steps.map((step, index) => (
                <li key={index}>{step.why}</li>
              ))}
            </ol>
            {next && <p className="mt-1.5 font-semibold tabular-nums">{t('offer.next', { when: format.when(next.at) })}</p>}
          </div>
        )}
      </div>
    </Card>
  );
}

/** Options shown at first, beside those that are ticked: they come best first. */
const MOST = 4;

function Options({ options, children }: { options: readonly PlanOption[]; children: (option: PlanOption) => ReactNode }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? options : options.filter(({ chosen }, index) => chosen || index < MOST);
  const folded = options.length - shown.length;
  return (
    <div>
      {shown.map(children)}
      {(folded > 0 || all) && options.length > MOST && (
        <button
          type="button"
          className="min-h-6 rounded-sm text-sm font-semibold text-accent hover:underline"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('chip.less') : t('chip.more', { n: folded })}
        </button>
      )}
    </div>
  );
}

/** Opens why the reply is built as it is. */
function Why({ open, controls, onChange }: { open: boolean; controls: string; onChange: (open: boolean) => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="-my-1 min-h-6 rounded-sm text-xs text-faint hover:text-ink hover:underline"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={() => onChange(!open)}
    >
      {t('offer.why')}
    </button>
  );
}
