import type { Look } from './look';

/** Attributes by which pages switch what a reply box does, or which part is shown; classes change at every hover, so they aren't among them. */
const ATTRIBUTES = ['data-channel', 'data-ticket-id', 'hidden', 'contenteditable', 'disabled'];
/** How long the page must be given after a first change; many follow one another when a ticket is switched. */
const SETTLING = 150;

export type Watched = {
  window: Window & typeof globalThis;
  /** Cheap; its print differs whenever a reading would. Typing in the box isn't taken for news. */
  look: () => Look;
  /** False when nobody listens any more: the watch ends. */
  changed: () => Promise<boolean>;
};

/**
 * Tells when the conversation, the address or the reply box changes; ends when nobody listens. The observer's callback only starts a timer: what is new
 * is looked at once, after the page has settled (LIMITS P4).
 */
export function watch({ window, look, changed }: Watched): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let last = look();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    timer = undefined;
    const now = look();
    const news = now.print !== last.print;
    last = now;
    if (!news) return;
    changed().then(
      (heard) => void (heard || stop()),
      () => stop(),
    );
  };
  const soon = (): void => void (timer ??= setTimeout(settle, SETTLING));
  const observer = new window.MutationObserver((records) => {
    if (timer === undefined && records.some(({ target }) => !last.box?.contains(target))) soon();
  });
  const stop = (): void => {
    ending.abort();
    observer.disconnect();
    clearTimeout(timer);
  };

  observer.observe(window.document, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  window.document.addEventListener('change', soon, { signal, capture: true, passive: true });
  // A frame that was navigated (Roundcube's preview) says so only by its load event, which doesn't bubble.
  window.document.addEventListener('load', ({ target }) => isFrame(target) && soon(), { signal, capture: true, passive: true });
  for (const name of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(name, soon, { signal, passive: true });
  return stop;
}

const isFrame = (target: EventTarget | null): boolean => target !== null && 'localName' in target && target.localName === 'iframe';
