/** The published JSON Schema of the report; refresh it with UPDATE_SCHEMA=1. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod/mini';
import { reportSchema } from '../../utils/analysis/schema';

const PUBLISHED = fileURLToPath(new URL('../../public/report.schema.json', import.meta.url));

it('the published schema is that of the report', () => {
  const schema = `${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMA) writeFileSync(PUBLISHED, schema);
  expect(readFileSync(PUBLISHED, 'utf8')).toBe(schema);
});
