import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Conversation } from '@/lib/conversation/types';
import { prepareMessage } from '@/lib/reading/context';
import { heatLines } from '@/lib/reading/model/train/tone';
import { read } from '@/lib/reading/read';
import { messageHeat } from '@/lib/reading/signals/heat-level';
import { identify } from '@/lib/text/language/identify';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['lib/text/language', 'lib/reading/model'];

/** Sizes of the weights, and what reading costs in milliseconds a message, after loading. */
export function cost(): string[] {
  const sizes = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.weights.ts'))
      .map((file) => ({ file, bytes: gzipSync(readFileSync(join(ROOT, folder, file)), { level: 9 }).length })),
  );
  const messages = heatLines().map(({ text, language }, index) =>
    prepareMessage(
      { id: String(index), role: 'customer', author: null, visibility: 'public', at: null, text, attachments: [] },
      index,
      language,
    ),
  );
  const per = (work: () => void): string => {
    work();
    const start = performance.now();
    work();
    return ((performance.now() - start) / messages.length).toFixed(3);
  };
  const conversation: Conversation = {
    site: 'evaluate', url: '', key: 'evaluate', channel: 'ticket', visibility: 'private', subject: null, rating: null, customer: { name: null, handle: null }, agent: { name: null },
    messages: messages.slice(0, 500), completeness: { state: 'complete', read: 500, shown: null, reasons: [] }, composer: null,
  }; // prettier-ignore
  const start = performance.now();
  read(conversation, { now: '2026-11-23T10:00:00+02:00', zone: 'UTC' });
  const whole = performance.now() - start;
  return [
    ...sizes.map(({ file, bytes }) => `${file}: ${(bytes / 1000).toFixed(0)} kB gzipped`),
    `all weights: ${(sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(0)} kB gzipped, at most 1500`,
    `language: ${per(() => messages.forEach(({ text }) => identify(text)))} ms a message`,
    `heat: ${per(() => messages.forEach((message) => messageHeat({ ...message, known: new Map(), matched: new Map() })))} ms a message`,
    `500 messages read whole, never read before: ${whole.toFixed(0)} ms`,
  ];
}
