import type { ComposerTarget } from './types';

/**
 * What a draft is bound to. Taken when the conversation is read, compared field by field at insertion, in the task that writes (LIMITS S3).
 * `composer` is a token of the very element: a box that was taken away and mounted again is another one.
 */
export type Identity = {
  url: string;
  key: string;
  lastMessage: string | null;
  composer: string | null;
  target: ComposerTarget | null;
};

/** The fields in which two identities differ, in the order in which they are told to the agent; empty when they are the same. */
export function differences(expected: Identity, found: Identity): (keyof Identity)[] {
  const fields: (keyof Identity)[] = ['key', 'url', 'lastMessage', 'composer', 'target'];
  return fields.filter((field) => expected[field] !== found[field]);
}
