import { weekdayName } from '@/lib/text/format/dates';
import { useWords } from '@/lib/panel/words/context';
import { Card } from '@/components/ui/Card';
import { CONTROL } from '@/components/ui/Field';
import { ListField, TextField, usePlaybookForm } from './form';

/** When the company works: each day one stretch or none here; further stretches of an imported playbook stay. */
export function Hours() {
  const { t, language } = useWords();
  const { playbook, problems, set } = usePlaybookForm();
  const wrong = Object.entries(problems).find(([field]) => field.startsWith('hours.week'))?.[1];
  return (
    <Card title={t('playbook.section.hours')}>
      <div className="grid gap-1.5">
        {playbook.hours.week.map((stretches, day) => {
          const name = weekdayName(day + 1, language);
          const [from, to] = stretches[0] ?? ['09:00', '17:00'];
          const open = stretches.length > 0;
          const change = (start: string, end: string) => set(['hours', 'week', day], [[start, end], ...stretches.slice(1)]);
          return (
            <div key={day} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <label className="flex min-h-8 w-36 items-center gap-2">
                <input
                  type="checkbox"
                  aria-label={t('playbook.hours.open', { day: name })}
                  checked={open}
                  onChange={(event) => set(['hours', 'week', day], event.currentTarget.checked ? [['09:00', '17:00']] : [])}
                />
                {name}
              </label>
              {open ? (
                <>
                  <input
                    type="time"
                    aria-label={t('playbook.hours.from', { day: name })}
                    className={`${CONTROL} !w-auto`}
                    value={from}
                    onChange={(event) => change(event.currentTarget.value, to)}
                  />
                  <span aria-hidden="true">–</span>
                  <input
                    type="time"
                    aria-label={t('playbook.hours.to', { day: name })}
                    className={`${CONTROL} !w-auto`}
                    value={to}
                    onChange={(event) => change(from, event.currentTarget.value)}
                  />
                  {stretches.slice(1).map((stretch) => (
                    <span key={stretch[0]} className="text-soft tabular-nums">
                      {stretch.join('–')}
                    </span>
                  ))}
                </>
              ) : (
                <span className="text-faint">{t('playbook.hours.closed')}</span>
              )}
            </div>
          );
        })}
        {wrong && <p className="text-sm font-semibold text-block">{t('playbook.bad.value', { why: wrong.why })}</p>}
        <div className="mt-2 grid gap-3 sm:grid-cols-2">
          <TextField path={['hours', 'cutOff']} label={t('playbook.hours.cutoff')} />
          <ListField path={['hours', 'holidays']} label={t('playbook.holidays')} hint={t('playbook.holidays.hint')} separator={'\n'} />
        </div>
      </div>
    </Card>
  );
}
