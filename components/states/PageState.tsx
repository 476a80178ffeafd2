import type { ReactNode } from 'react';
import { Boat } from '@/components/ui/Boat';

/** A state without a conversation: what it is, what it means, what can be done. */
export function PageState({ title, part, children, actions }: { title: string; part: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div role="status" data-part={part} className="arrive grid justify-items-start gap-2.5 px-1 pt-6 pb-2">
      <Boat size={28} />
      <h1 className="text-lg font-bold">{title}</h1>
      <div className="grid gap-2 text-soft">{children}</div>
      {actions && <div className="mt-1 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
