import type { NotificationWords } from './surface';

const WORDS: Record<string, NotificationWords> = {
  en: { title: 'Follow-up due', done: 'Done', snooze: 'In an hour' },
  es: { title: 'Seguimiento pendiente', done: 'Hecho', snooze: 'Dentro de una hora' },
  zu: { title: 'Sekuyisikhathi sokulandela', done: 'Kwenziwe', snooze: 'Emva kwehora' },
};

/** The words of a notification in the agent's choice of language, or the browser's; English where there are none. */
export function notificationWords(choice: string, browserLanguage: string): NotificationWords {
  const language = choice === 'auto' ? browserLanguage.split('-')[0]! : choice;
  return WORDS[language] ?? WORDS['en']!;
}
