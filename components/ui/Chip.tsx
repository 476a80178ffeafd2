import type { ReactNode } from 'react';

type ChipProps = { children: ReactNode; risk?: boolean; open?: boolean; controls?: string; onClick?: () => void };

/** A statement about the conversation. With `onClick` it opens the words that say so. */
export function Chip({ children, risk = false, open = false, controls, onClick }: ChipProps) {
  const look = risk ? 'border-transparent bg-block-soft text-block' : 'border-line bg-sunk text-ink';
  const shape = `inline-flex min-h-6 max-w-full items-center rounded-full border px-2 text-start text-sm leading-tight ${look}`;
  if (!onClick) return <span className={shape}>{children}</span>;
  return (
    <button
      type="button"
      className={`${shape} hover:border-edge aria-expanded:border-accent aria-expanded:bg-accent-soft aria-expanded:text-ink`}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onClick}
    >
      <span className="min-w-0 py-px [overflow-wrap:anywhere]">{children}</span>
    </button>
  );
}
