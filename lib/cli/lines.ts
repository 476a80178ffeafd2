import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream, numbered from 1, split at line feeds alone: readline also splits at U+2028 and U+2029, which may stand inside a JSON string.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<{ number: number; line: string }> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let rest: string[] = [];
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield { number: ++number, line: rest.join('') + part };
      rest = [];
    }
    rest.push(parts.at(-1)!);
  }
  const last = rest.join('') + decoder.end();
  if (last !== '') yield { number: ++number, line: last };
}
