import type { Settings } from '@/lib/store/settings';
import { LANGUAGE_NAMES, UI_LANGUAGES } from '@/lib/panel/words';
import { useWords } from '@/lib/panel/words/context';
import { CONTROL, Field } from '@/components/ui/Field';
import { Section } from './Section';

const ADDRESSES = ['auto', 'formal', 'informal'] as const satisfies Settings['address'][];

/** Name and closing words under a reply, how customers are addressed, and the language of the interface. */
export function You({ settings, onChange }: { settings: Settings; onChange: (change: Partial<Settings>) => void }) {
  const { t } = useWords();
  return (
    <Section title={t('settings.you')}>
      <Field label={t('settings.name')} hint={t('settings.name.hint')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            className={CONTROL}
            maxLength={120}
            defaultValue={settings.agentName ?? ''}
            onBlur={(event) => onChange({ agentName: event.currentTarget.value.trim() || null })}
          />
        )}
      </Field>
      <Field label={t('settings.signoff')} hint={t('settings.signoff.hint')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            className={CONTROL}
            maxLength={300}
            defaultValue={settings.signOff ?? ''}
            onBlur={(event) => onChange({ signOff: event.currentTarget.value.trim() || null })}
          />
        )}
      </Field>
      <Field label={t('settings.address')} hint={t('settings.address.hint')}>
        {(ids) => (
          <select
            {...ids}
            className={CONTROL}
            value={settings.address}
            onChange={(event) => onChange({ address: ADDRESSES.find((address) => address === event.currentTarget.value) ?? 'auto' })}
          >
            {ADDRESSES.map((address) => (
              <option key={address} value={address}>
                {t(`settings.address.${address}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('settings.language')}>
        {(ids) => (
          <select
            {...ids}
            className={CONTROL}
            value={settings.locale}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              onChange({ locale: UI_LANGUAGES.find((language) => language === chosen) ?? 'auto' });
            }}
          >
            <option value="auto">{t('settings.language.auto')}</option>
            {UI_LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {LANGUAGE_NAMES[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Section>
  );
}
