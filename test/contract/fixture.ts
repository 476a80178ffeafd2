import { Window } from 'happy-dom';
import type { Page } from '@/lib/sites/define';
import type { OffsetAt } from '@/lib/sites/kit/time';
import type { Fixture } from '@/test/fixtures/read';

/** Two hours east, as Johannesburg all year. */
const offsetAt: OffsetAt = () => '+02:00';

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
