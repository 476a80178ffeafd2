import { expect, test } from 'vitest';
import { fits } from './pattern';

test.each([
  ['https://*.zendesk.com/agent/*', 'https://acme.zendesk.com/agent/tickets/1', true],
  ['https://*.zendesk.com/agent/*', 'https://zendesk.com/agent/x', true],
  ['https://*.zendesk.com/agent/*', 'https://evilzendesk.com/agent/x', false],
  ['https://*.zendesk.com/agent/*', 'https://zendesk.com.evil.example/agent/x', false],
  ['https://*.zendesk.com/agent/*', 'http://acme.zendesk.com/agent/x', false],
  ['https://*.zendesk.com/agent/*', 'https://acme.zendesk.com/hc/', false],
  ['*://*/*', 'http://127.0.0.1:8101/Ticket/Display.html?id=1', true],
  ['*://*/*', 'file:///etc/hosts', false],
  ['*://*/*', 'chrome://settings/', false],
  ['https://mail.google.com/mail/*', 'https://mail.google.com/mail/u/0/#inbox', true],
  ['nonsense', 'https://a.example/', false],
])('%s and %s: %s', (pattern, address, fit) => {
  expect(fits(pattern, new URL(address))).toBe(fit);
});
