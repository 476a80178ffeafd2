import { useWords } from '@/lib/panel/words/context';
import { CONTROL } from '@/components/ui/Field';

/** Day and time of a reminder, as the agent's clock shows them: "2026-11-27T10:00". */
export function WhenFields({ wall, onChange }: { wall: string; onChange: (wall: string) => void }) {
  const { t } = useWords();
  const [day = '', clock = ''] = wall.split('T');
  return (
    <div className="flex flex-wrap gap-2">
      <input
        type="date"
        aria-label={t('followup.offer.date')}
        className={`${CONTROL} !w-auto grow`}
        value={day}
        required
        onChange={(event) => event.currentTarget.value && onChange(`${event.currentTarget.value}T${clock}`)}
      />
      <input
        type="time"
        aria-label={t('followup.offer.time')}
        className={`${CONTROL} !w-auto grow`}
        value={clock}
        required
        onChange={(event) => event.currentTarget.value && onChange(`${day}T${event.currentTarget.value.slice(0, 5)}`)}
      />
    </div>
  );
}
