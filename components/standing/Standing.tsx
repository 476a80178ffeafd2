import { useId, useMemo, useState } from 'react';
import type { Conversation, Corrections, Reading } from '@/lib/conversation/types';
import { centreOf } from '@/lib/panel/centre';
import { excerptsOf } from '@/lib/panel/excerpts';
import type { Formatter } from '@/lib/panel/format';
import { chipStatements, profileStatements, type Statement } from '@/lib/panel/statements';
import { useWords } from '@/lib/panel/words/context';
import { Card } from '@/components/ui/Card';
import { Asks } from './Asks';
import { Chips } from './Chips';
import { Correction } from './Correction';
import { HeatLine } from './HeatLine';
import { Quote } from './Quote';
import { Words } from './Words';

type StandingProps = {
  conversation: Conversation;
  reading: Reading;
  corrections: Corrections | null;
  format: Formatter;
  onCorrect: (corrections: Corrections | null) => void;
};

/** How things stand: heat, the customer's own words, what they ask, what is known. All of it opens the words that say so. */
export function Standing({ conversation, reading, corrections, format, onCorrect }: StandingProps) {
  const { t } = useWords();
  const panel = useId();
  const [opened, setOpened] = useState<string | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const centre = useMemo(() => centreOf(conversation, reading), [conversation, reading]);
  const profiles = useMemo(() => profileStatements(reading), [reading]);
  const chips = useMemo(() => chipStatements(reading), [reading]);
  const language = reading.language.code;

  const toggle = (id: string) => {
    setCorrecting(false);
    setOpened((before) => (before === id ? null : id));
  };
  const shown = opened === null ? null : (statementOf(opened, reading, [...profiles, ...chips]) ?? null);
  const correct = () => {
    setOpened(null);
    setCorrecting(true);
  };

  if (!centre && chips.length === 0 && reading.heat.messages.length === 0) {
    return (
      <Card title={t('standing.title')}>
        <p className="text-soft">{t('standing.quiet')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('standing.title')} part="standing">
      <HeatLine
        heat={reading.heat}
        corrected={corrections?.level !== undefined}
        open={opened === 'heat'}
        controls={panel}
        onOpen={() => toggle('heat')}
      >
        {profiles.length > 0 && <Chips statements={profiles} opened={opened} controls={panel} onOpen={toggle} />}
      </HeatLine>
      {centre && <Quote centre={centre} level={reading.heat.level} language={language} />}
      {reading.asks.length > 0 && (
        <Asks
          asks={reading.asks}
          language={language}
          opened={opened?.startsWith('ask ') ? Number(opened.slice(4)) : null}
          controls={panel}
          onOpen={(index) => toggle(`ask ${index}`)}
        />
      )}
      <div className="mt-2">
        <Chips statements={chips} opened={opened} controls={panel} onOpen={toggle} most={5} />
      </div>
      {chips.every(({ about }) => about !== 'issue') && !correcting && (
        <p className="mt-1.5 text-sm text-soft">
          {t('chip.no-issue')} ·{' '}
          <button type="button" className="min-h-6 font-semibold text-accent hover:underline" onClick={correct}>
            {t('words.not-right')}
          </button>
        </p>
      )}
      {shown && (
        <Words
          id={panel}
          title={
            shown.about === 'heat'
              ? t(`heat.${reading.heat.level}`)
              : shown.id.startsWith('ask ')
                ? t('asks.title')
                : t(shown.label, shown.params)
          }
          excerpts={excerptsOf(conversation, shown.evidence)}
          corrected={isCorrected(shown, corrections)}
          format={format}
          onCorrect={shown.about ? correct : null}
          onClose={() => setOpened(null)}
        />
      )}
      {correcting && (
        <Correction id={panel} reading={reading} corrections={corrections} onChange={onCorrect} onClose={() => setCorrecting(false)} />
      )}
    </Card>
  );
}

function statementOf(id: string, reading: Reading, statements: readonly Statement[]): Statement | undefined {
  if (id === 'heat') return { id, label: `heat.${reading.heat.level}`, risk: false, evidence: reading.heat.messages.flatMap(({ evidence }) => evidence), about: 'heat' }; // prettier-ignore
  const ask = id.startsWith('ask ') ? reading.asks[Number(id.slice(4))] : undefined;
  if (ask) return { id, label: 'asks.title', risk: false, evidence: [ask.evidence], about: null };
  return statements.find((statement) => statement.id === id);
}

function isCorrected({ about }: Statement, corrections: Corrections | null): boolean {
  if (!corrections || !about) return false;
  return { heat: corrections.level, profile: corrections.profiles, issue: corrections.issues }[about] !== undefined;
}
