import { useEffect, useMemo, useRef, useState } from 'react';
import type { Playbook } from '@/lib/playbook/schema';
import { database, saveSettings } from '@/lib/store';
import { allPlaybooks } from '@/lib/panel/backend/playbooks';
import { loadSettings } from '@/lib/store';
import { problemsOf, setAt, type Path, type Problem } from './edit';

/** Milliseconds after the last change until it is saved. */
const PAUSE = 500;

export type PlaybookEditor = {
  playbooks: readonly Playbook[];
  playbook: Playbook;
  problems: Readonly<Record<string, Problem>>;
  saved: boolean;
  choose: (id: string) => void;
  set: (path: Path, value: unknown) => void;
  /** Another whole playbook, as from a file. */
  take: (playbook: Playbook) => void;
};

/** The playbooks, and the one that is edited. What is right is saved by itself and becomes the one in use; what isn't stays on the page. Null while loading. */
export function usePlaybooks(): PlaybookEditor | null {
  const [playbooks, setPlaybooks] = useState<Playbook[]>([]);
  const [edited, setEdited] = useState<Playbook | null>(null);
  const [saved, setSaved] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let gone = false;
    void Promise.all([allPlaybooks(database()), loadSettings(database())]).then(([all, { playbook }]) => {
      if (gone) return;
      setPlaybooks(all);
      setEdited(all.find(({ id }) => id === playbook) ?? all[0] ?? null);
    });
    return () => {
      gone = true;
    };
  }, []);

  const problems = useMemo(() => (edited ? problemsOf(edited) : {}), [edited]);

  const change = (next: Playbook) => {
    setEdited(next);
    setSaved(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(next).then((done) => setSaved(done)), PAUSE);
  };
  const save = async (next: Playbook): Promise<boolean> => {
    if (Object.keys(problemsOf(next)).length > 0) return false;
    const db = database();
    await db.transaction('rw', db.playbooks, db.settings, async () => {
      await db.playbooks.put({ id: next.id, updated: new Date().toISOString(), playbook: next });
      await saveSettings(db, { playbook: next.id });
    });
    setPlaybooks(await allPlaybooks(db));
    return true;
  };

  if (!edited) return null;
  return {
    playbooks,
    playbook: edited,
    problems,
    saved,
    choose: (id) => {
      const chosen = playbooks.find((playbook) => playbook.id === id);
      if (!chosen) return;
      setEdited(chosen);
      setSaved(true);
      void saveSettings(database(), { playbook: id });
    },
    set: (path, value) => change(setAt(edited, path, value)),
    take: change,
  };
}
