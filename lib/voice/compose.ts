import type { Draft, Finding, VoiceUse } from '@/lib/conversation/types';
import { choose, type ChosenMoves, type Fitting } from './choose';
import type { Situation } from './fit';
import type { Move, Phrase } from './types';

type Words = Partial<Record<Exclude<Move, 'any'>, string>>;
type Written = { drafts: Draft[]; findings: Finding[][] };

/** In public a reply to all keeps to the greeting and the name below it: the rest of it is short and set by what may be said there (R14, R24). */
const IN_PUBLIC: ReadonlySet<Move> = new Set(['greeting', 'sign-off']);
/** Drafts that are written before the phrases are given up. */
const TRIES = 6;

/**
 * The drafts with the agent's own phrases in the places of the moves that they serve. A phrase that breaks a blocking rule in its place is taken out again,
 * and the report says which rule; so what comes out blocks no more than the drafts without phrases.
 */
export function composed(
  phrases: readonly Phrase[],
  { situation, ...fitting }: Fitting & { situation: (audience: Draft['audience']) => Situation },
  write: (own?: { public: Words; private: Words }) => Written,
): Written & { voice: VoiceUse } {
  const refused = new Map<string, VoiceUse['refused'][number]>();
  const inPublic = phrases.filter(({ move }) => IN_PUBLIC.has(move));
  for (let turn = 0; turn < TRIES; turn++) {
    const without = new Set(refused.keys());
    const chosen = {
      public: choose(inPublic, situation('public'), { ...fitting, without }),
      private: choose(phrases, situation('private'), { ...fitting, without }),
    };
    const written = write({ public: wordsOf(chosen.public), private: wordsOf(chosen.private) });
    const broken = written.drafts.flatMap((draft, index) => brokenBy(draft, written.findings[index] ?? [], chosen[draft.audience]));
    if (broken.length === 0) return { ...written, voice: { used: usedIn(written.drafts, chosen), refused: [...refused.values()] } };
    for (const one of broken) refused.set(one.id, one);
  }
  return { ...write(), voice: { used: [], refused: [...refused.values()] } };
}

const wordsOf = (chosen: ChosenMoves): Words => Object.fromEntries(Object.entries(chosen).map(([move, { text }]) => [move, text]));

/** The phrases of a draft in which a blocking rule is broken; all of them where it can't be told which. */
function brokenBy({ text, slots }: Draft, findings: readonly Finding[], chosen: ChosenMoves): VoiceUse['refused'] {
  const blocks = findings.filter(({ level }) => level === 'block');
  if (blocks.length === 0) return [];
  const placed = Object.entries(chosen).filter(([move]) => `phrase:${move}` in slots);
  const name = ({ rule, message }: Finding) => placed.map(([, { id }]) => ({ id, rule, message }));
  return blocks.flatMap((finding) => {
    const hit = placed.filter(([, words]) => {
      const start = text.indexOf(words.text);
      return start >= 0 && start < finding.end && finding.start < start + words.text.length;
    });
    return hit.length > 0 ? hit.map(([, { id }]) => ({ id, rule: finding.rule, message: finding.message })) : name(finding);
  });
}

function usedIn(drafts: readonly Draft[], chosen: Record<Draft['audience'], ChosenMoves>): VoiceUse['used'] {
  const ids = drafts.flatMap(({ audience, slots }) =>
    Object.entries(chosen[audience]).flatMap(([move, { id }]) => (`phrase:${move}` in slots ? [id] : [])),
  );
  return [...new Set(ids)];
}
