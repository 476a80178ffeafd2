import type { KeyboardEvent, ReactNode } from 'react';

type Tab<Id extends string> = { id: Id; name: string; badge?: ReactNode };
type TabsProps<Id extends string> = { label: string; tabs: readonly Tab<Id>[]; current: Id; onChange: (id: Id) => void };

/** The row of tabs. Arrow keys, Home and End move; the panel of a tab has the id `panel-<id>`. */
export function Tabs<Id extends string>({ label, tabs, current, onChange }: TabsProps<Id>) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const at = tabs.findIndex((tab) => tab.id === current);
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, Home: -at, End: tabs.length - 1 - at }[event.key];
    const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className="flex gap-3 self-stretch" onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`tab-${tab.id}`}
          type="button"
          role="tab"
          aria-selected={tab.id === current}
          aria-controls={`panel-${tab.id}`}
          tabIndex={tab.id === current ? 0 : -1}
          className="flex items-center gap-1 border-y-2 border-transparent text-soft whitespace-nowrap hover:text-ink aria-selected:border-b-accent aria-selected:font-semibold aria-selected:text-ink forced-colors:aria-selected:text-[Highlight]"
          onClick={() => onChange(tab.id)}
        >
          {tab.name}
          {tab.badge}
        </button>
      ))}
    </div>
  );
}

/** What a tab shows. */
export function TabPanel({ id, children, className = '' }: { id: string; children: ReactNode; className?: string }) {
  return (
    <div role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} className={className}>
      {children}
    </div>
  );
}
