/** Told apart from every other page's: a page loaded anew, or beside, counts its elements from one as well. */
const here = (): string => crypto.getRandomValues(new Uint32Array(2)).join('');

/** Gives each element a token of its own: a box that was taken away and mounted again is another one, whatever it looks like. */
export function makeTokens(page = here()): (element: Element) => string {
  const tokens = new WeakMap<Element, string>();
  let last = 0;
  return (element) => {
    let token = tokens.get(element);
    if (token === undefined) {
      token = `box-${page}-${++last}`;
      tokens.set(element, token);
    }
    return token;
  };
}
