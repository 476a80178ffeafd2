import { type Surface } from './support';

/** A message as it travels. */
export type Message = { type: string; data?: unknown };
/** What came back: nothing, or a Result. */
export type Answer = { res?: { ok: boolean; reason?: { code: string } } | null } | null;

const envelope = (message: Message) => ({ ...message, id: 1, timestamp: Date.now() });

/** Sends from the extension's isolated world in a tab that shows an address: as a page script would that has been taken over. */
export const fromPageScript = (sidebar: Surface, url: string, inFrame: boolean, message: Message): Promise<Answer> =>
  sidebar.evaluate(
    async ({ url, inFrame, sent }) => {
      const [tab] = await chrome.tabs.query({ url });
      const injected = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, allFrames: true },
        args: [sent, inFrame] as const,
        func: async (said: unknown, frame: boolean) => {
          if ((window !== window.top) !== frame) return null;
          return ((await chrome.runtime.sendMessage<unknown, unknown>(said).catch(() => null)) ?? null) as never;
        },
      });
      return injected.map(({ result }) => result as Answer).find((result) => result !== null) ?? null;
    },
    { url, inFrame, sent: envelope(message) },
  );

/** Sends from a page of the extension. */
export const fromOwnPage = (page: Surface, message: Message): Promise<Answer> =>
  page.evaluate(async (sent) => (await chrome.runtime.sendMessage<unknown, Answer>(sent).catch(() => null)) ?? null, envelope(message));

/** Tries from a web page whatever a web page has: the extension's own door, if there were one, and the events of the window. */
export const fromWebPage = (page: Surface, id: string, message: Message): Promise<Answer> =>
  page.evaluate(
    async ({ id, sent }) => {
      window.postMessage(sent, '*');
      window.dispatchEvent(new CustomEvent(sent.type, { detail: sent }));
      document.dispatchEvent(new CustomEvent(sent.type, { detail: sent }));
      const { chrome: chromium, browser: gecko } = globalThis as { chrome?: Partial<typeof chrome>; browser?: Partial<typeof chrome> };
      const send = (chromium?.runtime ?? gecko?.runtime)?.sendMessage as ((id: string, sent: unknown) => Promise<Answer>) | undefined;
      return (await send?.(id, sent)?.catch(() => null)) ?? null;
    },
    { id, sent: envelope(message) },
  );

/** Sends from another extension's script in the page (neighbour/relay.js). */
export const fromNeighbour = (page: Surface, id: string, message: Message): Promise<Answer> =>
  page.evaluate(
    async (asked) => {
      const root = document.documentElement;
      const answered = new Promise<string>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(root.getAttribute('data-neighbour') ?? '');
        });
        observer.observe(root, { attributes: true, attributeFilter: ['data-neighbour'] });
      });
      document.dispatchEvent(new CustomEvent('neighbour', { detail: JSON.stringify(asked) }));
      return (JSON.parse(await answered) as { value: Answer }).value;
    },
    { id, message: envelope(message) },
  );

/** Sends to the page script of the tab in front, as the sidebar does. */
export const toPage = (sidebar: Surface, message: Message): Promise<Answer> =>
  sidebar.evaluate(async (sent) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.tabs.sendMessage<unknown, Answer>(tab?.id ?? -1, sent, { frameId: 0 });
  }, envelope(message));

/** Starts to note, in the tab in front, what the sidebar asks of its page. */
export const listenAtPage = (sidebar: Surface): Promise<null> =>
  sidebar.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const world = globalThis as { asked?: string[] };
        world.asked = [];
        chrome.runtime.onMessage.addListener(({ type, data }: Message) => {
          if (data !== 'fence') world.asked?.push(type);
        });
      },
    });
    return null;
  });

/** What the sidebar has asked of its page since the last look. First takes the same way as a reading takes: what was on its way before has arrived then. */
export const askedOfPage = (sidebar: Surface): Promise<string[]> =>
  sidebar.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const target = { tabId: tab?.id ?? -1 };
    await chrome.permissions.contains({ origins: ['https://inbox.evenkeel.example/*'] });
    await chrome.scripting.executeScript({ target, files: ['page.js'] });
    await chrome.tabs.sendMessage(target.tabId, { id: 1, type: 'page.composer', data: 'fence', timestamp: Date.now() }, { frameId: 0 });
    const [noted] = await chrome.scripting.executeScript({ target, func: () => (globalThis as { asked?: string[] }).asked?.splice(0) });
    return noted?.result ?? [];
  });
