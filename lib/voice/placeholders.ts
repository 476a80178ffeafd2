import { factOf } from './fact-names';
import type { FactName } from './types';

/** A stretch of a phrase: words, or a place to be filled in. `fact` is null where it isn't known what it asks for. */
export type Part =
  | { kind: 'text'; text: string }
  | {
      kind: 'place';
      raw: string;
      fact: FactName | null;
      /** What the phrase itself says where the fact is missing. */ fallback: string | null;
    };

/**
 * The dialects of the tools that macros come from, each with what is inside in its own group. A place that is taken for words would reach a customer, so
 * what only looks like one counts as one.
 */
const DIALECTS: readonly string[] = [
  // Liquid and Help Scout: {% if %}, {%customer.firstName,fallback=there%}
  String.raw`\{%-?([^{}\n]{1,160}?)-?%\}`,
  // Zendesk, Freshdesk, Front, HubSpot, Intercom, Gorgias, Salesforce: {{ticket.requester.first_name}}, {{{Recipient.FirstName}}}
  String.raw`\{\{\{?([^{}\n]{0,160})\}?\}\}`,
  // {name}, ${name}, #{name}, {!Contact.FirstName}, {$customer}
  String.raw`[$#]?\{[!$]?([^{}\n]{0,80})\}`,
  String.raw`(?<![\p{L}\p{N}%])%([A-Za-z][A-Za-z_.]{1,40})%`,
  // [name], [[name]]; not the text of a link, a note's number, "sic"
  String.raw`\[\[?(?!sic\]|\d{1,2}\]|…\]|\.\.\.\]|x\]| \])([^[\]\n]{1,80})\]\]?(?!\()`,
  String.raw`<{1,2}([\p{L}_#][^<>@\n:]{0,60})>{1,2}`,
  String.raw`\*\|([\p{L}_: ]{1,40})\|\*`,
  String.raw`@@([\p{L}_ ]{2,40})@@`,
  String.raw`##([\p{L}_ ]{2,40})##`,
  String.raw`(?<![\p{L}\p{N}])__([\p{L}][\p{L}_]{1,38}?)__(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])\$([A-Za-z]+_[A-Za-z_]+|[A-Z]{3,})(?![\p{L}\p{N}])`,
  String.raw`\(((?:please )?(?:insert|enter|fill in|insertar|inserte|inserir|ins[ée]rer|einf[üu]gen|faka) [^()\n]{1,60})\)`,
  // DD/MM/YYYY, HH:MM, TBD, %s
  String.raw`((?<![\p{L}\p{N}])(?:(?:DD|TT|JJ|MM|dd|tt|jj|mm)[-/.](?:MM|DD|mm|dd)(?:[-/.](?:YYYY|AAAA|JJJJ|YY|AA|JJ|yyyy|aaaa|jjjj|yy|aa))?|HH:MM|hh:mm|TBD|TBC|TBA|%[sd])(?![\p{L}\p{N}]))`,
  // ____, XXXX, ……, "XX/XX/XXXX"
  String.raw`(_{3,}|(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[Xx]{2,3}[-/.][Xx]{2,3}(?:[-/.][Xx]{2,4})?(?![\p{L}\p{N}])|\.{5,}|…{2,})`,
];
const PLACE = new RegExp(DIALECTS.join('|'), 'gu');

/** ` | fallback: "there"`, `| default: 'there'`, `,fallback=there`. */
const FALLBACK = /(?:\|\s*(?:fallback|default)\s*:\s*|,\s*(?:fallback|default)\s*[=:]\s*)(?:"([^"]*)"|'([^']*)'|“([^”]*)”|([^"',|]*))/iu;

const memo = new Map<string, readonly Part[]>();
const REMEMBERED = 2_000;

/** A phrase taken apart into words and places. Linear in its length. */
export function partsOf(text: string): readonly Part[] {
  const known = memo.get(text);
  if (known) return known;
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACE)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    const inner = match.slice(1).find((group) => group !== undefined) ?? '';
    const fallback = FALLBACK.exec(inner);
    parts.push({
      kind: 'place',
      raw: match[0],
      fact: factOf((fallback ? inner.slice(0, fallback.index) : inner).split('|')[0] ?? ''),
      fallback: fallback ? (fallback.slice(1).find((group) => group !== undefined) ?? '').trim() : null,
    });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  if (memo.size >= REMEMBERED) memo.clear();
  memo.set(text, parts);
  return parts;
}
