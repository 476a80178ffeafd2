/** The interface's language, kept where it can be read before the first paint: the settings come from the database, after it. */
const PLACE = 'interface-language';

export const keptLanguage = (): string => localStorage.getItem(PLACE) ?? 'auto';
export const keepLanguage = (choice: string): void => localStorage.setItem(PLACE, choice);
