import type { Draft, Finding, Suggestion } from '@/lib/conversation/types';

/** The drafts with the agent's own closing words above their name, in place of the phrases' closing where there is one; findings keep their places. */
export function withSignOff(suggestion: Suggestion, signOff: string | null, name: string | null): Suggestion {
  if (!signOff || !name) return suggestion;
  const signed = suggestion.drafts.map((draft, index) => sign(draft, suggestion.findings[index] ?? [], signOff, name));
  return { ...suggestion, drafts: signed.map(({ draft }) => draft), findings: signed.map(({ findings }) => findings) };
}

function sign(draft: Draft, findings: Finding[], signOff: string, name: string): { draft: Draft; findings: Finding[] } {
  const { text } = draft;
  const body = text.endsWith(`\n${name}`) ? text.slice(0, -name.length - 1) : null;
  if (body === null) return { draft, findings };
  // "\n\nKind regards,\nName" or "\n\nName": a last paragraph of one short line above the name is a closing.
  const closing = /\n\n[^\n]{1,40}$/.exec(body);
  const end = body.endsWith('\n') ? body.length - 1 : closing && /[,\p{L}]$/u.test(body) ? closing.index : null;
  if (end === null) return { draft, findings };
  const head = `${text.slice(0, end)}\n\n${signOff}\n`;
  const moved = head.length - (text.length - name.length);
  const move = (at: number) => (at >= text.length - name.length ? at + moved : Math.min(at, end));
  return {
    draft: { ...draft, text: head + name },
    findings: findings.map((finding) =>
      finding.end <= end ? finding : { ...finding, start: move(finding.start), end: move(finding.end) },
    ),
  };
}
