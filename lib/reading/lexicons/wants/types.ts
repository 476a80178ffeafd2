import type { WantKind } from '@/lib/conversation/types';

/**
 * How a language asks for a remedy; fragments of regular expressions without capturing groups, folded. A want is a `desire` with a `noun` of the kind
 * behind it in its clause, a noun with `please` beside it, or an `act`, which asks by itself ("refund me").
 */
export type WantWords = {
  desire: string;
  please: string;
  /** Takes back a noun that follows it closely: "I don't want a …", "instead of a …". */
  refuse: string;
  /** What makes an act a tale: "you have", "they had", "he said he would". */
  told: string;
  nouns: Record<WantKind, string>;
  acts: Record<WantKind, string>;
};
