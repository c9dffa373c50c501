/** The form on paper, in both languages. */
import { parseHTML } from 'linkedom';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ReviewReport } from '../../../components/draft/review/ReviewReport';
import { catalogue, notice, reviewed } from '../../review/written-review';

const DAILY = ['一', '二', '三', '四', '五'].map((n) => `第${n}组乡镇每日17:00前报送当日进展情况，实行零报告。`);
const TEXT = notice(...DAILY, '每周通报一次排名，排名后三位的乡镇作<b>表态</b>发言。');
const page = (lang: 'zh' | 'en') =>
  parseHTML(
    `<html><body>${render(
      <ReviewReport words={catalogue(lang)} review={reviewed(TEXT, { claimed: [['reports', '防汛期间应急需要']] })} />,
    )}</body></html>`,
  ).document;

test.each(['zh', 'en'] as const)('the form in %s has its title, fourteen points and three places to sign', (lang) => {
  const document = page(lang);
  const { review } = catalogue(lang);
  expect(document.querySelector('h1')?.textContent).toBe(review.title);
  const titles = [...document.querySelectorAll('td .strong')].map(({ textContent }) => textContent);
  expect(titles).toEqual(Object.values(review.points.titles));
  expect(document.querySelectorAll('.signatures dt')).toHaveLength(3);
});

test('a long list of passages is cut to three with a count, and the claimed exception stands beside it', () => {
  const row = [...page('zh').querySelectorAll('tr')].find(({ textContent }) => textContent?.includes('报告落实情况'));
  expect(row?.querySelectorAll('.quote')).toHaveLength(3);
  expect(row?.textContent).toContain('另有 2 处');
  expect(row?.textContent).toContain('起草人说明的例外：防汛期间应急需要');
});

test('words of the document are text, never markup, and nobody is accused', () => {
  const document = page('zh');
  expect(document.querySelector('b')).toBeNull();
  expect(document.body.textContent).not.toContain('违规');
});
