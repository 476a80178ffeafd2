import { Temporal } from '@/lib/text/temporal';
import { hostility } from '@/lib/conversation/hostile';
import { firstIssue } from '@/lib/conversation/issue';
import { ok, refuse, type Result } from '@/lib/conversation/result';
import { type Playbook, playbookSchema } from './schema';

const CAPS = { depth: 10, nodes: 100_000, characters: 5_000_000 };

/**
 * A playbook from outside, checked against the schema and for sense. Refused as `playbook.invalid` with `field` ("options.3.value.limit") and `problem`;
 * hostile shapes are refused before anything else is done with them (LIMITS S10).
 */
export function parsePlaybook(value: unknown): Result<Playbook> {
  const hostile = hostility(value, CAPS);
  if (hostile) return invalid(hostile.path || 'playbook', hostile.problem);
  const parsed = playbookSchema.safeParse(value);
  if (!parsed.success) {
    const { field, problem } = firstIssue(parsed.error, 'playbook');
    return invalid(field, problem);
  }
  for (const check of CHECKS) {
    const wrong = check(parsed.data);
    if (wrong) return invalid(wrong.field, wrong.problem);
  }
  return ok(parsed.data);
}

type Wrong = { field: string; problem: string } | null;

const CHECKS: ((playbook: Playbook) => Wrong)[] = [zone, hours, holidays, options, incidents, improvements];

const invalid = (field: string, problem: string) => refuse('playbook.invalid', { field, problem });

function zone(playbook: Playbook): Wrong {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(playbook.zone);
    return null;
  } catch {
    return { field: 'zone', problem: 'not a time zone as Europe/Madrid' };
  }
}

function hours(playbook: Playbook): Wrong {
  if (playbook.hours.week.every((day) => day.length === 0)) return { field: 'hours.week', problem: 'never open' };
  for (const [day, stretches] of playbook.hours.week.entries()) {
    const sorted = stretches.map((stretch, index) => ({ stretch, index })).toSorted((a, b) => (a.stretch[0] < b.stretch[0] ? -1 : 1));
    for (const [place, { stretch, index }] of sorted.entries()) {
      const field = `hours.week.${day}.${index}`;
      if (stretch[0] >= stretch[1]) return { field, problem: 'ends before it begins' };
      const before = sorted[place - 1];
      if (before && before.stretch[1] > stretch[0]) return { field, problem: 'overlaps another stretch of the day' };
    }
  }
  return null;
}

function holidays(playbook: Playbook): Wrong {
  for (const [index, day] of playbook.hours.holidays.entries())
    if (!isDate(day)) return { field: `hours.holidays.${index}`, problem: 'not a day of the calendar' };
  return null;
}

function isDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

function options(playbook: Playbook): Wrong {
  return repeated(playbook.options, 'options') ?? repeated(playbook.faq, 'faq') ?? repeated(playbook.macros, 'macros');
}

function incidents(playbook: Playbook): Wrong {
  const known = new Set(playbook.options.map(({ id }) => id));
  for (const [index, incident] of playbook.incidents.entries()) {
    const field = `incidents.${index}`;
    const from = Date.parse(incident.from);
    if (incident.until !== null && Date.parse(incident.until) < from) return { field: `${field}.until`, problem: 'before from' };
    const unknown = incident.alternatives.findIndex((id) => !known.has(id));
    if (unknown !== -1) return { field: `${field}.alternatives.${unknown}`, problem: 'not the id of an option' };
  }
  return repeated(playbook.incidents, 'incidents');
}

function improvements(playbook: Playbook): Wrong {
  const index = playbook.improvements.findIndex(({ issues }) => issues.length === 0);
  return index === -1 ? null : { field: `improvements.${index}.issues`, problem: 'names no issue' };
}

function repeated(items: { id: string }[], field: string): Wrong {
  const seen = new Set<string>();
  const index = items.findIndex(({ id }) => seen.has(id) || !seen.add(id));
  return index === -1 ? null : { field: `${field}.${index}.id`, problem: 'the same as an earlier one' };
}
