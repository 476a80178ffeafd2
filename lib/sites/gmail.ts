import { defineSite } from './define';
import { MAIL_STRIP } from './kit/mail';
import { rolesByAddress } from './kit/roles';

/** Gmail. Class names look random but have been the same for years, in every language (SITES 2). Folded messages have no body in the page. */
export const gmail = defineSite({
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/mail/*'],
  checked: { on: '2026-11-23', how: 'evidence', note: 'Classes that large public extensions depend on; the shape of a thread of 2026.' },
  channel: 'mail',
  visibility: 'private',
  key: ({ root, url }) =>
    root.querySelector('[role="main"] h2[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id') ??
    /\/([A-Za-z]{20,})$/.exec(url.hash)?.[1] ??
    null,
  pane: [{ css: 'div[role="main"]', why: 'the open folder, thread or search' }],
  subject: [
    { css: 'h2.hP', why: 'the heading of the thread' },
    { css: 'h2[data-legacy-thread-id]', why: 'the heading that names the thread' },
  ],
  account: [
    {
      css: 'a[aria-label*="@"][href*="accounts.google.com"]',
      take: '@aria-label',
      match: /([^\s()<>]+@[^\s()<>]+)/,
      why: 'the account button',
    },
    { css: 'title', match: /\s-\s([^\s@]+@[^\s@]+)\s-\s[^-]*$/, why: '"Subject - me@example.com - Gmail", also with a company\'s name' },
  ],
  messages: [
    { css: '.adn[data-message-id]', why: 'an open message' },
    { css: '[data-message-id]', why: 'the id alone, when the class changes' },
  ],
  order: 'page',
  message: {
    id: [
      { css: ':scope', take: '@data-legacy-message-id', why: 'the id that stays' },
      { css: ':scope', take: '@data-message-id', why: 'the newer id' },
    ],
    author: [
      { css: 'span.gD', take: '@name', why: 'the sender' },
      { css: 'span.gD', why: 'the sender as shown' },
      { css: 'span[email]', take: '@name', why: 'the first address is the sender' },
    ],
    address: [
      { css: 'span.gD', take: '@email', why: 'the sender' },
      { css: 'span[email]', take: '@email', why: 'the first address is the sender' },
    ],
    time: [
      { css: 'span.g3', take: '@title', why: 'the whole date, in the language of the page, without a zone' },
      { css: 'span.g3', take: '@alt', why: 'the same' },
      { css: 'span.g3', why: 'as shown' },
    ],
    text: [
      { css: '.ii.gt .a3s', why: 'the body' },
      { css: '.a3s', why: 'the body, when the box around it changes' },
      { css: '.adP', why: 'older' },
    ],
    files: [{ css: '[download_url]', why: 'a file that hangs on the message' }],
  },
  strip: [
    ...MAIL_STRIP,
    { css: '.adL, .h5, .adm, .yj6qo, .ajR', why: 'what Gmail itself found to be repeated: quotes and signatures, folded' },
    { css: '.a6S', why: 'buttons over pictures' },
  ],
  mail: true,
  folded: [
    { css: '.kv', why: 'a folded message' },
    { css: '.ky', why: 'a folded message' },
    { css: '.kQ', why: 'hidden behind "N older messages"' },
    { css: '.kx', why: 'hidden behind "N older messages"' },
  ],
  composer: {
    boxes: [
      { css: '.ip.adB .M9 [g_editable="true"]', why: 'the reply box below a message' },
      { css: '.M9 [g_editable="true"]', why: 'any box of the thread' },
      { css: '.adB [contenteditable="true"][role="textbox"]', why: 'the same, by its role' },
      { css: '[g_editable="true"][contenteditable="true"]', why: 'the mark of an editor in Gmail' },
    ],
    within: 'pane',
    target: [{ css: ':scope', why: 'a mail is read by those it is sent to', is: 'private' }],
  },
  settle: (messages, { account }) => rolesByAddress(messages, account),
});
