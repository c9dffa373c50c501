/** Where the launcher looks for a browser, on machines that exist only here. */
import { describe, expect, test } from 'vitest';
import { findBrowser, hasDisplay, type Machine } from '../../utils/launcher/browser-search';

describe('finding a browser', () => {
  test('BROWSER_PATH wins over everything that is installed', () => {
    const machine = linux(['/usr/bin/chromium', '/opt/mine/chrome'], { BROWSER_PATH: '/opt/mine/chrome' });
    expect(findBrowser(machine)).toEqual({ outcome: 'found', path: '/opt/mine/chrome' });
  });

  test('a BROWSER_PATH that leads nowhere is told, not passed over', () => {
    const machine = linux(['/usr/bin/chromium'], { BROWSER_PATH: '/opt/gone' });
    expect(findBrowser(machine)).toEqual({ outcome: 'misdirected', path: '/opt/gone' });
  });

  test('an empty BROWSER_PATH counts as none', () => {
    expect(findBrowser(linux(['/usr/bin/chromium'], { BROWSER_PATH: '' })).outcome).toBe('found');
  });

  test('Chromium is preferred to Chrome, wherever the two are', () => {
    const machine = linux(['/usr/bin/google-chrome', '/home/me/bin/chromium'], { PATH: '/usr/bin:/home/me/bin' });
    expect(findBrowser(machine)).toEqual({ outcome: 'found', path: '/home/me/bin/chromium' });
  });

  test('Chrome is taken where there is no Chromium, and a snap only where there is neither', () => {
    const chrome = linux(['/usr/bin/google-chrome', '/snap/bin/chromium'], { PATH: '/snap/bin:/usr/bin' });
    expect(findBrowser(chrome)).toEqual({ outcome: 'found', path: '/usr/bin/google-chrome' });
    const snap = linux(['/snap/bin/chromium'], { PATH: '/snap/bin:/usr/bin' });
    expect(findBrowser(snap)).toEqual({ outcome: 'found', path: '/snap/bin/chromium' });
  });

  test('/usr/bin is searched even if PATH is missing', () => {
    expect(findBrowser(linux(['/usr/bin/chromium-browser']))).toEqual({
      outcome: 'found',
      path: '/usr/bin/chromium-browser',
    });
  });

  test('a Mac has its browsers among the applications, the user’s own included', () => {
    const path = '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const machine = machineWith('darwin', [path], { HOME: '/Users/me' });
    expect(findBrowser(machine)).toEqual({ outcome: 'found', path });
  });

  test('Windows has them among the programs, Edge last', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(machineWith('win32', [edge, chrome], env))).toEqual({ outcome: 'found', path: chrome });
    expect(findBrowser(machineWith('win32', [edge], env))).toEqual({ outcome: 'found', path: edge });
  });

  test.each(['linux', 'darwin', 'win32', 'freebsd'])('a bare machine (%s) has none', (platform) => {
    expect(findBrowser(machineWith(platform, [], {}))).toEqual({ outcome: 'none' });
  });
});

describe('having a display', () => {
  test('Linux says so in its environment, X11 or Wayland', () => {
    expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false);
    expect(hasDisplay({ platform: 'linux', env: { DISPLAY: '' } })).toBe(false);
    expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
    expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
  });

  test('other systems are taken to have one', () => {
    expect(hasDisplay({ platform: 'darwin', env: {} })).toBe(true);
    expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true);
  });
});

function linux(executables: readonly string[], env: Machine['env'] = {}): Machine {
  return machineWith('linux', executables, env);
}

function machineWith(platform: string, executables: readonly string[], env: Machine['env']): Machine {
  return { platform, env, canStart: (path) => executables.includes(path) };
}
