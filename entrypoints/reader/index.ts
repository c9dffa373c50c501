/**
 * The content script, injected when the user asks: reads the page, marks findings, answers the panel.
 * An unlisted script, because those that are registered announce themselves to the page and ask for hosts.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveDocument } from '../shared/serving';

export default defineUnlistedScript(() => {
  if (Reflect.has(globalThis, INSTALLED)) return;
  Reflect.set(globalThis, INSTALLED, true);
  serveDocument();
});

/** In the extension's own world of the page, which the page's scripts do not see. */
const INSTALLED = 'wenzhenReader';
