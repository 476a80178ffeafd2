import { formatAmount } from '@/lib/text/format/amounts';
import { emptyOption, newId } from '@/lib/panel/playbook/edit';
import type { PlaybookOption } from '@/lib/playbook/schema';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { NumberField, usePlaybookForm } from './form';
import { Item } from './Item';
import { OptionFields } from './OptionFields';

/** What may be offered (G2.4, G3.5): values, limits, approval, and how long it takes. */
export function Options() {
  const { t, language } = useWords();
  const { playbook, problems, set } = usePlaybookForm();
  const { options } = playbook;
  const note = ({ value, approvalFrom }: PlaybookOption): string => {
    const money = (amount: number) => formatAmount(amount, playbook.currency, language);
    const worth = value?.kind === 'fixed' ? money(value.amount) : value?.kind === 'percent' ? `${value.percent} %, ${t('offer.limit', { amount: money(value.limit) })}` : ''; // prettier-ignore
    return [worth, approvalFrom !== null && t('offer.approval-from', { amount: money(approvalFrom) })].filter(Boolean).join(' · ');
  };
  return (
    <Card title={t('playbook.section.options')}>
      <div className="mb-3 max-w-60">
        <NumberField path={['concessionBudget']} label={t('playbook.budget')} />
      </div>
      <ul className="grid">
        {options.map((option, index) => (
          <Item
            key={option.id}
            title={option.title[language] ?? option.title['en'] ?? ''}
            note={note(option)}
            bad={Object.keys(problems).some((field) => field.startsWith(`options.${index}.`))}
            onRemove={() =>
              set(
                ['options'],
                options.filter(({ id }) => id !== option.id),
              )
            }
          >
            <OptionFields index={index} option={option} />
          </Item>
        ))}
      </ul>
      <Button small className="mt-2" onClick={() => set(['options'], [...options, emptyOption(newId('option', options))])}>
        {t('playbook.option.new')}
      </Button>
    </Card>
  );
}
