/** The mark: a boat on an even keel. */
export function Boat({ size = 18 }: { size?: number }) {
  return (
    <svg viewBox="0 0 18 18" width={size} height={size} aria-hidden="true" className="shrink-0 fill-accent">
      <path d="M1.5 9.5h15c-.6 3.6-3.6 6-7.5 6s-6.9-2.4-7.5-6Z" />
      <path d="M9 2.2v5.3h4.5Z" className="stroke-accent" strokeWidth="1.2" strokeLinejoin="round" />
      <path d="M7 4.4v3.1H4.4Z" className="stroke-accent" strokeWidth="1" strokeLinejoin="round" />
    </svg>
  );
}
