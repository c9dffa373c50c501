/** Sites whose policy documents are read on opening: nothing is asked for until the user grants one. */

import { browser } from 'wxt/browser';
import { messageOf } from './messaging';
import { placeAt } from './place';
import { type Settings, storedSettings } from './settings';

/** The origin of an address that can be granted; undefined for files and the browser's own pages. */
export function siteOf(url: string): string | undefined {
  return /^https?:/.test(url) ? placeAt(url).site : undefined;
}

/** Asks the browser for the site, which asks the user; false where it was refused. To be called within a click. */
export async function grantSite(site: string): Promise<boolean> {
  const isGranted = await allowSite(site);
  if (isGranted) await changeSite(site, (before) => ({ categories: {}, packs: {}, ...before, isReadOnOpening: true }));
  return isGranted;
}

/** Asks the browser for the site without having its documents read on opening; false where it was refused. */
export async function allowSite(site: string): Promise<boolean> {
  const origins = [patternOf(site)];
  try {
    const isGranted = await browser.permissions.request({ origins });
    // What was granted is listed in the options, where it can be given back.
    if (isGranted) await changeSite(site, (before) => before ?? { isReadOnOpening: false, categories: {}, packs: {} });
    return isGranted;
  } catch (error) {
    // Outside a click the browser asks nobody; what was granted before still holds.
    console.debug('permission:', messageOf(error));
    return browser.permissions.contains({ origins });
  }
}

/** Gives the site back to the browser and forgets what was chosen for it. */
export async function revokeSite(site: string): Promise<void> {
  await changeSite(site, () => undefined);
  const { sites } = await storedSettings.read();
  const isShared = Object.keys(sites).some((other) => patternOf(other) === patternOf(site));
  if (!isShared) await browser.permissions.remove({ origins: [patternOf(site)] });
}

/** Whether the site's documents are to be read on opening, by choice and by the browser's leave. */
export async function isReadOnOpening(site: string, { sites }: Settings): Promise<boolean> {
  if (sites[site]?.isReadOnOpening !== true) return false;
  return browser.permissions.contains({ origins: [patternOf(site)] });
}

export async function changeSite(
  site: string,
  change: (before: Settings['sites'][string] | undefined) => Settings['sites'][string] | undefined,
): Promise<void> {
  await storedSettings.change((settings) => {
    const { [site]: before, ...others } = settings.sites;
    const after = change(before);
    return { ...settings, sites: after ? { ...others, [site]: after } : others };
  });
}

/** A match pattern has no port. */
function patternOf(site: string): string {
  const { protocol, hostname } = new URL(site);
  return `${protocol}//${hostname}/*`;
}
