import type { ReadHealth } from '@/lib/conversation/health';
import type { Conversation, Message, Role } from '@/lib/conversation/types';
import { visible } from './kit/invisible';
import { unquoted } from './kit/quotes';
import { toIso, type DateContext } from './kit/time';

export type Pasted = { conversation: Conversation; health: ReadHealth };

/** What pasted text is to be taken for. `agent` is the agent's own name, where it is known. */
export type PasteContext = DateContext & { url: string; key: string; site?: string; agent?: string | null; via: 'paste' | 'selection' };

type Turn = { author: string | null; time: string | null; lines: string[] };

const NAME = String.raw`\p{L}[\p{L}\p{M}\p{N} .'’@_-]{0,58}?`;
const CLOCK = String.raw`(?:[^:\n]{0,40}?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?[^:\n]{0,16}?)`;
/** How turns begin, the surest first; `name`, `time`, `rest` are what they say. */
const HEADS: RegExp[] = [
  new RegExp(String.raw`^\[(?<time>[^\]\n]{4,40})\]\s*(?<name>${NAME}):\s*(?<rest>.*)$`, 'u'), // [10:30, 28/09/2026] Name: text
  new RegExp(String.raw`^(?<time>\d[^\n]{3,28}?\d{1,2}[:.]\d{2}[^\n]{0,8}?)\s+[-–—]\s+(?<name>${NAME}):\s*(?<rest>.*)$`, 'u'), // 28/09/2026, 10:30 - Name: text
  new RegExp(String.raw`^(?<name>${NAME})\s*[,(|·•–—-]\s*(?<time>${CLOCK})\)?\s*:\s*(?<rest>.*)$`, 'u'), // Name, 5 Oct 2026 09:12: text
  new RegExp(String.raw`^(?<name>${NAME})\s*[,(|·•–—]\s*(?<time>${CLOCK})\)?$`, 'u'), // Name · 5 Oct 2026 09:12
  new RegExp(
    String.raw`^(?<name>${NAME}) (?:wrote|said|escribió|dijo|wabhala|ubhale|a écrit|schrieb|escreveu)(?<time>[^\n:]{0,50}):\s*(?<rest>.*)$`,
    'u',
  ),
];
/** "Name: text" is also how any sentence with a colon begins: only where a name or a word for a role comes back, or is one. */
const PLAIN = new RegExp(String.raw`^(?<name>${NAME}):\s*(?<rest>.*)$`, 'u');
const CUSTOMER =
  /^(the )?(customer|client|requester|guest|visitor|cliente|clienta|hu[ée]sped|usuari[oa]|ikhasimende|kunde|kundin|client[e]?|acheteur)$/i;
const AGENT =
  /^(the )?(agent|support|staff|me|us|we|operator|agente|soporte|asesora?|yo|nosotros|umsebenzi|isisebenzi|mina|thina|mitarbeiter(in)?|ich|conseill[eè]re?|moi|atendente|eu)$/i;
const BOT = /^(\w+ )?(bot|chatbot|virtual assistant|asistente virtual)$/i;

/** "Name, time: text" blocks as messages; a text without any is one message of the customer's, which is what agents paste. Null for nothing. */
export function parsePasted(text: string, context: PasteContext): Pasted | null {
  const clean = visible(text).replace(/[\u00a0\t]/g, ' ').trim(); // prettier-ignore
  if (clean === '') return null;
  const turns = split(clean.split('\n'));
  const roles = rolesOf(turns, context.agent ?? null);
  const messages = turns.map((turn, index) => toMessage(turn, index, roles, context)).filter((message) => message.text !== '');
  if (messages.length === 0) return null;
  return { conversation: assemble(messages, context), health: healthOf(messages, context) };
}

function split(lines: string[]): Turn[] {
  const names = repeated(lines);
  const turns: Turn[] = [];
  for (const line of lines) {
    const head = headOf(line.trim(), names);
    if (head) turns.push(head);
    else if (turns.length > 0) turns.at(-1)!.lines.push(line);
    else if (line.trim() !== '') turns.push({ author: null, time: null, lines: [line] });
  }
  return turns;
}

function headOf(line: string, names: Set<string>): Turn | null {
  for (const pattern of HEADS) {
    const found = pattern.exec(line)?.groups;
    if (found?.['name']) return turn(found);
  }
  const plain = PLAIN.exec(line)?.groups;
  return plain && names.has(plain['name']!.trim().toLowerCase()) ? turn(plain) : null;
}

const turn = ({ name, time, rest }: Record<string, string | undefined>): Turn => ({
  author: name!.trim(),
  time: time?.trim() || null,
  lines: [rest ?? ''],
});

/** Names that begin at least two lines with a colon, and words for a role. */
function repeated(lines: string[]): Set<string> {
  const count = new Map<string, number>();
  for (const line of lines) {
    const name = PLAIN.exec(line.trim())?.groups?.['name']?.trim();
    if (name && name.split(' ').length <= 4) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + (roleWord(name) ? 2 : 1));
  }
  return new Set([...count].filter(([, times]) => times > 1).map(([name]) => name));
}

function roleWord(name: string): Role | null {
  return CUSTOMER.test(name) ? 'customer' : AGENT.test(name) ? 'agent' : BOT.test(name) ? 'bot' : null;
}

/** Words for a role say it; so does the agent's own name. Otherwise who writes first is the customer, and of anybody else nothing is known. */
function rolesOf(turns: Turn[], agent: string | null): Map<string, Role> {
  const roles = new Map<string, Role>();
  const authors = [...new Set(turns.map((turn) => turn.author ?? ''))];
  for (const author of authors) {
    const said = agent !== null && author !== '' && agent.toLowerCase().startsWith(author.toLowerCase()) ? 'agent' : roleWord(author);
    if (said) roles.set(author, said);
  }
  const rest = authors.filter((author) => !roles.has(author));
  if (![...roles.values()].includes('customer') && rest[0] !== undefined) roles.set(rest[0], 'customer');
  return roles;
}

function toMessage(turn: Turn, index: number, roles: Map<string, Role>, context: PasteContext): Message {
  const author = turn.author !== null && roleWord(turn.author) ? null : turn.author;
  return {
    id: `${context.via}-${index + 1}`,
    role: roles.get(turn.author ?? '') ?? 'unknown',
    author,
    visibility: 'unknown',
    at: turn.time && toIso(turn.time, context),
    text: unquoted(turn.lines.join('\n')).text,
    attachments: [],
  };
}

function assemble(messages: Message[], { url, key, site, via }: PasteContext): Conversation {
  return {
    site: site ?? via,
    url,
    key,
    channel: 'chat',
    visibility: 'unknown',
    subject: null,
    rating: null,
    customer: { name: messages.find((message) => message.role === 'customer')?.author ?? null, handle: null },
    agent: { name: messages.findLast((message) => message.role === 'agent')?.author ?? null },
    messages,
    completeness: { state: 'unknown', read: messages.length, shown: null, reasons: [codeOf(via)] },
    composer: null,
  };
}

const codeOf = (via: PasteContext['via']) => (via === 'paste' ? 'read-from-paste' : 'read-from-selection');

function healthOf(messages: Message[], { via }: PasteContext): ReadHealth {
  const unknown = messages.filter((message) => message.role === 'unknown').length;
  const roles = unknown > 0 ? [{ code: 'roles-unknown', params: { count: unknown, of: messages.length } }] : [];
  return { state: 'degraded', reasons: [{ code: codeOf(via) }, ...roles] };
}
