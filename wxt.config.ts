/** How the extension is built: Manifest V3, least permissions, no remote anything. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { noticesOf } from './utils/packaging/notices';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const CMAPS = fileURLToPath(new URL('node_modules/pdfjs-dist/cmaps', import.meta.url));

const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'contextMenus'];
const CHROMIUM = { minimum_chrome_version: '116', permissions: [...PERMISSIONS, 'sidePanel'] };
/** Firefox paints highlights from version 140 on. */
const FIREFOX = {
  permissions: PERMISSIONS,
  browser_specific_settings: {
    gecko: {
      id: 'wenzhen@wenzhen.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The preload polyfill would bring a `fetch` into pages that never load anything.
  vite: () => ({ plugins: [preact()], build: { modulePreload: false } }),
  hooks: {
    // Chinese fonts that a PDF does not bring along are read by these tables of the PDF library: those
    // that a PDF may name without bringing them.
    'build:publicAssets': (_wxt, files) => {
      for (const name of readdirSync(CMAPS).filter((one) => /^(?:Adobe-GB1|GB|UniGB-(?:UCS2|UTF16))/.test(one)))
        files.push({ absoluteSrc: `${CMAPS}/${name}`, relativeDest: `cmaps/${name}` });
      for (const { name, content } of noticesOf(ROOT)) files.push({ contents: content, relativeDest: name });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
    // Nothing is granted until the user asks for a site.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_actionTitle__' },
    },
    content_security_policy: {
      extension_pages:
        "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src 'none'; frame-ancestors 'none'",
    },
  }),
});
