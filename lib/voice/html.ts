const BLOCK = new Set(['p', 'div', 'ul', 'ol', 'table', 'tr', 'blockquote', 'section', 'article', 'header', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'pre', 'dl', 'dt', 'dd']); // prettier-ignore
/** What is inside of these is never text. */
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'svg']);
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', euro: '€', pound: '£', yen: '¥', cent: '¢', copy: '©', reg: '®', trade: '™', bull: '•', middot: '·', deg: '°', iexcl: '¡', iquest: '¿', szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', oelig: 'œ', OElig: 'Œ', ordf: 'ª', ordm: 'º', shy: '', zwj: '', zwnj: '' }; // prettier-ignore
const ACCENTS: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327', ring: '\u030a', caron: '\u030c' }; // prettier-ignore

/** True for text that was written as HTML: a known tag in it. */
export const isHtml = (text: string): boolean => /<\/?(?:p|br|div|span|ul|ol|li|a|b|strong|i|em|u|h[1-6]|table|html|body)(?:\s[^<>]*)?\/?>/iu.test(text); // prettier-ignore

/**
 * The text of a macro's HTML, without the DOM: nothing of it is ever made into elements. Paragraphs are split by a blank line, list items begin with a
 * dash, a link keeps its address behind its words. Linear in the length.
 */
export function textOfHtml(html: string): string {
  let out = '';
  let hidden: string | null = null;
  let link: { href: string; from: number } | null = null;
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const tag = open < 0 ? null : tagAt(html, open);
    if (tag === null) {
      const end = open < 0 ? html.length : open + 1;
      if (hidden === null) out += decode(html.slice(at, end).replace(/\s+/gu, ' '));
      at = end;
      continue;
    }
    if (hidden === null) out += decode(html.slice(at, open).replace(/\s+/gu, ' '));
    at = tag.end;
    if (hidden !== null) {
      if (tag.closing && tag.name === hidden) hidden = null;
    } else if (HIDDEN.has(tag.name) && !tag.closing) hidden = tag.name;
    else if (tag.name === 'br') out += '\n';
    else if (tag.name === 'li') out += tag.closing ? '' : '\n- ';
    else if (tag.name === 'a' && !tag.closing) link = { href: tag.href, from: out.length };
    else if (tag.name === 'a' && link) {
      const { href, from } = link;
      if (/^(?:https?:|mailto:)/iu.test(href) && !out.slice(from).includes(href.replace(/^mailto:/iu, ''))) out += ` (${href.replace(/^mailto:/iu, '')})`; // prettier-ignore
      link = null;
    } else if (BLOCK.has(tag.name)) out += '\n\n';
  }
  return tidy(out);
}

type Tag = { name: string; closing: boolean; href: string; end: number };

/** The tag, comment or declaration that begins at `open`; null where the sign is a sign. */
function tagAt(html: string, open: number): Tag | null {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open);
    return { name: '!', closing: false, href: '', end: end < 0 ? html.length : end + 3 };
  }
  if (!/[a-z/!]/iu.test(html[open + 1] ?? '')) return null;
  const end = html.indexOf('>', open);
  if (end < 0 || end - open > 4_000) return null;
  const inner = html.slice(open + 1, end);
  const name = /^\/?([a-z][a-z0-9]*)(?=[\s/]|$)/iu.exec(inner)?.[1]?.toLowerCase();
  if (name === undefined) return inner.startsWith('!') ? { name: '!', closing: false, href: '', end: end + 1 } : null;
  const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu.exec(inner);
  return { name, closing: inner.startsWith('/'), href: decode(href?.[1] ?? href?.[2] ?? href?.[3] ?? ''), end: end + 1 };
}

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? accented(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
  });

/** "eacute" and its like: a letter and what stands on it. */
function accented(name: string): string | null {
  const mark = ACCENTS[name.slice(1)];
  return mark === undefined ? null : (name.charAt(0) + mark).normalize('NFC');
}

const tidy = (text: string): string =>
  text.replaceAll('\u00a0', ' ').replace(/[ \t]*\n[ \t]*/gu, '\n').replace(/\n{3,}/gu, '\n\n').replace(/ {2,}/gu, ' ').replace(/\n\n- /gu, '\n- ').replace(/^- (?=\n|$)/gmu, '').trim(); // prettier-ignore
