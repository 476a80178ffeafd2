import { useId } from 'react';
import type { Finding } from '@/lib/conversation/types';
import { useWords } from '@/lib/panel/words/context';
import { FindingRow } from './FindingRow';

type FindingsProps = {
  findings: readonly Finding[];
  /** Rules that the agent has set aside for this reply. */
  overridden: readonly string[];
  pending: boolean;
  onFix: (finding: Finding) => void;
  onShow: (finding: Finding) => void;
  onOverride: (finding: Finding) => void;
};

/** What the check found: what blocks, what is worth mending, each with its fix; what passed is folded away. */
export function Findings({ findings, overridden, pending, onFix, onShow, onOverride }: FindingsProps) {
  const { t, count } = useWords();
  const id = useId();
  const blocks = findings.filter(({ level }) => level === 'block');
  const warns = findings.filter(({ level }) => level === 'warn');
  const passes = findings.filter(({ level }) => level === 'pass');
  const open = blocks.filter(({ rule }) => !overridden.includes(rule));
  const said = pending ? t('check.pending') : [open.length > 0 && count('check.block', open.length), warns.length > 0 && count('check.warn', warns.length)].filter(Boolean).join(' · '); // prettier-ignore
  return (
    <section aria-label={t('check.list')} className="mt-2 grid gap-1 text-sm">
      <p
        role="status"
        className={`font-semibold ${open.length > 0 ? 'text-block' : 'text-warn'} ${said === '' || pending ? 'sr-only' : ''}`}
      >
        {said || t('check.clean')}
      </p>
      {blocks.length + warns.length > 0 && (
        <ul className="grid gap-1" id={id}>
          {[...blocks, ...warns].map((finding) => (
            <FindingRow
              key={`${finding.rule} ${finding.start} ${finding.message}`}
              finding={finding}
              overridden={finding.level === 'block' && overridden.includes(finding.rule)}
              onFix={onFix}
              onShow={onShow}
              onOverride={onOverride}
            />
          ))}
        </ul>
      )}
      {passes.length > 0 && (
        <details>
          <summary className="min-h-6 w-fit rounded-sm font-semibold text-ok">{count('check.pass', passes.length)}</summary>
          <ul aria-label={t('check.passed')} className="mt-0.5 grid list-disc gap-0.5 ps-5 text-soft">
            {passes.map((finding) => (
              <li key={`${finding.rule} ${finding.message}`}>{finding.message}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
