/**
 * Makes docs/replies.md: twelve conversations, two in each language, with the drafts as they come out. The reading, the plan and the draft are the
 * product's own; nothing is touched up. `tsx test/tools/replies.ts` writes the file, with `--check` it only says whether it is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { suggest } from '@/lib/suggest/suggest';
import { conversationOf, type Spec } from '../replies/build';
import { SPECS } from '../replies/specs';

const FILE = 'docs/replies.md';
const SHOWN = ['en-birthday', 'en-post', 'es-linterna', 'es-botas-2', 'zu-izicathulo', 'zu-itende', 'pt-cafeteira', 'pt-atraso', 'fr-bottes', 'fr-hotel', 'de-stiefel', 'de-kaffee']; // prettier-ignore
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Spanish',
  zu: 'isiZulu',
  pt: 'Portuguese',
  fr: 'French',
  de: 'German',
};
const WHO = { customer: 'Customer', agent: 'Agent', internal: 'Internal note' } as const;

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((row) => `> ${row}`.trimEnd())
    .join('\n');

function section(spec: Spec, number: number): string {
  const { drafts, findings } = suggest({ conversation: conversationOf(spec), now: spec.now });
  const said = spec.messages.map(([role, at, text]) => `**${WHO[role]}**, ${at.slice(0, 16).replace('T', ' ')}\n\n${quoted(text)}`);
  const written = drafts.map((draft, index) => {
    const open = (findings[index] ?? []).filter(({ level }) => level !== 'pass').map(({ rule }) => rule);
    const checks = open.length === 0 ? 'every check passes' : `checks that ask for a look: ${[...new Set(open)].join(', ')}`;
    return `**Draft, ${draft.audience}** (${checks})\n\n\`\`\`text\n${draft.text}\n\`\`\``;
  });
  return [`## ${number}. ${LANGUAGES[spec.language]}, ${spec.channel ?? 'mail'}`, ...said, ...written].join('\n\n');
}

const chosen = SHOWN.flatMap((id) => SPECS.filter((spec) => spec.id === id));
const page = [
  '# Replies as they come out',
  'Twelve conversations, two in each language, with the drafts that the product writes for them from the default playbooks: no model, nothing touched up. The people are invented. `tsx test/tools/replies.ts` makes this page.',
  ...chosen.map((spec, index) => section(spec, index + 1)),
].join('\n\n');

if (process.argv.includes('--check')) {
  const same = readFileSync(FILE, 'utf8') === `${page}\n`;
  process.stdout.write(same ? `${FILE} is up to date\n` : `${FILE} is not what the product writes now: run tsx test/tools/replies.ts\n`);
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(FILE, `${page}\n`);
  process.stdout.write(`${FILE}: ${chosen.length} conversations\n`);
}
