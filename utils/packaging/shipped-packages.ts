/** Which packages are part of the extension, as package-lock.json and node_modules tell it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code may be in the bundle. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX identifier, as the package itself states it; empty where it states none. */
  readonly licence: string;
  /** The subresource hash of its archive, such as `sha512-…`; empty where the lock file has none. */
  readonly integrity: string;
  /** Where the lock file says that it comes from; empty where it leaves that to the registry. */
  readonly source: string;
  /** The texts of its licence and notice files, empty where it brings none. */
  readonly texts: readonly string[];
}

/** Packages for development whose code for the browser is bundled all the same. */
const BUNDLED_TOOLS = ['wxt', '@wxt-dev/browser', '@wxt-dev/storage', 'superlock'].map(
  (name) => `node_modules/${name}`,
);
/** The character tables of the PDF library are shipped under a licence of their own. */
const FURTHER_TEXTS: Readonly<Record<string, readonly string[]>> = { 'pdfjs-dist': ['cmaps/LICENSE'] };

/**
 * The production packages, sorted by name and version. Optional ones are for Node alone and never bundled.
 * @param root the folder of package-lock.json and node_modules
 */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const entries = recordOf(readJson(join(root, 'package-lock.json')).packages);
  const places = Object.keys(entries).filter((place) => isShipped(place, recordOf(entries[place])));
  const packages = new Map<string, ShippedPackage>();
  for (const place of places) {
    const one = packageAt(root, place, recordOf(entries[place]));
    packages.set(`${one.name}@${one.version}`, one);
  }
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function isShipped(place: string, { dev, optional, devOptional }: Readonly<Record<string, unknown>>): boolean {
  if (BUNDLED_TOOLS.includes(place)) return true;
  if (place.includes('node_modules/@types/')) return false;
  return place !== '' && dev !== true && optional !== true && devOptional !== true;
}

function packageAt(root: string, place: string, entry: Readonly<Record<string, unknown>>): ShippedPackage {
  const folder = join(root, place);
  const stated = readJson(join(folder, 'package.json'));
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.|$)/i.test(file));
  const further = (FURTHER_TEXTS[name] ?? []).filter((file) => existsSync(join(folder, file)));
  return {
    name,
    version: textOf(entry.version),
    licence: textOf(stated.license),
    integrity: textOf(entry.integrity),
    source: textOf(entry.resolved),
    texts: [...files.sort(), ...further].map((file) => readFileSync(join(folder, file), 'utf8').trim()),
  };
}

/** The object in a JSON file. Throws where the file is missing or no JSON. */
export function readJson(path: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return recordOf(value);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
