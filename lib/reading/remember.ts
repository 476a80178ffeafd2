import type { ReadMessage } from './context';

/** What `read` says of one message under `key`, worked out once. Whatever it depends on beside the message belongs into the key. */
export function remember<Value>({ known }: ReadMessage, key: unknown, read: () => Value): Value {
  if (known.has(key)) return known.get(key) as Value;
  const value = read();
  known.set(key, value);
  return value;
}
