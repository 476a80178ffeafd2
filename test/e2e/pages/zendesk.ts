/**
 * Makes the fixture of a Zendesk workspace live: real CKEditor 5 in the boxes of two tickets, navigation as its single page does it, and
 * everything that can happen to a box between a draft and its insertion.
 */
import { Essentials, InlineEditor, Paragraph } from 'ckeditor5';
import { textOfHtml } from '../../editors/pages/html';

export type Desk = {
  /** Shows another ticket as the workspace does: another address, another pane, no load. */
  open(ticket: string): void;
  /** Shows another ticket's content without a new address. */
  swap(ticket: string): void;
  /** Takes the open ticket's box away and mounts a new one in its place. */
  remount(): Promise<void>;
  channel(channel: 'internal' | 'web'): void;
  /** The customer writes once more. */
  message(): void;
  /** Does something in the very moment in which the box gets the focus. */
  onFocus(run: () => unknown): void;
  /** What a ticket's editor holds, as its own data. */
  text(ticket: string): string;
  /** Empties both editors. */
  clear(): void;
  /** The session is over: a form to log in, at the same address. */
  logOut(): void;
};

declare global {
  interface Window {
    /** Set once the editors are ready. */
    desk?: Desk;
  }
}

const BOX = '[data-test-id="omnicomposer-rich-text-ckeditor"]';
const panes = new Map(
  [...document.querySelectorAll<HTMLElement>('[data-ticket-id]')].map((pane) => [pane.dataset['ticketId'] ?? '', pane]),
);
const editors = new Map<string, InlineEditor>();
const shown = () => /(\d+)$/.exec(location.pathname)?.[1] ?? '';
const paneOf = (ticket: string) => panes.get(ticket) ?? document.body;

async function mount(ticket: string): Promise<void> {
  const box = document.createElement('div');
  box.dataset['testId'] = 'omnicomposer-rich-text-ckeditor';
  paneOf(ticket).querySelector('[data-test-id="editor-view"]')?.replaceChildren(box);
  editors.set(ticket, await InlineEditor.create(box, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] }));
}

function show(ticket: string): void {
  for (const [id, pane] of panes) pane.style.display = id === ticket ? '' : 'none';
}

for (const ticket of panes.keys()) await mount(ticket);
show(shown());
window.addEventListener('popstate', () => show(shown()));

const desk: Desk = {
  open: (ticket) => {
    history.pushState(null, '', `/agent/tickets/${ticket}`);
    show(ticket);
  },
  swap: (ticket) => {
    const [one, other] = [paneOf(shown()), paneOf(ticket)];
    one.dataset['ticketId'] = ticket;
    other.dataset['ticketId'] = shown();
    show('');
    other.style.display = '';
  },
  remount: async () => {
    const ticket = shown();
    await editors.get(ticket)?.destroy();
    await mount(ticket);
  },
  channel: (channel) => {
    const button = paneOf(shown()).querySelector<HTMLElement>('[data-test-id="omnichannel-channel-switcher-button"]');
    if (button !== null) button.dataset['channel'] = channel;
  },
  message: () => {
    const log = paneOf(shown()).querySelector('[data-test-id="omni-log-container"]');
    const last = [...(log?.querySelectorAll('article') ?? [])].at(-1);
    const next = last?.cloneNode(true) as HTMLElement | undefined;
    next?.querySelector('time')?.setAttribute('datetime', '2026-11-22T09:00:00Z');
    next?.querySelector('.zd-comment')?.replaceChildren('It has just arrived, please forget what I wrote.');
    if (next !== undefined) log?.append(next);
  },
  onFocus: (run) => {
    const box = paneOf(shown()).querySelector<HTMLElement>(BOX);
    box?.blur();
    box?.addEventListener('focus', () => void run(), { once: true });
  },
  text: (ticket) => editors.get(ticket)?.getData() ?? '',
  clear: () => {
    for (const editor of editors.values()) editor.setData('');
  },
  logOut: () => {
    document.body.innerHTML =
      '<main><h1>Sign in</h1><form><input type="password" aria-label="Password"><button>Sign in</button></form></main>';
  },
};
window.desk = desk;
window.model = () => textOfHtml(desk.text(shown()));
