/** One line of the table. `interval` is the 95% bootstrap interval; floor and target as in the shared DATA.md, null where it names none. */
export type Measured = {
  set: string;
  rows: number;
  measure: string;
  value: number;
  interval: [number, number];
  floor: number | null;
  target: number | null;
};

/** A part of the evaluation: runs shipped code over rows that nothing was trained on. An empty list where its data aren't there. */
export type EvaluationSet = { id: string; run: () => Measured[] };
