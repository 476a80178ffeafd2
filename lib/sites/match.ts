import type { Page, Site } from './define';
import { fits } from './kit/pattern';

/** The definition for a page; null where there is none. Between sites that match any host, the first whose marks are there wins. */
export function siteFor({ root, url }: Pick<Page, 'root' | 'url'>, sites: readonly Site[]): Site | null {
  const marked = (site: Site): boolean => !site.marks || site.marks.some((way) => root.querySelector(way.css) !== null);
  return sites.find((site) => matches(site, url) && onPath(site, url) && marked(site)) ?? null;
}

/** The site that an address belongs to by its host alone; those that run on any host are never found this way. */
export function siteOfAddress(url: URL, sites: readonly Site[]): Site | null {
  return sites.find((site) => !site.marks && matches(site, url)) ?? null;
}

/** Whose definitions a page at this address may need: the host's own on all its pages, those that run anywhere where the path is theirs. */
export function mayNeed(url: URL, sites: readonly Site[]): Site[] {
  return sites.filter((site) => matches(site, url) && (!site.marks || onPath(site, url)));
}

const matches = (site: Site, url: URL): boolean => site.matches.some((pattern) => fits(pattern, url));
const onPath = (site: Site, url: URL): boolean => site.path?.test(url.pathname + url.search + url.hash) ?? true;
