import { liveQuery } from 'dexie';
import type { Result } from '@/lib/conversation/result';
import { allPhrases, deletePhrase, keepPhrases, notePhraseUse, type EvenkeelDatabase } from '@/lib/store';
import type { Preview } from '@/lib/voice/import/preview';
import type { Phrase } from '@/lib/voice/types';

/**
 * Watches the agent's phrases, wherever they are changed. `again` is false where only their use was counted, which changes no suggestion. Returns the
 * function that stops.
 */
export function watchPhrases(
  db: EvenkeelDatabase,
  show: (phrases: Phrase[], again: boolean) => void,
  trouble: () => void = () => undefined,
): () => void {
  let before = '';
  const subscription = liveQuery(() => allPhrases(db)).subscribe({
    next: (phrases) => {
      const words = phrases.map((phrase) => JSON.stringify({ ...phrase, used: 0, lastUsed: null })).toSorted().join('\n'); // prettier-ignore
      show(phrases, words !== before);
      before = words;
    },
    error: (error) => {
      console.warn('Evenkeel: phrases could not be read', error);
      trouble();
    },
  });
  return () => subscription.unsubscribe();
}

/** What the agent does with their phrases; each says whether it was kept. */
export function phraseActions(db: EvenkeelDatabase, now: () => string) {
  const attempt = async (write: () => Promise<unknown>): Promise<boolean> => {
    try {
      await write();
      return true;
    } catch (error) {
      console.warn('Evenkeel: a phrase could not be kept', error);
      return false;
    }
  };
  return {
    keep: (phrases: readonly Phrase[]) => attempt(() => keepPhrases(db, phrases)),
    remove: (phrase: Phrase) => attempt(() => deletePhrase(db, phrase.id)),
    used: (phrase: Phrase) => attempt(() => notePhraseUse(db, phrase.id, now())),
    /** Reads a file: what an import of it would do. Nothing is written. */
    preview: async (text: string, name: string): Promise<Result<Preview>> => {
      const [{ previewOf }, { identify }, kept] = await Promise.all([
        import('@/lib/voice/import/preview'),
        import('@/lib/text/language/identify'),
        allPhrases(db),
      ]);
      const language = (written: string) => {
        const { code, confidence } = identify(written);
        return code === 'und' || confidence < SURE ? null : code.split('-')[0]!;
      };
      return previewOf(text, name, kept, { identify: language, id: () => crypto.randomUUID(), now: now() });
    },
    exported: async (): Promise<string> => {
      const { phrasesFile } = await import('@/lib/voice/export');
      return phrasesFile(await allPhrases(db), now());
    },
  };
}

/** A language that is surer than this is noted for an imported phrase. */
const SURE = 0.6;
