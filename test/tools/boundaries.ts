/**
 * Checks the directions in which modules may import (docs/architecture.md), and that the check itself sees the code: every source file has to be among
 * the modules, and rules that forbid imports known to be there have to trip. dependency-cruiser passes without a word when it sees nothing.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = join(import.meta.dirname, '..', '..');
const SOURCES = ['entrypoints', 'components', 'lib'];
const TEST = '\\.test\\.tsx?$';

/** Folder → what it may import of ours, beside itself. What isn't named may not. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/conversation': [],
  'lib/text': ['lib/conversation'],
  'lib/playbook': ['lib/conversation', 'lib/text'],
  'lib/reading': ['lib/conversation', 'lib/text'],
  'lib/plan': ['lib/conversation', 'lib/text', 'lib/playbook'],
  'lib/draft': ['lib/conversation', 'lib/text', 'lib/playbook', 'lib/plan'],
  'lib/check': ['lib/conversation', 'lib/text', 'lib/playbook', 'lib/plan'],
  'lib/voice': ['lib/conversation', 'lib/text'],
  'lib/improve': ['lib/conversation', 'lib/text', 'lib/reading', 'lib/playbook', 'lib/plan', 'lib/draft', 'lib/check', 'lib/suggest'],
  'lib/measures': ['lib/conversation', 'lib/text', 'lib/playbook'],
  'lib/messages': ['lib/conversation'],
  'lib/sites': ['lib/conversation'],
  'lib/insertion': ['lib/conversation'],
  'lib/page': ['lib/conversation', 'lib/sites', 'lib/insertion', 'lib/messages'],
  'lib/store': ['lib/conversation', 'lib/text', 'lib/playbook', 'lib/voice'],
  'lib/followups': ['lib/conversation', 'lib/text', 'lib/store'],
  'lib/panel': [
    'lib/conversation',
    'lib/text',
    'lib/playbook',
    'lib/plan',
    'lib/check',
    'lib/suggest',
    'lib/improve',
    'lib/voice',
    'lib/store',
    'lib/followups',
    'lib/measures',
    'lib/messages',
    'lib/sites/paste',
    'lib/sites/registry',
    'lib/sites/selection',
  ],
  'lib/cli': ['lib/conversation', 'lib/playbook', 'lib/suggest', 'lib/voice'],
  components: [
    'lib/panel',
    'lib/conversation',
    'lib/text',
    'lib/playbook',
    'lib/voice',
    'lib/store/records',
    'lib/store/settings',
    'lib/messages/protocol',
    'lib/followups/due',
    'lib/measures',
  ],
};

/** The pure middle: no browser API, no framework, no database. */
const PURE = [
  'lib/conversation',
  'lib/text',
  'lib/reading',
  'lib/playbook',
  'lib/plan',
  'lib/draft',
  'lib/check',
  'lib/voice',
  'lib/improve',
  'lib/measures',
  'lib/suggest',
];
const IMPURE = 'node_modules/(wxt|react|react-dom|zustand|dexie|dexie-react-hooks|@base-ui|lucide-react|@webext-core)/';
/** What runs in a page: it carries no framework, no schema library, no Temporal (LIMITS P2). */
const IN_PAGE = ['lib/page', 'lib/sites', 'lib/insertion'];
const TOO_LARGE = 'node_modules/(react|react-dom|zustand|dexie|zod|temporal-polyfill|chrono-node|libphonenumber-js|minisearch|@base-ui)/';

const anyOf = (folders: readonly string[]): string => `^(${folders.join('|')})(/|\\.|$)`;

const rules: IForbiddenRuleType[] = [
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
    name: `${folder} imports only ${allowed.join(', ') || 'itself'}`,
    severity: 'error' as const,
    from: { path: `^${folder}/`, pathNot: TEST },
    to: { path: anyOf(SOURCES), pathNot: anyOf([folder, ...allowed]) },
  })),
  { name: 'nothing imports entrypoints', severity: 'error', from: { pathNot: '^entrypoints/' }, to: { path: '^entrypoints/' } },
  { name: 'nothing imports the command line', severity: 'error', from: { pathNot: '^lib/cli/' }, to: { path: '^lib/cli/' } },
  { name: 'the middle is pure', severity: 'error', from: { path: anyOf(PURE), pathNot: TEST }, to: { path: IMPURE } },
  {
    name: 'the middle uses no Node module',
    severity: 'error',
    from: { path: anyOf(PURE), pathNot: `${TEST}|/train/` },
    to: { dependencyTypes: ['core'] },
  },
  { name: 'pages carry nothing heavy', severity: 'error', from: { path: anyOf(IN_PAGE), pathNot: TEST }, to: { path: TOO_LARGE } },
  {
    name: 'nothing in a page reaches the store',
    severity: 'error',
    from: { path: anyOf(IN_PAGE) },
    to: { path: '^lib/store/', reachable: true },
  },
  {
    name: 'sites know only the kit',
    severity: 'error',
    from: { path: '^lib/sites/([^/]+)/', pathNot: `${TEST}|^lib/sites/kit/` },
    to: { path: '^lib/sites/([^/]+)/', pathNot: '^lib/sites/(kit|$1)/' },
  },
  { name: 'no cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  { name: 'every import resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(wxt/|virtual:)' } },
];

/** Imports that are there: forbidding them has to be reported, or the rules above see nothing. */
const CANARIES = [
  ['lib/suggest', 'lib/reading'],
  ['lib/page', 'lib/sites'],
  ['lib/panel', 'lib/store'],
  ['components', 'lib/panel'],
  ['entrypoints', 'lib/followups'],
] as const;
const canaries: IForbiddenRuleType[] = CANARIES.map(([from, to]) => ({
  name: `canary ${from}`,
  severity: 'error',
  from: { path: anyOf([from]) },
  to: { path: anyOf([to]) },
}));

async function run(forbidden: IForbiddenRuleType[]): Promise<ICruiseResult> {
  const tsConfig = extractTSConfig(join(root, 'tsconfig.json'));
  const options = {
    baseDir: root,
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.weights\\.ts$' },
  };
  const { output } = await cruise(
    SOURCES,
    options,
    {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      alias: { '@': root },
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
    { tsConfig },
  );
  if (typeof output === 'string') throw new TypeError('dependency-cruiser gave a text where a result was expected');
  return output;
}

const { summary, modules } = await run(rules);
const seen = new Set(modules.map(({ source }) => source));
const unseen = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !seen.has(file) && !file.endsWith('.weights.ts'));
const tripped = new Set((await run(canaries)).summary.violations.map(({ rule }) => rule.name));
const silent = canaries.filter(({ name }) => !tripped.has(name ?? ''));

for (const { rule, from, to } of summary.violations) console.error(`${from} → ${to}: ${rule.name}`);
for (const file of unseen) console.error(`${file}: not seen by the check`);
for (const { name } of silent) console.error(`${name}: an import that is there was not reported, so the check is blind`);
const problems = summary.violations.length + unseen.length + silent.length;
console.log(`${seen.size} modules, ${rules.length} rules, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
