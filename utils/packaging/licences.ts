/** Which licences the packages of the extension may have, and the file that names them with their texts. */
import type { ShippedPackage } from './shipped-packages';

/** Licences that let the extension be passed on to anybody, by their SPDX identifiers. */
export const ALLOWED_LICENCES: readonly string[] = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'MPL-2.0',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
];

/** A line of what is wrong with each package whose licence is missing or not allowed. */
export function licenceProblems(packages: readonly ShippedPackage[]): readonly string[] {
  return packages
    .filter(({ licence }) => !ALLOWED_LICENCES.includes(licence))
    .map(({ name, version, licence }) => `${name}@${version}: ${licence || 'no licence'}`);
}

/**
 * The text of `licences.txt`: the packages under each of their licences, then every text once with those that it is for.
 * @throws Error if a licence is not allowed
 */
export function licenceFile(packages: readonly ShippedPackage[]): string {
  const problems = licenceProblems(packages);
  if (problems.length > 0) throw new Error(`Licences that are not allowed:\n${problems.join('\n')}`);
  const byText = new Map<string, string[]>();
  for (const one of packages)
    for (const text of one.texts.map((raw) => raw.replaceAll('\r\n', '\n')))
      byText.set(text, [...(byText.get(text) ?? []), nameOf(one)]);
  const list = packages.map((one) => `${nameOf(one)}: ${one.licence}`);
  const texts = [...byText].map(([text, names]) => `${'='.repeat(72)}\n${names.join('\n')}\n\n${text}`);
  return `This extension contains code of these packages:\n\n${list.join('\n')}\n\n${texts.join('\n\n')}\n`;
}

function nameOf({ name, version }: ShippedPackage): string {
  return `${name} ${version}`;
}
