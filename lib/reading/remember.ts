import type { ReadMessage } from './context';

/** By the prepared message, which a ReadingCache keeps as long as text, language, place, role and time stay the same. */
const known = new WeakMap<ReadMessage, Map<string, unknown>>();

/** What `read` says of one message under `key`, worked out once. Whatever it depends on beside the message belongs into the key. */
export function remember<Value>(message: ReadMessage, key: string, read: () => Value): Value {
  let ofMessage = known.get(message);
  if (!ofMessage) known.set(message, (ofMessage = new Map()));
  if (ofMessage.has(key)) return ofMessage.get(key) as Value;
  const value = read();
  ofMessage.set(key, value);
  return value;
}
