import { useEffect, useRef, useState } from 'react';
import type { Finding } from '@/lib/conversation/types';
import type { CaseView, DeskActions, InsertView, Left, OfferedReminder, ReplyView } from '@/lib/panel/desk/model';
import type { ImproveView } from '@/lib/panel/desk/improving';
import type { Formatter } from '@/lib/panel/format';
import { formatAmount } from '@/lib/text/format/amounts';
import { useWords } from '@/lib/panel/words/context';
import { Improve } from '@/components/improve/Improve';
import { FollowUpOffer } from '@/components/followups/Offer';
import { Offer } from '@/components/offer/Offer';
import { Occupied } from '@/components/reply/Occupied';
import { Override } from '@/components/reply/Override';
import { Refused } from '@/components/reply/Refused';
import { REPLY_LANGUAGES } from '@/components/reply/LanguageSelect';
import { Reply } from '@/components/reply/Reply';
import { Standing } from '@/components/standing/Standing';
import { Who } from '@/components/standing/Who';
import { Moved } from '@/components/states/Moved';
import { ReadNotices } from '@/components/states/ReadNotices';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';

type DeskProps = {
  shown: CaseView;
  reply: ReplyView;
  /** What became of the agent's own text; null until they ask for it. */
  improving?: ImproveView | null;
  insert: InsertView;
  offers: readonly OfferedReminder[];
  /** The page went from a conversation with work on it. */
  moved: Left | null;
  /** The site's name as the agent knows it. */
  siteName: string | null;
  format: Formatter;
  actions: DeskActions;
  /** The agent's own phrases, beside the reply. */
  Phrases?: Parameters<typeof Reply>[0]['Phrases'];
};

/** The conversation at hand: who, how it stands, what can be offered, the reply, what it promises. */
export function Desk({ shown, reply, improving = null, insert, offers, moved, siteName, format, actions, Phrases }: DeskProps) {
  const { t, language } = useWords();
  const [overriding, setOverriding] = useState<Finding | null>(null);
  const promises = useRef<HTMLDivElement>(null);
  const { conversation, suggestion, budget } = shown;
  const money = (value: number) => formatAmount(value, shown.currency, language);
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (insert.refused) refusal.current?.scrollIntoView({ block: 'nearest' });
  }, [insert.refused]);
  useEffect(() => {
    // What the reply promises comes into sight once it is in the box.
    if (insert.state === 'done') promises.current?.scrollIntoView({ block: 'nearest' });
  }, [insert.state]);
  return (
    <>
      <Who
        conversation={conversation}
        siteName={siteName}
        via={shown.via}
        failures={suggestion?.reading.repeat.failures ?? 0}
        timing={shown.timing}
        format={format}
        onReadAgain={shown.via === 'paste' ? undefined : actions.readAgain}
      />
      <Heard key={`heard ${conversation.key}`} messages={conversation.messages.length} />
      {moved && <Moved left={moved} shown />}
      <ReadNotices
        completeness={conversation.completeness}
        reasons={shown.doubts}
        once={shown.once ? hostOf(conversation.url) : null}
        onReadAgain={actions.readAgain}
        onAllow={actions.allow}
      />
      {suggestion === null ? (
        <Thinking state={shown.thinking} onStop={actions.stop} onAgain={actions.readAgain} />
      ) : (
        <>
          <Standing
            key={conversation.key}
            conversation={conversation}
            reading={suggestion.reading}
            corrections={shown.corrections}
            format={format}
            onCorrect={actions.correct}
          />
          <Offer
            key={`offer ${conversation.key}`}
            plan={suggestion.plan}
            limits={shown.limits}
            budget={budget && t('offer.budget', { used: money(budget.used), limit: money(budget.limit) })}
            money={money}
            format={format}
            onChoose={actions.choose}
          />
          <div ref={refusal} className="scroll-my-3 empty:hidden">
            {insert.refused && (
              <Refused reason={insert.refused} copied={insert.copied === true} onReadAgain={actions.readAgain} onCopy={actions.copy} />
            )}
          </div>
          <Reply
            key={`reply ${conversation.key}`}
            {...reply}
            languages={REPLY_LANGUAGES}
            onAudience={actions.audience}
            onText={actions.edit}
            onReset={actions.reset}
            onUndo={actions.undo}
            onLanguage={actions.language}
            onTone={actions.tone}
            onCheckMine={insert.target === null ? null : actions.checkMine}
            onOverride={setOverriding}
            improving={<Improve shown={improving} onImprove={actions.improve} onTake={actions.takeChanges} onBack={actions.undo} />}
            Phrases={Phrases}
          />
          <div ref={promises} className="scroll-mb-3 empty:hidden">
            <FollowUpOffer offers={offers} format={format} onRemind={actions.remind} />
          </div>
        </>
      )}
      {insert.occupied !== null && <Occupied text={insert.occupied} onChoose={actions.insert} onLeave={actions.leave} />}
      {overriding && (
        <Override
          finding={overriding}
          onCancel={() => setOverriding(null)}
          onConfirm={() => {
            actions.override(overriding.rule);
            setOverriding(null);
          }}
        />
      )}
    </>
  );
}

/** No suggestion yet: it is being worked out, was stopped, or couldn't be. */
function Thinking({ state, onStop, onAgain }: { state: CaseView['thinking']; onStop: () => void; onAgain: () => void }) {
  const { t } = useWords();
  if (state === 'busy') {
    return (
      <div className="grid justify-items-start gap-2">
        <Progress label={t('page.thinking')} />
        <Button small onClick={onStop}>
          {t('app.stop')}
        </Button>
      </div>
    );
  }
  const again = (
    <Button small onClick={onAgain}>
      {t('app.retry')}
    </Button>
  );
  return (
    <Notice tone={state === 'failed' ? 'warn' : 'plain'} live="polite" actions={again}>
      {t(state === 'failed' ? 'page.thinking.failed' : 'page.thinking.stopped')}
    </Notice>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);

/** Says that a message was read which wasn't there when the conversation was opened. */
function Heard({ messages }: { messages: number }) {
  const { t } = useWords();
  const [first] = useState(messages);
  return (
    <p role="status" className="sr-only">
      {messages > first ? t('page.new-message') : ''}
    </p>
  );
}
