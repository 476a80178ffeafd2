import { useState } from 'react';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { CONTROL, Field } from '@/components/ui/Field';
import { FileButton } from '@/components/ui/FileButton';
import { Notice } from '@/components/ui/Notice';
import { Section } from './Section';

type DataProps = {
  counts: { cases: number; reminders: number };
  retentionDays: number;
  said: { bad: boolean; text: string } | null;
  onRetention: (days: number) => void;
  onExport: () => void;
  onImport: (text: string) => void;
  onExportCorrections: () => void;
  onEraseCustomer: (who: string) => void;
  onEraseAll: () => void;
};

/** What is kept in this browser: how much and how long, in and out, and away. */
export function Data({
  counts,
  retentionDays,
  said,
  onRetention,
  onExport,
  onImport,
  onExportCorrections,
  onEraseCustomer,
  onEraseAll,
}: DataProps) {
  const { t } = useWords();
  const [who, setWho] = useState('');
  const [asking, setAsking] = useState(false);
  return (
    <Section title={t('settings.data')}>
      <p className="text-sm text-soft">{t('settings.data.what')}</p>
      <p className="text-sm text-soft tabular-nums">{t('settings.data.count', counts)}</p>
      <Field label={t('settings.retention')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            className={CONTROL}
            min={1}
            max={3650}
            defaultValue={retentionDays}
            onBlur={(event) => event.currentTarget.checkValidity() && onRetention(event.currentTarget.valueAsNumber)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button small onClick={onExport}>
          {t('settings.data.export')}
        </Button>
        <FileButton accept=".json,application/json" onText={onImport}>
          {t('settings.data.import')}
        </FileButton>
        <Button small onClick={onExportCorrections}>
          {t('settings.corrections.export')}
        </Button>
      </div>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onEraseCustomer(who.trim());
        }}
      >
        <Field label={t('settings.erase.customer')} hint={t('settings.erase.customer.label')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              className={CONTROL}
              maxLength={300}
              value={who}
              onChange={(event) => setWho(event.currentTarget.value)}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button small type="submit" disabled={who.trim() === ''}>
            {t('settings.erase.customer.do')}
          </Button>
          <Button small kind="danger" onClick={() => setAsking(true)}>
            {t('settings.erase.all.do')}
          </Button>
        </div>
      </form>
      {said && (
        <Notice tone={said.bad ? 'block' : 'accent'} live={said.bad ? 'assertive' : 'polite'}>
          {said.text}
        </Notice>
      )}
      {asking && (
        <Dialog
          part="erase-all"
          title={t('settings.erase.all.title')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button
                kind="danger"
                onClick={() => {
                  setAsking(false);
                  onEraseAll();
                }}
              >
                {t('settings.erase.all.do')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
            </>
          }
        >
          <p>{t('settings.erase.all.what')}</p>
        </Dialog>
      )}
    </Section>
  );
}
