/** What to act on: a CSS selector, or an element by its role and a part of its accessible name. */
type Target = string | { role: string; name: string | RegExp };

/** A document under test: a page in a tab, or the extension's own sidebar. The same calls in each browser, by real input. */
export type Surface = {
  /** Runs a function in the document's main world. Argument and value pass as JSON; `undefined` comes back as null. */
  evaluate<Value>(run: () => Value | Promise<Value>): Promise<Value>;
  evaluate<Value, Argument>(run: (argument: Argument) => Value | Promise<Value>, argument: Argument): Promise<Value>;
  /** Resolves once the element is there and visible. */
  waitFor(target: Target): Promise<void>;
  /** Visible text of the element, its white space as written; null where it isn't there. */
  text(target: Target): Promise<string | null>;
  click(target: Target): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** One key with its modifiers: "Enter", "Control+z", "Control+End". */
  press(keys: string): Promise<void>;
  screenshot(path: string): Promise<void>;
};

export type Tab = Surface & {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
};

/** One running browser with the extension in it. */
export type Driver = {
  kind: 'chromium' | 'firefox';
  newPage(url: string): Promise<Tab>;
  /** A page of the extension in a tab: "playbook.html". */
  extensionPage(path: string): Promise<Tab>;
  /** Brings the tab to the front and opens the real side panel or sidebar beside it; the one that is open, where one is. */
  openSidebar(tab: Tab): Promise<Surface>;
  closeSidebar(): Promise<void>;
  /** Lets the extension's own request for an origin go through without the browser's prompt, which no test can answer. */
  preapprove(origin: string): Promise<void>;
  /** Gives or takes access to an origin ("https://acme.zendesk.com"), as the agent's yes in the browser's own prompt would. */
  grantSite(origin: string): Promise<void>;
  revokeSite(origin: string): Promise<void>;
  /** Which colours pages and sidebar are asked for; light at first. */
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Stops the service worker or event page, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Reloads the extension under the pages that are open, as an update does; its own pages go. Resolves once it runs again. */
  reloadExtension(): Promise<void>;
  /** What a click on a notification, or on one of its buttons, tells the background, which has to run in Chromium: no test can click one. */
  pressNotification(id: string, where: 'body' | 0 | 1): Promise<void>;
  /** Closes tabs and sidebar, takes back site access, empties every store of the extension. */
  reset(): Promise<void>;
  close(): Promise<void>;
};

/** What a browser has to offer; the rest of a surface is the same for all. */
export type Primitives = {
  /** The value of an expression that gives JSON text, promises awaited. */
  run: (expression: string) => Promise<string | null>;
  mouse: (x: number, y: number) => Promise<void>;
  type: (text: string) => Promise<void>;
  press: (keys: string) => Promise<void>;
  screenshot: (path: string) => Promise<void>;
};

const PATIENCE_MS = 30_000;
const POLL_MS = 50;

/** Where an element's middle is, what it says, and whether it can be used. */
type Place = { x: number; y: number; text: string; ready: boolean };

/** Runs in the document under test: finds the element, scrolls it into view, says where its middle is. */
function locate(target: { css: string } | { role: string; source: string; flags: string }): Place | null {
  const tags: Record<string, string> = {
    button: 'button, input[type=button], input[type=submit], summary',
    link: 'a[href]',
    textbox: 'input:not([type]), input[type=text], textarea',
    checkbox: 'input[type=checkbox]',
    heading: 'h1, h2, h3, h4',
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- this function reaches the document as text, so all that it needs stands inside it
  const named = (element: Element): string => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : [];
    const given = [element.getAttribute('aria-label') ?? '', ...by, ...labels.map((label) => label.textContent)].join(' ').trim();
    return (given === '' ? (element.textContent ?? '') : given).replace(/\s+/g, ' ').trim();
  };
  const candidates =
    'css' in target
      ? [...document.querySelectorAll(target.css)]
      : [...document.querySelectorAll(`[role=${target.role}]${target.role in tags ? `, ${tags[target.role]}` : ''}`)].filter((element) =>
          new RegExp(target.source, target.flags).test(named(element)),
        );
  const element = candidates.find((candidate) => candidate.getClientRects().length > 0);
  if (element === undefined) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return {
    ready: !element.matches(':disabled'),
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    text: element instanceof HTMLElement ? element.innerText : element.textContent,
  };
}

const describe = (target: Target) => (typeof target === 'string' ? target : `${target.role} "${String(target.name)}"`);
const escape = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

function plain(target: Target): Parameters<typeof locate>[0] {
  if (typeof target === 'string') return { css: target };
  const { role, name } = target;
  return typeof name === 'string' ? { role, source: escape(name), flags: 'i' } : { role, source: name.source, flags: name.flags };
}

/** An expression that calls a function of this file's world in the document under test. */
function call<Argument>(run: (argument: Argument) => unknown, argument: Argument): string {
  const value = JSON.stringify(argument) as string | undefined;
  // The bundler that runs the tests may wrap inner functions in a helper that the document doesn't have.
  return `(async () => { globalThis.__name ??= (f) => f; return JSON.stringify(await (${run.toString()})(${value ?? ''})) ?? null; })()`;
}

/** Asks again until the answer isn't null; the error names what was missing. */
export async function until<Value>(what: string, ask: () => Promise<Value | null>, patience = PATIENCE_MS): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (value !== null) return value;
    if (Date.now() > end) throw new Error(`Not within ${patience} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

export function makeSurface(primitives: Primitives): Surface {
  const evaluate = async <Value, Argument>(run: (argument: Argument) => Value | Promise<Value>, argument?: Argument): Promise<Value> => {
    const json = await primitives.run(call(run, argument as Argument));
    return JSON.parse(json ?? 'null') as Value;
  };
  const find = (target: Target) => until(describe(target), () => evaluate(locate, plain(target)));
  return {
    evaluate,
    waitFor: async (target) => void (await find(target)),
    text: async (target) => (await evaluate(locate, plain(target)))?.text ?? null,
    click: async (target) => {
      let before: Place | null = null;
      // What is still moving, or can't be pressed yet, would be missed.
      const { x, y } = await until(`${describe(target)}, at rest`, async () => {
        const now = await evaluate(locate, plain(target));
        const rests = now !== null && now.ready && now.x === before?.x && now.y === before.y;
        before = now;
        return rests ? now : null;
      });
      await primitives.mouse(x, y);
    },
    type: primitives.type,
    press: primitives.press,
    screenshot: primitives.screenshot,
  };
}
