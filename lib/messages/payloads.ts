import type { Identity } from '@/lib/conversation/identity';
import type { InsertRequest } from './protocol';

/** Longest text that is put into a reply box; longer is refused rather than cut. */
export const LONGEST_TEXT = 100_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const TARGETS: readonly unknown[] = ['public', 'private', 'internal', 'unknown', null];

/** True when a value that came by message has the shape of an identity. By hand: the page script carries no schema library (LIMITS P2). */
export function isIdentity(value: unknown): value is Identity {
  return (
    isRecord(value) &&
    isText(value['url']) &&
    isText(value['key']) &&
    isTextOrNull(value['lastMessage']) &&
    isTextOrNull(value['composer']) &&
    TARGETS.includes(value['target'])
  );
}

/** True when a value that came by message is a request to insert. */
export function isInsertRequest(value: unknown): value is InsertRequest {
  return (
    isRecord(value) &&
    isText(value['text']) &&
    value['text'].trim() !== '' &&
    (value['mode'] === 'fill' || value['mode'] === 'replace' || value['mode'] === 'append') &&
    (value['audience'] === 'public' || value['audience'] === 'private') &&
    isIdentity(value['identity'])
  );
}
