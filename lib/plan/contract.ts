import type { Plan } from '@/lib/conversation/types';
import type { PlanDetail } from './detail';

/** The plan as the contract has it (DESIGN 2). A compliment is answered without promising anything further. */
/** So many options are shown: the plan's own first, then what comes closest. */
const SHOWN = 6;

export const contractOf = (detail: PlanDetail): Plan => ({
  steps: detail.steps,
  options: shown(detail.options).map(({ id, kind, title, date, value, chosen, within }) => ({
    id,
    kind,
    title,
    date,
    value,
    chosen,
    within,
  })),
  missing: detail.missing.map(({ kind, ask }) => ({ kind, ask })),
  next: detail.state === 'praise' ? null : { what: detail.next.what, at: detail.next.at },
  escalate: detail.escalate ? { to: detail.escalate.to, why: detail.escalate.why } : null,
  incident: detail.incident?.id ?? null,
});

/** In their order; what is chosen always, of the others as many as there is room for. */
function shown(options: PlanDetail['options']): PlanDetail['options'] {
  let room = SHOWN - options.filter(({ chosen }) => chosen).length;
  return options.filter(({ chosen }) => chosen || room-- > 0);
}
