import { newId, startedIncident } from '@/lib/panel/playbook/edit';
import type { Formatter } from '@/lib/panel/format';
import type { Incident } from '@/lib/playbook/schema';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { ListField, usePlaybookForm, WordsField } from './form';
import { Issues } from './Issues';
import { Item } from './Item';

/** Early warnings (G2.2): started and stopped with one click; what is running comes into every reply that it concerns. */
export function Incidents({ now, format }: { now: () => number; format: Formatter }) {
  const { t, language } = useWords();
  const { playbook, problems, language: edited, set } = usePlaybookForm();
  const { incidents } = playbook;
  const moment = () => new Date(now()).toISOString();
  return (
    <Card title={t('playbook.section.incidents')}>
      {incidents.length === 0 && <p className="mb-2 text-soft">{t('playbook.incident.none')}</p>}
      <ul className="grid">
        {incidents.map((incident, index) => (
          <Item
            key={incident.id}
            title={incident.title[language] ?? incident.title['en'] ?? ''}
            note={<State incident={incident} now={now()} format={format} />}
            bad={Object.keys(problems).some((field) => field.startsWith(`incidents.${index}.`))}
            actions={
              runs(incident, now()) && (
                <Button small onClick={() => set(['incidents', index, 'until'], moment())}>
                  {t('playbook.incident.stop')}
                </Button>
              )
            }
            onRemove={() =>
              set(
                ['incidents'],
                incidents.filter(({ id }) => id !== incident.id),
              )
            }
          >
            <WordsField path={['incidents', index, 'title']} label={t('playbook.incident.title', { language: edited })} />
            <WordsField path={['incidents', index, 'explanation']} label={t('playbook.incident.explanation', { language: edited })} long />
            <Issues path={['incidents', index, 'issues']} label={t('playbook.incident.issues')} />
            <ListField
              path={['incidents', index, 'mentions']}
              label={t('playbook.incident.mentions')}
              hint={t('playbook.incident.mentions.hint')}
              separator=","
            />
          </Item>
        ))}
      </ul>
      <Button
        small
        className="mt-2"
        onClick={() => set(['incidents'], [...incidents, startedIncident(newId('incident', incidents), moment())])}
      >
        {t('playbook.incident.start')}
      </Button>
    </Card>
  );
}

const runs = ({ from, until }: Incident, now: number): boolean => Date.parse(from) <= now && (until === null || Date.parse(until) > now);

function State({ incident, now, format }: { incident: Incident; now: number; format: Formatter }) {
  const { t } = useWords();
  if (runs(incident, now))
    return <span className="font-semibold text-warn">{t('playbook.incident.running', { when: format.when(incident.from) })}</span>;
  if (Date.parse(incident.from) > now) return t('playbook.incident.coming', { when: format.when(incident.from) });
  return t('playbook.incident.over', { when: format.when(incident.until ?? incident.from) });
}
