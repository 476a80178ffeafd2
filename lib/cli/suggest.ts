import { createReadStream, readFileSync } from 'node:fs';
import { suggest } from '@/lib/suggest/suggest';
import { parseInput } from './input';
import { linesOf } from './lines';

/** `npm run -s suggest -- [--lines] FILE|-`: only JSON on standard output; what is wrong with the input on standard error, exit 2 (DESIGN 2). */
async function main(args: readonly string[]): Promise<number> {
  const lines = args.includes('--lines');
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '-' && arg !== '--lines');
  const files = args.filter((arg) => arg === '-' || !arg.startsWith('-'));
  if (unknown !== undefined || files.length !== 1)
    return complain(unknown === undefined ? 'one FILE, or - for standard input' : `unknown option ${unknown}`);
  const file = files[0]!;
  try {
    return lines ? await eachLine(file) : whole(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return complain(`${file}: ${String(error.code)}`);
    throw error;
  }
}

function whole(file: string): number {
  const answered = answer(readFileSync(file === '-' ? 0 : file, 'utf8'));
  if (!answered.ok) return complain(answered.reason);
  process.stdout.write(`${answered.json}\n`);
  return 0;
}

/** Stops at the first line that is wrong: what was printed before it belongs to the lines before it. Empty lines are left out. */
async function eachLine(file: string): Promise<number> {
  for await (const { number, line } of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
    if (line.trim() === '') continue;
    const answered = answer(line);
    if (!answered.ok) return complain(`line ${number}: ${answered.reason}`);
    if (!process.stdout.write(`${answered.json}\n`)) await new Promise((drained) => process.stdout.once('drain', drained));
  }
  return 0;
}

function answer(json: string): { ok: true; json: string } | { ok: false; reason: string } {
  const input = parseInput(json);
  return input.ok ? { ok: true, json: JSON.stringify(suggest(input.value)) } : { ok: false, reason: input.reason };
}

function complain(reason: string): number {
  process.stderr.write(`suggest: ${reason.replace(/\s+/gu, ' ')}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
