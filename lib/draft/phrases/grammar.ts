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
  /** A sentence of the customer as a main clause in the second person, in lower case and without full stop; null where it can't be turned safely (R8). */
  turn(sentence: string, informal: boolean): string | null;
  /** A question of the customer's as an indirect one, in our person ("whether we ship to Faro"); null where it can't be turned safely. */
  indirect?(question: string): string | null;
  /** The thing that a turned clause is about, by its subject; null where it can't be told. */
  subject?(clause: string, informal: boolean): Noun | null;
  /** First words that go on in lower case after "Hi Grace,", and those that stay as they are there; before any other the greeting ends in a full stop. */
  afterComma: { lower: RegExp; keep: RegExp };
  /** The ordinal in "the third time I write" as the reply says it ("a third", "la tercera"), or null; `text` is the customer's, folded. */
  ordinal(text: string): { times: string; ordinal: string } | null;
};
