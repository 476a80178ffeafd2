import type { ReminderRecord } from '@/lib/store/records';
import type { Formatter } from '@/lib/panel/format';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { PageState } from '@/components/states/PageState';
import { AddReminder } from './AddReminder';
import { ReminderRow, type SnoozeChoice } from './ReminderRow';

/** Open reminders by when they are due; `more` aren't among them yet. */
type ReminderGroups = {
  overdue: readonly ReminderRecord[];
  today: readonly ReminderRecord[];
  later: readonly ReminderRecord[];
  more: number;
};

type FollowUpsProps = {
  groups: ReminderGroups;
  format: Formatter;
  /** Wall time that a new reminder starts from. */
  start: string;
  onOpen: (reminder: ReminderRecord) => void;
  onDone: (reminder: ReminderRecord) => void;
  onSnooze: (reminder: ReminderRecord, choice: SnoozeChoice) => void;
  onDelete: (reminder: ReminderRecord) => void;
  onMore: () => void;
  /** Adds a reminder for the conversation at hand; null when there is none. */
  onAdd: ((what: string, wall: string) => void) | null;
};

/** All open reminders: overdue, today, later. */
export function FollowUps({ groups, onAdd, onMore, start, ...row }: FollowUpsProps) {
  const { t } = useWords();
  const none = groups.overdue.length + groups.today.length + groups.later.length === 0;
  return (
    <div className="grid grid-cols-1 gap-3">
      {none ? (
        <PageState part="followups-none" title={t('followup.none.title')}>
          <p>{t('followup.none.what')}</p>
        </PageState>
      ) : (
        <h1 className="sr-only">{t('tab.followups')}</h1>
      )}
      {(['overdue', 'today', 'later'] as const).map(
        (group) => groups[group].length > 0 && <Group key={group} group={group} reminders={groups[group]} {...row} />,
      )}
      {groups.more > 0 && (
        <Button small kind="quiet" className="justify-self-start" onClick={onMore}>
          {t('followup.more', { n: groups.more })}
        </Button>
      )}
      {onAdd && <AddReminder start={start} onAdd={onAdd} />}
    </div>
  );
}

type GroupProps = Omit<FollowUpsProps, 'groups' | 'onAdd' | 'onMore' | 'start'> & {
  group: Exclude<keyof ReminderGroups, 'more'>;
  reminders: readonly ReminderRecord[];
};

function Group({ group, reminders, ...row }: GroupProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={`mb-1.5 text-xs font-semibold ${group === 'overdue' ? 'text-block' : 'text-faint'}`}>
        {t(`followup.${group}`)} <span className="tabular-nums">{reminders.length}</span>
      </h2>
      <ul className="grid gap-2">
        {reminders.map((reminder) => (
          <ReminderRow key={reminder.id} reminder={reminder} overdue={group === 'overdue'} {...row} />
        ))}
      </ul>
    </section>
  );
}
