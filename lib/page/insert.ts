import { differences, type Identity } from '@/lib/conversation/identity';
import { ok, refuse, type Reason, type Result } from '@/lib/conversation/result';
import { insertText } from '@/lib/insertion';
import type { InsertOutcome, InsertRequest } from '@/lib/messages/protocol';
import type { FullReading } from './reader';

/** Why a draft isn't written, by the first field in which the page isn't what the draft was written for. */
const REFUSALS: Record<keyof Identity, string> = {
  key: 'other-conversation',
  url: 'page-navigated',
  lastMessage: 'new-message',
  composer: 'box-replaced',
  target: 'target-changed',
};

/**
 * Puts an approved draft into the reply box of the conversation that it was written for. Everything is looked up again in the very task of each write
 * (DESIGN 5, LIMITS S3): on any difference nothing is written.
 */
export async function insertInto(read: () => Result<FullReading>, request: InsertRequest): Promise<Result<InsertOutcome>> {
  const found = read();
  if (!found.ok) return ok({ state: 'refused', reason: { code: 'other-conversation' } });
  const { box } = found.value;
  const wrong = guard(found, request);
  if (wrong) return ok({ state: 'refused', reason: wrong });
  if (!box) return refuse('no-composer');
  const outcome = await insertText(box.element, request.text, request.mode, () => guard(read(), request));
  return ok(outcome.state === 'inserted' ? { ...outcome, target: box.target } : outcome);
}

/** Null when the page is still what the draft was written for. */
function guard(found: Result<FullReading>, { identity, audience }: InsertRequest): Reason | null {
  if (!found.ok) return { code: REFUSALS.key };
  // The address alone may still name it: logged out, or written anew.
  if (identity.lastMessage !== null && found.value.identity.lastMessage === null) return { code: 'no-conversation' };
  const [field] = differences(identity, found.value.identity);
  if (field) return { code: REFUSALS[field] };
  if (audience === 'private' && found.value.identity.target === 'public') return { code: 'private-into-public' };
  return null;
}
