import { ISSUE_KINDS, type Corrections, type HeatLevel, type IssueKind, type ProfileKind, type Reading } from '@/lib/conversation/types';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { CONTROL, Field } from '@/components/ui/Field';

const LEVELS: readonly HeatLevel[] = [0, 1, 2, 3, 4];
const PROFILES: readonly ProfileKind[] = ['rambler', 'overfamiliar', 'demanding', 'indifferent', 'negotiator'];

type CorrectionProps = {
  id: string;
  reading: Reading;
  corrections: Corrections | null;
  onChange: (corrections: Corrections | null) => void;
  onClose: () => void;
};

/** "Not right?": the agent sets level, issue and manner for this conversation. What isn't touched stays the reading's. */
export function Correction({ id, reading, corrections, onChange, onClose }: CorrectionProps) {
  const { t } = useWords();
  const profiles = corrections?.profiles ?? reading.profiles.map(({ kind }) => kind);
  const issue = corrections?.issues ? (corrections.issues[0] ?? '') : (reading.issues[0]?.kind ?? '');
  const level = corrections?.level ?? reading.heat.level;
  const set = (change: Corrections) => onChange({ ...corrections, ...change });
  const toggle = (kind: ProfileKind, on: boolean) => set({ profiles: on ? [...profiles, kind] : profiles.filter((other) => other !== kind) }); // prettier-ignore
  return (
    <div
      id={id}
      role="group"
      aria-label={t('correct.title')}
      className="arrive mt-2 grid gap-2.5 rounded-control border border-line bg-bg px-2.5 py-2"
    >
      <div>
        <h3 className="text-sm font-semibold">{t('correct.title')}</h3>
        <p className="text-xs text-faint">{t('correct.what')}</p>
      </div>
      <Field label={t('correct.level')}>
        {(ids) => (
          <select
            {...ids}
            className={CONTROL}
            value={level}
            onChange={(event) => set({ level: LEVELS[Number(event.currentTarget.value)] ?? level })}
          >
            {LEVELS.map((value) => (
              <option key={value} value={value}>
                {t(`heat.${value}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('correct.issue')}>
        {(ids) => (
          <select
            {...ids}
            className={CONTROL}
            value={issue}
            onChange={(event) => set({ issues: event.currentTarget.value === '' ? [] : [event.currentTarget.value as IssueKind] })}
          >
            <option value="">{t('correct.issue.none')}</option>
            {ISSUE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`issue.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset>
        <legend className="text-sm text-soft">{t('correct.profiles')}</legend>
        {PROFILES.map((kind) => (
          <label key={kind} className="flex min-h-6 items-center gap-2">
            <input type="checkbox" checked={profiles.includes(kind)} onChange={(event) => toggle(kind, event.currentTarget.checked)} />
            {t(`profile.${kind}`)}
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button small onClick={onClose}>
          {t('correct.done')}
        </Button>
        {corrections && (
          <Button small kind="quiet" onClick={() => onChange(null)}>
            {t('correct.reset')}
          </Button>
        )}
      </div>
    </div>
  );
}
