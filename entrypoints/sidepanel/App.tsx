import { lazy, Suspense, useEffect, useState } from 'react';
import { Fault } from '@/components/states/Fault';
import { Shell, type SidebarTab } from '@/components/shell/Shell';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import type { Setup } from '@/lib/panel/backend';
import { useInterface } from '@/lib/panel/interface';
import { WorkplaceContext, type Workplace } from '@/lib/panel/workplace';
import type { Speaker } from '@/lib/panel/words';
import { WordsContext } from '@/lib/panel/words/context';
import { useDue } from '@/lib/panel/due';
import { ReplyFooter, ReplyTab } from './ReplyTab';

const FollowUpsTab = lazy(() => import('./FollowUpsTab'));
const SettingsView = lazy(() => import('./SettingsView'));

type AppProps = {
  /** The words of the first paint. */
  first: Speaker;
  open: (onSetup: (setup: Setup) => void, onTrouble: () => void) => Promise<Workplace>;
};

/** The sidebar: the frame at once, the desk when the database is open. A fault in one tab leaves the others usable. */
export function App({ first, open }: AppProps) {
  const [workplace, setWorkplace] = useState<Workplace | null>(null);
  const [setup, setSetup] = useState<Setup | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  const [trouble, setTrouble] = useState(false);
  const [tab, setTab] = useState<SidebarTab>('reply');
  const [settings, setSettings] = useState(false);
  const words = useInterface(first, setup?.settings.locale ?? null);
  const due = useDue(workplace);

  useEffect(() => {
    let gone = false;
    open(setSetup, () => setTrouble(true)).then(
      (opened) => gone || setWorkplace(opened),
      (error: unknown) => gone || setFault(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      gone = true;
    };
  }, [open]);

  const { t } = words;
  const view = settings ? 'settings' : tab;
  return (
    <WordsContext value={words}>
      <WorkplaceContext value={workplace}>
        <Shell
          tab={tab}
          settings={settings}
          due={due}
          footer={workplace && view === 'reply' && <ReplyFooter />}
          onTab={(next) => {
            setTab(next);
            setSettings(false);
          }}
          onSettings={() => setSettings(!settings)}
        >
          {trouble && (
            <Notice tone="block" live="assertive">
              {t('app.trouble')}
            </Notice>
          )}
          {fault ? (
            <Fault error={fault} onRetry={() => location.reload()} />
          ) : (
            <ErrorBoundary resetOn={view} fallback={(error, retry) => <Fault error={error} onRetry={retry} />}>
              <Suspense fallback={<Progress label={t('page.starting')} />}>
                {!workplace || !setup ? (
                  <Progress label={t('page.starting')} />
                ) : view === 'settings' ? (
                  <SettingsView setup={setup} onBack={() => setSettings(false)} />
                ) : view === 'followups' ? (
                  <FollowUpsTab />
                ) : (
                  <ReplyTab />
                )}
              </Suspense>
            </ErrorBoundary>
          )}
        </Shell>
      </WorkplaceContext>
    </WordsContext>
  );
}
