import type { ComponentProps } from 'react';

const KINDS = {
  primary: 'border-transparent bg-accent text-accent-ink font-semibold hover:bg-accent-strong',
  plain: 'border-line bg-card text-ink hover:border-edge',
  quiet: 'border-transparent bg-transparent text-soft hover:bg-sunk hover:text-ink',
  danger: 'border-transparent bg-block-soft text-block font-semibold hover:border-block',
} as const;

type ButtonProps = ComponentProps<'button'> & { kind?: keyof typeof KINDS; small?: boolean };

/** A button; `small` is 28 px high, else 34. The border is there in every kind, so that forced colours show one. */
export function Button({ kind = 'plain', small = false, className = '', ...rest }: ButtonProps) {
  const size = small ? 'min-h-7 px-2.5 py-0.5 text-sm' : 'min-h-8.5 px-3 py-1.5';
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex items-center justify-center gap-1.5 rounded-control border text-center text-balance disabled:opacity-55 aria-disabled:opacity-55 ${size} ${KINDS[kind]} ${className}`}
    />
  );
}

/** A button that reads as a part of the sentence around it: fixes, "not right?", "undo". */
export function LinkButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      className={`min-h-6 rounded-sm text-start text-sm font-semibold text-accent underline-offset-2 hover:underline disabled:opacity-55 ${className}`}
    />
  );
}

/** A square button that shows a sign alone; its name is what a screen reader says, and the tooltip. */
export function IconButton({ name, className = '', ...rest }: ComponentProps<'button'> & { name: string }) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      {...rest}
      className={`inline-flex size-7 shrink-0 items-center justify-center rounded-[7px] border border-transparent text-soft hover:bg-sunk hover:text-ink aria-pressed:bg-sunk aria-pressed:text-ink ${className}`}
    />
  );
}
