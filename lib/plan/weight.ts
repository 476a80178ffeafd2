import type { IssueKind, Reading } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import type { ApologySize, State } from './detail';
import { ISSUE_TRAITS } from './issues';

/** Money above which a matter is serious, in the playbook's currency. */
const MUCH = 200;

/** How serious the matter is, with repeats, harm and money (G4.8). */
export function severityOf(reading: Reading, issues: IssueKind[], state: State, amount: number): 0 | 1 | 2 | 3 {
  const usual = Math.max(0, ...issues.map((issue) => ISSUE_TRAITS[issue].severity));
  if (state === 'praise' || state === 'information' || state === 'closing') return 0;
  const worse =
    state === 'broken-promise' || state === 'repeat-failure' || reading.repeat.failures > 0 || reading.impact.length > 1 || amount >= MUCH || reading.risks.some(({ kind }) => kind === 'safety' || kind === 'discrimination'); // prettier-ignore
  const level = Math.max(usual, reading.heat.level >= 2 ? 2 : 1) + (worse ? 1 : 0);
  return level >= 3 ? 3 : level >= 2 ? 2 : 1;
}

/** How much of an apology fits what happened (R3, R4). */
export function apologyOf(state: State, severity: number, reading: Reading): ApologySize {
  if (state === 'praise' || state === 'information' || state === 'closing' || severity === 0) return 'none';
  if (state === 'broken-promise' || state === 'repeat-failure') return 'deep';
  if (severity === 3 || (reading.heat.level >= 3 && severity >= 2)) return 'deep';
  return severity === 2 ? 'full' : 'light';
}

/** Whether an earlier message of ours says sorry, in any of the six languages. */
const APOLOGY =
  /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|lo siento|lamento|lamentamos|disculp\p{L}*|perdon\p{L}*|desculp\p{L}*|sinto muito|peco desculpa|desole\p{L}*|excus\p{L}*|pardon|navre\p{L}*|entschuldig\p{L}*|verzeihung|tut (?:mir|uns) leid|bedau\p{L}*|(?:ngi|si)ya?xolisa|uxolo|(?:ngi|si)cela uxolo)\b/u;
export const apologised = (text: string): boolean => APOLOGY.test(fold(text));
