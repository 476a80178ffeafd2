import type { HeatLevel } from '@/lib/conversation/types';
import type { Centre } from '@/lib/panel/centre';
import { Marked } from '@/components/ui/Marked';

const EDGES = ['heat-edge-0', 'heat-edge-1', 'heat-edge-2', 'heat-edge-3', 'heat-edge-4'] as const;

/** The customer's own sentence, its telling words marked. */
export function Quote({ centre, level, language }: { centre: Centre; level: HeatLevel; language: string }) {
  return (
    <blockquote className={`mt-2 border-s-2 ps-2.5 ${EDGES[level]}`} lang={language} dir="auto">
      “<Marked text={centre.text} marks={centre.marks} />”
    </blockquote>
  );
}
