import { textWith } from '@/lib/improve/apply';
import type { Change, Improvement } from '@/lib/improve/types';
import type { Audience } from './model';
import { audienceOf, textOf, type Session } from './session';

/** The improvement of the agent's own text, as far as it has come. It belongs to one conversation and one audience. */
export type Improving = {
  key: string;
  audience: Audience;
  /** `empty`: there are no words of the agent's. `good`: nothing to change. */
  state: 'busy' | 'empty' | 'failed' | 'good' | 'shown';
  result: Improvement | null;
  /** Changes that the agent left, by id. */
  left: readonly string[];
};

/** A difference as a row of the list. */
export type ChangeView = Change & { taken: boolean };
export type ImproveView = { state: Improving['state']; changes: readonly ChangeView[] };

/** The text as the agent has it now. */
export const improvedText = ({ result, left }: Improving): string => (result ? textWith(result, new Set(left)) : '');

/** What the sidebar shows of it; null where there is nothing, it is another conversation's, or the agent has typed since. */
export function improveView(improving: Improving | null, session: Session): ImproveView | null {
  const audience = audienceOf(session);
  if (improving?.key !== session.reading.conversation.key || improving.audience !== audience) return null;
  const { state, result, left } = improving;
  if (state !== 'shown' || !result) return { state, changes: [] };
  if (textOf(session, audience) !== improvedText(improving)) return null;
  return { state, changes: result.changes.map((change) => ({ ...change, taken: !left.includes(change.id) })) };
}
