/** What is read of real government and school pages, compared with what another extractor read. */
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../utils/files/decode';
import { readHtml } from '../../utils/files/html';
import { hasRealPages, type RealPage, realPageBytes, realPages, withoutSpace } from '../helpers/pages';

const FEWEST_RIGHT = 50;
const LARGEST_RATIO = 1.25;

describe.skipIf(!hasRealPages)('real pages', () => {
  const readings = hasRealPages ? realPages().map((page) => ({ page, source: read(page) })) : [];

  it(`give all required paragraphs and little else on at least ${FEWEST_RIGHT} of 52`, () => {
    const wrong = readings.filter(({ page, source }) => {
      const text = withoutSpace(source?.text ?? '');
      const holdsAll = page.mustHold.every((paragraph) => text.includes(withoutSpace(paragraph)));
      return !holdsAll || text.length > page.characters * LARGEST_RATIO;
    });
    expect(wrong.map(({ page }) => page.file).slice(readings.length - FEWEST_RIGHT)).toEqual([]);
  });

  it('give the listed title on at least 44', () => {
    const right = readings.filter(({ page, source }) => withoutSpace(source?.title ?? '') === withoutSpace(page.title));
    expect(right.length).toBeGreaterThanOrEqual(44);
  });

  it('never give a document that begins with a breadcrumb or ends with a footer', () => {
    for (const { source } of readings) {
      const lines = source?.text.split('\n') ?? [];
      expect(lines[0]).not.toMatch(/当前位置|首页\s*[>»]/);
      expect(lines.at(-1)).not.toMatch(/版权所有|ICP备|上一篇|下一篇/);
    }
  });
});

function read(page: RealPage) {
  const decoded = decodeText(realPageBytes(page));
  if (!decoded.ok) return undefined;
  const reading = readHtml(decoded.text);
  return reading.ok ? reading.source : undefined;
}
