import type { Answer, Handler } from '../e2e/support/server';
import { DEMO_AGENT, DEMO_CONVERSATIONS, type DemoConversation, type DemoMessage } from './conversations';

/** The host under which the demo inbox is served to the demo's browser alone. */
export const DEMO_HOST = 'inbox.evenkeel.example';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (unit) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[unit]!);
const paragraphs = (text: string): string => text.split('\n\n').map((part) => `<p>${escape(part).replaceAll('\n', '<br>')}</p>`).join(''); // prettier-ignore

function messageHtml(message: DemoMessage, index: number, { id, customer }: DemoConversation, now: Date): string {
  const at = new Date(now.getTime() - message.hours * 3_600_000);
  const author = message.from === 'customer' ? customer.name : DEMO_AGENT;
  const internal = message.visibility === 'internal';
  const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return `<article class="message ${message.from}${internal ? ' internal' : ''}" id="message-${id}-${index + 1}">
    <header><b class="author">${escape(author)}</b>${internal ? '<span class="note">Internal note</span>' : ''}<time datetime="${at.toISOString()}">${clock}</time></header>
    <div class="body">${paragraphs(message.text)}</div>${message.photo ? `<p class="files"><a download="${escape(message.photo)}" href="#">${escape(message.photo)}</a></p>` : ''}
  </article>`;
}

function composerHtml({ channel }: DemoConversation): string {
  const target = channel === 'post' || channel === 'review' ? 'public' : 'private';
  const label = target === 'public' ? 'Public answer' : 'Reply to the customer';
  const box =
    channel === 'mail'
      ? `<div class="reply" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${label}"></div>`
      : `<textarea class="reply" aria-label="${label}" rows="7"></textarea>`;
  return `<form class="composer" data-target="${target}" onsubmit="return false"><label>${label}</label>${box}<button type="button" disabled>Send</button></form>`;
}

const listHtml = (all: readonly DemoConversation[], open: string): string =>
  all
    .map(
      ({ id, title, customer, channel }) =>
        `<a href="/inbox/${id}"${id === open ? ' aria-current="page"' : ''}><b>${escape(customer.name)}</b><span>${escape(title)}</span><small>${channel}</small></a>`,
    )
    .join('');

function pageHtml(all: readonly DemoConversation[], conversation: DemoConversation, now: Date): string {
  const { id, title, customer, channel, stars } = conversation;
  const rating =
    stars === undefined ? '' : `<p class="rating" data-stars="${stars}" data-of="5">${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)} · Umoya inbox</title><style>${STYLE}</style></head><body data-agent="${DEMO_AGENT}">
  <nav aria-label="Conversations"><h2>Umoya inbox</h2>${listHtml(all, id)}</nav>
  <main class="conversation" data-conversation="${id}" data-channel="${channel}">
    <header class="top"><h1>${escape(title)}</h1><p>${escape(customer.name)}${customer.handle ? ` · <span class="handle">${escape(customer.handle)}</span>` : ''}</p>${rating}</header>
    <section class="thread">${conversation.messages.map((message, index) => messageHtml(message, index, conversation, now)).join('')}</section>
    ${composerHtml(conversation)}
  </main></body></html>`;
}

/** Serves an inbox of any conversations; `now` is when it began, from which the messages' times are counted back. */
export function demoInboxOf(conversations: readonly DemoConversation[], now: Date): Handler {
  return (url): Answer | null => {
    const id = url.pathname === '/' ? conversations[0]!.id : /^\/inbox\/(\w+)$/.exec(url.pathname)?.[1];
    const conversation = conversations.find((one) => one.id === id);
    return conversation ? { body: pageHtml(conversations, conversation, now) } : null;
  };
}

/** The inbox of the demo. */
export const demoInbox = (now: Date): Handler => demoInboxOf(DEMO_CONVERSATIONS, now);

const STYLE = `
*{box-sizing:border-box}body{margin:0;display:grid;grid-template-columns:230px 1fr;height:100vh;font:14px/1.5 system-ui,sans-serif;color:#22272b;background:#fff}
nav{background:#f5f4f1;border-right:1px solid #e3e0da;overflow:auto}nav h2{font-size:14px;margin:14px 16px}nav a{display:grid;padding:9px 16px;color:inherit;text-decoration:none;border-top:1px solid #e9e6e0}
nav a[aria-current]{background:#fff;box-shadow:inset 3px 0 #0f6b66}nav span{color:#565c63;font-size:12.5px}nav small{color:#8a8f96}
main{display:grid;grid-template-rows:auto 1fr auto;overflow:hidden}.top{padding:14px 24px;border-bottom:1px solid #e3e0da}.top h1{font-size:17px;margin:0}.top p{margin:2px 0 0;color:#565c63}.rating{color:#9a5b00!important}
.thread{overflow:auto;padding:16px 24px;display:grid;gap:12px;align-content:start}.message{max-width:680px;border:1px solid #e3e0da;border-radius:10px;padding:10px 14px}
.message.agent{background:#f1f7f6}.message.internal{background:#fdf5e3}.message header{display:flex;gap:10px;align-items:baseline}.message time{color:#7b8188;font-size:12px;margin-left:auto}.note{font-size:12px;color:#8a5a00}
.body p{margin:6px 0 0}.files{margin:8px 0 0;font-size:12.5px}.composer{border-top:1px solid #e3e0da;padding:12px 24px 16px;display:grid;gap:6px}.composer label{font-size:12px;color:#565c63}
.reply{width:100%;min-height:140px;max-height:38vh;overflow:auto;border:1px solid #cfcac2;border-radius:8px;padding:10px;font:inherit}.composer button{justify-self:end;padding:7px 18px}`;
