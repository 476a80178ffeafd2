import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { PhraseList, PhraseRow as Row } from '@/lib/panel/voice/rows';
import { useWords } from '@/lib/panel/words/context';
import type { Phrase } from '@/lib/voice/types';
import { LinkButton } from '@/components/ui/Button';
import { CONTROL } from '@/components/ui/Field';
import { PhraseRow } from './PhraseRow';

export type MyPhrasesProps = {
  list: PhraseList;
  /** How many phrases there are at all. */
  kept: number;
  query: string;
  open: boolean;
  /** Titles of the phrases that stand in the suggested reply, and those that don't hold there, with the reason. */
  inReply: readonly string[];
  refused: readonly { title: string; why: string }[];
  trouble: boolean;
  /** What was just done, and the way back where there is one. */
  said: { text: string; undo: (() => void) | null } | null;
  onOpen: (open: boolean) => void;
  onQuery: (query: string) => void;
  onInsert: (row: Row, given: Readonly<Record<string, string>>) => void;
  onSave: () => void;
  onEdit: (phrase: Phrase) => void;
  onDelete: (phrase: Phrase) => void;
  /** Back to the reply's text. */
  onLeave: () => void;
};

/** The agent's own phrases beside the reply: what fits, a search, and the way to keep what was written. */
export function MyPhrases(props: MyPhrasesProps) {
  const { t, count } = useWords();
  const { list, query, open, kept, said } = props;
  const search = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const hint = useId();
  const part = useRef<HTMLDetailsElement>(null);
  useShortcut(() => {
    // At once rather than with the next rendering: nothing inside can take the focus before. The toggle tells the rest.
    if (part.current) part.current.open = true;
    search.current?.focus();
    search.current?.select();
  });
  const searching = query.trim() !== '';
  const move = (event: KeyboardEvent) => keys(event, { search: search.current, rows: rows.current, leave: props.onLeave });
  const empty = kept === 0 && list.total === 0;
  return (
    <details
      ref={part}
      data-part="phrases"
      className="mt-2 border-t border-line pt-1.5"
      open={open}
      onToggle={(event) => props.onOpen(event.currentTarget.open)}
    >
      <summary className="min-h-6 w-fit rounded-sm text-sm font-semibold text-accent">
        {t('phrases.title')}
        {!searching && list.total > 0 && <span className="ms-2 font-normal text-faint">{count('phrases.fit', list.total)}</span>}
      </summary>
      <div className="mt-1 grid grid-cols-1 gap-1.5">
        {props.trouble ? (
          <p role="alert" className="text-sm text-warn">
            {t('phrases.trouble')}
          </p>
        ) : (
          <>
            {!empty && (
              <input
                ref={search}
                type="search"
                data-part="phrase-search"
                className={CONTROL}
                aria-label={t('phrases.search')}
                aria-describedby={hint}
                aria-keyshortcuts="Control+K"
                placeholder={t('phrases.search')}
                maxLength={200}
                value={query}
                onChange={(event) => props.onQuery(event.currentTarget.value)}
                onKeyDown={move}
              />
            )}
            <p role="status" className="text-sm text-soft empty:hidden">
              {empty
                ? t('phrases.empty')
                : list.rows.length > 0
                  ? ''
                  : searching
                    ? t('phrases.none-found', { query: query.trim() })
                    : t('phrases.none-fit')}
            </p>
            {searching && list.rows.length > 0 && (
              <p role="status" className="sr-only">
                {count('phrases.found', list.total)}
              </p>
            )}
            {list.rows.length > 0 && (
              <ul ref={rows} className="-mx-1 grid grid-cols-1 gap-0.5">
                {list.rows.map((row) => (
                  <PhraseRow
                    key={row.phrase.id}
                    row={row}
                    onInsert={(given) => props.onInsert(row, given)}
                    onKey={move}
                    onEdit={row.own ? () => props.onEdit(row.phrase) : null}
                    onDelete={row.own ? () => props.onDelete(row.phrase) : null}
                  />
                ))}
              </ul>
            )}
            {!empty && (
              <p id={hint} className="text-xs text-faint">
                {t('phrases.search.hint', { keys: 'Ctrl+K' })}
              </p>
            )}
          </>
        )}
        {props.inReply.length > 0 && <p className="text-xs text-soft">{t('phrases.in-reply', { titles: props.inReply.join(', ') })}</p>}
        {props.refused.map(({ title, why }) => (
          <p key={title} className="text-xs text-warn">
            {t('phrases.refused', { title, why })}
          </p>
        ))}
        <div role="status" className="flex flex-wrap gap-x-3 text-sm text-soft empty:hidden">
          {said && <span>{said.text}</span>}
          {said?.undo && <LinkButton onClick={said.undo}>{t('app.undo')}</LinkButton>}
        </div>
        <LinkButton className="justify-self-start" onClick={props.onSave}>
          {t('phrases.save')}
        </LinkButton>
      </div>
    </details>
  );
}

/** Control+K, or Command+K, from anywhere in the sidebar. */
function useShortcut(run: () => void) {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

type Places = { search: HTMLInputElement | null; rows: HTMLUListElement | null; leave: () => void };

/** Arrows go from the search through the phrases and back, Enter in the search takes the first, Escape goes back to the reply. */
function keys(event: KeyboardEvent, { search, rows, leave }: Places) {
  const buttons = [...(rows?.querySelectorAll<HTMLButtonElement>('[data-part="phrase"]') ?? [])];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const inSearch = document.activeElement === search;
  if (!inSearch && at < 0) return;
  if (event.key === 'ArrowDown') (buttons[at + 1] ?? (inSearch ? undefined : buttons.at(-1)))?.focus();
  else if (event.key === 'ArrowUp' && at >= 0) (buttons[at - 1] ?? search)?.focus();
  else if (event.key === 'Enter' && inSearch) buttons[0]?.click();
  else if (event.key === 'Escape') leave();
  else return;
  event.preventDefault();
}
