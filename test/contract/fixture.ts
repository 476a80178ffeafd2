import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import type { Page } from '@/lib/sites/define';
import type { OffsetAt } from '@/lib/sites/kit/time';

export const FIXTURES = join(import.meta.dirname, '../fixtures');

/** A page of a site: its words and where it stands. The first line is a comment that says the address, the languages and the time. */
export type Fixture = { site: string; name: string; html: string; url: string; locales: string[]; now: string };

/** Two hours east, as Johannesburg all year. */
const offsetAt: OffsetAt = () => '+02:00';

export function fixturesOf(site: string): Fixture[] {
  const folder = join(FIXTURES, site);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const end = text.indexOf('\n');
      return { site, name: file.replace('.html', ''), html: text.slice(end + 1), ...head(text.slice(0, end)) };
    });
}

function head(line: string): Pick<Fixture, 'url' | 'locales' | 'now'> {
  const { url, locales, now } = JSON.parse(line.slice('<!--'.length, -'-->'.length)) as Record<string, unknown>;
  return { url: String(url), locales: locales as string[], now: String(now) };
}

/** Scripts of fixtures never run, nothing is loaded. */
const SETTINGS = { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true } as const;

/** The fixture, or other words at its address, as a page in a window. */
export function pageOf(fixture: Fixture, html = fixture.html): Page & { window: Window } {
  const window = new Window({ url: fixture.url, settings: SETTINGS });
  window.document.write(html);
  return { ...around(fixture), root: window.document as unknown as Document, window };
}

/** The fixture as a document that no window shows: no computed styles, nothing active. */
export function detachedPageOf(fixture: Fixture): Page {
  const window = new Window({ url: fixture.url, settings: SETTINGS });
  const parsed = new window.DOMParser().parseFromString(fixture.html, 'text/html');
  return { ...around(fixture), root: parsed as unknown as Document };
}

const around = ({ url, locales, now }: Fixture): Omit<Page, 'root'> => ({ url: new URL(url), locales, offsetAt, now: new Date(now) });
