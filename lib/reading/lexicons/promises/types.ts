/** How a language commits itself; fragments of regular expressions without capturing groups, folded. */
export type PromiseWords = {
  /** Says that something will be: "I'll", "we will", "you will receive", "arrives". */
  commit: string;
  /** In the first person, with an act that can be seen to be done: binding even without a day ("I'll refund you"). */
  firm: string;
  /** Takes the commitment away: "if", "as soon as", "could", "may". */
  condition: string;
  /** Speaks of what others said or of what was: "you said", "was supposed to". */
  told: string;
  /** A whole promise that says nothing: "we'll look into it". */
  vague: string;
  /** Before the last moment of a range or a length of time: "between", "within". */
  range: string;
  within: string;
  /** Parts of the day and week without a date: "by the end of the day", "this week". */
  endOfDay: string;
  thisWeek: string;
  nextWeek: string;
  /** What a customer says when it came, and when it didn't. */
  came: string;
  failed: string;
  /** What a customer promises: "I'll send the photos". */
  customer: string;
};
