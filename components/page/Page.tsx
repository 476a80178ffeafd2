import type { ReactNode } from 'react';
import { Boat } from '@/components/ui/Boat';

type PageProps = { title: string; what: string; aside?: ReactNode; children: ReactNode };

/** The frame of a full page: the mark, the title, what the page is for. */
export function Page({ title, what, aside, children }: PageProps) {
  return (
    <div className="mx-auto grid max-w-4xl grid-cols-1 gap-4 px-4 pt-6 pb-16">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Boat size={26} />
        <div className="min-w-0 grow basis-60">
          <h1 className="text-xl font-bold tracking-tight">{title}</h1>
          <p className="text-soft">{what}</p>
        </div>
        {aside}
      </header>
      <main className="grid grid-cols-1 gap-4">{children}</main>
    </div>
  );
}
