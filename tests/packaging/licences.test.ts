/** What foreign code is shipped: only from the registry, with its hash, under licences that let it be passed on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { licenceFile, licenceProblems } from '../../utils/packaging/licences';
import { noticesOf, projectVersion } from '../../utils/packaging/notices';
import { billOfMaterials } from '../../utils/packaging/sbom';
import { type ShippedPackage, shippedPackages } from '../../utils/packaging/shipped-packages';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const packages = shippedPackages(ROOT);

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      resolved: z.optional(z.string()),
      integrity: z.optional(z.string()),
      dependencies: z.optional(z.record(z.string(), z.string())),
      devDependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
});
const lock = lockSchema.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));

const SAMPLE: ShippedPackage = {
  name: 'sample',
  version: '1.0.0',
  licence: 'MIT',
  integrity: '',
  source: '',
  texts: ['Permission is granted.'],
};

test('every package that is shipped has a licence that is allowed', () => {
  expect(packages.length).toBeGreaterThan(20);
  expect(licenceProblems(packages)).toEqual([]);
});

test('a package without a licence, or with another one, is told and stops the build', () => {
  const others = ['', 'GPL-3.0-only', 'UNLICENSED'].map((licence) => ({ ...SAMPLE, licence }));
  expect(licenceProblems([SAMPLE, ...others])).toEqual([
    'sample@1.0.0: no licence',
    'sample@1.0.0: GPL-3.0-only',
    'sample@1.0.0: UNLICENSED',
  ]);
  expect(() => licenceFile(others)).toThrow('GPL-3.0-only');
});

test('every package, for development too, comes from the registry with its hash', () => {
  const strange = Object.entries(lock.packages)
    .filter(([place]) => place !== '')
    .filter(([, { version = '', resolved, integrity = '' }]) => {
      const isRegistered = resolved === undefined || resolved.startsWith('https://registry.npmjs.org/');
      return !isRegistered || !/^\d+\.\d+\.\d+/.test(version) || !integrity.startsWith('sha512-');
    });
  expect(strange.map(([place]) => place)).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = lock.packages[''] ?? {};
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, at]) => !/^\d+\.\d+\.\d+$/.test(at));
  expect(loose).toEqual([]);
});

test('each direct dependency, and what is bundled of the build tool, is listed', () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(lock.packages['']?.dependencies ?? {}), 'wxt']));
});

test('a text that several packages share stands once, with all their names', () => {
  const file = licenceFile([SAMPLE, { ...SAMPLE, name: 'twin' }]);
  expect(file.split('Permission is granted.').length).toBe(2);
  expect(file).toContain('sample 1.0.0\ntwin 1.0.0\n\nPermission');
});

test('the bill of materials names each package with its address, licence and hash', () => {
  const integrity = `sha512-${Buffer.from('ab', 'hex').toString('base64')}`;
  const bom = JSON.parse(billOfMaterials('1.2.3', [{ ...SAMPLE, name: '@scope/sample', integrity }]));
  expect(bom).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: { name: 'wenzhen', version: '1.2.3' } },
    components: [
      {
        purl: 'pkg:npm/%40scope/sample@1.0.0',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-512', content: 'ab' }],
      },
    ],
  });
});

test('both files are the same however often they are made, and know nothing of this machine', () => {
  const notices = noticesOf(ROOT);
  expect(notices.map(({ name }) => name)).toEqual(['sbom.cdx.json', 'licences.txt']);
  expect(noticesOf(ROOT)).toEqual(notices);
  for (const { content } of notices) expect(content).not.toContain(ROOT);
  expect(notices[0]?.content).toContain(`"version":"${projectVersion(ROOT)}"`);
});
