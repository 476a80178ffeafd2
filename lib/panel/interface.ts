import { useEffect, useState } from 'react';
import { loadWords, speaker, uiLanguage, type Speaker } from './words';
import { keepLanguage } from './words/kept';

/** Languages written from right to left; none of ours yet, but the frame follows when one comes. */
const RTL = new Set(['ar', 'fa', 'he', 'ur']);

/** The words in the agent's choice of language (null: not known yet), and the document's language and direction with them. */
export function useInterface(first: Speaker, choice: string | null): Speaker {
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (choice === null) return;
    keepLanguage(choice);
    const language = uiLanguage(choice, navigator.languages);
    let gone = false;
    void loadWords(language).then((loaded) => gone || setWords(speaker(language, loaded)));
    return () => {
      gone = true;
    };
  }, [choice]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = RTL.has(words.language) ? 'rtl' : 'ltr';
  }, [words.language]);
  return words;
}
