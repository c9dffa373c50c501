/** Finds a Chromium-like browser that is already on the machine, and whether it could show a window. */
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** The environment variable that says where the browser is. */
const PATH_VARIABLE = 'BROWSER_PATH';

/** What the search needs to know of the machine; handed in so that it can be tried without one. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a browser can be started from this path. */
  canStart(path: string): boolean;
}

/** `misdirected`: `BROWSER_PATH` is set, but there is nothing to start at `path`. */
export type BrowserSearch =
  | { readonly outcome: 'found'; readonly path: string }
  | { readonly outcome: 'none' }
  | { readonly outcome: 'misdirected'; readonly path: string };

/** `BROWSER_PATH` wins; else Chromium, then Chrome, then Edge, in the usual places of the platform. */
export function findBrowser(machine: Machine): BrowserSearch {
  const given = machine.env[PATH_VARIABLE];
  if (given) {
    return machine.canStart(given) ? { outcome: 'found', path: given } : { outcome: 'misdirected', path: given };
  }
  const path = usualPlaces(machine).find((candidate) => machine.canStart(candidate));
  return path ? { outcome: 'found', path } : { outcome: 'none' };
}

/** Whether a window can be shown; only Linux says. */
export function hasDisplay({ platform, env }: Pick<Machine, 'platform' | 'env'>): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** The machine this process runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  canStart: (path) => isExecutable(path) && !isSnapStub(path),
};

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') return macPlaces(env.HOME);
  if (platform === 'win32') return windowsPlaces(env);
  return linuxPlaces(env.PATH ?? '');
}

function linuxPlaces(searchPath: string): readonly string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
  const folders = [...new Set(['/usr/bin', '/usr/local/bin', ...searchPath.split(':').filter(Boolean)])];
  const snaps = '/snap/bin';
  const ordinary = folders.filter((folder) => folder !== snaps);
  // A snap sees neither /tmp nor most folders outside the home, so it comes last.
  return [
    ...names.flatMap((name) => ordinary.map((folder) => posix.join(folder, name))),
    posix.join(snaps, 'chromium'),
  ];
}

function macPlaces(home: string | undefined): readonly string[] {
  const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  const folders = ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])];
  return apps.flatMap((app) => folders.map((folder) => posix.join(folder, `${app}.app/Contents/MacOS/${app}`)));
}

function windowsPlaces(env: Machine['env']): readonly string[] {
  const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
  const folders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => env[name] ?? []);
  return [...programs, 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((program) =>
    folders.map((folder) => win32.join(folder, program)),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` package is a script that only asks for the snap. */
function isSnapStub(path: string): boolean {
  const longestScript = 20_000;
  if (process.platform !== 'linux' || statSync(path).size > longestScript) return false;
  return readFileSync(path, 'latin1').includes('snap install chromium');
}
