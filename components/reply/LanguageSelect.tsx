import type { PhraseLanguage } from '@/lib/text/phrase-language';
import { useWords } from '@/lib/panel/words/context';

/** Languages a reply can be written in, by what each calls itself. */
export const REPLY_LANGUAGES = {
  en: 'English',
  es: 'Español',
  zu: 'isiZulu',
  pt: 'Português',
  fr: 'Français',
  de: 'Deutsch',
} as const satisfies Record<PhraseLanguage, string>;

type LanguageSelectProps = {
  languages: Readonly<Record<string, string>>;
  value: string;
  theirs: string;
  onChange: (language: string) => void;
};

/** The language of the reply; the customer's own is named as theirs (R25). */
export function LanguageSelect({ languages, value, theirs, onChange }: LanguageSelectProps) {
  const { t } = useWords();
  return (
    <select
      aria-label={t('reply.language')}
      className="-mx-1.25 min-h-7 max-w-36 min-w-0 rounded-md border border-transparent bg-transparent px-1 text-sm text-soft hover:border-line hover:text-ink [&>option]:bg-card [&>option]:text-ink"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {Object.entries(languages).map(([code, name]) => (
        <option key={code} value={code}>
          {code === theirs ? t('reply.language.theirs', { language: name }) : name}
        </option>
      ))}
    </select>
  );
}
