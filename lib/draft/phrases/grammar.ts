import type { Noun } from '../noun';

/** What a language needs beyond its tables. */
export type Grammar = {
  /** Opening and closing quotation mark, with the spaces that go inside. */
  quote: readonly [string, string];
  /**
   * The customer's product as a noun phrase in the second person, or null where number or gender can't be told: then the matter's own noun is used.
   * `before` is the text before it in the message, lower case: determiners stand there.
   */
  product(value: string, before: string, informal: boolean): Noun | null;
  /** The thing with the order's number; `isOrder` where the thing is the order itself. */
  withOrder(thing: Noun, order: string, isOrder: boolean): Noun;
  /** Last touches on what we wrote (never on quotations or facts): contracted forms, elision. */
  finish(text: string, formal: boolean): string;
};
