import { Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '@/lib/panel/words/context';
import { Badge } from '@/components/ui/Badge';
import { Boat } from '@/components/ui/Boat';
import { IconButton } from '@/components/ui/Button';
import { TabPanel, Tabs } from '@/components/ui/Tabs';

export type SidebarTab = 'reply' | 'followups';

type ShellProps = {
  tab: SidebarTab;
  settings: boolean;
  due: number;
  children: ReactNode;
  /** Stays in sight under what scrolls. */
  footer: ReactNode;
  onTab: (tab: SidebarTab) => void;
  onSettings: () => void;
};

/** The frame: one line with the mark, the tabs and the settings; what scrolls; and what doesn't. */
export function Shell({ tab, settings, due, children, footer, onTab, onSettings }: ShellProps) {
  const { t, count } = useWords();
  return (
    <div className="flex h-dvh min-w-60 flex-col overflow-hidden">
      <header className="flex h-11 shrink-0 items-center gap-2.5 border-b border-line bg-card ps-3 pe-2">
        <span title={t('app.name')} className="max-[300px]:hidden">
          <Boat size={20} />
        </span>
        <Tabs
          label={t('tab.label')}
          tabs={[
            { id: 'reply', name: t('tab.reply') },
            { id: 'followups', name: t('tab.followups'), badge: <Badge count={due} label={count('tab.due', due)} /> },
          ]}
          current={tab}
          onChange={onTab}
        />
        <span className="grow" />
        <IconButton name={t('app.settings')} aria-pressed={settings} onClick={onSettings}>
          <Settings size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <main className="relative min-h-0 grow overflow-y-auto overscroll-contain px-3 pt-2.5 pb-3.5">
        <TabPanel id={tab} className="grid grid-cols-1 gap-2.5">
          {children}
        </TabPanel>
      </main>
      {footer}
    </div>
  );
}
