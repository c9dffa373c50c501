/** The published JSON Schema of a collection’s lines; refresh it with UPDATE_SCHEMA=1. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { writeJsonl } from '../../../utils/collection/formats/jsonl';
import { lineJsonSchema, lineSchema } from '../../../utils/collection/formats/jsonl-schema';
import { CONTENT } from './content';

const PUBLISHED = fileURLToPath(new URL('../../../public/collection.schema.json', import.meta.url));

it('the published schema is that of a line', () => {
  const schema = `${JSON.stringify(lineJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMA) writeFileSync(PUBLISHED, schema);
  expect(readFileSync(PUBLISHED, 'utf8')).toBe(schema);
});

it('every written line keeps to it', () => {
  for (const line of writeJsonl(CONTENT)) expect(lineSchema.safeParse(JSON.parse(line)).error).toBeUndefined();
});
