/**
 * What a person can't see never reaches a reading (RULES C10, LIMITS "Security"). Only styles are asked for, never a layout: sizes and positions on
 * a page that renders cost a hundred times more (LIMITS).
 */
export type Sight = {
  /** Nothing of this element or of anything inside it is seen. */
  hidden: boolean;
  /** Line breaks of its text are shown as they stand. */
  preformatted: boolean;
  /** The colour behind its text; null when it isn't known (an image, a gradient). */
  backdrop: string | null;
};

const CLEAR = /^(transparent|rgba\(.*,\s*0\))$/;
const WHITE = 'rgb(255,255,255)';

/** How an element is seen, given how its parent is. Without a window (a detached document) only what the element itself says is known. */
export function sight(element: Element, parent: Sight): Sight {
  const style = styleOf(element);
  const hidden = element.hasAttribute('hidden') || (style !== null && isHidden(style, parent.backdrop));
  const whiteSpace = style?.whiteSpace;
  return {
    hidden,
    preformatted: whiteSpace ? /^(pre|break-spaces)/.test(whiteSpace) : element.localName === 'pre' || parent.preformatted,
    backdrop: style ? behind(style, parent.backdrop) : parent.backdrop,
  };
}

/** How an element is seen whose ancestors weren't looked at: the first of them that has a colour says what is behind it. */
export function firstSight(element: Element): Sight {
  let backdrop: string | null = WHITE;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = styleOf(at);
    const found = style ? behind(style, undefined) : undefined;
    if (found !== undefined) {
      backdrop = found;
      break;
    }
  }
  return sight(element, { hidden: false, preformatted: element.closest('pre') !== null, backdrop });
}

/** True when the element, or anything around it, isn't shown. */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    const style = styleOf(at);
    if (style?.display === 'none' || (at === element && style?.visibility === 'hidden')) return false;
  }
  return true;
}

/** Computed in a window, the element's own where there is none (a parsed, detached document). */
function styleOf(element: Element): CSSStyleDeclaration | null {
  const view = element.ownerDocument.defaultView;
  if (view && element.isConnected) return view.getComputedStyle(element);
  return 'style' in element ? (element as HTMLElement).style : null;
}

function behind(style: CSSStyleDeclaration, inherited: string | null): string | null;
function behind(style: CSSStyleDeclaration, inherited: undefined): string | null | undefined;
function behind(style: CSSStyleDeclaration, inherited: string | null | undefined): string | null | undefined {
  if (style.backgroundImage && style.backgroundImage !== 'none') return null;
  const colour = style.backgroundColor;
  return !colour || CLEAR.test(colour) ? inherited : normal(colour);
}

function isHidden(style: CSSStyleDeclaration, inherited: string | null): boolean {
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true;
  if (style.opacity !== '' && Number(style.opacity) < 0.05) return true;
  if (style.fontSize !== '' && tiny(style.fontSize)) return true;
  if (/^inset\((50|100)%/.test(style.clipPath) || /^rect\(\s*[01](px)?[\s,]+[01](px)?/.test(style.clip)) return true;
  if (outside(style)) return true;
  if (style.overflow === 'hidden' && (none(style.height) || none(style.width) || none(style.maxHeight))) return true;
  const backdrop = behind(style, inherited);
  const colour = style.color ? normal(style.color) : null;
  return CLEAR.test(style.color) || (backdrop !== null && colour !== null && colour === backdrop);
}

const number = (length: string): number => Number.parseFloat(length);
const tiny = (size: string): boolean => number(size) < 2 && /(px|pt|em|%|^0)/.test(size) && !/r?em$/.test(size);
const none = (length: string): boolean => /^[01](px)?$/.test(length);
const outside = (style: CSSStyleDeclaration): boolean =>
  number(style.textIndent) < -500 || (/^(absolute|fixed)$/.test(style.position) && (number(style.left) < -500 || number(style.top) < -500));

const HEX: Record<string, string> = { white: '#ffffff', black: '#000000' };

/** "#fff", "white" and "rgb(255, 255, 255)" are one colour. */
function normal(colour: string): string {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(HEX[colour.toLowerCase()] ?? colour)?.[1];
  if (!hex) return colour.replace(/\s+/g, '').toLowerCase();
  const pairs = hex.length === 3 ? hex.split('').map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  return `rgb(${pairs.map((pair) => Number.parseInt(pair, 16)).join(',')})`;
}
