import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { formatter } from '@/lib/panel/format';
import { loadWords, speaker, uiLanguage } from '@/lib/panel/words';
import { WordsContext } from '@/lib/panel/words/context';
import '@/components/ui/tokens.css';
import { PAGES } from './pages';
import { STATES } from './states';

/** Shows one state of the sidebar: ?state=read&language=en&dir=ltr */
const query = new URLSearchParams(location.search);
const language = uiLanguage(query.get('language') ?? 'en', []);
const words = speaker(language, await loadWords(language));
document.documentElement.lang = language;
document.documentElement.dir = query.get('dir') ?? 'ltr';
const format = formatter(words, 'Africa/Johannesburg', Date.parse('2026-11-23T14:30:00+02:00'));
const state = { ...STATES, ...PAGES }[query.get('state') ?? 'read'];

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <WordsContext value={words}>{state?.({ format, speaker: words })}</WordsContext>
  </StrictMode>,
);
