import type { Identity } from '@/lib/conversation/identity';
import type { ReadHealth } from '@/lib/conversation/health';
import { ok, refuse, type Result } from '@/lib/conversation/result';
import type { Conversation } from '@/lib/conversation/types';
import { parsePasted } from './paste';
import { browserOffset } from './kit/time';

/** What the agent selected, and the conversation that is open around it where one is known. */
export type Selected = {
  text: string;
  url: string;
  locales: string[];
  around: { conversation: Conversation; identity: Identity } | null;
};

export type SelectionReading = { conversation: Conversation; identity: Identity; health: ReadHealth; via: 'selection' };

/** Reads the agent's selection as messages. It is named and answered as the conversation around it, so that the draft is kept with that. */
export function readSelection({ text, url, locales, around }: Selected, now: Date): Result<SelectionReading> {
  const { host, pathname } = new URL(url);
  const key = around?.identity.key ?? `selection:${host}${pathname}`;
  const site = around?.conversation.site ?? 'selection';
  const read = parsePasted(text, { url, key, site, locales, now, offsetAt: browserOffset, via: 'selection' });
  if (!read) return refuse('nothing-selected');
  const { composer = null, channel = 'chat', visibility = 'unknown', subject = null } = around?.conversation ?? {};
  return ok({
    conversation: { ...read.conversation, composer, channel, visibility, subject },
    identity: around?.identity ?? { url, key, lastMessage: null, composer: null, target: null },
    health: read.health,
    via: 'selection',
  });
}
