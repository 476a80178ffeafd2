import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { Section } from './Section';

/** The way to the insights page. */
export function Pages({ onInsights }: { onInsights: () => void }) {
  const { t } = useWords();
  return (
    <Section title={t('settings.insights')}>
      <p className="text-sm text-soft">{t('insights.what')}</p>
      <Button small className="justify-self-start" onClick={onInsights}>
        {t('settings.insights.open')}
      </Button>
    </Section>
  );
}
