import { defineSite } from './define';

/** The demo inbox of `npm start`: pages of our own, so every selector is one that we wrote. The shortest example of a definition. */
export const demo = defineSite({
  id: 'demo',
  name: 'Demo inbox',
  matches: ['https://inbox.evenkeel.example/*'],
  checked: { on: '2026-11-23', how: 'server', note: 'Written together with the pages that it reads.' },
  channel: 'ticket',
  channelOf: [
    { css: 'main[data-channel="mail"]', why: 'the page says so', is: 'mail' },
    { css: 'main[data-channel="chat"]', why: 'the page says so', is: 'chat' },
    { css: 'main[data-channel="post"]', why: 'the page says so', is: 'post' },
    { css: 'main[data-channel="review"]', why: 'the page says so', is: 'review' },
  ],
  visibility: 'private',
  key: ({ root }) => root.querySelector('main[data-conversation]')?.getAttribute('data-conversation') ?? null,
  pane: [{ css: 'main[data-conversation="{id}"]', why: 'holds the open conversation' }],
  subject: [{ css: '.top h1', why: 'the title' }],
  rating: { stars: { css: '.rating', take: '@data-stars', why: 'the stars as a number' }, of: 5 },
  handle: [{ css: '.handle', why: 'the account that posted' }],
  messages: [{ css: 'article.message', why: 'each message is an article' }],
  order: 'page',
  message: {
    id: [{ css: ':scope', take: '@id', why: 'unique in the inbox' }],
    author: [{ css: '.author', why: 'the name' }],
    time: [{ css: 'time', take: '@datetime', why: 'ISO, with its zone' }],
    text: [{ css: '.body', why: 'the words alone' }],
    role: [
      { css: ':scope.customer', why: 'class of the sender', is: 'customer' },
      { css: ':scope.agent', why: 'class of the sender', is: 'agent' },
    ],
    visibility: [
      { css: ':scope.internal', why: 'a note for colleagues', is: 'internal' },
      {
        css: 'main[data-channel="post"] .message, main[data-channel="review"] .message',
        why: 'everybody reads posts and reviews',
        is: 'public',
      },
    ],
    files: [{ css: '.files a[download]', why: 'what hangs on the message' }],
  },
  strip: [],
  composer: {
    boxes: [{ css: '.composer .reply', why: 'the reply box' }],
    within: 'pane',
    target: [
      { css: '.composer[data-target="public"]', why: 'the form says so', is: 'public' },
      { css: '.composer[data-target="private"]', why: 'the form says so', is: 'private' },
    ],
  },
});
