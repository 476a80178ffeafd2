import { remembered } from '@/lib/text/remembered';
import { sentences } from '@/lib/text/sentences';
import type { Grammar } from './phrases/grammar';
import type { Table } from './phrases/types';
import type { Slots } from './noun';
import { shuffled, type Random } from './seed';
import { capital, render } from './template';

/** Chooses sentences: the same seed, the same choice; none that was said before in the conversation, and none that repeats the draft's own words. */
export type Writer = {
  /** A sentence of the table with its slots filled, or null where none is available. */
  say(table: Table, slots?: Slots): string | null;
  /** A piece of a sentence: as it stands, without capital, not remembered. */
  piece(table: Table, slots?: Slots): string | null;
  /** Which slots went into the draft, by name, as they stand in it. */
  used: Map<string, string>;
  /** Takes back the memory of this draft's words: for a second draft of the same conversation. */
  forget(): void;
};

export type WriterOptions = {
  random: Random;
  informal: boolean;
  formal: boolean;
  grammar: Grammar;
  base: Slots;
  /** The agent's earlier messages in this conversation. */
  said: readonly string[];
  /** Openings that the agent used lately, folded. */
  openings: ReadonlySet<string>;
  /** True where a short reply is wanted: among what can be said, the shorter. */
  brief: boolean;
  /** Words that sentences of ours should do without: "today" on a day when nobody works. Null for none. */
  avoid: RegExp | null;
};

/** How often a sentence is tried in other wordings before the next one gets its turn. */
const ROLLS = 2;

export function createWriter(options: WriterOptions): Writer {
  const taken = saidIn(options.said);
  const written = new Set<string>();
  const used = new Map<string, string>();

  const fill = (template: string, slots: Slots): string | null => {
    const rendered = render(template, slots, { informal: options.informal, random: options.random });
    if (rendered === null) return null;
    for (const name of rendered.slots) {
      const value = slots[name];
      if (value !== undefined) used.set(name, typeof value === 'string' ? value : value.text);
    }
    return options.grammar.finish(rendered.text, options.formal);
  };

  /** Longer sentences cost more where a short reply is wanted, with some chance, so that not all short replies are alike. */
  const lengthCost = (text: string): number => (options.brief ? Math.max(0, text.split(' ').length - SHORT) / 3 + options.random() * 2 : 0);

  return {
    used,
    forget: () => written.clear(),
    piece(table, slots = {}) {
      const all = { ...options.base, ...slots };
      let shortest: string | null = null;
      for (const template of shuffled(table, options.random)) {
        const text = fill(template, all);
        if (text !== null && !options.brief) return text;
        if (text !== null && (shortest === null || text.length < shortest.length)) shortest = text;
      }
      return shortest;
    },
    say(table, slots = {}) {
      const all = { ...options.base, ...slots };
      let best: { text: string; cost: number } | null = null;
      for (const template of shuffled(table, options.random)) {
        for (let roll = 0; roll < ROLLS; roll++) {
          const filled = fill(template, all);
          if (filled === null) break;
          const text = capital(filled);
          const cost = costOf(text, taken, written, options.openings) + lengthCost(text) + (options.avoid?.test(template) ? AVOIDED : 0);
          if (best === null || cost < best.cost) best = { text, cost };
          if (cost === 0) break;
        }
        if (best?.cost === 0) break;
      }
      if (best === null || best.cost >= SAID) return null;
      for (const gram of weighedOf(best.text).grams) written.add(gram);
      return best.text;
    },
  };
}

/** By the messages as they were handed in: each wording of a reply keeps clear of the same sentences. */
const saidBefore = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The sentences of some messages, plain. */
function saidIn(messages: readonly string[]): ReadonlySet<string> {
  const known = saidBefore.get(messages) ?? new Set(messages.flatMap((text) => sentences(text).map((sentence) => plain(sentence.text))));
  saidBefore.set(messages, known);
  return known;
}

const SAID = 1000;
const AVOIDED = 50;
/** Words of a short sentence. */
const SHORT = 8;

/** Nothing where every word group is new to the draft; a lot where the sentence was said before in the conversation. */
function costOf(text: string, taken: ReadonlySet<string>, written: ReadonlySet<string>, openings: ReadonlySet<string>): number {
  const weighed = weighedOf(text);
  let cost = 0;
  for (const sentence of weighed.sentences) if (taken.has(sentence)) cost += SAID;
  if (openings.has(weighed.opening)) cost += 5;
  for (const gram of weighed.grams) if (written.has(gram)) cost += 1;
  return cost;
}

/** What a text is weighed by; the wordings of a reply are made of the same sentences again and again. */
type Weighed = { sentences: readonly string[]; opening: string; grams: readonly string[] };
const weighedOf = remembered((text): Weighed => {
  const words = plain(text);
  return {
    sentences: sentences(text).map((sentence) => plain(sentence.text)),
    opening: firstWords(words),
    grams: grams(words),
  };
});

/** The words of a text in lower case, without punctuation. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How a text begins: its first four words. */
export const opening = (text: string): string => firstWords(plain(text));
const firstWords = (words: string): string => words.split(' ').slice(0, 4).join(' ');

/** Runs of two words of which at least one is a word with content, of a plain text. */
function grams(words: string): string[] {
  const list = words.split(' ');
  const found: string[] = [];
  for (let index = 0; index + 1 < list.length; index++) {
    const [a = '', b = ''] = [list[index], list[index + 1]];
    if (a.length > 3 && b.length > 3) found.push(`${a} ${b}`);
  }
  for (const word of list) if (word.length > 6) found.push(word);
  return found;
}
