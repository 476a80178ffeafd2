import type { Playbook } from '@/lib/playbook/schema';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { CONTROL, Field } from '@/components/ui/Field';
import { FileButton } from '@/components/ui/FileButton';

/** Languages in which texts for customers can be written here. */
const LANGUAGES = { en: 'English', es: 'Español', zu: 'isiZulu', pt: 'Português', fr: 'Français', de: 'Deutsch', xh: 'isiXhosa', af: 'Afrikaans', nl: 'Nederlands', it: 'Italiano', sw: 'Kiswahili' } as const; // prettier-ignore

type ToolbarProps = {
  playbooks: readonly Playbook[];
  current: string;
  language: string;
  problems: number;
  saved: boolean;
  onChoose: (id: string) => void;
  onLanguage: (language: string) => void;
  onImport: (text: string) => void;
  onExport: () => void;
};

/** Stays at the top: which playbook, in which language its texts are edited, whether all is saved, and its file. */
export function Toolbar({ playbooks, current, language, problems, saved, onChoose, onLanguage, onImport, onExport }: ToolbarProps) {
  const { t, count } = useWords();
  const said = problems > 0 ? `${t('playbook.unsaved')} · ${count('playbook.problems', problems)}` : saved ? t('playbook.saved') : '…';
  return (
    <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-end gap-3 border-b border-line bg-bg px-4 py-2.5">
      <Field label={t('settings.playbook.use')} className="min-w-0 grow basis-48">
        {(ids) => (
          <select {...ids} className={CONTROL} value={current} onChange={(event) => onChoose(event.currentTarget.value)}>
            {playbooks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('playbook.language')} className="min-w-0 grow basis-48">
        {(ids) => (
          <select {...ids} className={CONTROL} value={language} onChange={(event) => onLanguage(event.currentTarget.value)}>
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <FileButton accept=".json,application/json" onText={onImport}>
          {t('settings.playbook.import')}
        </FileButton>
        <Button small disabled={problems > 0} onClick={onExport}>
          {t('settings.playbook.export')}
        </Button>
      </div>
      <p role="status" className={`basis-full text-sm ${problems > 0 ? 'font-semibold text-block' : 'text-ok'}`}>
        {said}
      </p>
    </div>
  );
}
