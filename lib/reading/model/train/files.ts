import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { LinearModel } from '@/lib/text/hashed/linear';

/** Where the public sets lie: beside the checkout, never in it (shared DATA.md). */
const DATA = join(import.meta.dirname, '../../../../../shared/data');
export const hasData = (): boolean => existsSync(DATA);

/** The lines of a file of a set, unpacked; none where the file is absent. */
export function lines(path: string): string[] {
  const file = join(DATA, path);
  return existsSync(file) ? gunzipSync(readFileSync(file)).toString('utf8').split(/\r?\n/u).filter(Boolean) : [];
}

/** Rows of a CSV file as records by the header's names; quoted fields may hold commas, quotes and line breaks. */
export function csv(path: string, separator = ','): Record<string, string>[] {
  const file = join(DATA, path);
  if (!existsSync(file)) return [];
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text[index]!;
    if (quoted) {
      if (unit !== '"') field += unit;
      else if (text[index + 1] === '"') field += text[++index]!;
      else quoted = false;
    } else if (unit === '"' && field === '') quoted = true;
    else if (unit === separator || unit === '\n') {
      rows.at(-1)!.push(field.replace(/\r$/u, ''));
      field = '';
      if (unit === '\n') rows.push([]);
    } else field += unit;
  }
  if (field || rows.at(-1)!.length > 0) rows.at(-1)!.push(field);
  const header = rows.shift() ?? [];
  return rows.filter((row) => row.length > 1).map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])));
}

/** Writes a model as a module, and returns its size in bytes when compressed. */
export function writeModel(path: string, name: string, comment: string, model: LinearModel): number {
  const module = `// Made by npm run train; not written by hand.\nimport type { LinearModel } from '@/lib/text/hashed/linear';\n\n/** ${comment} */\nexport const ${name}: LinearModel = ${JSON.stringify(model)};\n`;
  writeFileSync(path, module);
  return gzipSync(module, { level: 9 }).length;
}

/** Writes a small constant as a module that can be read and compared by eye. */
export function writeConstant(path: string, name: string, comment: string, value: object): void {
  writeFileSync(
    path,
    `// Made by npm run train; not written by hand.\n\n/** ${comment} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`,
  );
}
