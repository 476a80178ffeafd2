import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { About } from '@/components/settings/About';
import { Data } from '@/components/settings/Data';
import { Pages } from '@/components/settings/Pages';
import { Phrases } from '@/components/settings/Phrases';
import { Playbooks } from '@/components/settings/Playbooks';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { Sites } from '@/components/settings/Sites';
import { You } from '@/components/settings/You';
import { giveBack, grantedSites } from '@/lib/panel/access';
import type { Setup } from '@/lib/panel/backend';
import { phraseActions } from '@/lib/panel/backend/phrases';
import * as data from '@/lib/panel/backend/data';
import { allPlaybooks } from '@/lib/panel/backend/playbooks';
import { download } from '@/lib/panel/ports/download';
import { saveSettings } from '@/lib/store';
import { isoNow } from '@/lib/panel/desk/think';
import { sayReason } from '@/lib/panel/reasons';
import { useWorkplace } from '@/lib/panel/workplace';
import { useWords } from '@/lib/panel/words/context';

type PhrasesState = Parameters<typeof Phrases>[0]['state'];
type Said = { bad: boolean; text: string } | null;

/** The settings: the agent, the playbook, the sites, the data. */
export default function SettingsView({ setup, onBack }: { setup: Setup; onBack: () => void }) {
  const words = useWords();
  const { t } = words;
  const { backend, now } = useWorkplace();
  const db = backend.db();
  const [sites, setSites] = useState<string[]>([]);
  const [playbooks, setPlaybooks] = useState<{ id: string; name: string }[]>([]);
  const [counts, setCounts] = useState({ cases: 0, reminders: 0, phrases: 0 });
  const [phrases, setPhrases] = useState<PhrasesState>({ kind: 'idle' });
  const own = useMemo(() => phraseActions(db, () => isoNow({ now })), [db, now]);
  const [about, setAbout] = useState<{ playbook: Said; data: Said }>({ playbook: null, data: null });

  const refresh = () => {
    void grantedSites().then(setSites);
    void data.countKept(db).then(setCounts);
    void allPlaybooks(db).then(setPlaybooks);
  };
  useEffect(refresh, [db]);

  const change = (settings: Parameters<typeof saveSettings>[1]) => void saveSettings(db, settings);
  const say = (where: 'playbook' | 'data', bad: boolean, text: string) => {
    setAbout((before) => ({ ...before, [where]: { bad, text } }));
    refresh();
  };
  const openPage = (page: 'playbook' | 'insights') => void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });

  return (
    <SettingsPage onBack={onBack}>
      <You settings={setup.settings} onChange={change} />
      <Playbooks
        playbooks={playbooks}
        current={setup.settings.playbook}
        said={about.playbook}
        onChoose={(playbook) => change({ playbook })}
        onEdit={() => openPage('playbook')}
        onImport={(text) => void data.importPlaybook(db, text, words).then(({ bad, said }) => say('playbook', bad, said))}
        onExport={() => void data.exportPlaybook(db, setup.settings.playbook).then(({ name, text }) => download(name, text))}
      />
      <Phrases
        count={counts.phrases}
        state={phrases}
        onFile={(text, name) => {
          setPhrases({ kind: 'reading' });
          void own
            .preview(text, name)
            .then((read) =>
              setPhrases(
                read.ok ? { kind: 'preview', preview: read.value } : { kind: 'said', bad: true, text: sayReason(read.reason, words) },
              ),
            );
        }}
        onAdd={({ good }) =>
          void own.keep(good).then((kept) => {
            setPhrases({
              kind: 'said',
              bad: !kept,
              text: kept ? t('settings.phrases.added', { n: good.length }) : t('settings.phrases.failed'),
            });
            refresh();
          })
        }
        onCancel={() => setPhrases({ kind: 'idle' })}
        onExport={() => void own.exported().then((text) => download('evenkeel-phrases.json', text))}
      />
      <Pages onInsights={() => openPage('insights')} />
      <Sites sites={sites} onRemove={(pattern) => void giveBack(pattern).then(refresh)} />
      <Data
        counts={counts}
        retentionDays={setup.settings.retentionDays}
        said={about.data}
        onRetention={(retentionDays) => change({ retentionDays })}
        onExport={() => void data.exportEverything(db).then((text) => download('evenkeel.json', text))}
        onImport={(text) => void data.importEverything(db, text, words).then(({ bad, said }) => say('data', bad, said))}
        onExportCorrections={() => void data.exportCorrections(db).then((text) => download('evenkeel-corrections.json', text))}
        onEraseCustomer={(who) => void data.erase(db, who, words).then(({ bad, said }) => say('data', bad, said))}
        onEraseAll={() => void data.eraseEverything(db).then(() => say('data', false, t('settings.erase.all.done')))}
      />
      <About version={browser.runtime.getManifest().version} />
    </SettingsPage>
  );
}
