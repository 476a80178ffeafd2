import { useId, useRef, useState } from 'react';
import { ISSUE_KINDS } from '@/lib/conversation/types';
import { useWords } from '@/lib/panel/words/context';
import { LIMITS, MOVES, type Phrase } from '@/lib/voice/types';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { CONTROL, Field } from '@/components/ui/Field';

/** What each language calls itself. */
const LANGUAGES = { en: 'English', es: 'Español', zu: 'isiZulu', pt: 'Português', fr: 'Français', de: 'Deutsch' } as const;

type PhraseFormProps = { phrase: Phrase; fresh: boolean; onSave: (phrase: Phrase) => void; onCancel: () => void };

/** A phrase to be saved or changed. */
export function PhraseForm({ phrase, fresh, onSave, onCancel }: PhraseFormProps) {
  const { t } = useWords();
  const form = useId();
  const title = useRef<HTMLInputElement>(null);
  const [edited, setEdited] = useState(phrase);
  const [tags, setTags] = useState(phrase.tags.join(', '));
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Phrase>) => setEdited({ ...edited, ...change });
  const lacking = edited.title.trim() === '' || edited.text.trim() === '';
  const languages: Record<string, string> = { ...(edited.language === null ? {} : { [edited.language]: edited.language }), ...LANGUAGES };
  const save = () => {
    setTried(true);
    if (lacking) return;
    const listed = tags.split(',').map((tag) => tag.trim().slice(0, LIMITS.tag)).filter(Boolean).slice(0, LIMITS.tags); // prettier-ignore
    onSave({
      ...edited,
      title: edited.title.trim(),
      text: edited.text.trim(),
      tags: [...new Set(listed)],
      shortcut: edited.shortcut?.trim() || null,
    });
  };
  return (
    <Dialog
      part="phrase-form"
      title={t(fresh ? 'phrase.new' : 'phrase.change')}
      onClose={onCancel}
      start={title}
      actions={
        <>
          <Button kind="primary" type="submit" form={form}>
            {t('phrase.save')}
          </Button>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field label={t('phrase.title')} error={tried && lacking ? t('phrase.needs-text') : undefined}>
          {(ids) => (
            <input
              {...ids}
              ref={title}
              type="text"
              className={CONTROL}
              maxLength={LIMITS.title}
              value={edited.title}
              onChange={(event) => set({ title: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('phrase.text')} hint={t('phrase.text.hint', { places: '{name} {full name} {order} {agent} …' })}>
          {(ids) => (
            <textarea
              {...ids}
              className={`${CONTROL} min-h-24`}
              dir="auto"
              lang={edited.language ?? undefined}
              maxLength={LIMITS.text}
              value={edited.text}
              onChange={(event) => set({ text: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('phrase.move')} hint={t('phrase.move.hint')}>
          {(ids) => (
            <select
              {...ids}
              className={CONTROL}
              value={edited.move}
              onChange={(event) => set({ move: MOVES.find((move) => move === event.currentTarget.value) ?? 'any' })}
            >
              {MOVES.map((move) => (
                <option key={move} value={move}>
                  {t(`move.${move}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('phrase.language')}>
          {(ids) => (
            <select
              {...ids}
              className={CONTROL}
              value={edited.language ?? ''}
              onChange={(event) => set({ language: event.currentTarget.value || null })}
            >
              <option value="">{t('phrase.language.unknown')}</option>
              {Object.entries(languages).map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Issues chosen={edited.issues} onChange={(issues) => set({ issues })} />
        <Field label={t('phrase.tags')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              className={CONTROL}
              maxLength={600}
              value={tags}
              onChange={(event) => setTags(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t('phrase.shortcut')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              className={CONTROL}
              maxLength={LIMITS.shortcut}
              value={edited.shortcut ?? ''}
              onChange={(event) => set({ shortcut: event.currentTarget.value || null })}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

/** The issues that a phrase is for; folded away, since most are for one or any. */
function Issues({ chosen, onChange }: { chosen: Phrase['issues']; onChange: (issues: Phrase['issues']) => void }) {
  const { t } = useWords();
  const named = chosen.map((kind) => t(`issue.${kind}`)).join(', ') || t('phrase.issues.any');
  return (
    <details>
      <summary className="min-h-6 rounded-sm text-sm text-soft">
        {t('phrase.issues')}: <span className="text-ink">{named}</span>
      </summary>
      <ul className="mt-1 grid max-h-40 gap-0.5 overflow-y-auto rounded-control border border-line px-2 py-1">
        {ISSUE_KINDS.map((kind) => (
          <li key={kind}>
            <label className="flex min-h-6 items-center gap-2 text-sm text-ink">
              <input
                type="checkbox"
                checked={chosen.includes(kind)}
                onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, kind] : chosen.filter((other) => other !== kind))}
              />
              {t(`issue.${kind}`)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
