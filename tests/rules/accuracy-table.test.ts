import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { RULES_VERSION } from '../../utils/rules/registry';
import { rulesHash } from '../helpers/rules-hash';

it('the accuracy table in the README is that of these rules (npm run accuracy writes it anew)', () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  expect(readme).toContain(`Rules ${RULES_VERSION} (${rulesHash()})`);
});
