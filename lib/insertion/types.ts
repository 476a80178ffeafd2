import type { Reason } from '@/lib/conversation/result';

/** What to do with text that the box holds already: `fill` asks first, by answering "occupied". */
export type InsertionMode = 'fill' | 'replace' | 'append';

/**
 * `inserted`: the box holds the text once and whole, its caret is at the text's end. `occupied`: the box holds text of its own, nothing was written.
 * `refused`: the caller's guard said no in the very task that would have written. `failed`: the text didn't arrive; what had come of it was taken back,
 * or `reason.code` is "left-over" where that couldn't be done.
 */
export type InsertionOutcome =
  | { state: 'inserted'; kind: string }
  | { state: 'occupied'; text: string }
  | { state: 'refused'; reason: Reason }
  | { state: 'failed'; reason: Reason };

/** Asked right before each write: null to go on, or why not. */
export type Guard = () => Reason | null;

/** `text`: a paste of plain text. `rich`: a paste of HTML beside it. `command`: the browser's own "insertText". */
export type Way = 'text' | 'rich' | 'command';

/** An editor family: how its box is known, and what it takes, in the order to try (docs/editors.md has the measurements). */
export type Family = {
  kind: string;
  /** Matches the editable element itself. */
  selector: string;
  ways: readonly Way[];
  /** How many milliseconds its own selection follows the document's by; 0 where it has none. */
  settle: number;
};
