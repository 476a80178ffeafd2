import type { Site } from '@/lib/sites/define';

/** Where definitions wait for the page script, in the isolated world of this extension in this page. */
const PLACE = Symbol.for('evenkeel.sites');
const world = globalThis as { [PLACE]?: Map<string, Site> };

/** Makes a site's definition known in this page; a newer one of the same site takes its place. */
export function provide(site: Site): void {
  (world[PLACE] ??= new Map()).set(site.id, site);
}

/** The definitions that were put into this page. */
export const provided = (): readonly Site[] => [...(world[PLACE]?.values() ?? [])];
