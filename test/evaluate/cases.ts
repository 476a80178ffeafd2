import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation } from '@/lib/conversation/types';

/** What a labeller said of a conversation; only what is there counts. `heat` is the level now. `facts` are "kind:normal", `asks` their texts. */
export type Labels = {
  language?: string;
  heat?: number;
  profiles?: string[];
  issues?: string[];
  facts?: string[];
  wants?: string[];
  risks?: string[];
  promises?: { by: string; due?: string | null; state?: string }[];
  asks?: { text: string; answered: boolean }[];
  repeat?: number;
  waiting?: string;
};

export type Case = {
  id: string;
  language: string;
  channel: string;
  split: 'dev' | 'held';
  now?: string;
  conversation: Conversation;
  labels: Labels;
  labels2?: Labels;
};

const FOLDER = join(import.meta.dirname, 'cases');

/** Labels come in the shapes of a Reading too: heat as an object, kinds as objects. */
const kinds = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : ((one as { kind?: string }).kind ?? ''))) : undefined;

function labelsOf(raw: Record<string, unknown>): Labels {
  const labels: Labels = {};
  const heat = raw['heat'];
  const level = typeof heat === 'number' ? heat : (heat as { level?: number } | undefined)?.level;
  if (typeof level === 'number') labels.heat = level;
  const language = raw['language'];
  const code = typeof language === 'string' ? language : (language as { code?: string } | undefined)?.code;
  if (code) labels.language = code;
  for (const key of ['profiles', 'issues', 'wants', 'risks'] as const) {
    const found = kinds(raw[key]);
    if (found) labels[key] = found;
  }
  if (Array.isArray(raw['facts']))
    labels.facts = raw['facts'].map((fact) =>
      typeof fact === 'string'
        ? fact
        : `${(fact as { kind: string }).kind}:${(fact as { normal?: string; value?: string }).normal ?? (fact as { value?: string }).value ?? ''}`,
    );
  if (Array.isArray(raw['promises'])) labels.promises = raw['promises'] as NonNullable<Labels['promises']>;
  if (Array.isArray(raw['asks'])) labels.asks = raw['asks'] as NonNullable<Labels['asks']>;
  if (typeof raw['repeat'] === 'number') labels.repeat = raw['repeat'];
  if (typeof raw['waiting'] === 'string') labels.waiting = raw['waiting'];
  return labels;
}

/** Every labelled conversation of our own. */
export function cases(): Case[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const raw = JSON.parse(line) as Case & { labels: Record<string, unknown>; labels2?: Record<string, unknown> };
          return { ...raw, labels: labelsOf(raw.labels), ...(raw.labels2 ? { labels2: labelsOf(raw.labels2) } : {}) };
        }),
    );
}
