import type { Site } from './define';
import { demo } from './demo';
import { gmail } from './gmail';
import { mayNeed } from './match';
import { roundcube } from './roundcube';
import { rt } from './rt';
import { x } from './x';
import { zendesk } from './zendesk';

/** Every site there is a definition for. A page gets only those that its address may need, each as a file of its own (entrypoints/site-*.ts). */
export const SITES: readonly Site[] = [zendesk, gmail, x, demo, rt, roundcube];

/** The files to put into a page, in order: definitions, then the page script, which does nothing when it is there already. */
export function scriptsFor(address: string | null): string[] {
  const sites = address !== null && URL.canParse(address) ? mayNeed(new URL(address), SITES) : SITES;
  return [...sites.map(({ id }) => `/site-${id}.js`), '/page.js'];
}
