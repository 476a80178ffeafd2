import type { Tone as ToneValues } from '@/lib/conversation/types';
import { useWords } from '@/lib/panel/words/context';
import { Slider } from '@/components/ui/Slider';

const AXES = ['warmth', 'formality', 'length', 'firmness'] as const satisfies readonly (keyof ToneValues)[];

/** The four sliders of tone, from -2 to 2; 0 is the playbook's own. */
export function Tone({ tone, onChange }: { tone: ToneValues; onChange: (tone: ToneValues) => void }) {
  const { t } = useWords();
  return (
    <div
      role="group"
      aria-label={t('tone.title')}
      className="mt-2 grid grid-cols-2 gap-x-2 @min-[250px]:grid-cols-[auto_minmax(4.5rem,1fr)_auto]"
    >
      {AXES.map((axis) => (
        <Slider
          key={axis}
          label={t(`tone.${axis}`)}
          low={t(`tone.${axis}.low`)}
          high={t(`tone.${axis}.high`)}
          min={-2}
          max={2}
          value={tone[axis]}
          valueText={t('tone.value', { value: tone[axis] })}
          onChange={(value) => onChange({ ...tone, [axis]: value })}
        />
      ))}
    </div>
  );
}
