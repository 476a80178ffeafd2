import { createContext, useContext, type ReactNode } from 'react';
import type { Playbook } from '@/lib/playbook/schema';
import { getAt, problemAt, type Path, type Problem } from '@/lib/panel/playbook/edit';
import { useWords } from '@/lib/panel/words/context';
import { CONTROL, Field } from '@/components/ui/Field';

export type PlaybookForm = {
  playbook: Playbook;
  problems: Readonly<Record<string, Problem>>;
  /** The language in which texts for customers are shown and edited. */
  language: string;
  set: (path: Path, value: unknown) => void;
};

export const PlaybookFormContext = createContext<PlaybookForm | null>(null);

export function usePlaybookForm(): PlaybookForm {
  const form = useContext(PlaybookFormContext);
  if (!form) throw new Error('There is no playbook around this field');
  return form;
}

function useProblem(path: Path): string | undefined {
  const { problems } = usePlaybookForm();
  const { t } = useWords();
  const problem = problemAt(problems, path);
  if (!problem) return undefined;
  return problem.kind === 'value' ? t('playbook.bad.value', { why: problem.why }) : t(`playbook.bad.${problem.kind}`);
}

type FieldProps = { path: Path; label: string; hint?: string | undefined; className?: string };

/** A line of text; an empty one is null where `nullable`. */
export function TextField({
  path,
  label,
  hint,
  className,
  nullable = false,
  long = false,
}: FieldProps & { nullable?: boolean; long?: boolean }) {
  const { playbook, set } = usePlaybookForm();
  const error = useProblem(path);
  const value = getAt(playbook, path);
  const change = (text: string) => set(path, nullable && text === '' ? null : text);
  const text = typeof value === 'string' ? value : '';
  return (
    <Field label={label} hint={hint} error={error} className={className ?? ''}>
      {(ids) =>
        long ? (
          <textarea
            {...ids}
            className={`${CONTROL} min-h-20`}
            dir="auto"
            value={text}
            onChange={(event) => change(event.currentTarget.value)}
          />
        ) : (
          <input {...ids} type="text" className={CONTROL} dir="auto" value={text} onChange={(event) => change(event.currentTarget.value)} />
        )
      }
    </Field>
  );
}

/** A text for customers, in the language that is edited; the English one stands in where it is missing. */
export function WordsField({ path, label, long = false }: FieldProps & { long?: boolean }) {
  const { playbook, language } = usePlaybookForm();
  const english = getAt(playbook, [...path, 'en']);
  const own = getAt(playbook, [...path, language]);
  const hint = own === undefined && language !== 'en' && typeof english === 'string' ? english : undefined;
  return <TextField path={[...path, language]} label={label} hint={hint} long={long} />;
}

/** A number; empty is null where `nullable`, else what can't be saved and says so. */
export function NumberField({ path, label, hint, nullable = false, className }: FieldProps & { nullable?: boolean }) {
  const { playbook, set } = usePlaybookForm();
  const error = useProblem(path);
  const value = getAt(playbook, path);
  return (
    <Field label={label} hint={hint} error={error} className={className ?? ''}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          min={0}
          step="any"
          className={`${CONTROL} tabular-nums`}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => set(path, event.currentTarget.value === '' ? (nullable ? null : '') : event.currentTarget.valueAsNumber)}
        />
      )}
    </Field>
  );
}

type SelectFieldProps = FieldProps & {
  options: readonly { value: string; name: string }[];
  value?: string;
  onChange?: (value: string) => void;
};

/** One of a list; without `onChange` the choice itself is the value. */
export function SelectField({ path, label, hint, className, options, value, onChange }: SelectFieldProps) {
  const { playbook, set } = usePlaybookForm();
  const error = useProblem(path);
  return (
    <Field label={label} hint={hint} error={error} className={className ?? ''}>
      {(ids) => (
        <select
          {...ids}
          className={CONTROL}
          value={value ?? String(getAt(playbook, path))}
          onChange={(event) => (onChange ?? ((chosen: string) => set(path, chosen)))(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Yes or no. */
export function CheckField({ path, label }: { path: Path; label: string }) {
  const { playbook, set } = usePlaybookForm();
  return (
    <label className="flex min-h-6 items-center gap-2">
      <input type="checkbox" checked={getAt(playbook, path) === true} onChange={(event) => set(path, event.currentTarget.checked)} />
      {label}
    </label>
  );
}

/** A list of short texts, one a line or apart by commas. */
export function ListField({ path, label, hint, separator }: FieldProps & { separator: '\n' | ',' }) {
  const { playbook, set } = usePlaybookForm();
  const error = useProblem(path);
  const value = getAt(playbook, path);
  const text = Array.isArray(value) ? value.join(separator === ',' ? ', ' : '\n') : '';
  const change = (written: string) => set(path, written.split(separator).map((item) => item.trim()).filter((item) => item !== '')); // prettier-ignore
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) =>
        separator === '\n' ? (
          <textarea
            {...ids}
            key={text}
            className={`${CONTROL} min-h-20`}
            defaultValue={text}
            onBlur={(event) => change(event.currentTarget.value)}
          />
        ) : (
          <input
            {...ids}
            key={text}
            type="text"
            className={CONTROL}
            defaultValue={text}
            onBlur={(event) => change(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

/** Fields side by side where there is room. */
export const Fields = ({ children }: { children: ReactNode }) => <div className="grid gap-3 sm:grid-cols-2">{children}</div>;
