import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { newId } from '@/lib/panel/playbook/edit';
import { Fields, ListField, SelectField, TextField, usePlaybookForm, WordsField } from './form';
import { Item } from './Item';

const ESCALATIONS = ['safety', 'selfHarm', 'legal', 'discrimination', 'press', 'fraud', 'privacy', 'approval'] as const;

/** Who takes over what. */
export function Escalation() {
  const { t } = useWords();
  return (
    <Card title={t('playbook.section.escalation')}>
      <Fields>
        {ESCALATIONS.map((kind) => (
          <TextField key={kind} path={['escalation', kind]} label={t(`playbook.escalation.${kind}`)} />
        ))}
      </Fields>
    </Card>
  );
}

/** Where somebody in despair finds help, by country. */
export function Crisis() {
  const { t } = useWords();
  const { playbook, problems, set } = usePlaybookForm();
  const { crisis } = playbook;
  return (
    <Card title={t('playbook.section.crisis')}>
      <p className="mb-2 text-sm text-soft">{t('playbook.crisis.hint')}</p>
      <ul className="grid">
        {crisis.map((entry, index) => (
          <Item
            key={index}
            title={entry.name}
            note={entry.country}
            bad={Object.keys(problems).some((field) => field.startsWith(`crisis.${index}.`))}
            onRemove={() =>
              set(
                ['crisis'],
                crisis.filter((_, place) => place !== index),
              )
            }
          >
            <Fields>
              <TextField path={['crisis', index, 'country']} label={t('playbook.crisis.country')} />
              <TextField path={['crisis', index, 'emergency']} label={t('playbook.crisis.emergency')} />
              <TextField path={['crisis', index, 'name']} label={t('playbook.crisis.name')} />
              <TextField path={['crisis', index, 'line']} label={t('playbook.crisis.line')} />
            </Fields>
          </Item>
        ))}
      </ul>
      <Button small className="mt-2" onClick={() => set(['crisis'], [...crisis, { country: '', emergency: '', name: '', line: '' }])}>
        {t('app.add')}
      </Button>
    </Card>
  );
}

/** Where replies may link to, and the survey after closing (G4.7). */
export function Links() {
  const { t } = useWords();
  const { playbook, set } = usePlaybookForm();
  const kind = playbook.survey?.kind ?? 'none';
  return (
    <Card title={t('playbook.section.links')}>
      <div className="grid gap-3">
        <ListField path={['links']} label={t('playbook.links')} hint={t('playbook.links.hint')} separator={'\n'} />
        <Fields>
          <SelectField
            path={['survey']}
            label={t('playbook.survey')}
            value={kind}
            options={[
              { value: 'none', name: t('playbook.survey.none') },
              { value: 'csat', name: 'CSAT' },
              { value: 'nps', name: 'NPS' },
            ]}
            onChange={(chosen) => set(['survey'], chosen === 'none' ? null : { kind: chosen, url: playbook.survey?.url ?? 'https://' })}
          />
          {playbook.survey && <TextField path={['survey', 'url']} label={t('playbook.survey.url')} />}
        </Fields>
      </div>
    </Card>
  );
}

/** Frequent questions with their answers (G7.2). */
export function Faq() {
  const { t, language } = useWords();
  const { playbook, problems, language: edited, set } = usePlaybookForm();
  const { faq } = playbook;
  return (
    <Card title={t('playbook.section.faq')}>
      <ul className="grid">
        {faq.map((entry, index) => (
          <Item
            key={entry.id}
            title={entry.question[language] ?? entry.question['en'] ?? ''}
            bad={Object.keys(problems).some((field) => field.startsWith(`faq.${index}.`))}
            onRemove={() =>
              set(
                ['faq'],
                faq.filter(({ id }) => id !== entry.id),
              )
            }
          >
            <WordsField path={['faq', index, 'question']} label={t('playbook.faq.question', { language: edited })} />
            <WordsField path={['faq', index, 'answer']} label={t('playbook.faq.answer', { language: edited })} long />
            <TextField path={['faq', index, 'link']} label={t('playbook.faq.link')} nullable />
          </Item>
        ))}
      </ul>
      <Button
        small
        className="mt-2"
        onClick={() => set(['faq'], [...faq, { id: newId('faq', faq), question: { en: '' }, answer: { en: '' }, link: null }])}
      >
        {t('app.add')}
      </Button>
    </Card>
  );
}

/** The company's own texts (G7.2). */
export function Macros() {
  const { t } = useWords();
  const { playbook, problems, language, set } = usePlaybookForm();
  const { macros } = playbook;
  return (
    <Card title={t('playbook.section.macros')}>
      <ul className="grid">
        {macros.map((macro, index) => (
          <Item
            key={macro.id}
            title={macro.title}
            note={macro.language}
            bad={Object.keys(problems).some((field) => field.startsWith(`macros.${index}.`))}
            onRemove={() =>
              set(
                ['macros'],
                macros.filter(({ id }) => id !== macro.id),
              )
            }
          >
            <Fields>
              <TextField path={['macros', index, 'title']} label={t('playbook.macro.title')} />
              <TextField path={['macros', index, 'language']} label={t('playbook.macro.language')} />
            </Fields>
            <TextField path={['macros', index, 'text']} label={t('playbook.macro.text')} long />
          </Item>
        ))}
      </ul>
      <Button
        small
        className="mt-2"
        onClick={() => set(['macros'], [...macros, { id: newId('macro', macros), title: '', language, text: '', issues: [] }])}
      >
        {t('app.add')}
      </Button>
    </Card>
  );
}
