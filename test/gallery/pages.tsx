import { useState, type ReactNode } from 'react';
import { Cases } from '@/components/insights/Cases';
import { Figures } from '@/components/insights/Figures';
import { IssueBars } from '@/components/insights/IssueBars';
import { Page } from '@/components/page/Page';
import { Company } from '@/components/playbook/Company';
import { PlaybookFormContext } from '@/components/playbook/form';
import { Hours } from '@/components/playbook/Hours';
import { Incidents } from '@/components/playbook/Incidents';
import { Options } from '@/components/playbook/Options';
import { Crisis, Escalation, Faq, Links, Macros } from '@/components/playbook/Rest';
import { Sla } from '@/components/playbook/Sla';
import { Toolbar } from '@/components/playbook/Toolbar';
import { insightsOf } from '@/lib/panel/insights';
import { problemsOf, setAt } from '@/lib/panel/playbook/edit';
import { SHOP } from '@/lib/playbook/default/shop';
import type { Playbook } from '@/lib/playbook/schema';
import type { Formatter } from '@/lib/panel/format';
import type { Speaker } from '@/lib/panel/words';
import type { CaseRecord } from '@/lib/store/records';

type Parts = { format: Formatter; speaker: Speaker };
const none = () => undefined;
const NOW = Date.parse('2026-11-23T14:30:00+02:00');

const incident = {
  ...SHOP,
  incidents: [
    {
      id: 'strike', title: { en: 'Courier strike in Gauteng' }, from: '2026-11-22T08:00:00+02:00', until: null, issues: ['late-delivery' as const], mentions: [], explanation: { en: '' }, alternatives: [], nextUpdate: null,
    },
  ],
}; // prettier-ignore

function PlaybookSample({ format, speaker }: Parts) {
  const [playbook, setPlaybook] = useState<Playbook>(incident);
  const problems = problemsOf(playbook);
  return (
    <Page title={speaker.t('playbook.title')} what={speaker.t('playbook.what')}>
      <Toolbar
        playbooks={[playbook]}
        current={playbook.id}
        language={speaker.language}
        problems={Object.keys(problems).length}
        saved
        onChoose={none}
        onLanguage={none}
        onImport={none}
        onExport={none}
      />
      <PlaybookFormContext
        value={{ playbook, problems, language: speaker.language, set: (path, value) => setPlaybook(setAt(playbook, path, value)) }}
      >
        <Incidents now={() => NOW} format={format} />
        <Company />
        <Options />
        <Hours />
        <Sla />
        <Escalation />
        <Crisis />
        <Links />
        <Faq />
        <Macros />
      </PlaybookFormContext>
    </Page>
  );
}

const record = (index: number, customer: string, subject: string, issue: CaseRecord['issue'], heatStart: 0 | 1 | 2 | 3 | 4, heatEnd: 0 | 1 | 2 | 3 | 4, minutes: number): CaseRecord => ({
  key: `k${index}`, site: 'zendesk', url: 'https://acme.zendesk.com/agent/tickets/1', channel: 'ticket', subject, customer,
  firstSeen: '2026-11-20T09:00:00+02:00', lastSeen: `2026-11-${20 + (index % 3)}T12:00:00+02:00`, opened: '2026-11-20T08:00:00+02:00', firstResponse: new Date(Date.parse('2026-11-20T08:00:00+02:00') + minutes * 60_000).toISOString(),
  heatStart, heatEnd, issue, failures: index % 2, returns: [], closed: index % 2 ? '2026-11-22T10:00:00+02:00' : null, survey: null,
  insertions: [{ at: '2026-11-20T10:00:00+02:00', audience: 'private', language: 'en', options: [], overridden: [] }], corrections: null,
}); // prettier-ignore
const cases = [
  record(1, 'Thandi Mokoena', 'Where is my order?', 'late-delivery', 3, 1, 48),
  record(2, 'Marta Ferrández', 'Me habéis cobrado dos veces', 'double-billing', 2, 2, 190),
  record(3, 'Nomusa Khumalo', 'Isikhwama sifike sidabukile', 'damaged', 1, 0, 70),
  record(4, 'Jonas Pettersen', 'Three emails, zero answers', 'late-delivery', 4, 2, 30),
];

function InsightsSample({ format, speaker }: Parts) {
  const promises = [{ id: 'p', key: 'k1', text: '', due: '2026-11-21', made: '2026-11-20T10:00:00+02:00', state: 'kept' as const }];
  const insights = insightsOf(cases, promises, SHOP, '30', NOW);
  return (
    <Page title={speaker.t('insights.title')} what={speaker.t('insights.what')}>
      <Figures insights={insights} format={format} onShow={none} />
      <IssueBars issues={insights.issues} onShow={none} />
      <Cases cases={insights.cases} filtered format={format} onOpen={none} onClose={none} onClear={none} />
    </Page>
  );
}

/** The full pages on sample data. */
export const PAGES: Record<string, (parts: Parts) => ReactNode> = {
  playbook: (parts) => <PlaybookSample {...parts} />,
  insights: (parts) => <InsightsSample {...parts} />,
};
