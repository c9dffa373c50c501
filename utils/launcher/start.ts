/** `npm start`: builds the extension and shows it on a demo document, in a window or, without a display, in the terminal. */
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasDisplay, thisMachine } from './browser-search';
import { LOAD_BY_HAND, obtainBrowser } from './browser-setup';
import { DEMO_FOLDER, DEMO_PAGES, servePages } from './demo-server';
import { ActionUnavailable, type ExtensionSession, launchWithExtension } from './extension-session';
import { printout, readReport } from './findings-printout';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXTENSION_PATH = join(ROOT, '.output', 'chrome-mv3');
const SCREENSHOTS = join(ROOT, '.output', 'screenshots');

try {
  process.exitCode = (await start()) ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  say(LOAD_BY_HAND);
  process.exitCode = 1;
}

/** False where nothing could be shown; why has been said. */
async function start(): Promise<boolean> {
  if (!buildExtension()) return false;
  const browserPath = await obtainBrowser(say);
  if (!browserPath) {
    say(LOAD_BY_HAND);
    return false;
  }

  const interrupted = interruption();
  const server = await servePages(DEMO_FOLDER);
  try {
    const isHeadless = !hasDisplay(thisMachine);
    const session = await launchWithExtension({ browserPath, extensionPath: EXTENSION_PATH, headless: isHeadless });
    const show = isHeadless ? showInTerminal : showInWindow;
    await Promise.race([show(session, server.origin + DEMO_PAGES.heavy), interrupted]).finally(session.close);
  } finally {
    await server.close();
  }
  return true;
}

function buildExtension(): boolean {
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit', shell: isWindows });
  return status === 0;
}

/** Ends when the last tab is closed. */
async function showInWindow(session: ExtensionSession, address: string): Promise<void> {
  const closed = lastTabClosed(session);
  const page = await openPage(session, address);
  say(`The demo document is open at ${address}`);
  try {
    await session.clickAction(page);
  } catch (error) {
    if (!(error instanceof ActionUnavailable)) throw error;
    say('Click the 文诊 button in the toolbar (under the puzzle piece), or press Alt+Shift+W, to have it checked.');
  }
  say('Close the window or press Ctrl-C to end.');
  await closed;
}

async function showInTerminal(session: ExtensionSession, address: string): Promise<void> {
  const page = await openPage(session, address);
  await session.clickAction(page);
  const report = await readReport(await session.serviceWorker());
  const panel = await session.sidePanel();
  const pagePicture = join(SCREENSHOTS, 'page.png');
  const panelPicture = join(SCREENSHOTS, 'panel.png');
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: pagePicture, fullPage: true });
  await panel.screenshot({ path: panelPicture, whole: true });
  say(printout(report));
  say(`\nNo display here, so the browser ran without a window. Screenshots:\n  ${pagePicture}\n  ${panelPicture}`);
}

async function openPage({ context }: ExtensionSession, address: string) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  return page;
}

function lastTabClosed({ context }: ExtensionSession): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve());
    // On a Mac the browser outlives its last window.
    const watch = (page: { once(event: 'close', listener: () => void): unknown }) =>
      page.once('close', () => context.pages().length === 0 && resolve());
    context.pages().forEach(watch);
    context.on('page', watch);
  });
}

/** Ends when the process is asked to stop. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
