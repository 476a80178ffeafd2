import type { FactName, VoiceFacts } from './types';

/** How a fact is written in a phrase that is saved here; others are too much part of their sentence to be taken out of it. */
const WRITTEN: Partial<Record<FactName, string>> = {
  fullName: '{full name}',
  name: '{name}',
  agent: '{agent}',
  order: '{order}',
  tracking: '{tracking number}',
  email: '{email}',
  phone: '{phone}',
  ticket: '{ticket}',
  amount: '{amount}',
};

/** A reply made into a phrase: the conversation's facts, as whole words, are places again; the longest first, so that a full name goes before its first part. */
export function unfill(text: string, facts: VoiceFacts): string {
  const known = Object.entries(WRITTEN).flatMap(([fact, place]) => {
    const value = facts[fact as FactName];
    return value !== undefined && value.length >= 2 ? [{ value, place }] : [];
  });
  if (known.length === 0) return text;
  known.sort((a, b) => b.value.length - a.value.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.map(({ value }) => escape(value)).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const places = new Map(known.map(({ value, place }) => [value, place]));
  return text.replace(pattern, (value) => places.get(value) ?? value);
}

const escape = (value: string): string => value.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
