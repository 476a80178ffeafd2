import type { ComposerTarget } from '@/lib/conversation/types';
import type { Audience } from '@/lib/panel/desk/model';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import type { WordKey } from '@/lib/panel/words';

type InsertBarProps = {
  /** Where the page's open box goes; null when none is open. */
  target: ComposerTarget | null;
  audience: Audience;
  blocked: boolean;
  tooLong: boolean;
  empty: boolean;
  busy: boolean;
  done: boolean;
  /** Whether copying worked; null: not tried. */
  copied: boolean | null;
  onInsert: () => void;
  onCopy: () => void;
};

/** Always in sight: what the button would do, and to whom it goes. */
export function InsertBar({ target, audience, blocked, tooLong, empty, busy, done, copied, onInsert, onCopy }: InsertBarProps) {
  const { t } = useWords();
  const { key, warn } = wordsFor(target, audience, blocked, done);
  const can = target !== null && !blocked && !tooLong && !empty;
  return (
    <div className="border-t border-line bg-card px-3 pt-2 pb-2.5">
      <p
        id="goes"
        role="status"
        data-part={done ? 'inserted' : 'goes'}
        className={`mb-1.5 text-sm ${warn ? 'font-semibold text-warn' : done ? 'font-semibold text-ok' : 'text-soft'}`}
      >
        {t(copied === false ? 'app.copy-failed' : key)}
      </p>
      <div className="flex gap-2">
        <Button
          data-part="insert"
          kind={target === null ? 'plain' : 'primary'}
          className="min-w-0 grow"
          disabled={!can}
          // Not disabled while it works: a disabled button loses the focus, and a dialog couldn't give it back.
          aria-disabled={busy || undefined}
          aria-describedby="goes"
          onClick={() => !busy && onInsert()}
        >
          {t(busy ? 'bar.inserting' : 'bar.insert')}
        </Button>
        <Button data-part="copy" kind={target === null ? 'primary' : 'plain'} onClick={onCopy}>
          {t(copied ? 'app.copied' : 'bar.copy')}
        </Button>
      </div>
    </div>
  );
}

function wordsFor(target: ComposerTarget | null, audience: Audience, blocked: boolean, done: boolean): { key: WordKey; warn: boolean } {
  if (done) return { key: 'bar.inserted', warn: false };
  if (target === null) return { key: 'bar.no-composer', warn: false };
  if (target === 'internal') return { key: 'bar.goes.internal', warn: true };
  if (target === 'public' && audience === 'private') return { key: 'bar.goes.mismatch.public', warn: true };
  if (target === 'private' && audience === 'public') return { key: 'bar.goes.mismatch.private', warn: true };
  if (blocked) return { key: 'bar.blocked', warn: true };
  return { key: target === 'unknown' ? 'bar.goes.unknown' : `bar.goes.${target}`, warn: target === 'unknown' };
}
