import type { MoveContext } from '@/lib/draft/moves/context';
import type { Table } from '@/lib/draft/phrases/types';
import { formatList } from '@/lib/text/format';
import type { Statement } from './recognise';
import type { RoughTongue } from './tongue';
import type { ChangeReason } from './types';

/** The whole sentence for a recognised statement, with all that it names; null where the tongue has none that does. */
export function said(statement: Statement, tongue: RoughTongue, { writer, phrases, material }: MoveContext): string | null {
  const { act, when, amount, items, remedies } = statement;
  const { language } = material.request;
  if (act === 'ask') {
    const names = items.map((kind) => writer.piece(phrases.ask.items[kind])).filter((text) => text !== null);
    return names.length === items.length ? writer.say(phrases.ask.frame, { items: formatList(names, language, 'and') }) : null;
  }
  const table = tongue.say[act as keyof RoughTongue['say']];
  if (!Array.isArray(table)) return null;
  const names = remedies.map((remedy) => tongue.choice.say[remedy]).filter((text) => text !== undefined);
  if (names.length < remedies.length) return null;
  const slots = {
    when: when ?? undefined,
    amount: amount ?? undefined,
    list: names.length > 0 ? formatList(names, language, 'or') : undefined,
  };
  const text = writer.say(saying(table, slots), slots);
  return text === null ? null : stopped(text);
}

/** The sentences that leave out nothing of what is known. */
const saying = (table: Table, slots: Record<string, string | undefined>): Table =>
  table.filter((template) => Object.entries(slots).every(([name, value]) => value === undefined || template.includes(`{${name}}`)));

const stopped = (text: string): string => (/[.?!]$/u.test(text) ? text : `${text}.`);

/** Where a statement belongs in the order of a good reply: what happened, what isn't possible, what is, what is asked, what comes next (G5). */
export function rankOf({ act }: Statement): number | null {
  if (act === 'own' || act === 'items' || act === 'name' || act === 'greeting') return null;
  const head = act.split('.')[0]!;
  return RANKS[head] ?? null;
}
const RANKS: Record<string, number> = {
  sorry: 5,
  cause: 10,
  work: 20,
  refuse: 30,
  done: 40,
  will: 45,
  can: 50,
  choice: 55,
  ask: 70,
  handover: 80,
  next: 85,
  thanks: 90,
  closing: 90,
};
/** Alternatives to a refusal come right after it. */
export const ALTERNATIVES = 60;

/** The paragraph of a rank: what happened; what can be done; what comes next. */
export const rowOf = (rank: number): number => (rank < 30 ? 2 : rank < 80 ? 3 : 4);

export function reasonOf({ act }: Statement): ChangeReason {
  const head = act.split('.')[0]!;
  return REASON[head] ?? 'wording';
}
const REASON: Record<string, ChangeReason> = {
  sorry: 'apology',
  cause: 'cause',
  work: 'work',
  refuse: 'refusal',
  done: 'offer',
  will: 'offer',
  can: 'offer',
  choice: 'offer',
  ask: 'request',
  handover: 'handover',
  next: 'next',
  thanks: 'closing',
  closing: 'closing',
};
