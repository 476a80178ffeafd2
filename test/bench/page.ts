import { conversationOf } from './conversations';

export const HOST = 'inbox.evenkeel.example';

/** A page of the demo inbox's form with as many messages as wanted. */
export function longPage(length: number): string {
  const articles = conversationOf(length).messages.map(
    ({ id, role, author, at, text }) =>
      `<article class="message ${role}" id="${id}"><header><b class="author">${author}</b><time datetime="${at}"></time></header><div class="body"><p>${text}</p></div></article>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>A long thread</title><main data-conversation="1" data-channel="ticket"><header class="top"><h1>A long thread</h1></header>
    <section>${articles.join('\n')}</section><form class="composer" data-target="private"><textarea class="reply"></textarea></form></main>`;
}
