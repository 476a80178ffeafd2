import type { Preview } from '@/lib/voice/import/preview';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { FileButton } from '@/components/ui/FileButton';
import { Notice } from '@/components/ui/Notice';
import { Section } from './Section';

/** Faults of a file that are shown one by one. */
const SHOWN = 8;

type PhrasesProps = {
  count: number;
  state: { kind: 'idle' } | { kind: 'reading' } | { kind: 'preview'; preview: Preview } | { kind: 'said'; bad: boolean; text: string };
  onFile: (text: string, name: string) => void;
  onAdd: (preview: Preview) => void;
  onCancel: () => void;
  onExport: () => void;
};

/** The agent's phrases in and out: a file is looked at before anything of it is kept. */
export function Phrases({ count, state, onFile, onAdd, onCancel, onExport }: PhrasesProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('settings.phrases')}>
      <p className="text-sm text-soft">{t('settings.phrases.what')}</p>
      <p className="text-sm text-soft tabular-nums">{words.count('settings.phrases.count', count)}</p>
      <div className="flex flex-wrap gap-2">
        <FileButton accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain" onText={onFile}>
          {t('settings.phrases.import')}
        </FileButton>
        <Button small disabled={count === 0} onClick={onExport}>
          {t('settings.phrases.export')}
        </Button>
      </div>
      {state.kind === 'reading' && (
        <p role="status" className="text-sm text-soft">
          {t('settings.phrases.reading')}
        </p>
      )}
      {state.kind === 'said' && (
        <Notice tone={state.bad ? 'block' : 'accent'} live={state.bad ? 'assertive' : 'polite'} part="phrases-said">
          {state.text}
        </Notice>
      )}
      {state.kind === 'preview' && <Previewed preview={state.preview} onAdd={onAdd} onCancel={onCancel} />}
    </Section>
  );
}

function Previewed({ preview, onAdd, onCancel }: { preview: Preview } & Pick<PhrasesProps, 'onAdd' | 'onCancel'>) {
  const { t, count } = useWords();
  const { good, bad, replaced, duplicates } = preview;
  return (
    <Notice
      part="phrases-preview"
      live="polite"
      title={good.length === 0 ? t('settings.phrases.good.none') : count('settings.phrases.good', good.length)}
      actions={
        <>
          {good.length > 0 && (
            <Button small kind="primary" onClick={() => onAdd(preview)}>
              {count('settings.phrases.add', good.length)}
            </Button>
          )}
          <Button small onClick={onCancel}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      {replaced > 0 && <p>{t('settings.phrases.replaced', { n: replaced })}</p>}
      {duplicates.length > 0 && <p>{t('settings.phrases.duplicates', { n: duplicates.length })}</p>}
      {bad.length > 0 && (
        <>
          <p className="mt-1 font-semibold text-warn">{count('settings.phrases.bad', bad.length)}</p>
          <ul className="grid gap-0.5 text-soft">
            {bad.slice(0, SHOWN).map(({ line, entry, field, why, detail }) => (
              <li key={`${line} ${entry} ${field} ${detail}`} className="break-words">
                {line === null
                  ? t('settings.phrases.entry', { entry, field, why: t(`phrases.bad.${why}`) })
                  : t('settings.phrases.line', { line, field, why: t(`phrases.bad.${why}`) })}
                {detail !== null && ` (${detail})`}
              </li>
            ))}
            {bad.length > SHOWN && <li>{t('settings.phrases.more', { n: bad.length - SHOWN })}</li>}
          </ul>
        </>
      )}
    </Notice>
  );
}
