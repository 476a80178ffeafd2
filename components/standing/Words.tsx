import { X } from 'lucide-react';
import type { Excerpt } from '@/lib/panel/excerpts';
import type { Formatter } from '@/lib/panel/format';
import { useWords } from '@/lib/panel/words/context';
import { IconButton, LinkButton } from '@/components/ui/Button';
import { Marked } from '@/components/ui/Marked';

type WordsProps = {
  id: string;
  title: string;
  excerpts: readonly Excerpt[];
  corrected: boolean;
  format: Formatter;
  onCorrect: (() => void) | null;
  onClose: () => void;
};

/** The conversation's own words behind a statement, marked, with who wrote them and when. */
export function Words({ id, title, excerpts, corrected, format, onCorrect, onClose }: WordsProps) {
  const { t } = useWords();
  return (
    <div
      id={id}
      role="group"
      aria-label={`${title}: ${t('words.title')}`}
      className="arrive mt-2 rounded-control border border-line bg-bg px-2.5 py-2"
    >
      <div className="flex items-center gap-2">
        <h3 className="text-sm font-semibold">{title}</h3>
        <span className="grow" />
        {onCorrect && <LinkButton onClick={onCorrect}>{t('words.not-right')}</LinkButton>}
        <IconButton name={t('app.close')} onClick={onClose} className="-me-1 size-6">
          <X size={14} aria-hidden="true" />
        </IconButton>
      </div>
      {excerpts.length === 0 ? (
        <p className="text-sm text-soft">{t(corrected ? 'words.none-corrected' : 'words.none')}</p>
      ) : (
        <ul className="grid max-h-56 gap-2 overflow-y-auto" tabIndex={0}>
          {excerpts.map((excerpt) => (
            <li key={excerpt.id}>
              <p className="text-xs text-faint">
                {[excerpt.author ?? (excerpt.role === 'agent' ? t('words.you') : t('who.unknown')), excerpt.at && format.when(excerpt.at)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p className="whitespace-pre-line" dir="auto">
                <Marked text={excerpt.text} marks={excerpt.marks} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
