import { useId, useRef, type ComponentType, type ReactNode, type RefObject } from 'react';
import type { Finding, Tone as ToneValues } from '@/lib/conversation/types';
import type { Audience } from '@/lib/panel/desk/model';
import { applyFix } from '@/lib/panel/fix';
import { useWords } from '@/lib/panel/words/context';
import { LinkButton } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Notice } from '@/components/ui/Notice';
import { Segmented } from '@/components/ui/Segmented';
import { Editor } from './Editor';
import { Findings } from './Findings';
import { LanguageSelect } from './LanguageSelect';
import { Tone } from './Tone';

type ReplyProps = {
  audiences: readonly Audience[];
  audience: Audience;
  text: string;
  findings: readonly Finding[];
  /** The text is newer than the findings. */
  pending: boolean;
  state: 'suggested' | 'edited' | 'newer' | 'mine';
  undo: boolean;
  languages: Readonly<Record<string, string>>;
  language: string;
  theirs: string;
  tone: ToneValues;
  limit: number | null;
  overridden: readonly string[];
  onAudience: (audience: Audience) => void;
  onText: (text: string) => void;
  onReset: () => void;
  onUndo: () => void;
  onLanguage: (language: string) => void;
  onTone: (tone: ToneValues) => void;
  onCheckMine: (() => void) | null;
  onOverride: (finding: Finding) => void;
  /** The agent's own text made a reply. */
  improving?: ReactNode;
  /** The agent's own phrases, beside the field that they go into. */
  Phrases?: ComponentType<{ field: RefObject<HTMLTextAreaElement | null> }> | undefined;
};

/** The reply: for whom, in which language, the text, its tone, and what the check says about it. */
export function Reply(props: ReplyProps) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const seen = useId();
  const { audiences, audience, text, findings, language, limit, Phrases } = props;
  const show = ({ start, end }: Finding) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  return (
    <Card part="reply" label={t('reply.title')} className="@container">
      <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
        {audiences.length > 1 ? (
          <Segmented
            label={t('reply.audience')}
            options={audiences.map((value) => ({ value, name: t(`reply.${value}`) }))}
            value={audience}
            onChange={props.onAudience}
          />
        ) : (
          <h2 id={seen} className="text-xs font-semibold text-faint">
            {t(`reply.only.${audience}`)}
          </h2>
        )}
        <LanguageSelect languages={props.languages} value={language} theirs={props.theirs} onChange={props.onLanguage} />
      </div>
      {audiences.length > 1 && (
        <p id={seen} className="mt-1 text-xs text-faint">
          {t(`reply.seen.${audience}`)}
        </p>
      )}
      {props.state === 'newer' && (
        <div className="mt-2">
          <Notice tone="accent" live="polite" actions={<LinkButton onClick={props.onReset}>{t('reply.newer.use')}</LinkButton>}>
            {t('reply.newer')}
          </Notice>
        </div>
      )}
      <Editor
        key={audience}
        text={text}
        findings={props.pending ? [] : findings}
        language={language}
        describedBy={seen}
        field={field}
        onChange={props.onText}
      />
      <EditorFoot {...props} limit={limit} />
      {Phrases && <Phrases field={field} />}
      {props.improving}
      <Tone tone={props.tone} onChange={props.onTone} />
      <Findings
        findings={findings}
        overridden={props.overridden}
        pending={props.pending}
        onFix={(finding) => applyFix(field.current, finding, props.onText)}
        onShow={show}
        onOverride={props.onOverride}
      />
    </Card>
  );
}

/** Under the text: what state it is in, the way back, the agent's own text, and how long it may be. */
function EditorFoot({ text, state, undo, limit, onReset, onUndo, onCheckMine }: ReplyProps) {
  const { t } = useWords();
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-faint">
      {state === 'mine' && <span>{t('reply.mine')}</span>}
      {(state === 'edited' || state === 'newer') && <span>{t('reply.edited')}</span>}
      {state !== 'suggested' && <LinkButton onClick={onReset}>{t('reply.reset')}</LinkButton>}
      {undo && <LinkButton onClick={onUndo}>{t('app.undo')}</LinkButton>}
      {onCheckMine && state !== 'mine' && <LinkButton onClick={onCheckMine}>{t('reply.check-mine')}</LinkButton>}
      <span className="grow" />
      {limit !== null && (
        <span
          className={`tabular-nums ${text.length > limit ? 'font-semibold text-block' : ''}`}
          role={text.length > limit ? 'alert' : undefined}
        >
          {t(text.length > limit ? 'reply.too-long' : 'reply.length', { n: text.length, limit })}
        </span>
      )}
    </div>
  );
}
