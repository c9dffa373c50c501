/** Gives tests a Chromium with the built extension, found or installed as `npm start` does. */
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { obtainBrowser } from '../../utils/launcher/browser-setup';
import { type ExtensionSession, launchWithExtension } from '../../utils/launcher/extension-session';

/** The built extension; `npm test` builds it before the tests run. */
export const EXTENSION_PATH = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

interface LaunchOptions {
  readonly language?: string;
  readonly profilePath?: string;
  /**
   * Match patterns of hosts that count as granted. The browser's question cannot be answered by a test, so the
   * extension is loaded from a copy whose manifest asks for them on installation.
   */
  readonly grantedHosts?: readonly string[];
}

/** A headless browser in a fresh profile; the caller closes it, and hears then of requests it should not have made. Throws if there is no browser or nothing was built. */
export async function launchBuiltExtension({
  grantedHosts,
  ...options
}: LaunchOptions = {}): Promise<ExtensionSession> {
  if (!existsSync(EXTENSION_PATH)) throw new Error(`Nothing is built at ${EXTENSION_PATH}: run npm run build.`);
  const said: string[] = [];
  const browserPath = await obtainBrowser((line) => said.push(line));
  if (!browserPath) throw new Error(said.join('\n'));
  const extensionPath = grantedHosts ? copyWithHosts(grantedHosts) : EXTENSION_PATH;
  return watched(await launchWithExtension({ browserPath, extensionPath, headless: true, ...options }));
}

/** The session, which does not end well if any page of the extension has asked the network for anything. */
function watched(session: ExtensionSession): ExtensionSession {
  const own = `chrome-extension://${session.extensionId}/`;
  const strays: string[] = [];
  session.context.on('request', (request) => {
    if (request.isNavigationRequest() || request.serviceWorker() || !/^(?:https?|wss?):/.test(request.url())) return;
    if (request.frame().url().startsWith(own)) strays.push(request.url());
  });
  return {
    ...session,
    close: async () => {
      await session.close();
      if (strays.length > 0) throw new Error(`The extension asked the network for ${strays.join()}`);
    },
  };
}

function copyWithHosts(hosts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenzhen-granted-'));
  cpSync(EXTENSION_PATH, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...Object(manifest), host_permissions: hosts }));
  return folder;
}
