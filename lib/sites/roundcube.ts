import { defineSite, type Found, type Page } from './define';
import { shortHash } from './kit/hash';
import { MAIL_STRIP } from './kit/mail';
import { documentOf } from './kit/pane';
import { rolesByAddress } from './kit/roles';
import { take } from './kit/select';

/**
 * Roundcube, on any host: one mail a page, in a frame when it is opened from the list (SITES 30). The page of the reply doesn't say which mail it
 * answers, so the conversation is named by what both pages show, the other person and the subject; as a hash, since neither belongs into a key.
 */
export const roundcube = defineSite({
  id: 'roundcube',
  name: 'Roundcube',
  matches: ['*://*/*'],
  path: /[?&]_task=mail/,
  marks: [{ css: 'body.task-mail', why: 'Roundcube names its task' }],
  checked: { on: '2026-11-23', how: 'server', note: 'Read and written on a Roundcube 1.6.5, skin Elastic.' },
  channel: 'mail',
  visibility: 'private',
  key: (page) => {
    const inside = mailDocument(page);
    const other = counterpart(inside, accountOf(page.root));
    const subject = subjectIn(inside);
    return other && subject ? `${page.url.host}/${shortHash(`${other}\n${thread(subject)}`)}` : null;
  },
  frame: [{ css: 'iframe#messagecontframe', why: 'the preview beside the list' }],
  pane: [{ css: 'body.task-mail', why: 'the page of one mail, or of the reply' }],
  subject: [
    { css: '#message-header .subject', why: 'the heading' },
    { css: '#compose-subject', take: 'value', why: 'the field of the reply' },
  ],
  account: [
    { css: 'script', match: /"username":"([^"\\]+@[^"\\]+)"/, why: "the page's own note of who is logged in" },
    { css: '.username', match: /([^\s<>]+@[^\s<>]+)/, why: 'the account shown above the folders' },
    { css: '#_from option', match: /([^\s<>]+@[^\s<>]+)/, why: 'the sender of the reply' },
  ],
  messages: [{ css: '.frame-content', why: 'heading and body of the one mail' }],
  order: 'page',
  message: {
    id: [{ css: 'a.extwin', take: '@href', match: /[?&]_uid=(\d+)/, why: 'the number of the mail in its folder' }],
    author: [
      { css: '.header.from .rcmContactAddress', match: /^\s*"?([^"<]*[^"<\s])"?\s*</, why: '"Name <address>"' },
      { css: '.header.from .rcmContactAddress, .header-summary .rcmContactAddress', why: 'the name, where addresses are hidden' },
    ],
    address: [
      {
        css: '.header.from .rcmContactAddress, .header-summary .rcmContactAddress',
        take: '@href',
        match: /^mailto:([^?]+)/,
        why: 'the sender',
      },
    ],
    time: [
      { css: '.header.date', why: 'the date of the mail' },
      { css: '.header-summary .text-nowrap', why: 'the same in the summary' },
    ],
    text: [
      { css: '#messagebody .message-htmlpart, #messagebody .message-part', why: 'each part that can be read' },
      { css: '#messagebody', why: 'the body' },
    ],
    files: [{ css: '#attachment-list li .attachment-name', why: 'a file that hangs on the mail' }],
  },
  strip: [
    ...MAIL_STRIP,
    { css: '.blockquote-link', why: 'the words that fold a quote' },
    { css: '.subject .voice, .subject a', why: 'what the heading says to a screen reader, and its buttons' },
  ],
  mail: true,
  elsewhere: /[?&]_action=compose/,
  composer: {
    boxes: [
      { css: '#composebody_ifr', why: 'the frame of its editor, for mails with formatting' },
      { css: 'textarea#composebody', why: 'plain text; hidden behind the editor otherwise' },
    ],
    within: 'page',
    target: [{ css: ':scope', why: 'a mail is read by those it is sent to', is: 'private' }],
  },
  settle: (messages: Found[], { account, content }) => rolesByAddress(messages, account, counterpart(content, account)),
});

function mailDocument({ root }: Page): Document {
  const frame = root.querySelector('iframe#messagecontframe');
  const inside = frame && documentOf(frame);
  return inside?.querySelector('#message-header') ? inside : root;
}

const ADDRESS = /([^\s<>,;"]+@[^\s<>,;"]+)/;

const accountOf = (root: Document): string | null => take(root, roundcube.account ?? [])?.toLowerCase() ?? null;

/** Who the conversation is with: the sender, or the first who is written to when the sender is ourselves. */
function counterpart(inside: Document, account: string | null): string | null {
  const places = [
    {
      css: '.header.from .rcmContactAddress, .header-summary .rcmContactAddress',
      take: '@href' as const,
      match: /^mailto:([^?]+)/,
      why: 'sender',
    },
    { css: '.header.to .rcmContactAddress', take: '@href' as const, match: /^mailto:([^?]+)/, why: 'recipient' },
    { css: '#_to', take: 'value' as const, match: ADDRESS, why: 'recipient of the reply' },
  ];
  for (const place of places) {
    const address = take(inside, [place])?.toLowerCase();
    if (address && address !== account) return address;
  }
  return null;
}

/** The heading's own words: what it says to a screen reader and its buttons are elements in it. */
function subjectIn(inside: Document): string | null {
  const heading = inside.querySelector('#message-header .subject');
  if (!heading) return take(inside, [{ css: '#compose-subject', take: 'value', why: 'the field of the reply' }]);
  return [...heading.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')).join(' ');
}

/** "Re: Fwd: AW: subject" is the thread "subject". */
const thread = (subject: string): string => subject.replace(/^(\s*(re|fwd?|aw|wg|rv|sv|vs|antw|tr|res|enc|rif|r|i)(\[\d+\])?\s*:)+\s*/i, '').replace(/\s+/g, ' ').trim().toLowerCase(); // prettier-ignore
