import type { ComposerTarget } from '@/lib/conversation/types';
import type { Box, Page, Site } from '../define';
import { isShown } from './hidden';
import { documentOf } from './pane';
import { holds } from './select';

/** The reply box of the open conversation and who would read what is put into it; null when none is open. Never opens one. */
export function findBox(site: Site, page: Page, pane: Element | null): Box | null {
  const { boxes, within, target, limit, targetOf } = site.composer;
  const scope: Element | Document | null = within === 'page' ? page.root : pane;
  if (!scope) return null;
  for (const way of boxes) {
    const element = chosen([...scope.querySelectorAll(way.css)].map(editableIn).filter((box) => box !== null));
    if (!element) continue;
    const reads = targetOf ? targetOf({ page }) : targetIn(within === 'page' ? page.root.documentElement : pane, target);
    return { element, target: reads, limit: limit ?? null };
  }
  return null;
}

function targetIn(scope: Element | null, rules: Site['composer']['target']): ComposerTarget {
  return (scope && rules.find((rule) => holds(scope, rule.css))?.is) || 'unknown';
}

/** The editable element itself: of an editor's frame its body. Null for one that isn't shown, or takes no text. */
export function editableIn(found: Element): HTMLElement | null {
  if (!isShown(found)) return null;
  const inside = /^i?frame$/.test(found.localName) ? documentOf(found)?.body : (found as HTMLElement);
  return inside && takesText(inside) ? inside : null;
}

function takesText(element: HTMLElement): boolean {
  if (element.localName === 'textarea' || element.localName === 'input') {
    return !element.hasAttribute('disabled') && !element.hasAttribute('readonly');
  }
  const said = element.getAttribute('contenteditable');
  return (said !== null && said !== 'false') || element.isContentEditable || element.ownerDocument.designMode === 'on';
}

/** Of several, the one that the agent is in; else the last, which is the newest on every site that opens more than one. */
function chosen(boxes: HTMLElement[]): HTMLElement | null {
  return (
    boxes.find((box) => box.contains(box.ownerDocument.activeElement) && box.ownerDocument.activeElement !== box.ownerDocument.body) ??
    boxes.at(-1) ??
    null
  );
}
