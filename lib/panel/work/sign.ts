import type { Draft, Finding, Suggestion } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';

/** How letters close, folded beginnings of words, by language: so that nobody's "Kind regards" stands under a Spanish reply. */
const CLOSINGS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:regards|kind|best|warm|wishes|yours|sincerely|cheers|thanks|thank|truly|faithfully)\b/u,
  es: /\b(?:saludos?|atentamente|cordialmente|gracias|hasta|abrazo|atte)\b/u,
  pt: /\b(?:cumprimentos|atenciosamente|atentamente|abracos?|obrigad[oa]|cordialmente|ate)\b/u,
  fr: /\b(?:cordialement|bien|salutations|merci|bientot|sinceres|amicalement)\b/u,
  de: /\b(?:gruße|grußen|grusse|grussen|gruss|gruß|danke|herzlich|freundliche|freundlichen|viele|liebe|beste)\b/u,
  zu: /\b(?:ozithobayo|ngiyabonga|siyabonga|ngokuzithoba|usale|nisale|kahle)\b/u,
};

/** True where the words may stand under a text in the language: they are of it, or of none that is known. */
function mayClose(signOff: string, language: string): boolean {
  const known = Object.entries(CLOSINGS).filter(([, words]) => words.test(fold(signOff)));
  return known.length === 0 || known.some(([code]) => code === language.split('-')[0]);
}

/**
 * The drafts with the agent's own closing words above their name, in place of the phrases' closing where there is one; findings keep their places. A
 * phrase that was saved for this place goes first, and closing words in another language than the draft's stay away.
 */
export function withSignOff(suggestion: Suggestion, signOff: string | null, name: string | null): Suggestion {
  if (!signOff || !name) return suggestion;
  const signed = suggestion.drafts.map((draft, index) => sign(draft, suggestion.findings[index] ?? [], signOff, name));
  return { ...suggestion, drafts: signed.map(({ draft }) => draft), findings: signed.map(({ findings }) => findings) };
}

function sign(draft: Draft, findings: Finding[], signOff: string, name: string): { draft: Draft; findings: Finding[] } {
  const { text } = draft;
  if ('phrase:sign-off' in draft.slots || !mayClose(signOff, draft.language)) return { draft, findings };
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
