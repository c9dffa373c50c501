/** When the launcher installs a browser, when it asks, and when it only says what to do. */
import { expect, test } from 'vitest';
import { type Installer, installAdvice, planInstall } from '../../utils/launcher/browser-setup';

const debianRoot: Installer = {
  platform: 'linux',
  isRoot: true,
  osRelease: 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nID=debian\n',
  hasApt: true,
  isCi: false,
  hasTerminal: true,
};
const UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const FEDORA = 'NAME="Fedora Linux"\nID=fedora\n';

test('root at a Debian terminal is asked first', () => {
  expect(planInstall(debianRoot)).toBe('ask');
});

test('nobody is asked under CI, or where no terminal is there', () => {
  expect(planInstall({ ...debianRoot, isCi: true })).toBe('install');
  expect(planInstall({ ...debianRoot, hasTerminal: false })).toBe('install');
});

test('Ubuntu and other systems made from Debian count as Debian', () => {
  expect(planInstall({ ...debianRoot, osRelease: UBUNTU })).toBe('ask');
  expect(planInstall({ ...debianRoot, osRelease: 'ID=linuxmint\nID_LIKE="ubuntu debian"\n' })).toBe('ask');
});

test.each([
  ['an ordinary user', { isRoot: false }],
  ['another distribution', { osRelease: FEDORA }],
  ['a system that does not say what it is', { osRelease: '' }],
  ['a Debian without apt-get', { hasApt: false }],
  ['a Mac', { platform: 'darwin' }],
])('nothing is installed for %s, CI or not', (_, difference) => {
  expect(planInstall({ ...debianRoot, ...difference })).toBe('explain');
  expect(planInstall({ ...debianRoot, ...difference, isCi: true })).toBe('explain');
});

test('the advice is one line that fits the system and names BROWSER_PATH', () => {
  const advice = [
    installAdvice(debianRoot),
    installAdvice({ platform: 'linux', osRelease: UBUNTU }),
    installAdvice({ platform: 'darwin', osRelease: '' }),
    installAdvice({ platform: 'win32', osRelease: '' }),
  ];
  for (const line of advice) expect(line).toMatch(/^No browser found: [^\n]*BROWSER_PATH[^\n]*$/);
  expect(advice[0]).toContain('apt-get install -y --no-install-recommends chromium fonts-noto-cjk');
  expect(advice[1]).toContain('snap');
});
