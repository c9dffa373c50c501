/** One line in, one line out, whatever happens to it. */
import { expect, test } from 'vitest';
import { processLine } from '../../utils/headless/jsonl';

const options = {
  lang: 'zh',
  profile: 'general',
  holidayLists: [],
  rulePacks: [],
  allowSecret: false,
  unclear: true,
} as const;
const line = { number: 7, text: JSON.stringify({ id: 'a', text: '各乡镇要高度重视。' }) };

test('a document that breaks the analysis gives an error in its place', async () => {
  const { text, isReport } = await processLine(line, options, () => Promise.reject(new Error('no such table')));
  expect(isReport).toBe(false);
  expect(JSON.parse(text)).toEqual({ id: 'a', line: 7, error: { code: 'failed', message: '分析出错：no such table' } });
});

test('any other gives its report', async () => {
  const { text, isReport } = await processLine(line, options);
  expect(isReport).toBe(true);
  expect(JSON.parse(text)).toMatchObject({ id: 'a', schemaVersion: 1 });
});
