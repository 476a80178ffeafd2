/** How a language asks and answers; fragments of regular expressions without capturing groups, folded. */
export type AskWords = {
  /** A sentence that begins so is a question, with or without its mark. */
  opener: string;
  /** Anywhere in a sentence: "I'd like to know", "please send", "I want", "can you". */
  request: string;
  /** An imperative at the start of a clause: "refund", "send". */
  imperative: string;
  /** Questions that want no answer: "are you kidding me?". */
  rhetorical: string;
  courtesy: string;
  /** Kinds of question, and what an answer of that kind holds. */
  when: string;
  where: string;
  why: string;
  howMuch: string;
  place: string;
  because: string;
  yesNo: string;
  /** Puts the customer off without an answer: "I'm looking into it". */
  holding: string;
  /** An agent asks for something: "please send", "could you". */
  agentRequest: string;
  /** At the end of an agent's message, asks nothing: "anything else I can help with?". */
  closingQuestion: string;
  thanks: string;
  unsettled: string;
  /** To write, to ring, to answer. */
  contact: string;
  /** Words that carry no content. */
  stop: string;
};
