/** Work under way: a bar that fills with `done` of `all`, or one that only says that it goes on. */
export function Progress({ label, done, all }: { label: string; done?: number; all?: number }) {
  return (
    <div role="status" className="grid gap-1.5 text-sm text-soft">
      <span>{label}</span>
      <progress
        aria-label={label}
        className="h-1 w-full overflow-hidden rounded-full accent-accent"
        {...(all ? { value: done, max: all } : {})}
      />
    </div>
  );
}
