import Papa from 'papaparse';
import { ok, refuse, type Result } from '@/lib/conversation/result';
import { fieldOf, type Field } from './columns';
import type { Bad, Entry } from './draft';
import { lineCounter } from './lines';

type Row = { line: number; cells: string[]; torn: boolean };

/** Rows of a table, with the line on which each begins: quoted line breaks are part of a cell. The delimiter is found out. */
export function readCsv(text: string): Result<{ entries: Entry[]; bad: Omit<Bad, 'entry'>[] }> {
  const rows = rowsOf(text);
  const head = rows[0]?.cells.map((cell) => fieldOf(cell)) ?? [];
  const named = head.some((field) => field === 'text' || field === 'html');
  if (!named && (rows[0]?.cells.length ?? 0) > 2) return refuse('phrases-columns', { columns: rows[0]!.cells.slice(0, 8).join(', ').slice(0, 200) }); // prettier-ignore
  // Without names: one column is the text, two are title and text.
  const columns: readonly (Field | null)[] = named ? head : (rows[0]?.cells.length ?? 0) === 2 ? ['title', 'text'] : ['text'];
  const entries: Entry[] = [];
  const bad: Omit<Bad, 'entry'>[] = [];
  for (const { line, cells, torn } of named ? rows.slice(1) : rows) {
    if (torn) bad.push({ line, field: 'text', why: 'quotes', detail: null });
    else entries.push({ line, values: valuesOf(columns, cells) });
  }
  return entries.length + bad.length === 0 ? refuse('phrases-none') : ok({ entries, bad });
}

function valuesOf(columns: readonly (Field | null)[], cells: readonly string[]): Entry['values'] {
  const values: Partial<Record<Field, unknown>> = {};
  for (const [index, field] of columns.entries()) {
    const cell = cells[index];
    if (field && cell !== undefined && cell.trim() !== '' && values[field] === undefined) values[field] = cell;
  }
  return values;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  const lineAt = lineCounter(text);
  let from = 0;
  Papa.parse<string[]>(text, {
    header: false,
    delimitersToGuess: [',', ';', '\t', '|'],
    step: ({ data, errors, meta }) => {
      const blank = /^\s*/u.exec(text.slice(from, from + 400))?.[0].length ?? 0;
      const line = lineAt(Math.min(from + blank, meta.cursor));
      from = meta.cursor;
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data, torn: errors.some(({ type }) => type === 'Quotes') });
    },
  });
  return rows;
}
