import { useWords } from '@/lib/panel/words/context';
import { Section } from './Section';

/** Which version this is, and what it does with what it reads. */
export function About({ version }: { version: string }) {
  const { t } = useWords();
  return (
    <Section title={t('settings.about')}>
      <p className="text-soft">{t('settings.about.privacy')}</p>
      <p className="text-sm text-faint tabular-nums">{t('settings.about.version', { version })}</p>
    </Section>
  );
}
