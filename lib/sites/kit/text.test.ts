import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { textOf } from './text';

const body = (html: string, css = ''): Element => {
  const { document } = new Window();
  document.write(`<style>${css}</style><body><div id="it">${html}</div></body>`);
  return document.getElementById('it') as unknown as Element;
};

describe('textOf', () => {
  test.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['lines of a mail program', '<div>One.</div><div><br></div><div>Two.</div><div>Three.</div>', 'One.\n\nTwo.\nThree.'],
    ['breaks', 'One.<br>Two.<br><br>Three.<br>', 'One.\nTwo.\n\nThree.'],
    ['flowing text', 'One\n   <b>two</b>  three<i> four</i>&nbsp;&nbsp;five', 'One two three four five'],
    ['words around an element', 'a<b>b</b>c', 'abc'],
    ['a list', '<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['a numbered list', '<ol start="3"><li>one</li><li>two</li></ol>', '3. one\n4. two'],
    ['a table', '<table><tr><td>Order</td><td>4821</td></tr><tr><td>Paid</td><td>89</td></tr></table>', 'Order 4821\nPaid 89'],
    ['what is written out', '<pre>a\n  b\n\nc</pre>', 'a\n  b\n\nc'],
    ['emoji as pictures', 'no <img alt="😡" src="e.png"> yes', 'no 😡 yes'],
    ['other pictures', 'no<img alt="Company logo" src="e.png"> yes', 'no yes'],
    ['many blank lines', '<p>a</p><br><br><br><p>b</p>', 'a\n\nb'],
    ['nothing', ' <div> </div> ', ''],
  ])('reads %s', (_kind, html, text) => {
    expect(textOf(body(html))).toBe(text);
  });

  test.each([
    ['display', '<span style="display:none">x</span>'],
    ['visibility', '<span style="visibility:hidden">x</span>'],
    ['hidden', '<span hidden>x</span>'],
    ['opacity', '<span style="opacity:0">x</span>'],
    ['size of letters', '<span style="font-size:0">x</span>'],
    ['small letters', '<span style="font-size:1px">x</span>'],
    ['place', '<span style="position:absolute;left:-9999px">x</span>'],
    ['indent', '<div style="text-indent:-9999px">x</div>'],
    ['clip', '<span style="position:absolute;clip:rect(0px, 0px, 0px, 0px)">x</span>'],
    ['no height', '<div style="height:0;overflow:hidden">x</div>'],
    ['colour of the page', '<span style="color:#fff">x</span>'],
    ['colour of its own ground', '<div style="background-color:#123456"><span style="color:#123456">x</span></div>'],
    ['transparent', '<span style="color:transparent">x</span>'],
    ['rule of the mail', '<span class="secret">x</span>'],
  ])('leaves out what is hidden by %s', (_how, html) => {
    expect(textOf(body(`<p>seen ${html}</p>`, '.secret { display: none }'))).toBe('seen');
  });

  test.each([
    ['white on black', '<div style="background-color:#000;color:#fff">x</div>'],
    ['white on a picture', '<div style="background-image:url(a.png);color:#fff">x</div>'],
    ['small but readable', '<span style="font-size:8pt">x</span>'],
    ['half seen', '<span style="opacity:0.5">x</span>'],
  ])('keeps what is %s', (_how, html) => {
    expect(textOf(body(`seen ${html}`))).toMatch(/^seen\s+x$/);
  });

  test('leaves out what it is told to, and whatever is no text', () => {
    const html = '<p>a<script>b</script><style>c</style><button>d</button><textarea>e</textarea></p><blockquote>f</blockquote>';
    expect(textOf(body(html), (part) => part.localName === 'blockquote')).toBe('a');
  });
});
