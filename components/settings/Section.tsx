import type { ReactNode } from 'react';
import { Card } from '@/components/ui/Card';

/** A part of the settings. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card title={title}>
      <div className="grid gap-2.5">{children}</div>
    </Card>
  );
}
