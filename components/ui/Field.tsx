import { useId, type ReactNode } from 'react';

type FieldIds = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };
type FieldProps = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: (ids: FieldIds) => ReactNode;
  className?: string;
};

/** Classes of a text field, select or textarea. */
export const CONTROL =
  'w-full min-h-8 rounded-control border border-edge bg-bg px-2 py-1 text-base text-ink aria-invalid:border-block disabled:opacity-55';

/** A control with its name above, and below it what is wrong or worth knowing. */
export function Field({ label, hint, error, children, className = '' }: FieldProps) {
  const id = useId();
  const said = error ?? hint;
  return (
    <div className={`grid content-start gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm text-soft">
        {label}
      </label>
      {children({ id, ...(said ? { 'aria-describedby': `${id}-said` } : {}), ...(error ? { 'aria-invalid': true } : {}) })}
      {said && (
        <p id={`${id}-said`} className={`text-sm ${error ? 'font-semibold text-block' : 'text-faint'}`}>
          {said}
        </p>
      )}
    </div>
  );
}
