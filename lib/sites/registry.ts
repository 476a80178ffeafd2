import type { Page, Site } from './define';
import { demo } from './demo';
import { gmail } from './gmail';
import { fits } from './kit/pattern';
import { roundcube } from './roundcube';
import { rt } from './rt';
import { x } from './x';
import { zendesk } from './zendesk';

/** Every site there is a definition for. The order matters only between sites that match any host: the first whose marks are there wins. */
export const SITES: readonly Site[] = [zendesk, gmail, x, demo, rt, roundcube];

/** The definition for a page; null where there is none. */
export function siteFor(page: Pick<Page, 'root' | 'url'>): Site | null {
  return SITES.find((site) => isFor(site, page)) ?? null;
}

function isFor(site: Site, { root, url }: Pick<Page, 'root' | 'url'>): boolean {
  if (!site.matches.some((pattern) => fits(pattern, url))) return false;
  if (site.path && !site.path.test(url.pathname + url.search + url.hash)) return false;
  return !site.marks || site.marks.some((way) => root.querySelector(way.css) !== null);
}

/** The site that an address belongs to by its host alone, for asking permission; those that run anywhere are never found this way. */
export function siteOfAddress(url: URL): Site | null {
  return SITES.find((site) => !site.marks && site.matches.some((pattern) => fits(pattern, url))) ?? null;
}
