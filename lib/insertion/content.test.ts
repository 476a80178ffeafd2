// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { contentOf } from './content';

function box(html: string, style = ''): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('style', style);
  element.append(...new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body.childNodes);
  document.body.replaceChildren(element);
  return element;
}

const QUOTE = '<blockquote>Where is it?</blockquote>';

describe('own text of an editable element', () => {
  test.each([
    ['nothing', '<div><br></div>', '', ''],
    ['blocks, breaks and blank lines', '<div>Hello<br>there</div><div><br></div><div>more</div>', 'Hello\nthere\n\nmore', ''],
    ['paragraphs', '<p>Hello</p><p>there</p>', 'Hello\n\nthere', ''],
    ['source white space', '<p>\n  Hello\n  there\n</p>\n<p>more</p>', 'Hello there\n\nmore', ''],
    [
      'a Gmail signature with its prefix',
      '<div>Hello</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Nomsa</div>',
      'Hello',
      '--\nNomsa',
    ],
    [
      'a Gmail quote with its attribution',
      `<div dir="ltr"><br></div><div class="gmail_quote"><div class="gmail_attr">On 3 March, Bob wrote:</div>${QUOTE}</div>`,
      '',
      'On 3 March, Bob wrote:\nWhere is it?',
    ],
    [
      'an announced quote',
      `<p>Hello</p><p>On 3 March 2026, Bob wrote:</p>${QUOTE}`,
      'Hello',
      'On 3 March 2026, Bob wrote:\n\nWhere is it?',
    ],
    [
      'an announcement with a link in it',
      `<p>Hello</p>Le 3 mars, <a>bob@example.com</a> a écrit :${QUOTE}`,
      'Hello',
      'Le 3 mars, bob@example.com a écrit :\nWhere is it?',
    ],
    ['a Roundcube signature', '<p>Hello</p><div id="_rc_sig">--<br>Nomsa</div>', 'Hello', '--\nNomsa'],
    ['a signature by its dashes alone', '<p>Hello</p><p>-- <br>Nomsa</p>', 'Hello', '--\nNomsa'],
    ['dashes after a comment of the editor', '<div><!--block-->--<br>Nomsa</div>', '', '--\nNomsa'],
    ['a quote in its own container', `<div>Hello</div><div><div>${QUOTE}</div></div>`, 'Hello', 'Where is it?'],
    ['a placeholder', '<div><span data-slate-placeholder="true">Reply</span><br></div>', '', ''],
    ['characters that hold the caret', '<p>\u200b</p>', '', ''],
  ])('%s', (_name, html, own, below) => {
    const content = contentOf(box(html));
    expect(content.own).toBe(own);
    expect(content.below).toBe(below);
  });

  test.each([
    ['dashes in a sentence', '<p>It comes Thursday -- promised</p>'],
    ['dashes between inline elements', '<p><b>Thursday</b>--<b>promised</b></p>'],
    ['a sentence before a quote of nobody', '<p>What we do next:</p><p>we send it</p>'],
  ])('no quote: %s', (_name, html) => {
    expect(contentOf(box(html)).quote).toBeNull();
  });

  test('a sentence with a colon above a quote is the own words, unless it holds a date or an address', () => {
    expect(contentOf(box(`<p>As you wrote:</p>${QUOTE}`)).own).toBe('As you wrote:');
  });

  test('looks into a text that keeps its line breaks', () => {
    const content = contentOf(box('Hello\nthere\n\n-- \nNomsa', 'white-space: pre-wrap'));
    expect(content).toMatchObject({ own: 'Hello\nthere', below: '-- \nNomsa', leaves: { end: 'Hello\nthere'.length } });
  });

  test('pictures count as content', () => {
    const element = box(`<p>Hello</p><p><img></p>${QUOTE}`);
    expect(contentOf(element).leaves).toMatchObject({ first: element.querySelector('p')?.firstChild, last: element.querySelector('img') });
  });
});
