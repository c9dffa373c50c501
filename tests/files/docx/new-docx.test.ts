/** A .docx made of plain text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newDocx } from '../../../utils/files/docx/new-docx';
import { readDocx } from '../../../utils/files/docx/read-docx';
import { withComments } from '../../../utils/files/docx/write-comments';

async function textIn(text: string): Promise<string | undefined> {
  const reading = readDocx(await newDocx(text));
  return reading.ok ? reading.docx.text : undefined;
}

test('the text comes back, markup and characters of two units included', async () => {
  const text = '关于<b>自查</b>的通知\n各乡镇 & 各部门：\n𠮷村于9月30日前报送。';
  expect(await textIn(text)).toBe(text);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[\p{L}\p{N}，。<>&"']{1,20}$/u), { minLength: 1, maxLength: 8 }),
      async (lines) => {
        expect(await textIn(lines.join('\n'))).toBe(lines.join('\n'));
      },
    ),
    { numRuns: 50 },
  );
});

test('its words take comments', async () => {
  const written = withComments(await newDocx('各乡镇要高度重视。'), [{ start: 0, end: 9, paragraphs: ['目标空泛'] }], {
    author: '文诊',
    initials: '文诊',
    date: '2026-10-08T08:00:00Z',
  });
  expect(written.ok && written.placed).toMatchObject([{ index: 0, on: 'words' }]);
});
