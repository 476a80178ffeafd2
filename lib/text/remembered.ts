/** More are not remembered: a page can't make a table grow without end. */
const MOST = 8000;

/** A function of a text, worked out once a text: for words, of which people use the same ones again and again. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
