import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Site, Way } from '@/lib/sites/define';
import { SITES } from '@/lib/sites/registry';
import { FIXTURES } from '@/test/fixtures/read';

const FOLDER = join(import.meta.dirname, '../../lib/sites');
/** Files beside the definitions that aren't definitions. */
const OTHERS = new Set(['define', 'generic', 'match', 'paste', 'read', 'reasons', 'registry', 'selection']);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !OTHERS.has(name));
/** Written with its pages in test/demo, and read by the tests there. */
const WITHOUT_FIXTURES = new Set(['demo']);

describe('registry of sites', () => {
  test.each(names)('%s.ts is registered', (name) => {
    const listed = SITES.map((site) => site.id);
    const line = `import { ${camel(name)} } from './${name}';  // and ${camel(name)} in SITES, in lib/sites/registry.ts`;
    expect(listed, `add to lib/sites/registry.ts: ${line}`).toContain(name);
  });

  test.each(names.filter((name) => !WITHOUT_FIXTURES.has(name)))('%s has a fixture of its own and a poisoned one', (name) => {
    const folder = join(FIXTURES, name);
    expect(existsSync(join(folder, 'poisoned.html')), `write test/fixtures/${name}/poisoned.html`).toBe(true);
    expect(readdirSync(folder).filter((file) => file.endsWith('.html')).length, `write a fixture in test/fixtures/${name}`).toBeGreaterThan(
      1,
    );
  });

  test.each(names)('%s can be put into a page', (name) => {
    const file = join(FOLDER, `../../entrypoints/site-${name}.ts`);
    expect(existsSync(file), `write entrypoints/site-${name}.ts, as site-gmail.ts is written`).toBe(true);
  });

  test('names each site once', () => {
    expect(new Set(SITES.map((site) => site.id)).size).toBe(SITES.length);
  });

  test.each(SITES.map((site) => [site.id, site] as const))(
    '%s gives a reason for every selector, and says when it was checked',
    (_id, site) => {
      const silent = ways(site).filter(({ why }) => why.trim().length < 5);
      expect(silent).toEqual([]);
      expect(site.checked.on).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(site.checked.note.length).toBeGreaterThan(20);
    },
  );

  test.each(SITES.map((site) => [site.id, site] as const))('%s that runs on any host is told by marks in its pages', (_id, site) => {
    if (site.matches.some((pattern) => pattern.includes('://*/'))) expect(site.marks?.length).toBeGreaterThan(0);
  });
});

function ways(site: Site): Way[] {
  const isWay = (value: unknown): value is Way => typeof value === 'object' && value !== null && 'css' in value && 'why' in value;
  const inside = (value: unknown): Way[] => {
    if (isWay(value)) return [value];
    if (Array.isArray(value)) return value.flatMap(inside);
    return typeof value === 'object' && value !== null && !(value instanceof RegExp) ? Object.values(value).flatMap(inside) : [];
  };
  return inside(site);
}

const camel = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
