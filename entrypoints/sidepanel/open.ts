import { browser } from 'wxt/browser';
import { createDesk } from '@/lib/panel/desk/desk';
import type { DeskSettings } from '@/lib/panel/desk/ports';
import { copyText } from '@/lib/panel/ports/clipboard';
import { listen } from '@/lib/panel/ports/events';
import { laterBy } from '@/lib/panel/ports/later';
import { pagePort } from '@/lib/panel/ports/page';
import type { Setup } from '@/lib/panel/backend';
import type { Workplace } from '@/lib/panel/workplace';
import { engineWorker, workIn } from '@/lib/panel/work/client';
import { uiLanguage } from '@/lib/panel/words';

/** Opens the database and sets the desk up in this window. `onSetup` hears the settings now and at each change, `onTrouble` of what couldn't be kept. */
export async function open(onSetup: (setup: Setup) => void, onTrouble: () => void): Promise<Workplace> {
  const [backend, { id: windowId }] = await Promise.all([import('@/lib/panel/backend'), browser.windows.getCurrent()]);
  const db = backend.db();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = () => Date.now();

  let setup = await backend.loadSetup(db);
  const settings = (): DeskSettings => {
    const { agentName, signOff, address, locale, tone, reminderClock } = setup.settings;
    const own = address === 'auto' ? null : address;
    return {
      agentName,
      signOff,
      address: own,
      locale: uiLanguage(locale, navigator.languages),
      playbook: setup.playbook,
      tone,
      reminderClock,
    };
  };
  const work = workIn(engineWorker);
  const desk = createDesk({
    page: pagePort(windowId ?? browser.windows.WINDOW_ID_CURRENT),
    store: backend.storePort(db, (error) => {
      console.warn('Evenkeel: something could not be kept', error);
      onTrouble();
    }),
    work,
    settings,
    copy: copyText,
    now,
    zone,
    id: () => crypto.randomUUID(),
    later: laterBy((run, wait) => setTimeout(run, wait) as unknown as number, clearTimeout),
  });

  backend.watchSetup(db, (changed) => {
    const again = JSON.stringify([changed.playbook, changed.settings]) !== JSON.stringify([setup.playbook, setup.settings]);
    setup = changed;
    onSetup(changed);
    if (again) void desk.think.suggest();
  });
  backend.watchPhrases(db, (phrases, again) => {
    work.phrases(phrases);
    if (again) void desk.think.suggest();
  });
  listen(windowId ?? browser.windows.WINDOW_ID_CURRENT, desk.follow, desk.keep);
  void desk.follow.tab();
  return { desk, backend, zone, now, clock: () => setup.settings.reminderClock, agentName: () => setup.settings.agentName };
}
