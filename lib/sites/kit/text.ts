import { makeEyes, type Eyes, type Sight } from './hidden';
import { visible } from './invisible';

/** Says of an element whether it is left out, with all that is in it. */
export type Drop = (element: Element) => boolean;

const NOTHING: Drop = () => false;

const BLOCKS = new Set('address,article,aside,caption,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,header,hgroup,legend,li,main,menu,nav,section,summary,tbody,tfoot,thead,tr'.split(',')); // prettier-ignore
const PARAGRAPHS = new Set('blockquote,h1,h2,h3,h4,h5,h6,hr,ol,p,pre,table,ul'.split(','));
const SKIPPED = new Set('area,audio,base,button,canvas,datalist,embed,frame,frameset,head,iframe,input,link,map,meta,noembed,noframes,noscript,object,option,param,progress,script,select,source,style,svg,template,textarea,title,track,video'.split(',')); // prettier-ignore

/**
 * The text of an element as a person reads it: blocks begin a line, paragraphs are split by a blank line, list items keep their mark, emoji that are
 * images keep their letter. What `drop` says is left out, and what can't be seen. Never `innerText`: it makes the page lay itself out (LIMITS).
 */
export function textOf(element: Element, drop: Drop = NOTHING, eyes: Eyes = makeEyes()): string {
  const writer = new Writer();
  if (drop(element)) return '';
  const seen = eyes.first(element);
  if (!seen.hidden) walk(element, seen, { drop, eyes, writer });
  return visible(writer.done());
}

type Walk = { drop: Drop; eyes: Eyes; writer: Writer };

function walk(element: Element, seen: Sight, on: Walk): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) on.writer.text(node.nodeValue ?? '', seen.preformatted);
    else if (node.nodeType === 1) child(node as Element, seen, on);
  }
}

function child(element: Element, parent: Sight, on: Walk): void {
  const { drop, eyes, writer } = on;
  const name = element.localName;
  if (name === 'br') return writer.lines(1, true);
  if (name === 'img') return writer.text(emoji(element), false);
  if (SKIPPED.has(name) || drop(element)) return;
  // An element without attributes is seen as its parent is, or by a rule for its very name, which mails don't have for what they hide.
  const seen = element.hasAttributes() || name === 'pre' ? eyes.next(element, parent) : parent;
  if (seen.hidden) return;
  const around = PARAGRAPHS.has(name) ? 2 : BLOCKS.has(name) ? 1 : 0;
  writer.lines(around);
  if (name === 'li') writer.text(mark(element), false);
  else if (name === 'td' || name === 'th') writer.text(' ', false);
  walk(element, seen, on);
  writer.lines(around);
}

/** "2. " in a numbered list, "- " in others. */
function mark(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '- ';
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  return `${start + [...list.children].filter((sibling) => sibling.localName === 'li').indexOf(item)}. `;
}

/** Sites show emoji as pictures; other pictures aren't words of the message. */
function emoji(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= 16 && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(alt) && !/[\p{L}]{2}/u.test(alt) ? alt : '';
}

/** Collects words; breaks are kept back until words follow, so none stand at the ends and no more than one blank line between. */
class Writer {
  #parts: string[] = [];
  #breaks = 0;
  #space = false;

  text(words: string, preformatted: boolean): void {
    if (words === '') return;
    if (!preformatted) return this.#flowing(words);
    const [head, ...rest] = words.split('\n');
    this.#exact(head ?? '');
    for (const line of rest) {
      this.lines(1, true);
      this.#exact(line);
    }
  }

  /** Asks for so many line breaks before the next words; `more` adds them to those that are asked for already. */
  lines(count: number, more = false): void {
    this.#breaks = more ? this.#breaks + count : Math.max(this.#breaks, count);
    if (count > 0) this.#space = false;
  }

  done(): string {
    return this.#parts.join('').replace(/[ \t]+$/gm, '').trim(); // prettier-ignore
  }

  #flowing(words: string): void {
    const flat = words.replace(/[ \t\n\r\f\u00a0]+/g, ' ');
    const trimmed = flat.trim();
    if (trimmed === '') {
      this.#space ||= this.#breaks === 0;
      return;
    }
    if (flat.startsWith(' ')) this.#space ||= this.#breaks === 0;
    this.#write(trimmed);
    this.#space = flat.endsWith(' ');
  }

  #exact(line: string): void {
    const words = line.replaceAll('\u00a0', ' ');
    if (words.trim() === '') this.#space ||= words !== '' && this.#breaks === 0;
    else {
      this.#write(words.trimEnd());
      this.#space = /\s$/.test(words);
    }
  }

  #write(words: string): void {
    if (this.#parts.length > 0) {
      if (this.#breaks > 0) this.#parts.push('\n'.repeat(Math.min(this.#breaks, 2)));
      else if (this.#space) this.#parts.push(' ');
    }
    this.#breaks = 0;
    this.#space = false;
    this.#parts.push(words);
  }
}
