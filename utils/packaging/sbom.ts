/** The bill of materials of the extension in CycloneDX 1.5, the same bytes for the same packages. */
import type { ShippedPackage } from './shipped-packages';

/** The JSON text; it has neither a serial number nor a time, which would differ from build to build. */
export function billOfMaterials(version: string, packages: readonly ShippedPackage[]): string {
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': `wenzhen@${version}`,
        type: 'application',
        name: 'wenzhen',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: packages.map(componentOf),
  };
  return `${JSON.stringify(bom)}\n`;
}

function componentOf({ name, version, licence, integrity }: ShippedPackage) {
  const hash = /^sha512-(.+)$/.exec(integrity)?.[1];
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    licenses: [{ license: { id: licence } }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
  };
}
