import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const manifest = (target: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, '.output', target, 'manifest.json'), 'utf8')) as Record<string, unknown>;

/** LIMITS S1, byte for byte. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  it('is as it was reviewed', () => {
    expect(manifest(target)).toMatchSnapshot();
  });

  it('has the strict policy, byte for byte', () => {
    expect(manifest(target)['content_security_policy']).toEqual({ extension_pages: POLICY });
  });

  it('installs without any site (S6)', () => {
    const { permissions, host_permissions, content_scripts, web_accessible_resources, externally_connectable } = manifest(target);
    const expected = ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'];
    expect([...(permissions as string[])].sort()).toEqual(target.startsWith('chrome') ? [...expected, 'sidePanel'].sort() : expected);
    expect({ host_permissions, content_scripts, web_accessible_resources, externally_connectable }).toEqual({});
  });
});

it('asks Firefox users for no data', () => {
  const { browser_specific_settings: settings } = manifest('firefox-mv3') as {
    browser_specific_settings: { gecko: Record<string, unknown> };
  };
  expect(settings.gecko['data_collection_permissions']).toEqual({ required: ['none'] });
});
