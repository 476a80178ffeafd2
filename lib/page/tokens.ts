/** Gives each element a token of its own: a box that was taken away and mounted again is another one, whatever it looks like. */
export function makeTokens(): (element: Element) => string {
  const tokens = new WeakMap<Element, string>();
  let last = 0;
  return (element) => {
    let token = tokens.get(element);
    if (token === undefined) {
      token = `box-${++last}`;
      tokens.set(element, token);
    }
    return token;
  };
}
