/** Gets a browser: finds one, or installs Debian's Chromium where that is possible, or says what to install. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { type BrowserSearch, findBrowser, thisMachine } from './browser-search';

const PACKAGES = ['chromium', 'fonts-noto-cjk'] as const;
const INSTALL_COMMAND = `apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;

/** How to use the built extension without this launcher. */
export const LOAD_BY_HAND =
  'To load it by hand: open chrome://extensions, switch on developer mode, "Load unpacked", choose .output/chrome-mv3.';

/** What decides whether a browser may be installed here. */
export interface Installer {
  readonly platform: string;
  readonly isRoot: boolean;
  /** Contents of /etc/os-release; empty where there is none. */
  readonly osRelease: string;
  readonly hasApt: boolean;
  readonly isCi: boolean;
  /** Whether someone can be asked. */
  readonly hasTerminal: boolean;
}

/** What happens where there is no browser. */
export type InstallPlan = 'install' | 'ask' | 'explain';

/** Only root on Debian or Ubuntu installs; someone at a terminal is asked first, except under CI. */
export function planInstall(installer: Installer): InstallPlan {
  const { platform, isRoot, osRelease, hasApt, isCi, hasTerminal } = installer;
  const isDebian = /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);
  if (platform !== 'linux' || !isRoot || !isDebian || !hasApt) return 'explain';
  return isCi || !hasTerminal ? 'install' : 'ask';
}

/** One line on what to install. */
export function installAdvice({ platform, osRelease }: Pick<Installer, 'platform' | 'osRelease'>): string {
  const variable = 'or set BROWSER_PATH to a Chromium-like browser.';
  if (platform === 'darwin') return `No browser found: install Chromium or Google Chrome in Applications, ${variable}`;
  if (platform === 'win32') return `No browser found: install Google Chrome or Microsoft Edge, ${variable}`;
  if (/^ID="?ubuntu/m.test(osRelease)) {
    return `No browser found: Ubuntu offers Chromium only as a snap; install Google Chrome's .deb package, ${variable}`;
  }
  return `No browser found: as root, run apt-get update && ${INSTALL_COMMAND} (or your system's like), ${variable}`;
}

/**
 * The path of a browser, after installing one if need be. Says what it does through `say`.
 * Undefined where there is none; what to do then has been said.
 */
export async function obtainBrowser(say: (line: string) => void): Promise<string | undefined> {
  const search = findBrowser(thisMachine);
  if (search.outcome !== 'none') return pathOrComplaint(search, say);

  const installer = thisInstaller();
  const plan = planInstall(installer);
  if (plan === 'install' || (plan === 'ask' && (await isAgreed()))) {
    say(`No browser found; installing ${PACKAGES.join(' and ')} …`);
    const isInstalled = runApt(['update']) && runApt(INSTALL_COMMAND.split(' ').slice(1));
    const second = findBrowser(thisMachine);
    if (isInstalled && second.outcome === 'found') return second.path;
  }
  say(installAdvice(installer));
  return undefined;
}

function pathOrComplaint(search: Exclude<BrowserSearch, { outcome: 'none' }>, say: (line: string) => void) {
  if (search.outcome === 'found') return search.path;
  say(`BROWSER_PATH is ${search.path}, but no browser can be started from there.`);
  return undefined;
}

function thisInstaller(): Installer {
  const osRelease = '/etc/os-release';
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    osRelease: existsSync(osRelease) ? readFileSync(osRelease, 'utf8') : '',
    hasApt: existsSync('/usr/bin/apt-get'),
    isCi: Boolean(process.env.CI),
    hasTerminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  };
}

async function isAgreed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`No browser found. Install it now (${INSTALL_COMMAND})? [Y/n] `);
  terminal.close();
  return /^\s*(y(es)?)?\s*$/i.test(answer);
}

function runApt(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('/usr/bin/apt-get', [...args], { stdio: 'inherit', env }).status === 0;
}
