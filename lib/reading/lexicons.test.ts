import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, 'lexicons');
const FOLDERS = ['issues', 'risks', 'profiles', 'impact', 'repeat'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /^[a-z]{2}\.ts$/u.test(name))
    .map((name) => join(folder, name)),
);

/** The lines of phrases in a file: what stands between backticks. */
const linesOf = (file: string): string[] =>
  Array.from(readFileSync(join(ROOT, file), 'utf8').matchAll(/`([^`]*)`/gu), (match) => match[1]!)
    .flatMap((block) => block.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('/'));

describe.each(files)('lexicons/%s', (file) => {
  it('keeps each choice in one piece', () => {
    const broken = linesOf(file).filter((line) => line.split(/\s+/u).some((part) => part.split('(').length !== part.split(')').length));
    expect(broken).toEqual([]);
  });

  it('has no line that is only a gap or a mark', () => {
    expect(linesOf(file).filter((line) => !/[\p{L}#@]/u.test(line))).toEqual([]);
  });
});
