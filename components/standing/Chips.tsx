import { useState } from 'react';
import type { Statement } from '@/lib/panel/statements';
import { useWords } from '@/lib/panel/words/context';
import { Chip } from '@/components/ui/Chip';

type ChipsProps = {
  statements: readonly Statement[];
  opened: string | null;
  controls: string;
  onOpen: (id: string) => void;
  /** More than these are folded away; risks never are. */
  most?: number;
};

/** Statements as chips; each opens the words that say so. */
export function Chips({ statements, opened, controls, onOpen, most = Infinity }: ChipsProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? statements : statements.filter((statement, index) => index < most || statement.risk);
  const folded = statements.length - shown.length;
  return (
    <div className="flex flex-wrap gap-[5px]">
      {shown.map((statement) => (
        <Chip
          key={statement.id}
          risk={statement.risk}
          open={opened === statement.id}
          controls={controls}
          onClick={() => onOpen(statement.id)}
        >
          {t(statement.label, statement.params)}
        </Chip>
      ))}
      {(folded > 0 || all) && statements.length > most && (
        <button
          type="button"
          className="min-h-6 px-1 text-sm font-semibold text-accent hover:underline"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('chip.less') : t('chip.more', { n: folded })}
        </button>
      )}
    </div>
  );
}
