import type { Page, Site, Way } from '../define';
import { isShown } from './hidden';
import { take } from './select';

export type PaneFound = { pane: Element | null; paneChoice: number; paneHidden: boolean; panes: number; pending: boolean };

/** The document of the frame that holds the conversation, when the site uses one and it is of the same origin. */
export function findFrame(site: Site, page: Page): Document | null {
  for (const way of site.frame ?? []) {
    for (const frame of page.root.querySelectorAll<HTMLIFrameElement>(way.css)) {
      const inside = documentOf(frame);
      if (inside && site.pane.some((pane) => inside.querySelector(pane.css))) return inside;
    }
  }
  return null;
}

/** A frame of another origin gives null, or throws in some browsers. */
export function documentOf(frame: Element): Document | null {
  try {
    return 'contentDocument' in frame ? (frame as HTMLIFrameElement).contentDocument : null;
  } catch {
    return null; // Another site's frame: it isn't ours to read.
  }
}

/**
 * The part of the page that holds the open conversation. Sites keep several mounted: only those that are shown count, and when two are shown that
 * claim the same conversation, neither is taken.
 */
export function findPane(site: Site, root: Document, content: Document, key: string): PaneFound {
  const id = CSS_SAFE.exec(key.slice(key.lastIndexOf('/') + 1))?.[0] ?? '';
  let hidden: PaneFound | null = null;
  for (const [paneChoice, way] of site.pane.entries()) {
    const found = candidates(content, root, way, id);
    const shown = found.filter(isShown);
    if (shown.length > 1) return { pane: null, paneChoice, paneHidden: false, panes: shown.length, pending: false };
    if (shown[0]) return { pane: shown[0], paneChoice, paneHidden: false, panes: 1, pending: false };
    if (found[0]) hidden ??= { pane: null, paneChoice, paneHidden: true, panes: found.length, pending: false };
  }
  const pending = site.pending?.some((way) => content.querySelector(way.css) !== null) ?? false;
  return hidden ?? { pane: null, paneChoice: 0, paneHidden: false, panes: 0, pending };
}

/** What may stand in a selector without quoting; keys end with numbers or names made of these. */
const CSS_SAFE = /^[\w-]+$/;

function candidates(content: Document, root: Document, way: Way, id: string): Element[] {
  if (way.css.includes('{id}') && id === '') return [];
  const css = way.css.replaceAll('{id}', id);
  const found = [...content.querySelectorAll(css)];
  const all = found.length > 0 || content === root ? found : [...root.querySelectorAll(css)];
  return all.filter((element, index) => !all.some((other, at) => at !== index && other !== element && other.contains(element)));
}

/**
 * True when the page, or a part of it, says of itself that it shows another conversation than the key names. One place that names the right one is enough:
 * lists and previews name others too.
 */
export function contradicts(site: Site, within: Document | Element, key: string): boolean {
  const id = key.slice(key.lastIndexOf('/') + 1);
  const said = (site.names ?? []).flatMap((way) => {
    const self = 'matches' in within && within.matches(way.css) ? [within] : [];
    const shown = [...self, ...within.querySelectorAll(way.css)].filter(isShown);
    return shown.map((element) => take(element, [{ ...way, css: ':scope' }])).filter((value) => value !== null);
  });
  return said.length > 0 && !said.includes(id);
}
