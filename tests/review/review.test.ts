/** The review of a draft: the state of each point, its passages and its basis. */
import { expect, test } from 'vitest';
import { POINT_IDS, type PointId } from '../../utils/review/point-notes';
import { notice, pointIn, reviewed } from './written-review';

const PLAIN = notice('一、各乡镇于2025年6月30日前清理辖区内12条河道，县水利局提供机械和经费80万元。');

test('a plain notice has every point, and none to check', () => {
  const { points } = reviewed(PLAIN);
  expect(points.map(({ id }) => id)).toEqual(POINT_IDS);
  expect(points.filter(({ state }) => state === 'to-check')).toEqual([]);
});

test.each<[PointId, string]>([
  ['reports', '各乡镇每日17:00前报送当日进展情况，没有进展的实行零报告。'],
  ['posts', '各乡镇要层层签订责任书，完成情况纳入年度考核，实行“一票否决”。'],
  ['posts', '各乡镇要增设河道管护专职岗位，落实编制。'],
  ['inspection', '每周通报一次排名，排名后三位的乡镇作表态发言。'],
  ['inspection', '每次走访要有照片、有记录、有签字，全程留痕，建立工作台账备查。'],
  ['secondment', '县专班从各乡镇抽调3名工作人员集中办公。'],
  ['apps', '各乡镇干部要下载“松溪通”APP，安装率达到95%以上，每日打卡。'],
  ['workable', '各乡镇于2025年3月4日前完成全部河道整改并报送自查报告。'],
])('the point %s is to check where the text says “%s”', (id, sentence) => {
  const text = notice('一、各乡镇于2025年6月30日前清理辖区内12条河道。', sentence);
  const point = pointIn(reviewed(text), id);
  expect(point.state).toBe('to-check');
  expect(point.passages.length).toBeGreaterThan(0);
  for (const { start, end, quote } of point.passages) expect(text.slice(start, end)).toBe(quote);
});

test('a ban on new posts is no demand for them', () => {
  expect(pointIn(reviewed(notice('各乡镇要严格控制，不得增设专职岗位。')), 'posts').state).toBe('nothing-found');
});

test('a department that directs governments has its addressees to check', () => {
  const text = [
    '松溪县水利局关于清理河道的通知',
    '各乡镇人民政府：',
    '各乡镇人民政府必须于6月30日前完成清理，要落实责任。',
    '松溪县水利局',
    '2025年3月3日',
  ];
  expect(pointIn(reviewed(text.join('\n')), 'issuer').state).toBe('to-check');
});

test('without an issuer, the addressees cannot be told', () => {
  expect(pointIn(reviewed('要认真清理河道。'), 'issuer')).toMatchObject({ state: 'cannot-tell', reason: 'no-issuer' });
});

test('a body of more than 4,000 characters is to check', () => {
  const review = reviewed(notice('各乡镇清理河道并修复护栏。'.repeat(400)));
  expect(pointIn(review, 'length').state).toBe('to-check');
  expect(review.length).toMatchObject({ isOverSpecial: true });
});

test('a long opening and a long part on safeguards are to check', () => {
  const opening = '河道清理意义重大，各地要充分认识其重要性，统一思想，提高站位。'.repeat(15);
  const text = notice(
    '一、总体要求',
    opening,
    '二、主要任务',
    '县水利局于6月30日前清理12条河道。',
    '三、组织保障',
    opening,
  );
  const review = reviewed(text);
  expect(pointIn(review, 'opening').state).toBe('to-check');
  expect(pointIn(review, 'safeguards').state).toBe('to-check');
});

test('copying cannot be told without an upper document', () => {
  expect(pointIn(reviewed(PLAIN), 'copying')).toMatchObject({ state: 'cannot-tell', reason: 'not-compared' });
});

test('a draft copied whole is to check, and one of its own words is not', () => {
  expect(pointIn(reviewed(PLAIN, { upper: PLAIN }), 'copying').state).toBe('to-check');
  const other = notice('市财政局拨付学校食堂补助资金，市教育局组织验收并公开结果。');
  expect(pointIn(reviewed(PLAIN, { upper: other }), 'copying').state).toBe('nothing-found');
});

test('an urgent notice without a time is to check', () => {
  const text = `特急\n${notice('请各乡镇加强河道清理。')}`;
  expect(pointIn(reviewed(text), 'urgent').state).toBe('to-check');
});

test('a score table is a passage of the assessment', () => {
  const table = '考核内容\t分值\t评分标准\n河道台账\t0.5\t齐全得分\n水质\t99.5\t达标';
  const review = reviewed(notice('附件：评分表', table));
  expect(review.scoreTables).toHaveLength(1);
  expect(pointIn(review, 'inspection').passages.some(({ quote }) => quote.includes('河道台账'))).toBe(true);
});

test('without a date of issue, a due time without a year leaves the measures open', () => {
  const text = ['关于清理河道的通知', '各乡镇：', '各乡镇于5月6日前报送自查报告。', '松溪县人民政府'].join('\n');
  const point = pointIn(reviewed(text), 'workable');
  expect(point).toMatchObject({ state: 'cannot-tell', reason: 'no-issue-date' });
});

test('an exception that the drafter claims stands with its point, and a blank one is none', () => {
  const review = reviewed(PLAIN, {
    claimed: [
      ['length', ' 综合性文件 '],
      ['reports', '  '],
    ],
  });
  expect(pointIn(review, 'length').claimed).toBe('综合性文件');
  expect(pointIn(review, 'reports').claimed).toBeNull();
});

test('each point names a rule behind it, and none twice', () => {
  for (const { basis } of reviewed(PLAIN).points) {
    expect(basis.length).toBeGreaterThan(0);
    expect(new Set(basis.map(({ text }) => text)).size).toBe(basis.length);
  }
});

test('what is demanded is listed with its due day, by who owes it', () => {
  const review = reviewed(notice('各乡镇于2025年4月30日前报送工作总结，一式两份。'));
  const [first] = review.demanded.flatMap(({ demands }) => demands);
  expect(first).toMatchObject({ due: '2025-04-30' });
});

test('the same document gives the same review', () => {
  expect(reviewed(PLAIN)).toEqual(reviewed(PLAIN));
});
