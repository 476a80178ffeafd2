import { useEffect, useMemo, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import { MyPhrases } from '@/components/voice/MyPhrases';
import { PhraseForm } from '@/components/voice/PhraseForm';
import { phraseActions, watchPhrases } from '@/lib/panel/backend/phrases';
import { isoNow } from '@/lib/panel/desk/think';
import { writeAt } from '@/lib/panel/fix';
import { keepOpen, keptOpen } from '@/lib/panel/voice/kept-open';
import { newPhrase } from '@/lib/panel/voice/new-phrase';
import { phraseList, sessionSituation, type PhraseRow } from '@/lib/panel/voice/rows';
import { useCaret } from '@/lib/panel/voice/use-caret';
import { useWorkplace } from '@/lib/panel/workplace';
import { useWords } from '@/lib/panel/words/context';
import { fill } from '@/lib/voice/fill';
import { place } from '@/lib/voice/place';
import type { Phrase } from '@/lib/voice/types';

type Said = { text: string; undo: (() => void) | null } | null;

/** The agent's phrases beside the reply: what the database holds, measured against the conversation that is open. */
export default function PhrasesPart({ field }: { field: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useWords();
  const { desk, backend, now, agentName } = useWorkplace();
  const session = useStore(desk.store, (state) => state.session);
  const [phrases, setPhrases] = useState<readonly Phrase[]>([]);
  const [trouble, setTrouble] = useState(false);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(keptOpen);
  const [said, setSaid] = useState<Said>(null);
  const [form, setForm] = useState<{ phrase: Phrase; fresh: boolean } | null>(null);
  const db = backend.db();
  const clock = useMemo(() => () => isoNow({ now }), [now]);
  const act = useMemo(() => phraseActions(db, clock), [db, clock]);
  const caret = useCaret(field);

  useEffect(() => watchPhrases(db, setPhrases, () => setTrouble(true)), [db]);

  const situation = useMemo(() => session && sessionSituation(session, agentName(), clock()), [session, agentName, clock]);
  const macros = session?.result?.macros;
  const list = useMemo(
    () => (situation ? phraseList(query, phrases, macros ?? [], situation) : { rows: [], total: 0 }),
    [query, phrases, macros, situation],
  );
  if (!session || !situation) return null;

  const titleOf = (id: string) => phrases.find((phrase) => phrase.id === id)?.title;
  const use = session.result?.suggestion.voice;
  const insert = ({ phrase }: PhraseRow, given: Readonly<Record<string, string>>) => {
    const { text } = fill(phrase.text, situation.facts, given);
    const box = field.current;
    if (text === null || !box) return;
    writeAt(box, place(box.value, text, caret()), desk.actions.edit);
    setSaid({ text: t('phrases.inserted', { title: phrase.title }), undo: null });
    setQuery('');
    void act.used(phrase);
  };
  const keep = async (phrase: Phrase) => {
    setForm(null);
    const kept = await act.keep([phrase]);
    setSaid({ text: kept ? t('phrases.saved', { title: phrase.title }) : t('app.trouble'), undo: null });
  };
  const remove = async (phrase: Phrase) => {
    if (await act.remove(phrase))
      setSaid({ text: t('phrases.deleted', { title: phrase.title }), undo: () => void act.keep([phrase]).then(() => setSaid(null)) });
  };
  const save = () => {
    const box = field.current;
    const selected = box?.value.slice(box.selectionStart, box.selectionEnd) ?? '';
    const { facts, issues, language } = situation;
    const text = selected.trim() === '' ? (box?.value ?? '') : selected;
    setForm({ phrase: newPhrase(text, { facts, issues, language, id: crypto.randomUUID(), now: clock() }), fresh: true });
  };
  return (
    <>
      <MyPhrases
        list={list}
        kept={phrases.length}
        query={query}
        open={open}
        inReply={use?.used.flatMap((id) => titleOf(id) ?? []) ?? []}
        refused={use?.refused.flatMap(({ id, message }) => ({ title: titleOf(id) ?? '', why: message })) ?? []}
        trouble={trouble}
        said={said}
        onOpen={(next) => {
          setOpen(next);
          keepOpen(next);
        }}
        onQuery={setQuery}
        onInsert={insert}
        onSave={save}
        onEdit={(phrase) => setForm({ phrase, fresh: false })}
        onDelete={(phrase) => void remove(phrase)}
        onLeave={() => field.current?.focus()}
      />
      {form && (
        <PhraseForm
          key={form.phrase.id}
          phrase={form.phrase}
          fresh={form.fresh}
          onSave={(phrase) => void keep(phrase)}
          onCancel={() => setForm(null)}
        />
      )}
    </>
  );
}
