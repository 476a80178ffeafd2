import type { Finding } from '@/lib/conversation/types';
import { prepare } from './prepare';
import { RULES } from './rules';
import type { CheckContext, Rule, Spot } from './types';
import { checkWords } from './words/words';

/**
 * Everything that is wrong with a reply, by place: each with its stretch, the reason in the sidebar's language and, where one is safe, a fix. Rules that
 * were applied and hold come last, as `pass` with an empty stretch. Pure; linear in the text's length.
 */
export function check(text: string, context: CheckContext): Finding[] {
  const checked = prepare(text, context);
  const broken: Finding[] = [];
  const held: Finding[] = [];
  for (const rule of RULES) {
    const spots = rule.check(checked);
    if (spots === null) continue;
    if (spots.length === 0)
      held.push({ rule: rule.id, level: 'pass', start: 0, end: 0, message: reason(rule, null, context.locale), fix: null });
    else for (const spot of spots) broken.push(finding(rule, spot, text, context.locale));
  }
  return [...broken.toSorted((a, b) => a.start - b.start || a.end - b.end), ...held];
}

function finding(rule: Rule, spot: Spot, text: string, locale: string): Finding {
  const start = Math.max(0, Math.min(spot.start, text.length));
  const end = Math.max(start, Math.min(spot.end, text.length));
  const fix = spot.fix ? { label: checkWords(locale).fixes[spot.fix.label], text: spot.fix.text } : null;
  return { rule: rule.id, level: rule.level, start, end, message: reason(rule, spot, locale), fix };
}

/** The rule's own words, or those that the spot names; "holds" where there is no spot. */
function reason(rule: Rule, spot: Spot | null, locale: string): string {
  const words = checkWords(locale);
  const key = spot === null ? rule.id : (spot.say ?? rule.id);
  const said = (spot === null ? words.holds[key] : words.breaks[key]) ?? words.breaks[rule.id] ?? rule.id;
  return said.replace(/\{(\w+)\}/gu, (_, name: string) => spot?.params?.[name] ?? '');
}
