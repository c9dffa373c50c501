/** What the built extension asks for: the least that it can do with. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { EXTENSION_PATH } from '../helpers/browser';

const manifestSchema = z.looseObject({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
  default_locale: z.string(),
  icons: z.record(z.string(), z.string()),
  commands: z.object({ _execute_action: z.object({ suggested_key: z.object({ default: z.string() }) }) }),
});
/** `npm test` builds for Firefox too; a build for Chrome alone is looked at alone. */
const BUILDS = ['chrome', 'firefox'].filter((browser) => browser === 'chrome' || existsSync(pathOf(browser)));
const manifest = manifestOf('chrome');

function pathOf(browser: string): string {
  return join(EXTENSION_PATH, '..', `${browser}-mv3`, 'manifest.json');
}

function manifestOf(browser: string) {
  return manifestSchema.parse(JSON.parse(readFileSync(pathOf(browser), 'utf8')));
}

test.each(BUILDS)('in %s it asks for what it needs and no more, none of which is a host', (browser) => {
  const panel = browser === 'chrome' ? ['sidePanel'] : [];
  const expected = ['activeTab', 'contextMenus', 'scripting', ...panel, 'storage'];
  expect([...manifestOf(browser).permissions].sort()).toEqual(expected);
});

test.each(BUILDS)(
  'in %s no page pays for it until the user asks: no hosts, no content scripts, nothing open to the web',
  (browser) => {
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'update_url',
      'sandbox',
    ]) {
      expect(manifestOf(browser), key).not.toHaveProperty(key);
    }
  },
);

test.each(BUILDS)('in %s it may ask for the sites that the user names, and has none', (browser) => {
  expect(manifestOf(browser).optional_host_permissions).toEqual(['*://*/*']);
});

test.each(BUILDS)(
  'in %s its pages load no script from elsewhere, connect to nothing and stand in no frame',
  (browser) => {
    expect(manifestOf(browser).content_security_policy.extension_pages).toBe(
      "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src 'none'; frame-ancestors 'none'",
    );
  },
);

test('its names exist in both languages and its icons in four sizes', () => {
  for (const locale of ['zh_CN', 'en']) {
    const messages = readFileSync(join(EXTENSION_PATH, '_locales', locale, 'messages.json'), 'utf8');
    for (const key of ['extensionName', 'extensionDescription', 'actionTitle']) expect(messages).toContain(`"${key}"`);
  }
  expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
});

test('Alt+Shift+W does what the toolbar button does', () => {
  expect(manifest.commands._execute_action.suggested_key.default).toBe('Alt+Shift+W');
});

test.each(BUILDS)(
  'in %s its version is the one of package.json, and what foreign code it has is listed beside',
  (browser) => {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(EXTENSION_PATH, '../../package.json'), 'utf8')));
    expect(manifestOf(browser).version).toBe(version);
    for (const name of ['sbom.cdx.json', 'licences.txt'])
      expect(readFileSync(join(pathOf(browser), '..', name), 'utf8')).toContain('pdfjs-dist');
  },
);
