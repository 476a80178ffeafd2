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
  /** Elements of one form have one: tag, class, style and id, theirs and of all around them. */
  form: string;
};

const CLEAR = /^(transparent|rgba\(.*,\s*0\))$/;
const WHITE = 'rgb(255,255,255)';

/** Looks at the elements of one read; what is behind the messages is looked up once for all. */
export type Eyes = {
  /** How an element is seen whose ancestors weren't looked at. */
  first: (element: Element) => Sight;
  /** How an element is seen, given how its parent is. */
  next: (element: Element, parent: Sight) => Sight;
};

export function makeEyes(): Eyes {
  const around = new WeakMap<Element, Sight>();
  const forms = new Map<string, Sight>();
  /** All that takes computed styles is asked once for all elements of one form. */
  const look = (element: Element, parent: Sight): Sight => {
    if (!element.isConnected) return sight(element, parent, '');
    const key = `${parent.form}/${element.localName} ${element.className} ${element.id} ${element.getAttribute('style') ?? ''}`;
    let known = forms.get(key);
    if (!known) {
      known = sight(element, parent, `${forms.size}`);
      forms.set(key, known);
    }
    return known;
  };
  const outside = (element: Element | null): Sight => {
    if (!element) return PAGE;
    let known = around.get(element);
    if (!known) {
      known = look(element, outside(element.parentElement));
      around.set(element, known);
    }
    return known;
  };
  // Whether it is shown at all is asked of each element itself: it costs a tenth, and rules for the second of its kind are no secret from it.
  const next = (element: Element, parent: Sight): Sight =>
    'checkVisibility' in element && element.isConnected && !element.checkVisibility(SEEN)
      ? { ...parent, hidden: true }
      : look(element, parent);
  return { first: (element) => next(element, outside(element.parentElement)), next };
}

/** What is around the whole page. */
const PAGE: Sight = { hidden: false, preformatted: false, backdrop: WHITE, form: '' };

/** The second names are those of browsers before 2024. */
const SEEN = { opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true };

/** Without a window (a detached document) only what the element itself says is known. */
function sight(element: Element, parent: Sight, form: string): Sight {
  const style = styleOf(element);
  const backdrop = style ? behind(style, parent.backdrop) : parent.backdrop;
  const whiteSpace = style?.whiteSpace;
  return {
    hidden: element.hasAttribute('hidden') || (style !== null && isHidden(style, backdrop)),
    preformatted: whiteSpace ? /^(pre|break-spaces)/.test(whiteSpace) : element.localName === 'pre' || parent.preformatted,
    backdrop,
    form,
  };
}

/** True when the element, or anything around it, isn't shown. */
export function isShown(element: Element): boolean {
  if (element.isConnected && 'checkVisibility' in element)
    return element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
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

function behind(style: CSSStyleDeclaration, inherited: string | null): string | null {
  if (style.backgroundImage && style.backgroundImage !== 'none') return null;
  const colour = style.backgroundColor;
  return !colour || CLEAR.test(colour) ? inherited : normal(colour);
}

function isHidden(style: CSSStyleDeclaration, backdrop: string | null): boolean {
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true;
  if (style.opacity !== '' && Number(style.opacity) < 0.05) return true;
  if (style.fontSize !== '' && tiny(style.fontSize)) return true;
  if (/^inset\((50|100)%/.test(style.clipPath) || number(style.textIndent) < -500 || isOutside(style)) return true;
  if (style.overflow === 'hidden' && (none(style.height) || none(style.width) || none(style.maxHeight))) return true;
  if (CLEAR.test(style.color)) return true;
  return backdrop !== null && style.color !== '' && normal(style.color) === backdrop;
}

const number = (length: string): number => Number.parseFloat(length);
const tiny = (size: string): boolean => number(size) < 2 && /(px|pt|em|%|^0)/.test(size) && !/r?em$/.test(size);
const none = (length: string): boolean => /^[01](px)?$/.test(length);
const isOutside = (style: CSSStyleDeclaration): boolean =>
  /^(absolute|fixed)$/.test(style.position) &&
  (number(style.left) < -500 || number(style.top) < -500 || /^rect\(\s*[01](px)?[\s,]+[01](px)?/.test(style.clip));

const HEX: Record<string, string> = { white: '#ffffff', black: '#000000' };

/** "#fff", "white" and "rgb(255, 255, 255)" are one colour. */
function normal(colour: string): string {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(HEX[colour.toLowerCase()] ?? colour)?.[1];
  if (!hex) return colour.replace(/\s+/g, '').toLowerCase();
  const pairs = hex.length === 3 ? hex.split('').map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  return `rgb(${pairs.map((pair) => Number.parseInt(pair, 16)).join(',')})`;
}
