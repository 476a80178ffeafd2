import type { ReminderRecord } from '@/lib/store/records';
import type { Formatter } from '@/lib/panel/format';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';

export type SnoozeChoice = 'hour' | 'tomorrow' | 'week';
const CHOICES: readonly SnoozeChoice[] = ['hour', 'tomorrow', 'week'];

type ReminderRowProps = {
  reminder: ReminderRecord;
  overdue: boolean;
  format: Formatter;
  onOpen: (reminder: ReminderRecord) => void;
  onDone: (reminder: ReminderRecord) => void;
  onSnooze: (reminder: ReminderRecord, choice: SnoozeChoice) => void;
  onDelete: (reminder: ReminderRecord) => void;
};

/** One reminder: when, for whom, what; to open its conversation, to tick it off, to put it off. */
export function ReminderRow({ reminder, overdue, format, onOpen, onDone, onSnooze, onDelete }: ReminderRowProps) {
  const { t } = useWords();
  return (
    <li className="rounded-card border border-line bg-card px-3 py-2">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <span className={`font-semibold tabular-nums ${overdue ? 'text-block' : ''}`}>{format.wall(reminder.wall)}</span>
        <span className="min-w-0 text-sm text-soft [overflow-wrap:anywhere]" dir="auto">
          {reminder.customer}
        </span>
      </div>
      <p dir="auto">{reminder.what}</p>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Button small onClick={() => onDone(reminder)}>
          {t('followup.done')}
        </Button>
        <Button small onClick={() => onOpen(reminder)}>
          {t('followup.open')}
        </Button>
        <select
          aria-label={`${t('followup.snooze')}: ${reminder.what}`}
          className="min-h-7 max-w-32 min-w-0 grow basis-18 rounded-control border border-line bg-card px-1.5 text-sm hover:border-edge"
          value=""
          onChange={(event) => {
            const { value } = event.currentTarget;
            const choice = CHOICES.find((known) => known === value);
            if (choice) onSnooze(reminder, choice);
            else if (value === 'delete') onDelete(reminder);
          }}
        >
          <option value="" hidden>
            {t('followup.snooze')}
          </option>
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {t(`followup.snooze.${choice}`)}
            </option>
          ))}
          <option value="delete">{t('followup.delete')}</option>
        </select>
      </div>
    </li>
  );
}
