import type { Message } from '@/lib/conversation/types';
import type { Seeded } from './server';

/** What a test compares of a message: times as instants, white space as one, quotes put in by hand and a phone's signature left out. */
export type Compared = { author: string | null; role: string; visibility: string; at: string | null; text: string };

/** Roundcube writes the dots of an ellipsis out. */
const flat = (text: string): string => text.replaceAll('…', '...').replaceAll(/\s+/g, ' ').trim();

export const found = ({ author, role, visibility, at, text }: Message): Compared => ({
  author,
  role,
  visibility,
  at: at && new Date(at).toISOString(),
  text: flat(text),
});

export const expected = ({ author, role, kind, at, text }: Seeded['messages'][number]): Compared => ({
  author,
  role,
  visibility: kind === 'internal' ? 'internal' : 'private',
  at: new Date(at).toISOString(),
  text: flat(text.replaceAll(/^>.*$|^Sent from my \w+$/gm, '')),
});
