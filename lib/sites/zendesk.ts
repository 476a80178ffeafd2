import { defineSite } from './define';
import { MAIL_STRIP } from './kit/mail';

const NOTE = '[data-test-id="omni-log-internal-note-tag"]';

/** Zendesk Agent Workspace. Every open ticket stays mounted, so all is looked up in the pane that names the ticket (SITES 1). */
export const zendesk = defineSite({
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  path: /^\/agent\/tickets\/\d+/,
  checked: { on: '2026-11-23', how: 'evidence', note: 'Test ids that several public programs of 2025 and 2026 depend on.' },
  channel: 'ticket',
  visibility: 'unknown',
  reply: 'private',
  key: ({ url }) => {
    const ticket = /^\/agent\/tickets\/(\d+)/.exec(url.pathname)?.[1];
    return ticket ? `${url.hostname.split('.')[0]}/${ticket}` : null;
  },
  pane: [
    {
      css: '[data-ticket-id="{id}"], [data-side-conversations-anchor-id="{id}"], #main_panes [data-entity-id="{id}"]',
      why: 'names the ticket that it shows; which of the three, differs between builds',
    },
    { css: 'main#main_panes > *', why: 'only one pane is shown at a time' },
  ],
  names: [
    { css: '[data-ticket-id]', take: '@data-ticket-id', why: 'the pane that is shown names its ticket' },
    { css: '[data-side-conversations-anchor-id]', take: '@data-side-conversations-anchor-id', why: 'the same in other builds' },
  ],
  subject: [
    { css: 'input[data-test-id="omni-header-subject"]', take: 'value', why: 'the subject is a field' },
    { css: 'input[data-test-id="ticket-pane-subject"]', take: 'value', why: 'before 2023' },
  ],
  messages: [
    { css: 'article[data-test-id="omni-log-comment-item"]', why: 'each comment of the conversation log; events have another id' },
    { css: '[data-test-id="omni-log-container"] article', why: 'the log holds its entries as articles' },
  ],
  order: 'time',
  message: {
    id: [
      { css: ':scope', take: '@data-comment-id', why: 'where a build gives it' },
      { css: ':scope', take: '@id', why: 'where a build gives it' },
    ],
    author: [
      { css: '[data-test-id="omni-log-item-sender"]', why: 'the name above the bubble' },
      { css: '[data-test-id="omni-log-comment-user-link"]', why: 'the same as a link to the person' },
    ],
    time: [
      { css: 'time[data-test-id^="timestamp-"]', take: '@datetime', why: 'ISO; the text is relative' },
      { css: 'time[datetime]', take: '@datetime', why: 'any time says it in ISO' },
    ],
    text: [
      { css: '.zd-comment', why: 'mail and web' },
      { css: '[data-test-id="omni-log-message-content"]', why: 'chat and messaging' },
      { css: '[data-test-id="omni-log-item-message"]', why: 'the bubble' },
    ],
    role: [
      { css: '[data-originated-from="Trigger"]', why: 'sent by a rule, not by a person', is: 'bot' },
      { css: NOTE, why: 'only agents write notes', is: 'agent' },
      { css: '[data-test-id="omni-log-item-message"][type="internal"]', why: 'only agents write notes', is: 'agent' },
      { css: '[data-test-id="omni-log-item-message"][type="end-user"]', why: 'the bubble says who', is: 'customer' },
      { css: '[data-test-id="omni-log-item-message"][type="agent"]', why: 'the bubble says who', is: 'agent' },
      { css: '[data-test-id="omni-log-avatar-badge-AgentBadge"]', why: 'badge on the face', is: 'agent' },
    ],
    visibility: [
      { css: NOTE, why: 'the tag of a note', is: 'internal' },
      { css: '[data-test-id="omni-log-item-message"][type="internal"]', why: 'the bubble says so', is: 'internal' },
      { css: ':scope[aria-label^="Internal note"]', why: 'in English, where the tag is missing', is: 'internal' },
      {
        css: '[aria-label*="via side conversation"]',
        why: 'with a third party: the customer never saw it',
        is: 'internal',
      },
      { css: '[data-test-id="omni-log-item-message"][type="end-user"]', why: 'the customer wrote it', is: 'private' },
      { css: '[data-test-id="omni-log-item-message"][type="agent"]', why: 'sent to the customer', is: 'private' },
    ],
    files: [{ css: 'a[href*="/attachments/"]', why: 'address of every attachment' }],
    images: [{ css: 'img[src*="/attachments/"]', why: 'a picture in the mail' }],
  },
  strip: [
    { css: 'div.signature', why: "the agent's signature, added by Zendesk" },
    { css: '[data-test-id^="convo-log-item-"]', why: 'icons and menus of the entry' },
    ...MAIL_STRIP,
  ],
  mail: true,
  more: [{ css: 'button[data-test-id="convolog-show-more-button"]', why: 'older entries are loaded on demand' }],
  composer: {
    boxes: [
      { css: '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]', why: 'mail and tickets' },
      { css: '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]', why: 'messaging, SMS, chat' },
      { css: '[data-test-id="editor-view"] [contenteditable="true"]', why: 'the box around the editor' },
      { css: '.zendesk-editor--rich-text-container [contenteditable="true"]', why: 'before 2022' },
    ],
    within: 'pane',
    target: [
      { css: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]', why: 'the channel chosen', is: 'internal' },
      ...[
        'web',
        'email',
        'native_messaging',
        'chat',
        'sms',
        'whatsapp',
        'messaging',
        'api',
        'mobile_sdk',
        'line',
        'wechat',
        'instagram_dm',
        'twitter_dm',
      ].map(
        (channel) =>
          ({
            css: `[data-test-id="omnichannel-channel-switcher-button"][data-channel="${channel}"]`,
            why: 'a channel that only the customer reads',
            is: 'private',
          }) as const,
      ),
    ],
  },
});
