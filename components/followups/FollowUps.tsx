import { useState } from 'react';
import type { ReminderRecord } from '@/lib/store/records';
import type { Formatter } from '@/lib/panel/format';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { PageState } from '@/components/states/PageState';
import { AddReminder } from './AddReminder';
import { ReminderRow, type SnoozeChoice } from './ReminderRow';

export type ReminderGroups = { overdue: readonly ReminderRecord[]; today: readonly ReminderRecord[]; later: readonly ReminderRecord[] };

type FollowUpsProps = {
  groups: ReminderGroups;
  format: Formatter;
  /** Wall time that a new reminder starts from. */
  start: string;
  onOpen: (reminder: ReminderRecord) => void;
  onDone: (reminder: ReminderRecord) => void;
  onSnooze: (reminder: ReminderRecord, choice: SnoozeChoice) => void;
  onDelete: (reminder: ReminderRecord) => void;
  /** Adds a reminder for the conversation at hand; null when there is none. */
  onAdd: ((what: string, wall: string) => void) | null;
};

/** Rows of a group shown at first; the rest on demand, so that ten thousand reminders don't make ten thousand rows. */
const PAGE = 50;

/** All open reminders: overdue, today, later. */
export function FollowUps({ groups, onAdd, start, ...row }: FollowUpsProps) {
  const { t } = useWords();
  const none = groups.overdue.length + groups.today.length + groups.later.length === 0;
  return (
    <div className="grid gap-3">
      {none && (
        <PageState title={t('followup.none.title')}>
          <p>{t('followup.none.what')}</p>
        </PageState>
      )}
      {(['overdue', 'today', 'later'] as const).map(
        (group) => groups[group].length > 0 && <Group key={group} group={group} reminders={groups[group]} {...row} />,
      )}
      {onAdd && <AddReminder start={start} onAdd={onAdd} />}
    </div>
  );
}

type GroupProps = Omit<FollowUpsProps, 'groups' | 'onAdd' | 'start'> & {
  group: keyof ReminderGroups;
  reminders: readonly ReminderRecord[];
};

function Group({ group, reminders, ...row }: GroupProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(PAGE);
  const rest = reminders.length - shown;
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={`mb-1.5 text-xs font-semibold ${group === 'overdue' ? 'text-block' : 'text-faint'}`}>
        {t(`followup.${group}`)} <span className="tabular-nums">{reminders.length}</span>
      </h2>
      <ul className="grid gap-2">
        {reminders.slice(0, shown).map((reminder) => (
          <ReminderRow key={reminder.id} reminder={reminder} overdue={group === 'overdue'} {...row} />
        ))}
      </ul>
      {rest > 0 && (
        <Button small kind="quiet" className="mt-1.5" onClick={() => setShown(shown + PAGE)}>
          {t('followup.more', { n: Math.min(rest, PAGE) })}
        </Button>
      )}
    </section>
  );
}
