/** The form as a Word file, read back by LibreOffice. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reviewDocx } from '../../utils/review/review-docx';
import { formOf } from '../../utils/review/review-form';
import { catalogue, notice, reviewed } from './written-review';

const OFFICES = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const office = OFFICES.find((path) => existsSync(path));
const RANKED = '每周通报一次排名，排名后三位的乡镇作表态发言。';
const form = formOf(reviewed(notice(RANKED)), catalogue('zh'));

test('the file is a zip archive, and signs that XML cannot hold are left out of it', async () => {
  const bytes = await reviewDocx({ ...form, note: 'a\u0000b\ufffe' });
  expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
});

test.skipIf(office === undefined)(
  'LibreOffice reads the title, the points and the passages (skipped where it is not installed)',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'review-'));
    try {
      writeFileSync(join(folder, 'review.docx'), await reviewDocx(form));
      execFileSync(
        office ?? '',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          ...['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, 'review.docx')],
        ],
        { timeout: 110_000, stdio: 'ignore' },
      );
      const text = readFileSync(join(folder, 'review.txt'), 'utf8');
      for (const words of [form.title, RANKED.slice(0, -1), ...Object.values(catalogue('zh').review.points.titles)])
        expect(text).toContain(words);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
