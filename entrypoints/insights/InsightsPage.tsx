import { useMemo, useState } from 'react';
import { Cases } from '@/components/insights/Cases';
import { Figures } from '@/components/insights/Figures';
import { IssueBars } from '@/components/insights/IssueBars';
import { Page } from '@/components/page/Page';
import { PageState } from '@/components/states/PageState';
import { Progress } from '@/components/ui/Progress';
import { Segmented } from '@/components/ui/Segmented';
import { openConversation } from '@/lib/followups/actions';
import { formatter } from '@/lib/panel/format';
import { insightsOf, type Period } from '@/lib/panel/insights';
import { useKept } from '@/lib/panel/use-cases';
import { useWords } from '@/lib/panel/words/context';
import { closeCase, database } from '@/lib/store';

const PERIODS: readonly Period[] = ['7', '30', '90', 'all'];

/** The insights: what the cases come to, and the cases behind each figure. */
export function InsightsPage({ now }: { now: () => number }) {
  const words = useWords();
  const { t } = words;
  const kept = useKept();
  const [period, setPeriod] = useState<Period>('30');
  const [filter, setFilter] = useState<ReadonlySet<string> | null>(null);
  const at = useMemo(now, [now, kept]);
  const insights = useMemo(() => kept && insightsOf(kept.cases, kept.promises, kept.playbook, period, at), [kept, period, at]);
  const format = useMemo(() => formatter(words, Intl.DateTimeFormat().resolvedOptions().timeZone, at), [words, at]);
  if (!insights) return <Progress label={t('page.starting')} />;
  const periods = (
    <Segmented
      label={t('insights.period')}
      options={PERIODS.map((value) => ({ value, name: t(`insights.period.${value}`) }))}
      value={period}
      onChange={(chosen) => {
        setPeriod(chosen);
        setFilter(null);
      }}
    />
  );
  const show = (keys: readonly string[]) => setFilter(new Set(keys));
  return (
    <Page title={t('insights.title')} what={t('insights.what')} aside={periods}>
      {insights.cases.length === 0 ? (
        <PageState part="insights-none" title={t('insights.none.title')}>
          <p>{t('insights.none.what')}</p>
        </PageState>
      ) : (
        <>
          <Figures insights={insights} format={format} onShow={show} />
          <IssueBars issues={insights.issues} onShow={show} />
          <Cases
            cases={filter ? insights.cases.filter(({ key }) => filter.has(key)) : insights.cases}
            filtered={filter !== null}
            format={format}
            onOpen={(record) => void openConversation(record.url)}
            onClose={(record) => void closeCase(database(), record.key, new Date(now()).toISOString())}
            onClear={() => setFilter(null)}
          />
        </>
      )}
    </Page>
  );
}
