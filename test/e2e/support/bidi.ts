import { writeFile } from 'node:fs/promises';
import type { Primitives } from './surface';

/** One command of WebDriver BiDi. */
export type Send = <Value = unknown>(method: string, params: Record<string, unknown>) => Promise<Value>;

type Evaluated =
  | { type: 'success'; result: { type: string; value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string; stackTrace?: unknown } };

/** Keys that aren't their own character, by the code points of WebDriver. */
const KEYS: Record<string, string> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });

/** Value of an expression that gives a string or null in a window known by its context; throws what it throws. */
export async function evaluateIn(send: Send, context: string, expression: string): Promise<string | null> {
  const answer = await send<Evaluated>('script.evaluate', { expression, target: { context }, awaitPromise: true, userActivation: true });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return typeof answer.result.value === 'string' ? answer.result.value : null;
}

/** Real input and evaluation in one window, which `context` names anew at each call: a sidebar's changes when it is opened again. */
export function primitivesOf(send: Send, context: () => Promise<string>): Primitives {
  const keys = async (actions: object[]) => {
    await send('input.performActions', { context: await context(), actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  return {
    run: async (expression) => evaluateIn(send, await context(), expression),
    mouse: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context: await context(), actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    type: (text) =>
      keys(Array.from(text, (character) => (character === '\n' ? KEYS['Enter']! : character)).flatMap((key) => [down(key), up(key)])),
    press: async (combination) => {
      const values = combination.split('+').map((key) => KEYS[key] ?? key);
      await keys([...values.map(down), ...values.toReversed().map(up)]);
    },
    screenshot: async (path) => {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context: await context() });
      await writeFile(path, data, 'base64');
    },
  };
}
