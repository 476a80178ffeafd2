import { defineSite, type Found, type Thread } from './define';
import { MAIL_STRIP } from './kit/mail';
import type { ComposerTarget, Role, Visibility } from '@/lib/conversation/types';

const ticket = (url: URL): string | null => /[?&;]id=(\d+)/.exec(url.search)?.[1] ?? null;

/** Request Tracker 5 and 6, on any host. The thread and the reply box are two pages of one conversation (SITES 29). */
export const rt = defineSite({
  id: 'rt',
  name: 'Request Tracker',
  matches: ['*://*/*'],
  path: /\/Ticket\/(Display|Update|History)\.html/,
  marks: [
    { css: 'body[id^="comp-Ticket-"]', why: 'RT names each of its pages' },
    { css: '.Ticket-transaction', why: 'an entry of the history' },
    { css: 'form[name="TicketUpdate"]', why: 'the reply form' },
  ],
  checked: { on: '2026-11-23', how: 'server', note: 'Read and written on a Request Tracker 5.0.3.' },
  channel: 'ticket',
  visibility: 'unknown',
  reply: 'private',
  key: ({ root, url }) => {
    const id = ticket(url) ?? root.querySelector('form[name="TicketUpdate"] input[name="id"]')?.getAttribute('value');
    return id ? `${url.host}/${id}` : null;
  },
  pane: [{ css: '[id="ticket-{id}-history"], form[name="TicketUpdate"]', why: 'the history of this ticket, or the form that answers it' }],
  names: [{ css: '#header h1', match: /#(\d+):/, why: 'the heading: "#3: subject"' }],
  pending: [{ css: '#delayed_ticket_history, #deferred_ticket_history', why: 'the history is loaded after the page' }],
  subject: [
    { css: '#header h1', match: /#\d+:\s*(.+)$/, why: 'the heading: "#3: subject"' },
    { css: 'title', match: /#\d+:\s*(.+)$/, why: 'the same in the title' },
  ],
  account: [
    { css: '#preferences', take: '@href', match: /[?&;]id=(\d+)/, why: 'link to the own account, in the menu' },
    { css: 'script', match: /RT\.CurrentUser\s*=\s*\{[^}]*"id":(\d+)/, why: "the page's own note of who is logged in" },
  ],
  agent: [{ css: 'script', match: /RT\.CurrentUser\s*=\s*\{[^}]*"RealName":"([^"\\]+)"/, why: "the page's own note of who is logged in" }],
  messages: [
    {
      css: '.transaction.message[data-transaction-id]',
      why: "created, correspondence and comments; the rest of the history is the system's",
    },
    { css: '.message[data-transaction-id]', why: 'when the class of the row changes' },
  ],
  order: 'time',
  message: {
    id: [{ css: ':scope', take: '@data-transaction-id', why: 'the number of the entry' }],
    author: [
      { css: '.user', match: /\(([^()]+)\)\s*$/, why: '"login (Name)"' },
      { css: '.user', match: /^\s*"?([^"<]*[^"<\s])"?\s*</, why: '"Name <address>"' },
      { css: '.user', why: 'as shown' },
    ],
    address: [{ css: '.user', take: '@data-user-id', why: "the user's number, to compare with requestors and account" }],
    time: [{ css: '.date', why: "in the agent's own zone and language" }],
    text: [{ css: '.messagebody', why: 'each part of the mail that can be read' }],
    files: [{ css: '.downloadfilename', why: 'a part with a name; the parts of the text have none' }],
  },
  strip: [
    { css: '.message-stanza .message-stanza', why: 'a stanza inside a stanza is a quote' },
    { css: '.message-stanza-folder', why: 'the words that fold a quote' },
    ...MAIL_STRIP,
  ],
  mail: true,
  more: [{ css: '.loading-message, .error-load-history', why: 'the history is loaded as the agent scrolls' }],
  elsewhere: /\/Ticket\/Update\.html/,
  composer: {
    boxes: [
      { css: '.cke_wysiwyg_frame', why: 'RT 5: the frame of its editor' },
      { css: '.ck-editor__editable', why: 'RT 6: its editor in the page' },
      { css: 'textarea[name="UpdateContent"]', why: 'without rich text; hidden behind an editor otherwise' },
    ],
    within: 'pane',
    target: [],
    targetOf: ({ page }) => targetIn(page.root),
  },
  settle: (messages, thread) => withRoles(messages, thread),
});

function targetIn(root: Document): ComposerTarget {
  const kind = root.querySelector<HTMLSelectElement>('select[name="UpdateType"]')?.value;
  return kind === 'response' ? 'private' : kind === 'private' ? 'internal' : 'unknown';
}

/** Only words tell a comment, which the customer never sees, from a reply. RT's own, from its translations, folded; any other word stays unknown. */
const COMMENT = /[ck]om+ent|kommentt|коммент|комент|σχολι|تعليق|توضيح|コメント|注释|評論|iruzkin|megjegyz|athugasemd|piezim|yorum|aomentar/;
const REPLY =
  /[ck]or+es?pond|korespond|корреспонд|кореспонд|αλληλογραφ|رد|پاراف|回复|回覆|respost|respuesta|antwort|courrier|svar|ответ|kirjavahetus|kirjeenvaihto|valasz|susiras|sarakst|dopisov|brevvax|uygunluk|преписк/;
/** The RT System itself. */
const SYSTEM = '1';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function visibilityOf({ element }: Found, fromRequestor: boolean): Visibility {
  const description = element.querySelector('.description');
  const who = description?.querySelector('.user')?.textContent ?? '';
  const words = folded((description?.textContent ?? '').replace(who, ''));
  if (COMMENT.test(words)) return 'internal';
  return REPLY.test(words) || fromRequestor ? 'private' : 'unknown';
}

function withRoles(messages: Found[], { content, account }: Thread): Found[] {
  const ids = (css: string): Set<string> =>
    new Set([...content.querySelectorAll(css)].map((user) => user.getAttribute('data-user-id') ?? ''));
  const requestors = ids('.requestors .user[data-user-id]');
  const staff = ids('.owner .user[data-user-id], .admincc .user[data-user-id]');
  if (account) staff.add(account);
  const seen = messages.map((message) => ({ ...message, visibility: visibilityOf(message, requestors.has(message.address ?? '')) }));
  for (const { address, visibility } of seen) if (address && visibility === 'internal' && !requestors.has(address)) staff.add(address);
  const roleOf = (user: string | null): Role => {
    if (user === null) return 'unknown';
    if (user === SYSTEM) return 'system';
    return requestors.has(user) ? 'customer' : staff.has(user) ? 'agent' : 'unknown';
  };
  return seen.map((message) => ({ ...message, role: roleOf(message.address), address: addressIn(message.element) }));
}

const addressIn = (element: Element): string | null =>
  /<([^<>\s]+@[^<>\s]+)>/.exec(element.querySelector('.user')?.textContent ?? '')?.[1]?.toLowerCase() ?? null;
