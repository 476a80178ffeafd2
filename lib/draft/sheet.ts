import { remembered } from '@/lib/text/remembered';

/** A sentence of a draft and how much it matters: 3 has to be there, 2 should, 1 may. */
export type Line = { text: string; weight: 1 | 2 | 3 };
export type Sheet = Line[][];

/** Adds what there is to say to a paragraph; nothing for null. */
export const line = (text: string | null, weight: Line['weight']): Line[] => (text === null ? [] : [{ text, weight }]);

const countOf = remembered((text) => text.split(/\s+/u).length);

/** Words of a draft. */
const lengthOf = (sheet: Sheet): number => sheet.flat().reduce((sum, { text }) => sum + countOf(text), 0);

/** The sheet without the lines of little weight that it takes to come under so many words; those of weight 3 stay. The last goes first. */
export function trimmed(sheet: Sheet, most: number): Sheet {
  let result = sheet;
  for (const weight of [1, 2] as const) {
    for (;;) {
      if (lengthOf(result) <= most) return result;
      const next = withoutLast(result, weight);
      if (next === null) break;
      result = next;
    }
  }
  return result;
}

function withoutLast(sheet: Sheet, weight: Line['weight']): Sheet | null {
  for (let row = sheet.length - 1; row >= 0; row--) {
    const at = sheet[row]!.findLastIndex((one) => one.weight === weight);
    if (at >= 0)
      return sheet
        .map((lines, index) => (index === row ? lines.filter((_, place) => place !== at) : lines))
        .filter((lines) => lines.length > 0);
  }
  return null;
}

/** Paragraphs of sentences. */
export const paragraphs = (sheet: Sheet): string[] => sheet.map((lines) => lines.map(({ text }) => text).join(' ')).filter(Boolean);
