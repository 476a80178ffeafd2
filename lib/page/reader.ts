import type { Identity } from '@/lib/conversation/identity';
import { refuse, type Result } from '@/lib/conversation/result';
import type { Conversation } from '@/lib/conversation/types';
import { composerKind, composerText } from '@/lib/insertion';
import type { PageReading } from '@/lib/messages/protocol';
import type { Box, Page, Site } from '@/lib/sites/define';
import { readPage } from '@/lib/sites/read';
import { makeMerge } from './merge';
import { makeTokens } from './tokens';

export type FullReading = PageReading & { box: Box | null };

/** Reads the page again at each call; remembers only boxes' tokens and what a list that forgets has shown. */
export function makeReader(sites: () => readonly Site[]): (page: Page) => Result<FullReading> {
  const token = makeTokens();
  const merge = makeMerge();
  return (page) => {
    const read = readPage(page, sites());
    if (!read.ok) return read;
    const { box, health, via } = read.value;
    const seen = sites().some((site) => site.virtualised && site.id === read.value.conversation.site) && via === 'site';
    const whole = seen ? merge(read.value.conversation) : read.value.conversation;
    if (!whole) return refuse('other-conversation');
    const conversation = withComposer(whole, box);
    const identity: Identity = {
      url: conversation.url,
      key: conversation.key,
      lastMessage: conversation.messages.at(-1)?.id ?? null,
      composer: box && token(box.element),
      target: box?.target ?? null,
    };
    return { ok: true, value: { conversation, identity, health, via, box } };
  };
}

function withComposer(conversation: Conversation, box: Box | null): Conversation {
  if (!box) return conversation;
  const { element, target, limit } = box;
  return { ...conversation, composer: { kind: composerKind(element) ?? 'unknown', target, limit, text: composerText(element) } };
}
