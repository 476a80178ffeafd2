import type { Conversation } from '@/lib/conversation/types';

/** A helpdesk calls a reply to the customer "public" against internal notes; only on these channels everyone reads it. */
const PUBLIC_CHANNELS = new Set<Conversation['channel']>(['comment', 'post', 'review']);

/** True where a reply put into the open box would be seen by all. Where the page doesn't say, a post, comment or review counts as public: R24 is at stake. */
export const isPublic = ({ channel, visibility, composer }: Conversation): boolean =>
  PUBLIC_CHANNELS.has(channel) && visibility !== 'private' && composer?.target !== 'private' && composer?.target !== 'internal';
