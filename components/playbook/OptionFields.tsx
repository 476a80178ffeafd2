import { OPTION_KINDS, type PlaybookOption } from '@/lib/playbook/schema';
import { useWords } from '@/lib/panel/words/context';
import { CheckField, Fields, NumberField, SelectField, usePlaybookForm, WordsField } from './form';
import { Issues } from './Issues';

const VALUES = { 'amount-at-issue': { kind: 'amount-at-issue' }, fixed: { kind: 'fixed', amount: 10 }, percent: { kind: 'percent', percent: 10, limit: 15 } } as const; // prettier-ignore
const UNITS = ['minutes', 'hours', 'days', 'working-hours', 'working-days'] as const;

/** The fields of one option. */
export function OptionFields({ index, option }: { index: number; option: PlaybookOption }) {
  const { t, language } = useWords();
  const form = usePlaybookForm();
  const at = (...rest: (string | number)[]) => ['options', index, ...rest];
  const value = option.value?.kind ?? 'none';
  const unit = option.takes?.unit ?? 'none';
  return (
    <>
      <Fields>
        <WordsField path={at('title')} label={t('playbook.option.title', { language: form.language || language })} />
        <SelectField
          path={at('kind')}
          label={t('playbook.option.kind')}
          options={OPTION_KINDS.map((kind) => ({ value: kind, name: t(`option.${kind}`) }))}
        />
        <SelectField
          path={at('value')}
          label={t('playbook.option.value')}
          value={value}
          options={(['none', 'amount-at-issue', 'fixed', 'percent'] as const).map((kind) => ({
            value: kind,
            name: t(`playbook.option.value.${kind}`),
          }))}
          onChange={(kind) => form.set(at('value'), VALUES[kind as keyof typeof VALUES] ?? null)}
        />
        {value === 'fixed' && <NumberField path={at('value', 'amount')} label={t('playbook.option.amount')} />}
        {value === 'percent' && <NumberField path={at('value', 'percent')} label={t('playbook.option.percent')} />}
        {value === 'percent' && <NumberField path={at('value', 'limit')} label={t('playbook.option.limit')} />}
        <NumberField path={at('approvalFrom')} label={t('playbook.option.approval')} hint={t('playbook.option.approval.hint')} nullable />
        <SelectField
          path={at('takes')}
          label={t('playbook.option.unit')}
          value={unit}
          options={(['none', ...UNITS] as const).map((each) => ({ value: each, name: t(`playbook.unit.${each}`) }))}
          onChange={(chosen) => form.set(at('takes'), chosen === 'none' ? null : { amount: option.takes?.amount ?? 1, unit: chosen })}
        />
        {option.takes && <NumberField path={at('takes', 'amount')} label={t('playbook.option.takes')} />}
      </Fields>
      <Issues path={at('issues')} label={t('playbook.option.issues')} />
      <CheckField path={at('concession')} label={t('playbook.option.concession')} />
    </>
  );
}
