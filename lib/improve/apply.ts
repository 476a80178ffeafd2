import { capital } from './clean';
import type { Change, Improvement, Piece } from './types';

/** The text with every change taken but those that are left. With all of them left it is the agent's own text, to the letter. */
export function textWith(
  { original, pieces, changes, audience }: Pick<Improvement, 'original' | 'pieces' | 'changes' | 'audience'>,
  left: ReadonlySet<Change['id']>,
): string {
  if (changes.length > 0 && changes.every(({ id }) => left.has(id))) return original;
  return assembled(pieces, left, audience === 'public').text;
}

export type Assembled = {
  text: string;
  /** Where each piece stands; null where it isn't shown. */ places: ({ start: number; end: number } | null)[];
};

/** Rows become paragraphs, or in public one line; words that the agent left without a mark get a full stop before the next sentence. */
export function assembled(pieces: readonly Piece[], left: ReadonlySet<string>, oneLine: boolean): Assembled {
  let text = '';
  let row = -1;
  let comma = false;
  const places = pieces.map((piece) => {
    const said = piece.change !== null && left.has(piece.change) ? piece.before : piece.after;
    if (said === null || said === '') return null;
    const before = row !== -1;
    const newRow = before && piece.row !== row;
    if (before && (!newRow || oneLine) && !comma && !/[.?!:…]["”»)]?$/u.test(text)) text += '.';
    const gap = !before ? '' : newRow && !oneLine ? '\n\n' : ' ';
    const written = comma && gap === ' ' && piece.lowered !== null && said === piece.after ? piece.lowered : text === '' ? capital(said) : said; // prettier-ignore
    comma = /,$/u.test(said);
    row = piece.row;
    const start = text.length + gap.length;
    text += gap + written;
    return { start, end: text.length };
  });
  return { text, places };
}
