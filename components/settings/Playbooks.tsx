import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { CONTROL, Field } from '@/components/ui/Field';
import { FileButton } from '@/components/ui/FileButton';
import { Notice } from '@/components/ui/Notice';
import { Section } from './Section';

type PlaybookChoice = { id: string; name: string };
type PlaybooksProps = {
  playbooks: readonly PlaybookChoice[];
  /** Null: chosen by the conversation. */
  current: string | null;
  said: { bad: boolean; text: string } | null;
  onChoose: (id: string | null) => void;
  onEdit: () => void;
  onImport: (text: string) => void;
  onExport: () => void;
};

/** Which playbook is in use; its file in and out. */
export function Playbooks({ playbooks, current, said, onChoose, onEdit, onImport, onExport }: PlaybooksProps) {
  const { t } = useWords();
  return (
    <Section title={t('settings.playbook')}>
      <Field label={t('settings.playbook.use')}>
        {(ids) => (
          <select {...ids} className={CONTROL} value={current ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
            <option value="">{t('settings.playbook.auto')}</option>
            {playbooks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button small onClick={onEdit}>
          {t('settings.playbook.edit')}
        </Button>
        <FileButton accept=".json,application/json" onText={onImport}>
          {t('settings.playbook.import')}
        </FileButton>
        <Button small onClick={onExport}>
          {t('settings.playbook.export')}
        </Button>
      </div>
      {said && (
        <Notice tone={said.bad ? 'block' : 'accent'} live={said.bad ? 'assertive' : 'polite'}>
          {said.text}
        </Notice>
      )}
    </Section>
  );
}
