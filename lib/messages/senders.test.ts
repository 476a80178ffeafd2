import { describe, expect, it } from 'vitest';
import { isBackground, isOwnPage, isPageScript } from './senders';

const chromium = { id: 'abcdefghijklmnopabcdefghijklmnop', base: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/' };

const SENDERS = [
  { who: 'the sidebar', sender: { id: chromium.id, url: `${chromium.base}sidepanel.html` }, own: true, script: false },
  {
    who: 'our page in a tab',
    sender: { id: chromium.id, url: `${chromium.base}insights.html`, tab: { id: 7 }, frameId: 0 },
    own: true,
    script: false,
  },
  {
    who: 'the page script of the tab',
    sender: { id: chromium.id, url: 'https://acme.zendesk.com/agent', tab: { id: 7 }, frameId: 0 },
    own: false,
    script: true,
  },
  {
    who: 'the page script of a frame',
    sender: { id: chromium.id, url: 'https://acme.zendesk.com/f', tab: { id: 7 }, frameId: 3 },
    own: false,
    script: false,
  },
  {
    who: 'the page script of another tab',
    sender: { id: chromium.id, url: 'https://acme.zendesk.com/agent', tab: { id: 8 }, frameId: 0 },
    own: false,
    script: false,
  },
  {
    who: 'another extension',
    sender: { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: `${chromium.base}sidepanel.html` },
    own: false,
    script: false,
  },
  {
    who: 'a page that carries our address in its own',
    sender: { id: chromium.id, url: `https://evil.example/?${chromium.base}`, tab: { id: 9 }, frameId: 0 },
    own: false,
    script: false,
  },
  { who: 'a sender without an address', sender: { id: chromium.id }, own: false, script: false },
  { who: 'nobody', sender: {}, own: false, script: false },
];

describe('senders', () => {
  it.each(SENDERS)('$who', ({ sender, own, script }) => {
    expect(isOwnPage(sender, chromium)).toBe(own);
    expect(isPageScript(sender, chromium, 7)).toBe(script);
  });

  it.each([
    ['a worker', { id: chromium.id, url: `${chromium.base}background.js` }, true],
    ['an event page without an address', { id: chromium.id }, true],
    ['a page script', { id: chromium.id, url: 'https://acme.zendesk.com/', tab: { id: 7 } }, false],
    ['another extension', { id: 'x', url: `${chromium.base}background.js` }, false],
  ])('%s as background', (_who, sender, expected) => {
    expect(isBackground(sender, chromium)).toBe(expected);
  });
});
