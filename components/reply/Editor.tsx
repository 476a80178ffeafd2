import { useEffect, useId, useMemo, useRef, type RefObject } from 'react';
import type { Finding } from '@/lib/conversation/types';
import { tidyMarks } from '@/lib/panel/marks';
import { useWords } from '@/lib/panel/words/context';
import { Marked } from '@/components/ui/Marked';

type EditorProps = {
  text: string;
  /** Findings for exactly this text: their places are underlined. */
  findings: readonly Finding[];
  language: string;
  describedBy?: string | undefined;
  field: RefObject<HTMLTextAreaElement | null>;
  onChange: (text: string) => void;
};

/**
 * The reply, to be written in: a native text field, so that undo, spelling, input methods and screen readers work as everywhere. Behind it lies the same
 * text with its findings underlined; that layer also gives the field its height.
 */
export function Editor({ text, findings, language, describedBy, field, onChange }: EditorProps) {
  const { t } = useWords();
  const id = useId();
  const layer = useRef<HTMLDivElement>(null);
  const marks = useMemo(
    () =>
      tidyMarks(
        findings.filter(({ level }) => level !== 'pass').toSorted((a, b) => (a.level === b.level ? 0 : a.level === 'block' ? -1 : 1)).map(({ level, start, end }) => ({ start, end, className: level === 'block' ? 'wavy-block' : 'wavy-warn' })), // prettier-ignore
        text.length,
      ),
    [findings, text],
  );
  useEffect(() => {
    // A change from outside (a fix, another suggestion) keeps the field's own text; only then it is written.
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [field, text]);
  return (
    <div className="mt-2 grid rounded-control border border-edge bg-bg focus-within:outline-2 focus-within:outline-accent">
      <div ref={layer} aria-hidden="true" className="editor-layer pointer-events-none min-h-36 text-transparent select-none" dir="auto">
        <Marked as="span" text={text} marks={marks} />
        {'\n'}
      </div>
      <textarea
        ref={field}
        id={id}
        data-part="reply-text"
        aria-label={t('reply.text')}
        aria-describedby={describedBy}
        className="editor-layer block resize-none overflow-hidden bg-transparent text-ink outline-none"
        defaultValue={text}
        placeholder={t('reply.empty')}
        lang={language}
        dir="auto"
        spellCheck
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
