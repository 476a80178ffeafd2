const made = new Map<string, RegExp>();

/** The pattern of a source that a vocabulary holds, made once; never global, so it keeps no place. */
export function patternOf(source: string): RegExp {
  let pattern = made.get(source);
  if (!pattern) made.set(source, (pattern = new RegExp(source, 'u')));
  return pattern;
}
