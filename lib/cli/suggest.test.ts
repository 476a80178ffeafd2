import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'suggest-'));
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/suggest.ts', ...args], { input, encoding: 'utf8', maxBuffer: 1e9 });

const message = (id: string, text: string) => ({ id, role: 'customer', author: 'Thandi', visibility: 'private', at: '2026-11-20T10:00:00+02:00', text, attachments: [] }); // prettier-ignore
const input = (text: string, more: object = {}) => ({
  conversation: {
    site: 'demo', url: 'https://desk.example/1', key: 'demo:1', channel: 'ticket', visibility: 'private', subject: null, rating: null,
    customer: { name: 'Thandi Mokoena', handle: null }, agent: { name: 'Sam' }, messages: [message('1', text)],
    completeness: { state: 'complete', read: 1, shown: 1, reasons: [] }, composer: null,
  },
  now: '2026-11-23T10:00:00+01:00',
  ...more,
}); // prettier-ignore

describe('npm run suggest', () => {
  it('prints one suggestion as JSON and nothing else', () => {
    const { stdout, stderr, status } = run(['-'], JSON.stringify(input('My order 48213 for €89 still has not arrived.')));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['reading', 'plan', 'drafts', 'findings', 'followups']);
  });

  it('checks a draft instead of writing one', () => {
    const { stdout } = run(['-'], JSON.stringify(input('Where is my order?', { draft: 'Hi [name], sorry.' })));
    const suggestion = JSON.parse(stdout) as { drafts: { text: string; by: string }[]; findings: { rule: string; level: string }[][] };
    expect(suggestion.drafts).toMatchObject([{ text: 'Hi [name], sorry.', by: 'agent' }]);
    expect(suggestion.findings[0]).toContainEqual(expect.objectContaining({ rule: 'R21', level: 'block' }));
  });

  it('uses the agent’s own phrases, and says which', () => {
    const phrase = { id: 'hello', title: 'Hello', text: 'Good day {{customer.first_name}},', language: 'en', tags: [], issues: [], move: 'greeting', shortcut: null, used: 0, lastUsed: null, created: '2026-11-01T00:00:00Z' };
    const { stdout } = run(['-'], JSON.stringify(input('My order 48213 still has not arrived. Where is it?', { phrases: [phrase] })));
    const { drafts, voice } = JSON.parse(stdout) as { drafts: { text: string }[]; voice: object };
    expect(drafts[0]!.text).toMatch(/^Good day Thandi,/);
    expect(voice).toEqual({ used: ['hello'], refused: [] });
    const bad = run(['-'], JSON.stringify(input('x', { phrases: [{ ...phrase, move: 'dance' }] })));
    expect(bad.status).toBe(2);
    expect(bad.stderr).toContain('phrases.0.move');
  }); // prettier-ignore

  it('answers each line of a file, with odd line ends inside strings', () => {
    const file = join(folder, 'many.jsonl');
    writeFileSync(
      file,
      [input('One\u2028two \u2029 three'), input('Dónde está mi pedido'), input('')].map((one) => `${JSON.stringify(one)}\n\n`).join(''),
    );
    const { stdout, stderr, status } = run(['--lines', file]);
    expect({ stderr, status, lines: stdout.trim().split('\n').length }).toEqual({ stderr: '', status: 0, lines: 3 });
  });

  it.each<[string, string[], string, RegExp]>([
    ['no file', [], '', /FILE/u],
    ['an unknown option', ['--all', '-'], '{}', /--all/u],
    ['a file that is not there', ['/nowhere/at/all.json'], '', /ENOENT/u],
    ['no JSON', ['-'], 'hello', /^suggest: input: not JSON/u],
    ['no conversation', ['-'], '{"now":"2026-11-23T10:00:00Z"}', /^suggest: conversation: /u],
    ['no time', ['-'], JSON.stringify({ ...input('x'), now: 'today' }), /^suggest: now: /u],
    [
      'a wrong message',
      ['-'],
      JSON.stringify(input('x')).replace('"role":"customer"', '"role":"boss"'),
      /^suggest: conversation\.messages\.0\.role: /u,
    ],
    ['a wrong playbook', ['-'], JSON.stringify(input('x', { playbook: { version: 1 } })), /^suggest: playbook\./u],
    ['a wrong tone', ['-'], JSON.stringify(input('x', { tone: { warmth: 9 } })), /^suggest: tone\.warmth: /u],
    ['an unknown field', ['-'], JSON.stringify(input('x', { tine: {} })), /^suggest: tine: /u],
    ['a wrong second line', ['--lines', '-'], `${JSON.stringify(input('x'))}\n{"now":1}`, /^suggest: line 2: conversation: /u],
  ])('says in one line what is wrong: %s', (_, args, text, message) => {
    const { stderr, status } = run(args, text);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('takes no part of a hostile playbook', () => {
    const hostile = JSON.stringify(input('x')).replace('"now"', '"playbook":{"__proto__":{"polluted":1}},"now"');
    expect(run(['-'], hostile)).toMatchObject({ status: 2, stderr: expect.stringContaining('playbook.__proto__') });
  });
});
