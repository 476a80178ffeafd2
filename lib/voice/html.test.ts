import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHtml, textOfHtml } from './html';

describe('the text of HTML', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>two<br/>three', 'One\ntwo\nthree'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['a <b>bold</b> <i>word</i>', 'a bold word'],
    ['  many\n   spaces ', 'many spaces'],
    ['<a href="https://shop.example/r">here</a>', 'here (https://shop.example/r)'],
    ['<a href="https://shop.example">https://shop.example</a>', 'https://shop.example'],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['&Eacute;t&eacute; &amp; &ntilde; &#8364;5 &#x27;x&#x27; &nbsp;&copy; &bogus;', "Été & ñ €5 'x' © &bogus;"],
    ['x<script>alert(1)</script>y<style>p{}</style>z', 'xyz'],
    ['x<!-- <p>hidden</p> -->y', 'xy'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['&lt;name&gt;', '<name>'],
    ['<img src=x onerror=alert(1)>x', 'x'],
    ['<div><div>deep</div></div><div>next</div>', 'deep\n\nnext'],
    ['unclosed <b', 'unclosed <b'],
  ])('%s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it('is read in linear time, whatever it is', () => {
    for (const unit of ['<', '<!--', '<a href="', '&', '<p', '<script>'])
      expect(textOfHtml(unit.repeat(20_000)).length).toBeLessThan(300_000);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof textOfHtml(text) === 'string'));
  });

  it.each([['a <b>b</b>', true], ['<p>', true], ['1 < 2', false], ['<name>', false], ['{order} <3', false]])('%s: %s', (text, html) => {
    expect(isHtml(text)).toBe(html);
  }); // prettier-ignore
});
