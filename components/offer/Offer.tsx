import { useId, useState } from 'react';
import type { Plan } from '@/lib/conversation/types';
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
    <Card title={t('offer.title')} aside={plan.steps.length > 0 && <Why open={why} controls={steps} onChange={setWhy} />}>
      <div className="grid gap-2">
        {escalate && (
          <Notice tone="block" title={t('offer.escalate', { to: escalate.to })}>
            {escalate.why}
          </Notice>
        )}
        {incident && <Notice tone="warn">{t('offer.incident', { what: incident })}</Notice>}
        {options.length > 0 ? (
          <div>
            {options.map((option) => (
              <OptionRow
                key={option.id}
                option={option}
                limit={limitOf(limits[option.id])}
                money={money}
                format={format}
                onChoose={onChoose}
              />
            ))}
          </div>
        ) : (
          !escalate && <p className="text-soft">{t('offer.none')}</p>
        )}
        {missing.length > 0 && (
          <ul className="grid gap-0.5 text-sm text-soft">
            {missing.map(({ kind, ask }) => (
              <li key={kind}>{t('offer.missing', { what: ask })}</li>
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
