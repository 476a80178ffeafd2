import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { reproducible } from './zip';

it('gives the same bytes whatever the order and the times', () => {
  const one = zipSync({ 'b.txt': [strToU8('two'), { mtime: '2026-11-23T10:00:00' }], 'a/x.txt': strToU8('one') });
  const other = zipSync({ 'a/x.txt': [strToU8('one'), { level: 0 }], 'b.txt': [strToU8('two'), { mtime: '2020-01-02T03:04:06' }] });
  expect(Buffer.from(reproducible(one)).equals(Buffer.from(reproducible(other)))).toBe(true);
  expect(Object.keys(unzipSync(reproducible(one)))).toEqual(['a/x.txt', 'b.txt']);
});

it('gives other bytes for other content', () => {
  const archive = (text: string) => reproducible(zipSync({ 'a.txt': strToU8(text) }));
  expect(Buffer.from(archive('one')).equals(Buffer.from(archive('two')))).toBe(false);
});
