import type { Finding } from '@/lib/conversation/types';
import { type Counts, MOST_TRIED, type Offered, offered } from './fixes';
import { prepare } from './prepare';
import { RULES } from './rules';
import type { CheckContext, Checked, Rule, Spot } from './types';
import { checkWords } from './words/words';

/**
 * Everything that is wrong with a reply, by place: each with its stretch, the reason in the sidebar's language and, where one is safe, a fix. Rules that
 * were applied and hold come last, as `pass` with an empty stretch. Pure; linear in the text's length.
 */
export function check(text: string, context: CheckContext): Finding[] {
  return told(prepare(text, context), new Map());
}

/** What a reply to a complaint is made of; where somebody may harm themselves, it is long, asks directly, and leaves the matter aside. */
const OF_COMPLAINTS: ReadonlySet<string> = new Set(['R1', 'R2', 'R3', 'R5', 'R6', 'R8', 'R10', 'R11', 'R12', 'R14', 'R17', 'R20', 'tone-too-far']); // prettier-ignore

const spotsOf = (rule: Rule, checked: Checked): Spot[] | null =>
  checked.plan.escalate?.kind === 'selfHarm' && OF_COMPLAINTS.has(rule.id) ? null : rule.check(checked);

/** What breaks each rule, as far as it was tried. */
type Tried = Map<Rule, Spot[] | null>;

/** How much is wrong: a block weighs more than any warnings there may be. */
const WEIGHT = { block: 10, warn: 1 } as const;
export const faultsIn = (found: readonly Finding[]): number => found.reduce((sum, { level }) => sum + (level === 'pass' ? 0 : WEIGHT[level]), 0); // prettier-ignore

/**
 * The findings of a text that has fewer faults than another wording of it, which broke `best`; null where it has as many. What that one broke is tried
 * first: most wordings break the same, and then nothing else needs to be tried.
 */
export function checkAgainst(best: readonly Finding[], text: string, context: CheckContext): Finding[] | null {
  const most = faultsIn(best);
  if (most === 0) return null;
  const broken = new Set(best.filter(({ level }) => level !== 'pass').map(({ rule }) => rule));
  const checked = prepare(text, context);
  const tried: Tried = new Map();
  let faults = 0;
  for (const rule of RULES.toSorted((a, b) => Number(broken.has(b.id)) - Number(broken.has(a.id)))) {
    const spots = spotsOf(rule, checked);
    tried.set(rule, spots);
    faults += (spots?.length ?? 0) * WEIGHT[rule.level];
    if (faults >= most) return null;
  }
  return told(checked, tried);
}

/** The findings in their order; rules that weren't tried yet are. */
function told(checked: Checked, tried: Tried): Finding[] {
  const { text, locale } = checked;
  const broken: Finding[] = [];
  const held: Finding[] = [];
  const all = RULES.map((rule) => ({ rule, spots: tried.has(rule) ? tried.get(rule)! : spotsOf(rule, checked) }));
  const counts = countsOf(all);
  let left = MOST_TRIED;
  for (const { rule, spots } of all) {
    if (spots === null) continue;
    if (spots.length === 0) held.push({ rule: rule.id, level: 'pass', start: 0, end: 0, message: reason(rule, null, locale), fix: null });
    for (const spot of spots) {
      const fix = spot.fix && left-- > 0 ? offered(checked, rule, spot, counts, judged) : null;
      broken.push(finding(rule, spot, fix, text, locale));
    }
  }
  return [...broken.toSorted((a, b) => a.start - b.start || a.end - b.end), ...held];
}

const countsOf = (all: readonly { rule: Rule; spots: Spot[] | null }[]): Counts =>
  new Map(all.map(({ rule, spots }) => [rule.id, spots?.length ?? 0]));
const judged = (checked: Checked): Counts => countsOf(RULES.map((rule) => ({ rule, spots: spotsOf(rule, checked) })));

/** A fix that takes something out covers the white space that goes with it; everything else stands where the rule saw it. */
function finding(rule: Rule, spot: Spot, taken: Offered | null, text: string, locale: string): Finding {
  const place = taken ?? spot;
  const start = Math.max(0, Math.min(place.start, text.length));
  const end = Math.max(start, Math.min(place.end, text.length));
  const fix = taken ? { label: checkWords(locale).fixes[taken.label], text: taken.text } : null;
  return { rule: rule.id, level: rule.level, start, end, message: reason(rule, spot, locale), fix };
}

/** The rule's own words, or those that the spot names; "holds" where there is no spot. */
function reason(rule: Rule, spot: Spot | null, locale: string): string {
  const words = checkWords(locale);
  const key = spot === null ? rule.id : (spot.say ?? rule.id);
  const said = (spot === null ? words.holds[key] : words.breaks[key]) ?? words.breaks[rule.id] ?? rule.id;
  return said.replace(/\{(\w+)\}/gu, (_, name: string) => spot?.params?.[name] ?? '');
}
