import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './surface';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the document under test, a line for each rule: what is wrong, and where. */
export async function axeFindings(surface: Surface): Promise<string[]> {
  // The document's policy forbids evaluating text, so the library goes in as part of the function that the harness runs.
  const run = (): Promise<string[]> => Promise.resolve([]);
  run.toString = () => `async () => {
    ${source}
    // What is still fading in has the colours of nothing.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => id + ': ' + help + ' (' + nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ') + ')');
  }`;
  return surface.evaluate(run);
}
