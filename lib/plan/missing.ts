import type { Conversation, IssueKind, Reading } from '@/lib/conversation/types';
import { type Missing, MISSING_KINDS, type MissingKind, type OptionDetail } from './detail';
import type { PlanWords } from './words/words';

/** What is known of the facts that options need; pictures count as photos, a known name or handle doesn't count as anything. */
export function knownFacts(conversation: Conversation, reading: Reading): Set<MissingKind> {
  const internal = new Set(conversation.messages.filter(({ visibility }) => visibility === 'internal').map(({ id }) => id));
  const known = new Set<MissingKind>();
  for (const { kind, evidence } of reading.facts)
    if (!internal.has(evidence.message))
      for (const missing of MISSING_KINDS) if (missing === kind || (missing === 'order' && kind === 'tracking')) known.add(missing);
  const pictured = conversation.messages.some(
    ({ role, attachments }) => role === 'customer' && attachments.some(({ kind }) => kind === 'image' || kind === 'video'),
  );
  if (pictured) known.add('photo');
  return known;
}

/** What an option needs and isn't known. */
export const missingFor = (option: OptionDetail, known: ReadonlySet<MissingKind>, issue: IssueKind | null = null): MissingKind[] =>
  option.policy.needs.filter((kind) => !known.has(kind) && !(kind === 'photo' && issue !== null && !TO_BE_SEEN.has(issue)));

/** Issues of which a picture tells something: nobody has to photograph that the wrong thing came. */
const TO_BE_SEEN: ReadonlySet<IssueKind> = new Set([
  'damaged',
  'defective',
  'not-as-described',
  'food-quality',
  'cleanliness',
  'missing-item',
]);

/** What the chosen options need and isn't known, each once (G5.1); what went wrong, where they haven't said. */
export function missingOf(options: OptionDetail[], problemUnknown: boolean, words: PlanWords): Missing[] {
  const chosen = options.filter((option) => option.chosen);
  const needed = MISSING_KINDS.filter((kind) => chosen.some((option) => option.missing.includes(kind)));
  const missing = needed.map((kind) => ({
    kind,
    ask: words.missing[kind],
    for: chosen.filter((option) => option.missing.includes(kind)).map(({ id }) => id),
  }));
  return problemUnknown ? [{ kind: 'problem', ask: words.missing.problem, for: [] }, ...missing] : missing;
}
