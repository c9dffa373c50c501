/** The files on foreign code that every build contains: the bill of materials and the licences. */
import { join } from 'node:path';
import { licenceFile } from './licences';
import { billOfMaterials } from './sbom';
import { readJson, shippedPackages } from './shipped-packages';

/** A file of the built extension. */
export interface Notice {
  readonly name: string;
  readonly content: string;
}

/**
 * Both files, made from package.json, package-lock.json and node_modules.
 * @throws Error if a package has a licence that is not allowed
 */
export function noticesOf(root: string): readonly Notice[] {
  const packages = shippedPackages(root);
  return [
    { name: 'sbom.cdx.json', content: billOfMaterials(projectVersion(root), packages) },
    { name: 'licences.txt', content: licenceFile(packages) },
  ];
}

/** The one version there is, that of package.json. */
export function projectVersion(root: string): string {
  return String(readJson(join(root, 'package.json')).version);
}
