// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { composerKind, composerText, insertText, resolveBox } from './index';
import { FAMILIES } from './families';

const body = (html: string) =>
  document.body.replaceChildren(...new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body.childNodes);
const find = (css: string) => document.querySelector(css) ?? document.body;

describe('the box at an element', () => {
  beforeEach(() => document.body.replaceChildren());

  test.each([
    ['a field', '<textarea id="it"></textarea>', '#it', 'textarea'],
    ['an element around a field', '<form><label>Reply <textarea id="it"></textarea></label></form>', 'form', 'textarea'],
    ['an editable element', '<div id="it" contenteditable="true"></div>', '#it', 'contenteditable'],
    ['an editable element without a value', '<div id="it" contenteditable></div>', '#it', 'contenteditable'],
    [
      'the editor, not its hidden source',
      '<textarea aria-hidden="true"></textarea><div id="it" class="ProseMirror" contenteditable="true"></div>',
      'body',
      'prosemirror',
    ],
    ['text that is no box', '<p id="it">Hello</p>', '#it', null],
    ['a field that is read only', '<textarea readonly></textarea>', 'textarea', null],
    ['an element that is closed to editing', '<div id="it" contenteditable="false"></div>', '#it', null],
  ])('%s', (_name, html, css, kind) => {
    body(html);
    expect(composerKind(find(css))).toBe(kind);
    if (kind !== null) expect(resolveBox(find(css))).toBe(find(kind === 'textarea' ? 'textarea' : '#it'));
  });

  test('text where there is no box is empty, and insertion says so', async () => {
    body('<p>Hello</p>');
    expect(composerText(find('p'))).toBe('');
    expect(await insertText(find('p'), 'Hi', 'fill')).toEqual({ state: 'failed', reason: { code: 'no-box' } });
  });

  test('a page that throws is an outcome, not an exception', async () => {
    body('<textarea></textarea>');
    const field = find('textarea');
    Object.defineProperty(field, 'setSelectionRange', { value: () => { throw new Error('not now'); } }); // prettier-ignore
    expect(await insertText(field, 'Hi', 'fill')).toEqual({
      state: 'failed',
      reason: { code: 'page-error', params: { message: 'not now' } },
    });
  });

  test('blank text is not written over text', async () => {
    body('<textarea>kept</textarea>');
    expect(await insertText(find('textarea'), ' \n ', 'replace')).toEqual({ state: 'failed', reason: { code: 'no-text' } });
  });
});

test('each family is in a file of its kind', () => {
  const files = Object.keys(import.meta.glob('./families/*.ts')).map((file) => file.slice('./families/'.length, -'.ts'.length));
  const expected = FAMILIES.map(({ kind }) => (kind === 'contenteditable' ? 'plain' : kind));
  expect(files.filter((file) => file !== 'index').toSorted()).toEqual(expected.toSorted());
});
