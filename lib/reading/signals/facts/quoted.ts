import type { ReadMessage } from '../../context';

/** The lines that mail programs put above an earlier mail: "On Tue, 3 Nov 2026 at 11:20, Ana wrote:", "Gesendet: …". */
const HEADER =
  /^[\s>]*(?:(?:sent|date|gesendet|datum|enviado(?: el| em)?|fecha|data|envoy[eé](?: le)?|kuthunyelwe) ?: |(?:on|am|el|em|le|a|op|il) .{4,120}(?:wrote|schrieb|escribi[oó]|escreveu|a [eé]crit|skryf|geschreven|ha scritto)(?:[^\p{L}].{0,60})? ?:?\s*$)/iu;

/** Whether an offset lies in what was quoted from an earlier mail, or in the line above it. */
export function isQuoted({ text }: ReadMessage, offset: number): boolean {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const line = text.slice(from, next < 0 ? text.length : next);
  return /^\s*>/u.test(line) || HEADER.test(line.slice(0, 400));
}
