/** A count beside a name; `label` is what a screen reader says for it. */
export function Badge({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return (
    <span className="rounded-full border border-transparent bg-accent px-1.5 text-xs font-semibold text-accent-ink tabular-nums">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
