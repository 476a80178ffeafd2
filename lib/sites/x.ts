import { defineSite, type Found } from './define';

/** X, public posts. The list holds only what is near the screen, so readings are merged as the agent scrolls (SITES 3). */
export const x = defineSite({
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://*.x.com/*', 'https://twitter.com/*', 'https://*.twitter.com/*'],
  path: /^\/[^/]+\/status\/\d+/,
  checked: { on: '2026-11-23', how: 'evidence', note: 'Test ids of a page captured in February 2026 and of public programs.' },
  channel: 'post',
  visibility: 'public',
  key: ({ url }) => {
    const post = /^\/[^/]+\/status\/(\d+)/.exec(url.pathname)?.[1];
    return post ? `status/${post}` : null;
  },
  pane: [
    { css: '[data-testid="primaryColumn"]', why: 'the middle column' },
    { css: 'main[role="main"]', why: 'the page without its menus' },
  ],
  names: [
    {
      css: 'article[data-testid="tweet"][tabindex="-1"] a[href*="/status/"]',
      take: '@href',
      match: /\/status\/(\d+)/,
      why: 'the post that is open is the only one out of the order of tabs',
    },
  ],
  subject: [],
  account: [
    { css: 'a[data-testid="AppTabBar_Profile_Link"]', take: '@href', match: /^\/(\w{1,20})$/, why: 'link to the own profile' },
    { css: '[data-testid="SideNav_AccountSwitcher_Button"]', match: /@(\w{1,20})/, why: 'the account shown in the menu' },
    {
      css: '[data-testid="inline_reply_offscreen"] [data-testid^="UserAvatar-Container-"]',
      take: '@data-testid',
      match: /Container-(\w{1,20})/,
      why: 'the face beside the reply box',
    },
  ],
  messages: [
    { css: 'article[data-testid="tweet"]', why: 'each post; a quoted post stands inside one' },
    { css: '[data-testid="cellInnerDiv"] article', why: 'each cell of the list holds one' },
  ],
  order: 'time',
  message: {
    id: [
      { css: 'a[href*="/status/"]', take: '@href', match: /\/status\/(\d+)/, why: 'the link of the time, before that of a quoted post' },
    ],
    author: [
      { css: '[data-testid="User-Name"] a', why: 'the first link is the name' },
      { css: '[data-testid="User-Name"]', match: /^(.+?)\s*@\w/, why: 'name and handle in one' },
    ],
    address: [{ css: '[data-testid="User-Name"] a[href^="/"]', take: '@href', match: /^\/(\w{1,20})(?:$|[/?])/, why: 'the handle' }],
    time: [
      { css: 'a[href*="/status/"] time', take: '@datetime', why: 'ISO, also where the text is "2h"' },
      { css: 'time', take: '@datetime', why: 'any time says it in ISO' },
    ],
    text: [
      { css: '[data-testid="tweetText"]', why: 'the words; a post of pictures alone has none' },
      { css: '[data-testid="twitterArticleRichTextView"]', why: 'an article instead of a post' },
    ],
    images: [{ css: '[data-testid="tweetPhoto"] img', why: "the author's own picture" }],
  },
  strip: [{ css: 'div[role="link"] [data-testid="tweetText"]', why: 'a quoted post is somebody else speaking' }],
  more: [{ css: '[data-testid="tweet-text-show-more-link"]', why: 'a long post is cut' }],
  virtualised: true,
  composer: {
    boxes: [
      { css: '[role="dialog"] [data-testid^="tweetTextarea_"][contenteditable="true"]', why: 'a dialog lies over the page' },
      {
        css: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
        why: "the box below the post; an article is of the same kind, but can't be edited",
      },
    ],
    within: 'page',
    target: [{ css: ':scope', why: 'posts are public', is: 'public' }],
    limit: 280,
  },
  settle: (messages, { account, page, pane }) =>
    withRoles(withoutSuggestions(messages, pane), account, /\/status\/(\d+)/.exec(page.url.pathname)?.[1]),
});

/** Below the replies X shows posts of others under a heading of its own: they aren't part of the conversation. */
function withoutSuggestions(messages: Found[], pane: Element): Found[] {
  const heading = pane.querySelector('[data-testid="cellInnerDiv"] h2');
  return heading ? messages.filter(({ element }) => (heading.compareDocumentPosition(element) & 4) === 0) : messages;
}

/** The customer is who wrote the post that is open, or whom our own open post answers. Others who join in are nobody we know. */
function withRoles(messages: Found[], account: string | null, open: string | undefined): Found[] {
  const own = account?.toLowerCase() ?? null;
  const at = messages.findIndex((message) => message.id === open);
  const others = [messages[at], ...messages.slice(0, Math.max(at, 0)).toReversed(), ...messages.slice(at + 1)];
  const customer = own === null ? undefined : others.find((message) => message?.address && message.address !== own)?.address;
  return messages.map((message) => {
    const role = own === null ? 'unknown' : message.address === own ? 'agent' : message.address === customer ? 'customer' : 'unknown';
    return { ...message, role, address: message.address && `@${message.address}` };
  });
}
