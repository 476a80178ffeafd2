import { isField } from './field';

const isFrame = (element: Element): element is HTMLIFrameElement => element.nodeName === 'IFRAME';
const EDITABLE = 'textarea, iframe, [contenteditable]:not([contenteditable=false])';

/** Editable by its own mark, not by that of something around it. */
const isEditable = (element: Element) => {
  const mark = element.getAttribute('contenteditable');
  return (mark !== null && mark !== 'false') || element.ownerDocument.designMode === 'on';
};
/** Sources of an editor are hidden textareas, which the page reads on submit: text put there is lost. */
const isShown = (element: Element) =>
  (element.checkVisibility?.({ visibilityProperty: true }) ?? true) && element.getAttribute('aria-hidden') !== 'true';

/** The body of an editor's frame; null where the frame is another origin's or nothing to edit. */
function bodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  const body = frame.contentDocument?.body ?? null;
  return body === null ? null : isEditable(body) ? body : within(body);
}

const within = (element: Element): HTMLElement | null => {
  for (const candidate of element.querySelectorAll<HTMLElement>(EDITABLE)) {
    const found = resolveBox(candidate);
    if (found !== null) return found;
  }
  return null;
};

/**
 * The element that takes the text: a shown field, an editable element, the body of an editor's frame, the first such inside the element given,
 * or the editable element around it. Null where there is none.
 */
export function resolveBox(element: Element): HTMLElement | null {
  if (isField(element)) return isShown(element) && !element.disabled && !element.readOnly ? element : null;
  if (isFrame(element)) return isShown(element) ? bodyOf(element) : null;
  return isEditable(element)
    ? (element as HTMLElement)
    : (within(element) ?? element.closest<HTMLElement>('[contenteditable]:not([contenteditable=false])'));
}
