import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { evaluateIn, primitivesOf, type Send } from './bidi';
import { emptyStores } from './empty';
import type { LaunchOptions } from './launch';
import { makeSurface, until, type Driver, type Tab } from './surface';

/** A fixed host for the extension's pages, which Firefox else draws by lot. */
const UUID = '11111111-2222-4333-8444-555555555555';
const SIDEBAR = 'sidepanel.html';

/** Chrome-scope script: the browser element that shows the sidebar's document, or null. */
const SIDEBAR_BROWSER = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser') ?? null`;

/**
 * Chrome-scope script: gives the sidebar's document a name that BiDi commands accept, as tabs have one, so that it gets real input.
 * BiDi knows tabs only; a browser element needs a permanent key and a place in the look-up.
 */
const NAME_SIDEBAR = `(() => {
  const browser = ${SIDEBAR_BROWSER};
  if (!browser?.currentURI?.spec.startsWith('moz-extension://')) return null;
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  browser.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(browser);
  if (!Object.hasOwn(NavigableManager, 'getBrowserById')) {
    const tabs = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.getBrowserById = (wanted) => {
      const shown = ${SIDEBAR_BROWSER};
      return shown?.permanentKey && NavigableManager.getIdForBrowser(shown) === wanted ? shown : tabs(wanted);
    };
  }
  return id;
})()`;

/** Runs in the sidebar: whether its document is the extension's own, whole. */
const isLoaded = (): boolean => location.protocol === 'moz-extension:' && document.readyState === 'complete';

/** Starts Firefox with the extension and with no way out but the test's own network. */
export async function launchFirefox({ program, extension, network, headed, profile, others = [] }: LaunchOptions): Promise<Driver> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const { browser_specific_settings: settings } = manifest as { browser_specific_settings: { gecko: { id: string } } };
  const id = settings.gecko.id;
  const widget = id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless: !headed,
    acceptInsecureCerts: true,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    defaultViewport: null,
    args: ['-remote-allow-system-access', '--width=1400', '--height=900'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': network.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': network.port,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // A temporary add-on goes when the browser closes; what it kept stays, as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const send: Send = async <Value>(method: string, params: Record<string, unknown>) =>
    (await connection.send(method, params)).result as Value;
  for (const folder of [...others, extension]) await browser.installExtension(folder);

  type Tree = { contexts: { context: string; url: string }[] };
  const scope = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = scope.contexts.find((context) => context.url.endsWith('browser.xhtml'))?.context ?? '';
  /** Runs a script in the browser's own window. */
  const inWindow = (expression: string) => evaluateIn(send, window, expression);
  const sidebarName = () => until('sidebar document', () => inWindow(NAME_SIDEBAR));

  const tabOf = (context: string): Tab => {
    const traverse = async (delta: number) => void (await send('browsingContext.traverseHistory', { context, delta }));
    return {
      ...makeSurface(primitivesOf(send, async () => context)),
      goto: async (url) => {
        const wait = url.startsWith('moz-extension:') ? 'none' : 'interactive';
        await send('browsingContext.navigate', { context, url, wait });
      },
      back: () => traverse(-1),
      forward: () => traverse(1),
      reload: async () => void (await send('browsingContext.reload', { context, wait: 'interactive' })),
      activate: async () => void (await send('browsingContext.activate', { context })),
      close: async () => void (await send('browsingContext.close', { context })),
    };
  };
  const open = async (url: string): Promise<Tab> => {
    const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const tab = tabOf(context);
    await tab.goto(url);
    await until(url, async () => ((await tab.evaluate(() => location.href)) === 'about:blank' && url !== 'about:blank' ? null : true));
    return tab;
  };
  const permit = (method: 'add' | 'remove', origin: string) =>
    inWindow(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await ExtensionPermissions.${method}(extension.id, { permissions: [], origins: [${JSON.stringify(`${origin}/*`)}] }, extension);
      return null;
    })()`);

  const driver: Driver = {
    kind: 'firefox',
    newPage: open,
    extensionPage: (path) => open(`moz-extension://${UUID}/${path}`),
    openSidebar: async (tab) => {
      await tab.activate();
      await inWindow(`SidebarController.show('${widget}-sidebar-action').then(() => null)`);
      const sidebar = makeSurface(primitivesOf(send, sidebarName));
      // The window names its address before the document is there: what is asked too early is answered by the empty one.
      await until('sidebar document loaded', async () => ((await sidebar.evaluate(isLoaded)) ? true : null));
      return sidebar;
    },
    closeSidebar: async () => void (await inWindow(`SidebarController.hide(), null`)),
    // The preference above lets every request through.
    preapprove: async () => undefined,
    grantSite: async (origin) => void (await permit('add', origin)),
    revokeSite: async (origin) => void (await permit('remove', origin)),
    // The sidebar follows the browser's theme, not the preference that pages follow: each is told by itself.
    colorScheme: async (scheme) =>
      void (await inWindow(`(() => {
        for (const browser of [${SIDEBAR_BROWSER}, ...gBrowser.browsers])
          if (browser) browser.browsingContext.prefersColorSchemeOverride = ${JSON.stringify(scheme)};
        return null;
      })()`)),
    // What `runtime.reload` asks for too; here it can be waited for.
    reloadExtension: async () =>
      void (await inWindow(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
        await addon.reload();
        await WebExtensionPolicy.getByID(${JSON.stringify(id)}).readyPromise;
        return null;
      })()`)),
    stopBackground: async () => {
      await inWindow(
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => null)`,
      );
    },
    pressNotification: async (notification) =>
      void (await inWindow(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        const api = await ExtensionParent.apiManager.asyncGetAPI('notifications', extension, 'addon_parent');
        api.notificationsMap.emit('clicked', ${JSON.stringify(notification)});
        return null;
      })()`)),
    reset: async () => {
      await driver.closeSidebar();
      const page = await driver.extensionPage(SIDEBAR);
      await page.evaluate(emptyStores);
      const { contexts } = await send<Tree>('browsingContext.getTree', {});
      const { context: last } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
      for (const { context } of contexts) if (context !== last) await send('browsingContext.close', { context });
    },
    close: () => browser.close(),
  };
  return driver;
}
