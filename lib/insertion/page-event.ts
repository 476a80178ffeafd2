import { htmlOf } from './lines';

/** The window as the page itself sees it. Firefox keeps it apart from the extension's view; in Chromium they are one. */
type PageWindow = Window & typeof globalThis & { wrappedJSObject?: PageWindow };

/** Firefox's way of handing an object to the page. */
declare const cloneInto: undefined | (<Value>(value: Value, target: Window, options: { wrapReflectors: boolean }) => Value);

function pageOf(element: Element) {
  const view: PageWindow | null = element.ownerDocument.defaultView;
  if (view === null) return null;
  const give = <Value>(value: Value): Value => (typeof cloneInto === 'function' ? cloneInto(value, view, { wrapReflectors: true }) : value);
  return { page: view.wrappedJSObject ?? view, give };
}

/**
 * Gives the editor a paste, made as the page's own object: in Firefox an event of the extension's making carries no data that the page may see.
 * True when the editor said that it took it; false proves nothing, since TinyMCE takes it a moment later without a word.
 */
export function paste(box: HTMLElement, text: string, way: 'text' | 'rich'): boolean {
  const world = pageOf(box);
  if (world === null) return false;
  const data = new world.page.DataTransfer();
  const fill = (to: DataTransfer) => {
    to.setData('text/plain', text);
    if (way === 'rich') to.setData('text/html', htmlOf(text));
  };
  fill(data);
  const event = new world.page.ClipboardEvent(
    'paste',
    world.give({ bubbles: true, cancelable: true, composed: true, clipboardData: data }),
  );
  // Gecko makes an empty transfer of its own instead of taking the one given.
  if (event.clipboardData !== null && event.clipboardData.types.length === 0) fill(event.clipboardData);
  return !box.dispatchEvent(event);
}

/** Presses Ctrl+Z, or Cmd+Z on a Mac, in editors that keep a history of their own. True when the editor took it. */
export function pressUndo(box: HTMLElement): boolean {
  const world = pageOf(box);
  if (world === null) return false;
  const mac = /mac/i.test(world.page.navigator.platform);
  const keys = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  return !box.dispatchEvent(new world.page.KeyboardEvent('keydown', world.give(keys)));
}

/**
 * Puts the focus into the box. While the sidebar has it, the page's document fires no focus events, and editors that wait for one
 * don't follow the selection; they are told by events of the same shape.
 */
export function focusBox(box: HTMLElement): void {
  box.focus({ preventScroll: true });
  const world = pageOf(box);
  if (world === null || box.ownerDocument.hasFocus()) return;
  for (const type of ['focus', 'focusin']) {
    box.dispatchEvent(new world.page.FocusEvent(type, world.give({ bubbles: type === 'focusin', composed: true })));
  }
}
