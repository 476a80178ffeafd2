import { Pencil, Trash2 } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import type { PhraseRow as Row } from '@/lib/panel/voice/rows';
import { useWords } from '@/lib/panel/words/context';
import { Button, IconButton } from '@/components/ui/Button';
import { CONTROL, Field } from '@/components/ui/Field';
import { sayFit, sayMissing } from './reasons';

type PhraseRowProps = {
  row: Row;
  /** Puts it into the reply, with what the agent typed for the places that the conversation doesn't fill. */
  onInsert: (given: Readonly<Record<string, string>>) => void;
  onKey: (event: KeyboardEvent) => void;
  /** Null for a macro of the playbook. */
  onEdit: (() => void) | null;
  onDelete: (() => void) | null;
};

/** One phrase: pressing it puts it into the reply; where the conversation lacks a fact, the agent is asked for it first. */
export function PhraseRow({ row, onInsert, onKey, onEdit, onDelete }: PhraseRowProps) {
  const words = useWords();
  const { t } = words;
  const [asking, setAsking] = useState(false);
  const id = useId();
  const { phrase, filled, reasons, own } = row;
  const { title } = phrase;
  const needs = filled.missing.map((one) => sayMissing(one, words)).join(', ');
  const notes = [...reasons.map((reason) => sayFit(reason, words)), ...(own ? [] : [t('phrases.playbook')])];
  return (
    <li className="relative grid grid-cols-1 gap-1 rounded-control hover:bg-sunk">
      <div className="flex items-start gap-0.5">
        <div className="min-h-9 min-w-0 grow px-1.5 py-1">
          {/* The button's sensitive part is the whole row; what it would insert and why stands beside its name. */}
          <button
            type="button"
            data-part="phrase"
            className="block max-w-full rounded-sm text-start text-sm font-semibold after:absolute after:inset-0 after:rounded-control"
            onKeyDown={onKey}
            aria-label={t('phrases.insert', { title })}
            aria-describedby={`${id}-text ${id}-why`}
            aria-expanded={filled.text === null ? asking : undefined}
            onClick={() => (filled.text === null ? setAsking(!asking) : onInsert({}))}
          >
            {title}
          </button>
          <p id={`${id}-text`} className="line-clamp-2 text-xs break-words text-soft" dir="auto">
            {filled.text ?? phrase.text}
          </p>
          <p id={`${id}-why`} className="text-xs text-faint empty:hidden">
            {notes.join(' · ')}
            {needs !== '' && <span className="block font-semibold text-warn">{t('phrases.needs', { what: needs })}</span>}
          </p>
        </div>
        {onEdit && (
          <IconButton name={t('phrases.edit', { title })} onClick={onEdit} className="relative z-1">
            <Pencil size={14} aria-hidden="true" />
          </IconButton>
        )}
        {onDelete && (
          <IconButton name={t('phrases.delete', { title })} onClick={onDelete} className="relative z-1">
            <Trash2 size={14} aria-hidden="true" />
          </IconButton>
        )}
      </div>
      {asking && filled.text === null && <FillIn filled={filled} onInsert={onInsert} />}
    </li>
  );
}

/** Asks for what the conversation doesn't tell; nothing goes into the reply before all of it is there. */
function FillIn({ filled, onInsert }: Pick<Row, 'filled'> & Pick<PhraseRowProps, 'onInsert'>) {
  const words = useWords();
  const { t } = words;
  const [given, setGiven] = useState<Record<string, string>>({});
  const complete = filled.missing.every(({ raw }) => (given[raw] ?? '').trim() !== '');
  return (
    <form
      data-part="phrase-fill"
      className="relative z-1 grid grid-cols-1 gap-1.5 px-1.5 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) onInsert(given);
      }}
    >
      <p className="text-xs text-soft">{t('phrases.fill')}</p>
      {filled.missing.map((missing) => (
        <Field key={missing.raw} label={sayMissing(missing, words)}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              className={CONTROL}
              maxLength={300}
              value={given[missing.raw] ?? ''}
              onChange={(event) => setGiven({ ...given, [missing.raw]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <Button small type="submit" className="justify-self-start" disabled={!complete}>
        {t('phrases.fill.do')}
      </Button>
    </form>
  );
}
