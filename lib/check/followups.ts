import type { FollowUp, Plan } from '@/lib/conversation/types';
import { calendar, iso, type Calendar } from '@/lib/plan/calendar';
import type { Playbook } from '@/lib/playbook/schema';
import { findDates, type FoundDate } from '@/lib/text/dates';
import { fold } from '@/lib/text/fold';
import { phraseLanguage } from '@/lib/text/phrase-language';
import { sentences } from '@/lib/text/sentences';
import { Temporal } from '@/lib/text/temporal';
import { NEXT_STEP } from './cues/action';
import { gramsIn, says } from './phrases';

type Given = { text: string; language: string; now: string; playbook: Playbook; next: Plan['next'] };

/** A promise for a day is due in its last hour of work, so that there is time to keep it. */
const BEFORE_CLOSING = { minutes: 60 };

/** When what was promised for a day is due: at its hour, or before work ends. */
function dueOn({ date, time }: FoundDate, company: Calendar): Temporal.ZonedDateTime {
  const day = Temporal.PlainDate.from(date);
  const end = (clock: string) => day.toZonedDateTime({ timeZone: company.zone, plainTime: Temporal.PlainTime.from(clock) });
  return time ? end(time) : (company.closing(day)?.subtract(BEFORE_CLOSING) ?? end('17:00'));
}

/** What a reply promises by when, soonest first: each date to come in its text, and the plan's next message unless the text says that day already. */
export function followUpsOf({ text, language, now, playbook, next }: Given): FollowUp[] {
  const company = calendar(playbook);
  const started = Temporal.Instant.from(now).epochMilliseconds;
  const parts = sentences(text);
  const found: FollowUp[] = [];
  const folded = fold(text);
  const ready = { folded, grams: gramsIn(folded) };
  for (const date of findDates(text, { language, reference: now, zone: playbook.zone, prefer: 'future' }, ready)) {
    if (date.granularity !== 'day') continue;
    const sentence = parts.find(({ start, end }) => start <= date.start && date.start < end);
    if (!sentence || sentence.text.endsWith('?')) continue;
    // A day that is only spoken of ("it was for Saturday") is no promise.
    if (!says({ language: phraseLanguage(language) }, fold(sentence.text), NEXT_STEP)) continue;
    const at = dueOn(date, company);
    if (at.epochMilliseconds <= started) continue;
    if (found.some((other) => Date.parse(other.at) === at.epochMilliseconds)) continue;
    found.push({ what: sentence.text, at: iso(at), reason: date.text });
  }
  const planned =
    next && !found.some((other) => other.at.slice(0, 10) === next.at.slice(0, 10))
      ? [{ what: next.what, at: next.at, reason: next.what }]
      : [];
  return [...found, ...planned].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
