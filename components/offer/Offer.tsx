import { useId, useState, type ReactNode } from 'react';
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

/** Options shown at first, beside those that are ticked: they come best first. */
const MOST = 3;

/** What can be offered, with dates, values and limits; what has to be asked for; what is going wrong for many; who takes over. */
export function Offer({ plan, limits, budget, money, format, onChoose }: OfferProps) {
  const { t } = useWords();
  const [why, setWhy] = useState(false);
  const [all, setAll] = useState(false);
  // One that the agent unticks stays where it is.
  const [touched, setTouched] = useState<readonly string[]>([]);
  const steps = useId();
  const { options, missing, incident, escalate } = plan;
  const shown = options.filter(({ id, chosen }, index) => all || chosen || index < MOST || touched.includes(id));
  const folded = options.length - shown.length;
  return (
    <Card
      part="offer"
      title={t('offer.title')}
      aside={
        <>
          {(folded > 0 || all) && (
            <Toggle open={all} onChange={setAll}>
              {all ? t('chip.less') : t('chip.more', { n: folded })}
            </Toggle>
          )}
          {plan.steps.length > 0 && (
            <Toggle open={why} controls={steps} onChange={setWhy}>
              {t('offer.why')}
            </Toggle>
          )}
        </>
      }
    >
      <div className="grid gap-2">
        {escalate && (
          <Notice tone="block" title={t('offer.escalate', { to: escalate.to })}>
            {escalate.why}
          </Notice>
        )}
        {incident && <Notice tone="warn">{t('offer.incident', { what: incident })}</Notice>}
        {why && <Steps id={steps} plan={plan} format={format} />}
        {options.length > 0 && (
          <div>
            {shown.map((option) => (
              <OptionRow
                key={option.id}
                option={option}
                limit={limits[option.id] ?? null}
                money={money}
                format={format}
                onChoose={(id, chosen) => {
                  setTouched([...touched, id]);
                  onChoose(id, chosen);
                }}
              />
            ))}
          </div>
        )}
        {options.length === 0 && !escalate && <p className="text-soft">{t('offer.none')}</p>}
        {missing.length > 0 && <Missing missing={missing} />}
        {budget && <p className="text-sm text-soft tabular-nums">{budget}</p>}
      </div>
    </Card>
  );
}

function Missing({ missing }: { missing: Plan['missing'] }) {
  return (
    <ul className="grid gap-0.5 text-sm text-soft">
      {missing.map(({ kind, ask }) => (
        <li key={kind} className="flex gap-2">
          <span aria-hidden="true" className="w-[13px] shrink-0 text-center font-semibold text-warn">
            ?
          </span>
          {ask}
        </li>
      ))}
    </ul>
  );
}

/** Why the reply is built as it is, and when they hear next. */
function Steps({ id, plan, format }: { id: string; plan: Plan; format: Formatter }) {
  const { t } = useWords();
  return (
    <div id={id} className="arrive rounded-control border border-line bg-bg px-2.5 py-2 text-sm text-soft">
      <ol className="grid list-decimal gap-0.5 ps-4">
        {plan.steps.map((step, index) => (
          <li key={index}>{step.why}</li>
        ))}
      </ol>
      {plan.next && <p className="mt-1.5 font-semibold tabular-nums">{t('offer.next', { when: format.when(plan.next.at) })}</p>}
    </div>
  );
}

type ToggleProps = { open: boolean; controls?: string; children: ReactNode; onChange: (open: boolean) => void };

function Toggle({ open, controls, children, onChange }: ToggleProps) {
  return (
    <button
      type="button"
      className="-my-1 min-h-6 rounded-sm text-xs text-faint hover:text-ink hover:underline"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={() => onChange(!open)}
    >
      {children}
    </button>
  );
}
