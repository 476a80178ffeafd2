import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { FollowUps } from '@/components/followups/FollowUps';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import { reminderActions, watchReminders, type ReminderList } from '@/lib/panel/backend/reminders';
import { useNow } from '@/lib/panel/clock';
import { newReminder } from '@/lib/panel/new-reminder';
import { formatter, wallText } from '@/lib/panel/format';
import { useWorkplace } from '@/lib/panel/workplace';
import { useWords } from '@/lib/panel/words/context';

/** Reminders read at a time: ten thousand of them are never all in memory. */
const PAGE = 60;
const HOUR = 3_600_000;

/** The follow-ups tab: reminders as the database has them, and what the agent does with them. */
export default function FollowUpsTab() {
  const words = useWords();
  const { desk, backend, zone, now, clock } = useWorkplace();
  const [list, setList] = useState<ReminderList | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const [said, setSaid] = useState<string | null>(null);
  const at = useNow(now);
  const minute = Math.floor(at / 60_000);
  const format = useMemo(() => formatter(words, zone, at), [words, zone, at]);
  const conversation = useStore(desk.store, ({ session }) => session?.reading.conversation ?? null);
  const act = useMemo(() => reminderActions(backend.db(), now, zone, clock), [backend, now, zone, clock]);

  useEffect(() => watchReminders(backend.db(), limit, now, zone, setList), [backend, limit, now, zone, minute]);

  if (!list) return <Progress label={words.t('page.starting')} />;
  const canAdd = conversation !== null && /^https?:/.test(conversation.url);
  return (
    <>
      {said !== null && <Notice live="polite">{said}</Notice>}
      <FollowUps
        groups={list}
        format={format}
        start={wallText(zone, at + 24 * HOUR).slice(0, 11) + clock()}
        onOpen={(reminder) => void act.open(reminder)}
        onDone={(reminder) => {
          setSaid(words.t('followup.done.said', { what: reminder.what }));
          void act.done(reminder);
        }}
        onSnooze={(reminder, choice) =>
          void act.snooze(reminder, choice).then((wall) => setSaid(words.t('followup.snoozed.said', { when: format.wall(wall) })))
        }
        onDelete={(reminder) => void act.remove(reminder)}
        onMore={() => setLimit(limit + PAGE)}
        onAdd={canAdd ? (what, wall) => void act.add(newReminder(conversation, what, wall, zone, now())) : null}
      />
    </>
  );
}
