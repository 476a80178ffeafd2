import type { Take, Way } from '../define';

type Within = Element | Document | DocumentFragment;

/** All elements of the first way that finds any, in the page's order, without those that stand inside another of them. */
export function all(within: Within, ways: readonly Way[]): { elements: Element[]; choice: number } {
  for (const [choice, way] of ways.entries()) {
    if (within.querySelector(way.css) === null) continue;
    const elements = outermost([...within.querySelectorAll(way.css)]);
    if (elements.length > 0) return { elements, choice };
  }
  return { elements: [], choice: 0 };
}

/**
 * True when the selector of a way holds for the element itself or for anything inside it. What stands inside one of `except` doesn't count: a message
 * can't say of itself who sent it.
 */
export function holds(element: Element, css: string, except: readonly Element[] = NONE): boolean {
  if (element.matches(css)) return true;
  const found = element.querySelector(css);
  if (found === null || !isInside(found, except)) return found !== null;
  return [...element.querySelectorAll(css)].some((other) => !isInside(other, except));
}

const NONE: readonly Element[] = [];
const isInside = (element: Element, others: readonly Element[]): boolean =>
  others.some((other) => other !== element && other.contains(element));

/** The first value that isn't empty, over every element that each way finds and that isn't inside one of `except`; null when there is none. */
export function take(
  within: Within,
  takes: readonly Take[],
  textOf: (element: Element) => string = plain,
  except: readonly Element[] = NONE,
): string | null {
  for (const way of takes) {
    // Nearly always the first element has it: all of them are looked up only when it hasn't.
    const likely = one(within, way.css);
    if (likely === null) continue;
    const value = isInside(likely, except) ? null : valueOf(likely, way, textOf);
    if (value) return value;
    for (const element of many(within, way.css)) {
      const other = element === likely || isInside(element, except) ? null : valueOf(element, way, textOf);
      if (other) return other;
    }
  }
  return null;
}

function valueOf(element: Element, way: Take, textOf: (element: Element) => string): string | null {
  const raw = rawOf(element, way.take ?? 'text', textOf);
  if (raw === null) return null;
  const part = way.match ? (way.match.exec(raw)?.[1] ?? '') : raw;
  return part.replace(/\s+/g, ' ').trim() || null;
}

function rawOf(element: Element, how: NonNullable<Take['take']>, textOf: (element: Element) => string): string | null {
  if (how === 'text') return textOf(element);
  if (how === 'value') return 'value' in element && typeof element.value === 'string' ? element.value : null;
  return element.getAttribute(how.slice(1));
}

const plain = (element: Element): string => element.textContent;

/** ":scope" means the element itself, which querySelector never gives. */
function one(within: Within, css: string): Element | null {
  return css === ':scope' ? asElement(within) : within.querySelector(css);
}

function many(within: Within, css: string): Iterable<Element> {
  if (css !== ':scope') return within.querySelectorAll(css);
  const self = asElement(within);
  return self ? [self] : [];
}

const asElement = (within: Within): Element | null => ('matches' in within ? within : null);

/** Those that don't stand inside another. In document order an element's descendants follow it, so one pass with the last kept is enough. */
export function outermost(elements: Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}
