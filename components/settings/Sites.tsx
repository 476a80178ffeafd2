import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { Section } from './Section';

/** The sites with lasting access, each to be given back. `sites` are match patterns. */
export function Sites({ sites, onRemove }: { sites: readonly string[]; onRemove: (pattern: string) => void }) {
  const { t } = useWords();
  return (
    <Section title={t('settings.sites')}>
      {sites.length === 0 ? (
        <p className="text-soft">{t('settings.sites.none')}</p>
      ) : (
        <ul className="grid gap-1.5">
          {sites.map((pattern) => {
            const site = siteOf(pattern);
            return (
              <li key={pattern} className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
                <span className="max-w-full min-w-0 [overflow-wrap:anywhere]">{site}</span>
                <Button small aria-label={t('settings.sites.remove', { site })} onClick={() => onRemove(pattern)}>
                  {t('settings.sites.give-back')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

/** "https://acme.zendesk.com/*" → "acme.zendesk.com" */
const siteOf = (pattern: string): string => pattern.replace(/^\*?(https?)?:\/\//, '').replace(/\/\*$/, '');
