/** What the built extension asks for: the least that it can do with. */
import { readFileSync } from 'node:fs';
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
const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(EXTENSION_PATH, 'manifest.json'), 'utf8')));

test('it asks for exactly five permissions, none of which is a host', () => {
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']);
});

test('no page pays for it until the user asks: no hosts, no content scripts, nothing open to the web', () => {
  for (const key of [
    'host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ]) {
    expect(manifest, key).not.toHaveProperty(key);
  }
});

test('of sites it may ask for those that the user names, and has none', () => {
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});

test('its pages may load nothing from elsewhere and connect to nothing', () => {
  expect(manifest.content_security_policy.extension_pages).toBe(
    "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src 'none'",
  );
});

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
