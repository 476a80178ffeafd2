import type { PageReading } from '@/lib/messages/protocol';
import { parsePasted } from '@/lib/sites/paste';
import { checksum } from './checksum';

type PastedContext = { /** The address of the tab at hand. */ url: string; agent: string | null; locales: readonly string[]; now: Date };

/** A conversation from pasted text, read as any other; null when there is nothing in it. The same text is the same conversation. */
export function fromPasted(text: string, { url, agent, locales, now }: PastedContext): PageReading | null {
  const key = `paste:${checksum(text)}`;
  const pasted = parsePasted(text, { url, key, agent, locales, now, via: 'paste', offsetAt: ownOffset });
  if (!pasted) return null;
  const { conversation, health } = pasted;
  return {
    conversation,
    health,
    via: 'paste',
    identity: { url, key, lastMessage: conversation.messages.at(-1)?.id ?? null, composer: null, target: null },
  };
}

type Wall = { year: number; month: number; day: number; hour: number; minute: number; second: number };

/** "+02:00": what this browser's zone is apart from UTC at a wall time. */
function ownOffset({ year, month, day, hour, minute, second }: Wall): string {
  const minutes = -new Date(year, month - 1, day, hour, minute, second).getTimezoneOffset();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}
