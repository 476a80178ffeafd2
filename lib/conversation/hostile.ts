/** How much of a foreign value is looked at before it is refused. */
export type Caps = { depth: number; nodes: number; characters: number };

export type Hostility = { path: string; problem: string };

const POISON = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The first reason to refuse a foreign value unseen, or null: keys that reach prototypes, too deep, too many parts, too much text. Walks without recursion
 * and stops at the first cap, so a hostile value costs no more than the caps (LIMITS S10).
 */
export function hostility(value: unknown, caps: Caps): Hostility | null {
  const stack: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  let nodes = 0;
  let characters = 0;
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (++nodes > caps.nodes) return { path: item.path, problem: 'too many parts' };
    if (typeof item.value === 'string') {
      characters += item.value.length;
      if (characters > caps.characters) return { path: item.path, problem: 'too much text' };
    }
    if (typeof item.value !== 'object' || item.value === null) continue;
    if (item.depth >= caps.depth) return { path: item.path, problem: 'nested too deeply' };
    for (const key of Object.keys(item.value)) {
      const path = item.path === '' ? shorten(key) : `${item.path}.${shorten(key)}`;
      if (POISON.has(key)) return { path, problem: 'not a name that may be used' };
      if (stack.length + nodes > caps.nodes) return { path, problem: 'too many parts' };
      stack.push({ value: (item.value as Record<string, unknown>)[key], path, depth: item.depth + 1 });
    }
  }
  return null;
}

const shorten = (key: string): string => (key.length > 60 ? `${key.slice(0, 60)}…` : key);
