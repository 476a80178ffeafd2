import { useId, type ReactNode } from 'react';

type CardProps = { title?: string; label?: string; part?: string; aside?: ReactNode; children: ReactNode; className?: string };

/** A part of the sidebar with its heading; without a `title` it is named by `label`. `aside` stands at the end of the heading's line. */
export function Card({ title, label, part, aside, children, className = '' }: CardProps) {
  const id = useId();
  const name = title ? { 'aria-labelledby': id } : { 'aria-label': label };
  return (
    <section {...name} data-part={part} className={`rounded-card border border-line bg-card px-3 py-2.5 ${className}`}>
      {(title || aside) && (
        <div className="mb-1.5 flex flex-wrap items-baseline gap-x-2.5">
          {title && (
            <h2 id={id} className="text-xs font-semibold text-faint">
              {title}
            </h2>
          )}
          <span className="grow" />
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
