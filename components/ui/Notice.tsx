import type { ReactNode } from 'react';

const TONES = {
  plain: 'bg-sunk text-ink',
  accent: 'bg-accent-soft text-ink',
  warn: 'bg-warn-soft text-ink',
  block: 'bg-block-soft text-ink',
} as const;

type NoticeProps = {
  tone?: keyof typeof TONES;
  title?: string | undefined;
  part?: string;
  children?: ReactNode;
  actions?: ReactNode;
  live?: 'polite' | 'assertive';
};

/** Something to know, with what can be done about it. `live` when it comes up by itself. */
export function Notice({ tone = 'plain', title, part, children, actions, live }: NoticeProps) {
  return (
    <div
      data-part={part}
      role={live === 'assertive' ? 'alert' : live ? 'status' : undefined}
      className={`arrive rounded-control border border-transparent px-2.5 py-2 text-sm ${TONES[tone]}`}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children}
      {actions && <div className="mt-1.5 flex flex-wrap gap-x-3 gap-y-1.5">{actions}</div>}
    </div>
  );
}
