import { RotateCw } from 'lucide-react';
import type { Conversation } from '@/lib/conversation/types';
import type { Formatter } from '@/lib/panel/format';
import { useReadSummary } from '@/lib/panel/read-summary';
import type { Timing } from '@/lib/panel/timing';
import type { ReadVia } from '@/lib/messages/protocol';
import { useWords } from '@/lib/panel/words/context';
import { IconButton } from '@/components/ui/Button';

type WhoProps = {
  conversation: Conversation;
  /** Null where there is no name for it. */
  siteName: string | null;
  via: ReadVia;
  failures: number;
  timing: Timing;
  format: Formatter;
  onReadAgain?: (() => void) | undefined;
};

/** Who writes, for the how-manieth time, how long they have waited, and how much of the conversation was read. */
export function Who({ conversation, siteName, via, failures, timing, format, onReadAgain }: WhoProps) {
  const { t } = useWords();
  const read = useReadSummary(conversation.completeness);
  const { customer, rating } = conversation;
  const time = failures === 0 ? null : failures === 1 ? t('who.time.two') : failures === 2 ? t('who.time.three') : t('who.time.other', { n: failures + 1 }); // prettier-ignore
  const meta = [
    siteName,
    rating && t('who.stars', { stars: rating.stars, of: rating.of }),
    customer.followers && t('who.followers', { n: customer.followers }),
    read,
    via === 'selection' && t('page.via.selection'),
    via === 'paste' && t('page.via.paste'),
  ].filter(Boolean);
  return (
    <div>
      <div className="flex flex-wrap items-baseline gap-x-1.5">
        <h1 className="text-lg font-bold tracking-tight" dir="auto">
          {customer.name ?? customer.handle ?? t('who.unknown')}
        </h1>
        {time && <span className="text-sm text-soft">{time}</span>}
        <span className="grow" />
        <Deadline timing={timing} format={format} />
      </div>
      <div className="flex items-start gap-1 text-sm text-soft tabular-nums">
        <p className="min-w-0 grow">
          {[...meta, waits(timing, format, t)].filter(Boolean).join('\u00A0· ')}
          {via === 'generic' && <span className="block text-warn">{t('page.via.generic')}</span>}
        </p>
        {onReadAgain && (
          <IconButton name={t('page.again')} onClick={onReadAgain} className="-my-1 size-6">
            <RotateCw size={13} aria-hidden="true" />
          </IconButton>
        )}
      </div>
    </div>
  );
}

function waits({ waiting }: Timing, format: Formatter, t: ReturnType<typeof useWords>['t']): string | null {
  if (waiting.on === 'nobody') return t('who.settled');
  if (waiting.minutes === null) return null;
  return t(waiting.on === 'agent' ? 'who.waits' : 'who.waits-for-customer', { time: format.length(waiting.minutes) });
}

function Deadline({ timing: { due }, format }: { timing: Timing; format: Formatter }) {
  const { t } = useWords();
  if (!due) return null;
  const late = due.minutesLeft < 0;
  const said = t(late ? 'who.late' : 'who.left', { time: format.length(Math.abs(due.minutesLeft)) });
  return (
    <span
      className={`text-sm font-semibold tabular-nums ${late ? 'text-block' : due.minutesLeft <= 60 ? 'text-warn' : 'text-soft'}`}
      title={t('who.due-at', { when: format.when(due.at) })}
    >
      {said}
    </span>
  );
}
