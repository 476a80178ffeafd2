import { useWords } from '@/lib/panel/words/context';
import { Card } from '@/components/ui/Card';
import { Fields, SelectField, TextField, WordsField } from './form';

/** Who the company is: name, kind, currency, zone, how it addresses customers. */
export function Company() {
  const { t, language } = useWords();
  const form = (value: 'formal' | 'informal') => ({ value, name: t(`playbook.formality.${value}`) });
  const kind = (value: 'shop' | 'hospitality' | 'other') => ({ value, name: t(`playbook.kind.${value}`) });
  return (
    <Card title={t('playbook.section.company')}>
      <Fields>
        <TextField path={['name']} label={t('playbook.name')} />
        <TextField path={['company', 'name']} label={t('playbook.company')} nullable />
        <SelectField path={['company', 'kind']} label={t('playbook.kind')} options={[kind('shop'), kind('hospitality'), kind('other')]} />
        <SelectField path={['formality']} label={t('playbook.formality')} options={[form('formal'), form('informal')]} />
        <TextField path={['currency']} label={t('playbook.currency')} />
        <TextField path={['zone']} label={t('playbook.zone')} />
        <WordsField path={['privateChannel']} label={t('playbook.private-channel', { language })} />
      </Fields>
    </Card>
  );
}
