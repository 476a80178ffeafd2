/**
 * CKEditor 4 can write its hint ("Type your message here") into the box as if it were text, marked by a class, and empties the box when the agent enters
 * it (seen in Request Tracker 5). It isn't the agent's text; and what is written beside it would be emptied away with it.
 */
export const isHint = (box: Element): boolean => box.matches('.cke_editable.placeholder');

/** Takes the hint away as the editor itself would. */
export function clearHint(box: Element): void {
  if (!isHint(box)) return;
  box.classList.remove('placeholder');
  box.replaceChildren();
}
