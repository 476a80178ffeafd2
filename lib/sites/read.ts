import type { ReadVia } from '@/lib/conversation/health';
import { refuse, type Result } from '@/lib/conversation/result';
import type { Page, Site } from './define';
import { readGeneric } from './generic';
import { isShown } from './kit/hidden';
import { documentOf } from './kit/pane';
import { readSite, type SiteReading } from './kit/read';
import { siteFor, siteOfAddress } from './match';

export type PageRead = Result<SiteReading & { via: ReadVia }>;

/**
 * Reads the open conversation: by the site's definition; by the page's form where there is no definition, or where it found nothing. A known site
 * without an open conversation is a refusal, so that its lists aren't taken for one. Never throws.
 */
export function readPage(page: Page, sites: readonly Site[]): PageRead {
  if (isBare(page)) return refuse('nothing-readable');
  const site = siteFor(page, sites);
  const known = site ?? siteOfAddress(page.url, sites);
  const reading = site && readSite(site, page);
  if (reading && reading.health.state !== 'failed') return { ok: true, value: { ...reading, via: 'site' } };
  if (known && !reading) return refuse('no-conversation', { site: known.name });
  if (reading && !mayFallBack(reading)) return { ok: true, value: { ...reading, via: 'site' } };
  const generic = readGeneric(page);
  if (!generic)
    return reading
      ? { ok: true, value: { ...reading, via: 'site' } }
      : refuse(hasForeignFrame(page) ? 'foreign-frame' : 'nothing-readable');
  return { ok: true, value: reading ? under(reading, generic) : { ...generic, via: 'generic' } };
}

/** While a page is written anew it may hold no element at all. */
export const isBare = ({ root }: Page): boolean => root.firstElementChild === null;

/** What the agent sees may be in a frame of another site, which isn't ours to read. */
const hasForeignFrame = ({ root }: Page): boolean =>
  [...root.querySelectorAll('iframe')].some((frame) => isShown(frame) && documentOf(frame) === null);

/** What is shown may be another conversation: reading it by its form would give it under the wrong name. */
const mayFallBack = ({ health }: SiteReading): boolean =>
  !health.reasons.some(({ code }) => code === 'other-conversation' || code === 'two-panes' || code === 'hidden-pane');

/** The site changed its pages: read by form, but named and answered as the conversation that it is. */
function under(site: SiteReading, generic: SiteReading): SiteReading & { via: ReadVia } {
  const { site: id, url, key, channel, subject } = site.conversation;
  return {
    conversation: { ...generic.conversation, site: id, url, key, channel, subject: subject ?? generic.conversation.subject },
    health: { state: 'degraded', reasons: [...site.health.reasons, ...generic.health.reasons] },
    box: site.box ?? generic.box,
    via: 'generic',
  };
}
