import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { emptyStores } from './empty';
import { makeSurface, until, type Driver, type Surface, type Tab } from './surface';
import type { LaunchOptions } from './launch';

/** Chromium announces the side panel as a target of type "other" with no address; without this Playwright lets go of it. */
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';

const SIDEBAR = 'sidepanel.html';

/** As the browser's own pages see it: undocumented, so only what is used here. */
type DeveloperPrivate = {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
};

function surfaceOf(page: Page): Surface {
  return makeSurface({
    run: (expression) => page.evaluate<string | null>(expression),
    mouse: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    screenshot: async (path) => void (await page.screenshot({ path })),
  });
}

function tabOf(page: Page): Tab {
  const moved = { waitUntil: 'domcontentloaded' } as const;
  return {
    ...surfaceOf(page),
    goto: async (url) => void (await page.goto(url, moved)),
    back: async () => void (await page.goBack(moved)),
    forward: async () => void (await page.goForward(moved)),
    reload: async () => void (await page.reload(moved)),
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** The identifier that Chromium gave the unpacked extension. */
async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** Starts Chromium with the extension and with no way out but the test's own network. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { program, network, headed, colorScheme = 'light', others = [] } = options;
  const extensions = [options.extension, ...others].join(',');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'evenkeel-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: false,
    viewport: null,
    colorScheme,
    proxy: { server: `http://127.0.0.1:${network.port}` },
    args: [
      ...(headed ? [] : ['--headless=new']),
      '--window-size=1400,900',
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  const id = await extensionId(context);
  const pages = new Map<Tab, Page>();
  let panel: Page | null = null;

  const open = async (url: string): Promise<Tab> => {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const tab = tabOf(page);
    pages.set(tab, page);
    return tab;
  };

  /** Presses the toolbar button over a tab: opens the side panel where it is closed, closes it where it is open. */
  const triggerAction = async (page: Page): Promise<void> => {
    const browser = context.browser();
    if (browser === null) throw new Error('The browser has gone');
    const session = await browser.newBrowserCDPSession();
    const own = await context.newCDPSession(page);
    const { targetInfo } = await own.send('Target.getTargetInfo');
    // The action wants the tab's target; the page's own is another one with the same address.
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === targetInfo.url);
    if (tab === undefined) throw new Error(`No tab shows ${targetInfo.url}`);
    await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    await Promise.all([session.detach(), own.detach()]);
  };

  /** Runs in a document of the extension that shows none of its pages. */
  const inExtension = async <Argument>(run: (argument: Argument) => Promise<unknown>, argument: Argument): Promise<void> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/manifest.json`);
    await page.evaluate(run as (argument: unknown) => Promise<unknown>, argument);
    await page.close();
  };
  /** Says yes where the browser would ask; the extension's own request then goes through without a prompt. */
  const preapprove = async (host: string): Promise<void> => {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      async ([id, host]) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.addHostPermission(id, host);
      },
      [id, host] as const,
    );
    await page.close();
  };

  const driver: Driver = {
    kind: 'chromium',
    newPage: open,
    extensionPage: (path) => open(`chrome-extension://${id}/${path}`),
    openSidebar: async (tab) => {
      await tab.activate();
      if (panel !== null) return surfaceOf(panel);
      const page = pages.get(tab);
      if (page === undefined) throw new Error('Not a tab of this browser');
      const opened = context.waitForEvent('page', { predicate: async (candidate) => candidate !== page });
      await triggerAction(page);
      panel = await opened;
      panel.on('close', () => (panel = null));
      await panel.waitForURL((url) => url.pathname === `/${SIDEBAR}`);
      return surfaceOf(panel);
    },
    closeSidebar: async () => {
      const open = panel;
      if (open === null) return;
      await open.evaluate('setTimeout(() => window.close())');
      await until('side panel closed', async () => (open.isClosed() ? true : null));
    },
    preapprove: (origin) => preapprove(`${origin}/*`),
    grantSite: async (origin) => {
      await preapprove(`${origin}/*`);
      await inExtension((host) => chrome.permissions.request({ origins: [host] }), `${origin}/*`);
    },
    revokeSite: (origin) => inExtension((host) => chrome.permissions.remove({ origins: [host] }), `${origin}/*`),
    colorScheme: async (scheme) => {
      await Promise.all(context.pages().map((page) => page.emulateMedia({ colorScheme: scheme })));
    },
    reloadExtension: async () => {
      const address = `chrome-extension://${id}/manifest.json`;
      const page = await context.newPage();
      await page.goto(address);
      const again = context.waitForEvent('serviceworker');
      // The answer can't come: who was asked is gone.
      await page.evaluate(() => chrome.runtime.reload()).catch(() => null);
      const worker = await again;
      // Before it listens, a press on the toolbar button goes nowhere.
      await until('the background to listen', async () =>
        (await worker.evaluate(() => chrome.action.onClicked.hasListeners())) ? true : null,
      );
    },
    stopBackground: async () => {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await until('service worker stopped', async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.some((target) => target.type === 'service_worker') ? null : true;
      });
      await session.detach();
    },
    pressNotification: async (notification, where) => {
      await context.serviceWorkers()[0]?.evaluate(
        ([notification, where]) => {
          const { onClicked, onButtonClicked } = chrome.notifications as unknown as Record<string, { dispatch(...told: unknown[]): void }>;
          if (where === 'body') onClicked?.dispatch(notification);
          else onButtonClicked?.dispatch(notification, where);
        },
        [notification, where] as const,
      );
    },
    reset: async () => {
      await driver.closeSidebar();
      const last = await context.newPage();
      for (const page of context.pages()) if (page !== last) await page.close();
      pages.clear();
      await inExtension(emptyStores, undefined);
    },
    close: async () => {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
  return driver;
}
