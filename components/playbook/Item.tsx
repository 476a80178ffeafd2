import { useState, type ReactNode } from 'react';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';

type ItemProps = {
  title: string;
  note?: ReactNode;
  bad: boolean;
  startOpen?: boolean;
  actions?: ReactNode;
  children: ReactNode;
  onRemove: () => void;
};

/** One of a list: its title in a line, its fields when it is opened. One with something to mend is open. */
export function Item({ title, note, bad, startOpen = false, actions, children, onRemove }: ItemProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(startOpen);
  const shown = open || bad;
  return (
    <li
      className={`-mx-3 border-t px-3 py-1 first:border-t-0 ${bad ? 'border-s-2 border-s-block' : ''} ${shown ? 'bg-bg' : ''} border-line`}
    >
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          className="min-h-8 min-w-0 grow rounded-sm text-start font-semibold hover:underline"
          aria-expanded={shown}
          onClick={() => setOpen(!open)}
        >
          {title || '…'}
          {note && <span className="ms-2 text-sm font-normal text-soft">{note}</span>}
        </button>
        {actions}
      </div>
      {shown && (
        <div className="grid gap-3 pt-1.5 pb-2">
          {children}
          <Button small kind="quiet" className="justify-self-start" onClick={onRemove}>
            {t('app.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
