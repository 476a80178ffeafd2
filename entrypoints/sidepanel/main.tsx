import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords, speaker, uiLanguage } from '@/lib/panel/words';
import { keptLanguage } from '@/lib/panel/words/kept';
import { App } from './App';
import { open } from './open';

/** Paints the frame in the agent's language first; the database and everything else follow. */
async function start(): Promise<void> {
  const language = uiLanguage(keptLanguage(), navigator.languages);
  const words = speaker(language, await loadWords(language));
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App first={words} open={open} />
    </StrictMode>,
  );
}

void start();
