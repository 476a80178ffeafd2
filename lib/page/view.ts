import type { Page } from '@/lib/sites/define';
import { browserOffset } from '@/lib/sites/kit/time';

/** What a read may know of the page in this window, as it is now. */
export function pageIn(window: Window): Page {
  const { document, navigator, location } = window;
  const languages = [document.documentElement?.lang ?? '', ...navigator.languages, 'en'];
  return {
    root: document,
    url: new URL(location.href),
    locales: [...new Set(languages.flatMap(valid))],
    offsetAt: browserOffset,
    now: new Date(),
  };
}

/** A page may say anything in its "lang"; what isn't a language is left out. */
function valid(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language.replace('_', '-'));
  } catch {
    return []; // Not a language tag.
  }
}
