/** Starts Chromium with the built extension in a fresh profile and gives what Playwright lacks: the toolbar click and the side panel. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { attachSidePanel, type SidePanel } from './side-panel';

export interface LaunchOptions {
  /** The browser's executable. */
  readonly browserPath: string;
  /** The built folder, absolute, holding `manifest.json`. */
  readonly extensionPath: string;
  readonly headless: boolean;
  /** Language of the browser's interface, such as `zh-CN`; default: the machine's. */
  readonly language?: string;
  /** The folder of the profile, which is kept; default: a fresh one, which is removed. */
  readonly profilePath?: string;
}

/** A running browser with the extension. */
export interface ExtensionSession {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker as it runs now; waits for it if it is stopped or starting. */
  serviceWorker(): Promise<Worker>;
  /** Ends the service worker as the browser does when it is idle; the next event starts it again. */
  stopServiceWorker(): Promise<void>;
  /**
   * Clicks the extension's toolbar button on a page, as a user would (grants `activeTab`, opens the true side panel).
   * Brings the page to the front. Throws `ActionUnavailable` where the browser is too old to be told to.
   */
  clickAction(page: Page): Promise<void>;
  /** The one side panel; waits up to `timeout` milliseconds (10,000) for it to open, then throws. */
  sidePanel(options?: { readonly timeout?: number }): Promise<SidePanel>;
  /** The side panels that are open now, one for each window that has one. */
  sidePanels(): Promise<readonly SidePanel[]>;
  /** Ends the browser as a crash does: nothing more is written. */
  kill(): Promise<void>;
  /** Ends the browser and removes its profile, if it is none that is kept. */
  close(): Promise<void>;
}

/** The browser cannot be told to click the toolbar button; a person has to. */
export class ActionUnavailable extends Error {
  override readonly name = 'ActionUnavailable';
}

/** Throws if the browser does not start or refuses the extension. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionSession> {
  const { profilePath } = options;
  const isFresh = profilePath === undefined || !existsSync(join(profilePath, 'Default'));
  const context = await launch(options);
  try {
    const session = await browserSessionOf(context);
    const { id } = await session.send('Extensions.loadUnpacked', { path: options.extensionPath });
    const extension = extensionSession(context, session, id);
    await untilActivated(await extension.serviceWorker());
    if (isFresh) await closeWelcome(context);
    return extension;
  } catch (error) {
    await context.close();
    throw error;
  }
}

function extensionSession(context: BrowserContext, session: CDPSession, extensionId: string): ExtensionSession {
  const origin = `chrome-extension://${extensionId}/`;
  const panels = new Map<string, SidePanel>();

  const sidePanels = async (): Promise<readonly SidePanel[]> => {
    const { targetInfos } = await session.send('Target.getTargets');
    // Playwright is attached to every ordinary tab, so what is not attached is a panel.
    const isPanel = (target: (typeof targetInfos)[number]) =>
      target.type === 'page' && target.url.startsWith(origin) && (!target.attached || panels.has(target.targetId));
    const open: SidePanel[] = [];
    for (const { targetId } of targetInfos.filter(isPanel)) {
      const panel = panels.get(targetId) ?? (await attachSidePanel(session, targetId));
      panels.set(targetId, panel);
      open.push(panel);
    }
    return open;
  };

  return {
    context,
    extensionId,
    serviceWorker: async () => {
      const isOurs = (worker: Worker) => worker.url().startsWith(origin);
      return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs });
    },
    stopServiceWorker: async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      const worker = targetInfos.find((target) => target.type === 'service_worker' && target.url.startsWith(origin));
      if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
    },
    clickAction: async (page) => {
      await page.bringToFront();
      const targetId = await frontTab(session, page);
      try {
        await session.send('Extensions.triggerAction', { id: extensionId, targetId });
      } catch (error) {
        if (error instanceof Error && error.message.includes("wasn't found")) {
          throw new ActionUnavailable('This browser cannot be told to click the toolbar button.', { cause: error });
        }
        throw error;
      }
    },
    sidePanel: async ({ timeout = 10_000 } = {}) => {
      const end = performance.now() + timeout;
      while (performance.now() < end) {
        const [panel] = await sidePanels();
        if (panel) return panel;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`The side panel did not open within ${timeout} ms.`);
    },
    sidePanels,
    kill: async () => {
      const closed = context.waitForEvent('close');
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const browser = processInfo.find(({ type }) => type === 'browser');
      if (browser) process.kill(browser.id, 'SIGKILL');
      await closed;
    },
    close: () => context.close(),
  };
}

/** The welcome page, which opens after installation, would stand before the pages that are to be seen. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await welcome.close();
}

/** A click that comes before the service worker has set its listeners would be lost. */
async function untilActivated(worker: Worker): Promise<void> {
  await worker.evaluate(`new Promise((resolve) => {
    const look = () => (self.serviceWorker.state === 'activated' ? resolve(true) : setTimeout(look, 20));
    look();
  })`);
}

async function launch(options: LaunchOptions): Promise<BrowserContext> {
  // Chromium refuses its sandbox to root, and has none in many containers.
  if (process.platform === 'linux' && process.getuid?.() === 0) return launchOnce(options, false);
  try {
    return await launchOnce(options, true);
  } catch (error) {
    if (process.platform !== 'linux' || !String(error).includes('sandbox')) throw error;
    return launchOnce(options, false);
  }
}

async function launchOnce(
  { browserPath, headless, language, profilePath = '' }: LaunchOptions,
  chromiumSandbox: boolean,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profilePath, {
    executablePath: browserPath,
    headless,
    chromiumSandbox,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      // Loading over the debugging pipe works in branded Chrome and Edge too, which ignore --load-extension.
      '--enable-unsafe-extension-debugging',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(headless ? [] : ['--window-size=1440,960']),
      ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    ],
    // On Linux the interface language comes from the environment, not from the switch.
    ...(language ? { env: { ...definedEnv(), LANGUAGE: language.replace('-', '_') } } : {}),
  });
}

async function browserSessionOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser gave no debugging connection.');
  return browser.newBrowserCDPSession();
}

/** The tab of a page that is in front of its window; told by its window, since its address may be changing. */
async function frontTab(session: CDPSession, page: Page): Promise<string> {
  const pageSession = await page.context().newCDPSession(page);
  const { windowId } = await pageSession.send('Browser.getWindowForTarget');
  await pageSession.detach();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  for (const { targetId, embedderData } of targetInfos) {
    if (String(embedderData?.tabActive) !== 'true') continue;
    const tabWindow = await session.send('Browser.getWindowForTarget', { targetId });
    if (tabWindow.windowId === windowId) return targetId;
  }
  throw new ActionUnavailable('This browser does not tell which tab is in front.');
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
