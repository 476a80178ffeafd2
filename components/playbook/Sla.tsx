import { formatter } from '@/lib/panel/format';
import { useWords } from '@/lib/panel/words/context';
import { Card } from '@/components/ui/Card';
import { CheckField, Fields, NumberField, usePlaybookForm } from './form';

const TARGETS = {
  firstResponse: 'first',
  publicResponse: 'public',
  nextResponse: 'next',
  resolution: 'resolution',
  progress: 'progress',
} as const;

/** How fast the company answers (G7.4): targets in minutes, with what they come to in hours and days. */
export function Sla() {
  const words = useWords();
  const { playbook } = usePlaybookForm();
  const { length } = formatter(words, 'UTC', 0);
  return (
    <Card title={words.t('playbook.section.sla')}>
      <Fields>
        {(Object.keys(TARGETS) as (keyof typeof TARGETS)[]).map((target) => (
          <NumberField
            key={target}
            path={['sla', target]}
            label={words.t(`playbook.sla.${TARGETS[target]}`)}
            hint={words.t('playbook.minutes', { same: length(playbook.sla[target]) })}
          />
        ))}
      </Fields>
      <div className="mt-2">
        <CheckField path={['sla', 'always']} label={words.t('playbook.sla.always')} />
      </div>
    </Card>
  );
}
