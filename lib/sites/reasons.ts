/**
 * Why a reading isn't whole, or isn't sure: the codes of `completeness.reasons` and `ReadHealth.reasons`. The sidebar has words for each in its
 * own languages; `params` hold the numbers. A new code is added here first.
 */
export const READ_REASONS = [
  /** No site's definition, and no repeated blocks either. */
  'nothing-readable',
  /** The site was recognised, but no conversation is open. */
  'no-conversation',
  /** The part of the page that holds the conversation wasn't found. */
  'no-pane',
  /** It was found, but it isn't the visible one. */
  'hidden-pane',
  /** Two visible parts claim to be the conversation. */
  'two-panes',
  /** The conversation was found, but no message in it: the site may have changed its pages. */
  'no-messages',
  /** `count` of `of` messages have no text that could be read. */
  'texts-missing',
  'authors-missing',
  'times-missing',
  'roles-unknown',
  'visibility-unknown',
  /** Two messages had one id; the later was given another. */
  'duplicate-ids',
  /** The page shows another conversation than its address names. */
  'other-conversation',
  /** Found by a later choice of the definition: the site has changed, or the agent uses an older version of it. */
  'second-choice',
  /** `count` messages are folded, so that their text isn't in the page: unfold them to have them read. */
  'folded-messages',
  /** There is more than the page has loaded: scroll to have it read. */
  'more-to-load',
  /** The page keeps only what is on the screen: scroll to have the rest read. */
  'only-what-was-seen',
  /** The thread is on another page of the site than the reply box. */
  'thread-elsewhere',
  /** Earlier turns stand only as quotes in this mail, and quotes are left out. */
  'earlier-turns-quoted',
  /** No sender's address or account could be compared, so it isn't known who is the agent. */
  'account-unknown',
  /** Read by the form of the page alone; authors and times are what looked like them. */
  'read-by-form',
  'read-from-selection',
  'read-from-paste',
  /** The page can't be reached: a frame of another site. */
  'foreign-frame',
] as const;

export type ReadReason = (typeof READ_REASONS)[number];
