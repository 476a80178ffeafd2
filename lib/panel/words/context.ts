import { createContext, useContext } from 'react';
import { english, type Speaker } from '.';

/** The words of the interface for everything below; English until the agent's own language is there. */
export const WordsContext = createContext<Speaker>(english);
export const useWords = (): Speaker => useContext(WordsContext);
