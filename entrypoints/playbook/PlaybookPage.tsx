import { useMemo, useState } from 'react';
import { Page } from '@/components/page/Page';
import { Company } from '@/components/playbook/Company';
import { PlaybookFormContext } from '@/components/playbook/form';
import { Hours } from '@/components/playbook/Hours';
import { Incidents } from '@/components/playbook/Incidents';
import { Options } from '@/components/playbook/Options';
import { Crisis, Escalation, Faq, Links, Macros } from '@/components/playbook/Rest';
import { Sla } from '@/components/playbook/Sla';
import { Toolbar } from '@/components/playbook/Toolbar';
import { Fault } from '@/components/states/Fault';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import { useNow } from '@/lib/panel/clock';
import { formatter } from '@/lib/panel/format';
import { playbookFromFile } from '@/lib/panel/playbook/file';
import { usePlaybooks } from '@/lib/panel/playbook/use-playbooks';
import { download } from '@/lib/panel/ports/download';
import { useWords } from '@/lib/panel/words/context';

/** The playbook: what the company decides, in one page. */
export function PlaybookPage({ now }: { now: () => number }) {
  const words = useWords();
  const { t } = words;
  const editor = usePlaybooks();
  const [language, setLanguage] = useState<string>(words.language);
  const [bad, setBad] = useState<string | null>(null);
  const at = useNow(now);
  const zone = editor?.playbook.zone ?? 'UTC';
  const format = useMemo(() => formatter(words, zone, at), [words, zone, at]);
  if (!editor) return <Progress label={t('page.starting')} />;
  const { playbook, problems, saved, set } = editor;
  return (
    <Page title={t('playbook.title')} what={t('playbook.what')}>
      <Toolbar
        playbooks={editor.playbooks}
        current={playbook.id}
        language={language}
        problems={Object.keys(problems).length}
        saved={saved}
        onChoose={editor.choose}
        onLanguage={setLanguage}
        onImport={(text) => {
          const read = playbookFromFile(text);
          setBad(read.ok ? null : t('settings.playbook.bad', { where: read.reason.params?.['where'] ?? '' }));
          if (read.ok) editor.take(read.value);
        }}
        onExport={() => download(`playbook-${playbook.id}.json`, JSON.stringify(playbook, null, 2))}
      />
      {bad !== null && (
        <Notice tone="block" live="assertive">
          {bad}
        </Notice>
      )}
      <PlaybookFormContext value={{ playbook, problems, language, set }}>
        <ErrorBoundary resetOn={playbook} fallback={(error, retry) => <Fault error={error} onRetry={retry} />}>
          <Incidents now={now} format={format} />
          <Company />
          <Options />
          <Hours />
          <Sla />
          <Escalation />
          <Crisis />
          <Links />
          <Faq />
          <Macros />
        </ErrorBoundary>
      </PlaybookFormContext>
    </Page>
  );
}
