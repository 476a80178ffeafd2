import { useState } from 'react';
import type { Ask } from '@/lib/conversation/types';
import { useWords } from '@/lib/panel/words/context';

/** Asks shown at first: what is still open comes first. */
const MOST = 3;

type AsksProps = { asks: readonly Ask[]; language: string; opened: number | null; controls: string; onOpen: (index: number) => void };

/** What they ask, the open ones first; what was answered is folded away. Each opens its place in the conversation. */
export function Asks({ asks, language, opened, controls, onOpen }: AsksProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const listed = asks.map((ask, index) => ({ ask, index })).toSorted((a, b) => Number(a.ask.answered) - Number(b.ask.answered));
  const shown = all ? listed : listed.filter(({ ask }) => !ask.answered).slice(0, MOST);
  const answered = listed.slice(shown.length).every(({ ask }) => ask.answered);
  const rest = listed.length - shown.length;
  return (
    <ul aria-label={t('asks.title')} className="mt-1.5">
      {shown.map(({ ask, index }, at) => (
        <li key={index} className="flex items-baseline">
          <button
            type="button"
            className="-ms-1 flex min-h-6 min-w-0 items-baseline gap-1.5 rounded-md px-1 text-start hover:bg-sunk aria-expanded:bg-accent-soft"
            aria-expanded={opened === index}
            aria-controls={opened === index ? controls : undefined}
            onClick={() => onOpen(index)}
          >
            <span aria-hidden="true" className={`w-2.5 shrink-0 font-semibold ${ask.answered ? 'text-ok' : 'text-warn'}`}>
              {ask.answered ? '✓' : '?'}
            </span>
            <span className={ask.answered ? 'text-soft' : ''} lang={language} dir="auto">
              {ask.text}
            </span>
            {ask.answered && <span className="shrink-0 text-xs text-faint">{t('ask.answered')}</span>}
          </button>
          {at === shown.length - 1 && (rest > 0 || all) && <More all={all} rest={rest} answered={answered} onChange={setAll} />}
        </li>
      ))}
      {shown.length === 0 && (
        <li>
          <More all={all} rest={rest} answered={answered} onChange={setAll} />
        </li>
      )}
    </ul>
  );
}

function More({ all, rest, answered, onChange }: { all: boolean; rest: number; answered: boolean; onChange: (all: boolean) => void }) {
  const { t, count } = useWords();
  return (
    <button
      type="button"
      className="ms-auto min-h-6 shrink-0 rounded-sm ps-2 text-xs text-faint hover:text-ink hover:underline"
      aria-expanded={all}
      onClick={() => onChange(!all)}
    >
      {all ? t('chip.less') : answered ? count('asks.answered', rest) : t('chip.more', { n: rest })}
    </button>
  );
}
