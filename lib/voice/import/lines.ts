/** The line, from 1, on which each of some ascending offsets stands. */
export function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    for (; at < offset && at < text.length; at++) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line++;
    return line;
  };
}

/**
 * The line on which each object of a JSON text begins; by the objects that `JSON.parse` made of that text. Objects are counted in the order in which both
 * see them, so where a text holds the same key twice nothing is said.
 */
export function linesOfObjects(text: string, root: unknown): ReadonlyMap<object, number> {
  const starts: number[] = [];
  const lineAt = lineCounter(text);
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (quoted) {
      if (unit === '\\') at++;
      else if (unit === '"') quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === '{') starts.push(lineAt(at));
  }
  const objects: object[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) objects.push(value);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(root);
  return objects.length === starts.length ? new Map(objects.map((object, index) => [object, starts[index]!])) : new Map();
}
