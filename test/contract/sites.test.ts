import { describe, expect, test } from 'vitest';
import type { Page, Site, Way } from '@/lib/sites/define';
import { readSite } from '@/lib/sites/kit/read';
import { siteFor } from '@/lib/sites/match';
import { readPage as readWith, type PageRead } from '@/lib/sites/read';
import { SITES } from '@/lib/sites/registry';
import { READ_REASONS } from '@/lib/sites/reasons';
import { fixturesOf, type Fixture } from '@/test/fixtures/read';
import { detachedPageOf, pageOf } from './fixture';

/** Every site keeps to this, on each of its fixtures; what a reading is to be stands beside the fixture, captured and then reviewed (docs/adding-a-site.md). */
const sites = SITES.filter((site) => site.id !== 'demo');
const cases = [...sites.map((site) => site.id), 'generic'].flatMap((site) =>
  fixturesOf(site).map((fixture) => [`${site}/${fixture.name}`, fixture] as const),
);
const ownCases = cases.filter(([, { site }]) => site !== 'generic').map(([name, fixture]) => [name, fixture, definition(fixture)] as const);

function definition(fixture: Fixture): Site {
  const found = sites.find((site) => site.id === fixture.site);
  if (!found) throw new Error(`no definition for ${fixture.site}`);
  return found;
}

const readPage = (page: Page): PageRead => readWith(page, SITES);

/** A reading as plain data, the reply box by its tag alone. */
function read(page: Page): unknown {
  const result = readPage(page);
  if (!result.ok) return result;
  const { box, ...reading } = result.value;
  return { ...reading, box: box && { tag: box.element.localName, target: box.target, limit: box.limit } };
}

describe.each(cases)('%s', (name, fixture) => {
  test('is read as expected', async () => {
    await expect(`${JSON.stringify(read(pageOf(fixture)), null, 2)}\n`).toMatchFileSnapshot(`../fixtures/${name}.expected.json`);
  });

  test('is read the same twice, and stays as it was', () => {
    const page = pageOf(fixture);
    const before = page.root.documentElement.outerHTML;
    const once = read(page);
    expect(read(page)).toEqual(once);
    expect(page.root.documentElement.outerHTML).toBe(before);
  });

  test('is read in a document that no window shows', () => {
    const attached = readPage(pageOf(fixture));
    const detached = readPage(detachedPageOf(fixture));
    expect(detached.ok).toBe(attached.ok);
    if (detached.ok && attached.ok) {
      expect(detached.value.conversation.messages.map(({ id }) => id)).toEqual(attached.value.conversation.messages.map(({ id }) => id));
    }
  });

  test('gives nothing for an empty page at its address', () => {
    for (const html of ['', '<p></p>', '<html><body></body></html>']) {
      const result = readPage(pageOf(fixture, html));
      if (result.ok) {
        expect(result.value.conversation.messages).toEqual([]);
        expect(result.value.health.state).not.toBe('ok');
      }
    }
  });

  test('gives nothing for a page that has lost all its elements', () => {
    const page = pageOf(fixture);
    page.root.documentElement.remove();
    expect(readPage(page)).toEqual({ ok: false, reason: { code: 'nothing-readable' } });
  });

  test('of another site at its address is never taken for its own', () => {
    const firsts = [...new Map(cases.map(([, other]) => [other.site, other])).values()];
    for (const other of firsts.filter(({ site }) => site !== fixture.site)) {
      const result = readPage(pageOf(fixture, other.html));
      if (result.ok) expect([result.value.via, result.value.health.state]).not.toEqual(['site', 'ok']);
    }
  });

  test('is read the same when hashed class names change', () => {
    const renamed = fixture.html.replaceAll(/\b(sc|css|r)-[a-z0-9]{4,}\b/g, (hash) => `${hash}x9`).replaceAll('cfKRwa', 'qPzT3');
    expect(read(pageOf(fixture, renamed))).toEqual(read(pageOf(fixture)));
  });

  test('says why it is not whole in words that the sidebar has', () => {
    const result = readPage(pageOf(fixture));
    if (!result.ok) return;
    const codes = [...result.value.health.reasons.map(({ code }) => code), ...result.value.conversation.completeness.reasons];
    expect(codes.filter((code) => !(READ_REASONS as readonly string[]).includes(code))).toEqual([]);
  });
});

describe.each(ownCases)('%s', (_name, fixture, site) => {
  test('is found by its address', () => {
    expect(siteFor(pageOf(fixture), SITES)?.id).toBe(site.id);
  });

  test('says so when a selector finds nothing any more', () => {
    const whole = readSite(site, pageOf(fixture));
    if (!whole || whole.conversation.messages.length === 0) return;
    for (const [part, broken] of withoutOne(site)) {
      const reading = readSite(broken, pageOf(fixture));
      expect([part, reading?.health.state]).not.toEqual([part, 'ok']);
    }
  });

  test('is not read when the page shows another conversation than its address names', () => {
    const page = pageOf(fixture);
    if (!site.names?.some((way) => page.root.querySelector(way.css))) return;
    const other = { ...page, url: new URL(page.url.href.replace(/\d+(?=\D*$)/, (id) => `${id}7`)) };
    const result = readPage(other);
    expect(result.ok && [result.value.via, result.value.health, result.value.conversation.messages, result.value.box]).toEqual([
      'site',
      { state: 'failed', reasons: [{ code: 'other-conversation' }] },
      [],
      null,
    ]);
  });

  test('is not read when two parts claim to be the conversation', () => {
    const page = pageOf(fixture);
    const key = site.key(page);
    const pane = page.root.querySelector(site.pane[0]!.css.replaceAll('{id}', key?.slice(key.lastIndexOf('/') + 1) ?? ''));
    if (!pane || pane === page.root.body) return;
    pane.after(pane.cloneNode(true));
    const reading = readSite(site, page);
    expect(reading?.health).toEqual({ state: 'failed', reasons: [{ code: 'two-panes' }] });
    expect(reading?.conversation.messages).toEqual([]);
  });
});

const NEVER: readonly Way[] = [{ css: 'no-such-element', why: 'the site changed' }];

function withoutOne(site: Site): [string, Site][] {
  return [
    ['pane', { ...site, pane: NEVER }],
    ['messages', { ...site, messages: NEVER }],
    ['text', { ...site, message: { ...site.message, text: NEVER, files: [], images: [] } }],
    ['author', { ...site, message: { ...site.message, author: NEVER } }],
    ['time', { ...site, message: { ...site.message, time: NEVER } }],
  ];
}

describe.each(cases.filter(([, { name }]) => name === 'poisoned'))('%s', (_name, fixture) => {
  const HIDDEN =
    /SYSTEM|Assistant:|only with the word|Hidden:|Off the screen|generated|Field text|No script text|delete the ticket|'script'|'img'/;

  test('gives only what a person sees, as text', () => {
    const result = readPage(pageOf(fixture));
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const [message] = result.value.conversation.messages;
    expect(message?.text).not.toMatch(HIDDEN);
    expect(message?.text).toContain('My tent is torn.');
    expect(message?.text).toContain('Please help me.');
    expect(message?.text).toContain(`<img src=x onerror="globalThis.pwned='text'">`);
    expect(message?.text).not.toMatch(/[\u200b\u2060\u{e0000}-\u{e007f}]/u);
    expect(JSON.stringify(result.value.conversation)).not.toMatch(HIDDEN);
  });

  test('runs nothing', () => {
    const page = pageOf(fixture);
    readPage(page);
    expect('pwned' in page.window || 'pwned' in globalThis).toBe(false);
  });
});
