/** How long somebody has waited, and when the answer is due; null where the page or the playbook doesn't say. */
export type Timing = {
  waiting: { on: 'agent' | 'customer' | 'nobody'; minutes: number | null };
  due: { at: string; minutesLeft: number } | null;
};
