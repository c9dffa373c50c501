/** Gives tests a Chromium with the built extension, found or installed as `npm start` does. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { obtainBrowser } from '../../utils/launcher/browser-setup';
import { type ExtensionSession, launchWithExtension } from '../../utils/launcher/extension-session';

/** The built extension; `npm test` builds it before the tests run. */
export const EXTENSION_PATH = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A headless browser in a fresh profile; the caller closes it. Throws if there is no browser or nothing was built. */
export async function launchBuiltExtension(options: { readonly language?: string } = {}): Promise<ExtensionSession> {
  if (!existsSync(EXTENSION_PATH)) throw new Error(`Nothing is built at ${EXTENSION_PATH}: run npm run build.`);
  const said: string[] = [];
  const browserPath = await obtainBrowser((line) => said.push(line));
  if (!browserPath) throw new Error(said.join('\n'));
  return launchWithExtension({ browserPath, extensionPath: EXTENSION_PATH, headless: true, ...options });
}
