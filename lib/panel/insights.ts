import type { IssueKind } from '@/lib/conversation/types';
import { measure, type Measures } from '@/lib/measures/measures';
import type { Playbook } from '@/lib/playbook/schema';
import type { CaseRecord, PromiseRecord } from '@/lib/store/records';

export type Period = '7' | '30' | '90' | 'all';
export type IssueCount = { issue: IssueKind | null; cases: string[] };
export type Insights = { cases: CaseRecord[]; measures: Measures; calmer: { value: number | null; cases: string[] }; issues: IssueCount[] };

const DAY = 86_400_000;

/** What the cases of a period come to: only those that the agent answered with a reply from here. `now` in milliseconds. */
export function insightsOf(
  all: readonly CaseRecord[],
  promises: readonly PromiseRecord[],
  playbook: Playbook | null,
  period: Period,
  now: number,
): Insights {
  const from = period === 'all' ? -Infinity : now - Number(period) * DAY;
  const cases = all.filter(({ insertions, lastSeen }) => insertions.length > 0 && Date.parse(lastSeen) >= from).toSorted((a, b) => Date.parse(b.lastSeen) - Date.parse(a.lastSeen)); // prettier-ignore
  const keys = new Set(cases.map(({ key }) => key));
  const upset = cases.filter(({ heatStart }) => heatStart > 0);
  return {
    cases,
    measures: measure(cases, promises.filter(({ key }) => keys.has(key)), playbook), // prettier-ignore
    calmer: {
      value: upset.length === 0 ? null : upset.filter(({ heatStart, heatEnd }) => heatEnd < heatStart).length / upset.length,
      cases: upset.map(({ key }) => key),
    },
    issues: countIssues(cases),
  };
}

/** Cases by issue, the most frequent first. */
function countIssues(cases: readonly CaseRecord[]): IssueCount[] {
  const byIssue = Map.groupBy(cases, ({ issue }) => issue);
  return [...byIssue]
    .map(([issue, same]) => ({ issue, cases: same.map(({ key }) => key) }))
    .toSorted((a, b) => b.cases.length - a.cases.length);
}
