import { useId } from 'react';
import type { ChangeView } from '@/lib/panel/desk/improving';
import { useWords } from '@/lib/panel/words/context';

/** One difference: a tick that takes it, why, and the words before and after. What was taken out is struck through and said as such. */
export function ChangeRow({ change, onTake }: { change: ChangeView; onTake: (taken: boolean) => void }) {
  const { t } = useWords();
  const words = useId();
  const { kind, reason, before, after, taken } = change;
  return (
    <li className={`px-2 py-1.5 text-sm ${taken ? '' : 'text-faint'}`}>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-accent"
          checked={taken}
          aria-describedby={words}
          onChange={(event) => onTake(event.currentTarget.checked)}
        />
        <span className="min-w-0 font-semibold">{t(`improve.why.${reason}`)}</span>
        <span className="ms-auto shrink-0 text-xs text-faint">{t(`improve.kind.${kind}`)}</span>
      </label>
      <div id={words} className="ms-6 grid gap-0.5 break-words whitespace-pre-line">
        {before !== null && (
          <del className={`text-faint ${kind === 'moved' ? 'hidden' : taken ? '' : 'no-underline'}`}>
            <span className="sr-only">{t('improve.before')} </span>
            {before}
          </del>
        )}
        {after !== null && (
          <ins className={`no-underline ${taken ? 'text-ink' : ''}`}>
            <span className="sr-only">{t('improve.after')} </span>
            {after}
          </ins>
        )}
      </div>
    </li>
  );
}
