import type { Evidence, IssueKind, Reading, RiskKind } from '@/lib/conversation/types';
import type { Playbook } from '@/lib/playbook/schema';
import type { EscalationDetail, EscalationKind } from './detail';
import { isTrouble } from './issues';
import type { PlanWords } from './words/words';

type Rule = {
  kind: EscalationKind;
  risks: readonly RiskKind[];
  issues: readonly IssueKind[];
  /** `always`: only a holding reply. `issue`: only where the matter itself is of that kind, else solving it is the best answer. `enquiry`: only where nothing of theirs went wrong. */
  holds: 'always' | 'issue' | 'unless-solvable' | 'enquiry';
};

/** Most urgent first. */
const RULES: readonly Rule[] = [
  { kind: 'selfHarm', risks: ['self-harm'], issues: [], holds: 'always' },
  { kind: 'safety', risks: ['safety'], issues: ['safety'], holds: 'always' },
  { kind: 'discrimination', risks: ['discrimination'], issues: ['discrimination'], holds: 'always' },
  { kind: 'fraud', risks: ['fraud'], issues: ['fraud'], holds: 'issue' },
  { kind: 'privacy', risks: ['privacy'], issues: ['privacy'], holds: 'issue' },
  { kind: 'legal', risks: ['legal'], issues: [], holds: 'unless-solvable' },
  { kind: 'press', risks: ['press'], issues: [], holds: 'enquiry' },
];

/**
 * Who else has to know or to decide, and whether the reply may only hold. A threat of a lawyer or the press over something that policy can put right is
 * best answered by putting it right; the one responsible is told all the same.
 */
export function escalationOf(reading: Reading, playbook: Playbook, solvable: boolean, words: PlanWords): EscalationDetail | null {
  const main = reading.issues[0]?.kind;
  for (const rule of RULES) {
    const evidence: Evidence[] = reading.risks.filter(({ kind }) => rule.risks.includes(kind)).flatMap((risk) => risk.evidence);
    const issue = reading.issues.find(({ kind, confidence }) => rule.issues.includes(kind) && (kind === main || confidence >= 0.6));
    if (evidence.length === 0 && !reading.risks.some(({ kind }) => rule.risks.includes(kind)) && !issue) continue;
    const isMatter = issue !== undefined && issue.kind === main;
    const troubled = main !== undefined && isTrouble(main);
    const calm = reading.heat.level <= 1 && !troubled;
    const holds =
      rule.holds === 'always' ||
      (rule.holds === 'enquiry' && calm) ||
      (rule.holds === 'issue' ? isMatter || !solvable : rule.holds === 'unless-solvable' && !solvable);
    return {
      kind: rule.kind,
      to: playbook.escalation[rule.kind],
      why: words.escalate[rule.kind],
      evidence: [...evidence, ...(issue?.evidence ?? [])],
      holds,
    };
  }
  return null;
}
