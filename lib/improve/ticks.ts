import type { PlanDetail } from '@/lib/plan/detail';
import { KINDS } from './alternatives';
import type { Statement } from './recognise';
import type { Remedy } from './types';

/** The agent's words as ticks: what they offer, not what they refuse, and nothing else where they offer something. */
export function ticksOf(
  { options }: PlanDetail,
  statements: readonly Statement[],
  ticked: Readonly<Record<string, boolean>>,
): Record<string, boolean> {
  const kinds = (heads: RegExp) =>
    new Set(
      statements
        .flatMap(({ act, remedies }) =>
          act === 'choice' && heads.test('can') ? remedies : heads.test(act.split('.')[0]!) ? [act.split('.')[1] as Remedy] : [],
        )
        .flatMap((remedy) => KINDS[remedy] ?? []),
    );
  const offered = kinds(/^(?:done|will|can)$/u);
  const refused = kinds(/^refuse$/u);
  if (offered.size === 0 && refused.size === 0) return { ...ticked };
  const first = new Set<Remedy>();
  const own = options.flatMap(({ id, kind, concession }) => {
    if (refused.has(kind as never)) return [[id, false] as const];
    if (offered.size === 0 || concession) return [];
    // One option for each remedy: a replacement is offered once, whatever the playbook calls it.
    const remedy = (Object.keys(KINDS) as Remedy[]).find((one) => KINDS[one].includes(kind as never));
    const tick = offered.has(kind as never) && remedy !== undefined && !first.has(remedy);
    if (tick) first.add(remedy);
    return [[id, tick] as const];
  });
  return { ...ticked, ...Object.fromEntries(own) };
}
