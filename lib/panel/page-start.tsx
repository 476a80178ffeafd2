import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { database, loadSettings } from '@/lib/store';
import { loadWords, speaker, uiLanguage, type Speaker } from './words';
import { WordsContext } from './words/context';
import { keptLanguage } from './words/kept';

/** Starts a full page in the agent's language: the settings', or the last one seen where the database can't be read. */
export async function startPage(title: (words: Speaker) => string, page: (words: Speaker) => ReactNode): Promise<void> {
  const choice = await loadSettings(database()).then(
    ({ locale }) => locale,
    () => keptLanguage(),
  );
  const language = uiLanguage(choice, navigator.languages);
  const words = speaker(language, await loadWords(language));
  document.documentElement.lang = language;
  document.title = `${title(words)} – Evenkeel`;
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <WordsContext value={words}>{page(words)}</WordsContext>
    </StrictMode>,
  );
}
