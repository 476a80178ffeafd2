import type { ReactNode } from 'react';
import type { Heat } from '@/lib/conversation/types';
import { useWords } from '@/lib/panel/words/context';

/** Bars shown at most: the newest. */
const MOST = 14;
const HEAT = ['heat-0', 'heat-1', 'heat-2', 'heat-3', 'heat-4'] as const;

type HeatLineProps = { heat: Heat; corrected: boolean; open: boolean; controls: string; onOpen: () => void; children?: ReactNode };

/** A bar for each of the customer's messages, the level now as a word, and where it is going. `children` stand at the end of the line. */
export function HeatLine({ heat, corrected, open, controls, onOpen, children }: HeatLineProps) {
  const { t } = useWords();
  const shown = heat.messages.slice(-MOST);
  const level = t(`heat.${heat.level}`);
  const levels = shown.map((message) => t(`heat.${message.level}`)).join(', ');
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2.5 gap-y-1">
      <button
        type="button"
        className="-m-1 flex min-w-0 max-w-full items-center gap-2.5 rounded-md p-1 text-start hover:bg-sunk"
        aria-expanded={open}
        aria-controls={open ? controls : undefined}
        title={t('heat.open', { level })}
        onClick={onOpen}
      >
        {shown.length > 0 && (
          <span role="img" aria-label={t('heat.bars', { levels })} className="flex h-6.5 items-end gap-[3px]">
            {shown.map((message) => (
              <span
                key={message.id}
                className={`heat-bar ${HEAT[message.level]} ${shown.length > 8 ? 'w-1.5' : 'w-2.5'}`}
                style={{ height: `${5 + message.level * 5}px` }}
              />
            ))}
          </span>
        )}
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
          <span className="text-lg font-bold">{level}</span>
          {corrected ? (
            <span className="text-sm text-soft">{t('correct.yours')}</span>
          ) : (
            heat.messages.length > 1 && <span className="text-sm text-soft">{t(`heat.${heat.trend}`)}</span>
          )}
        </span>
      </button>
      {children}
    </div>
  );
}
