/** Score tables are found, and other tables are not taken for them. */
import { expect, test } from 'vitest';
import { type ScoreTable, scoreTablesIn } from '../../utils/review/score-table';

const lines = (...rows: readonly string[]) => rows.join('\n');
const THREE_LEVELS = lines(
  '乡村治理工作考核评分表',
  '一级指标\t二级指标\t三级指标\t分值\t评分标准',
  '组织推动\t会议部署\t召开专题会议\t0.05\t提供会议记录和照片得分',
  '\t\t建立台账\t0.1\t台账齐全得分',
  '\t信息报送\t信息稿件\t0.85\t每刊发一篇得0.05分',
  '工作成效\t群众评价\t满意度\t9\t按测评结果计分',
  '本表由县农业农村局负责解释。',
);
const first = (text: string): ScoreTable | undefined => scoreTablesIn(text)[0];

test('a table of three levels is read with its items, smallest points, total and traces', () => {
  expect(first(THREE_LEVELS)).toMatchObject({
    levels: 3,
    indicators: 4,
    smallest: 0.05,
    total: 10,
    isThousand: false,
    trace: { count: 3, countShare: 0.75, points: 1, pointsShare: 0.1 },
  });
});

test('the spans of a table and of its rows are theirs in the text', () => {
  const table = first(THREE_LEVELS);
  const [, , second] = THREE_LEVELS.split('\n');
  expect(THREE_LEVELS.slice(table?.start, table?.end)).toBe(THREE_LEVELS.split('\n').slice(1, 6).join('\n'));
  const row = table?.rows[0];
  expect(THREE_LEVELS.slice(row?.start, row?.end)).toBe(second);
});

test('a total row is no item, and 1,000 points are a scale of a thousand', () => {
  const table = first(
    lines('考核内容\t分值\t评分标准', '河道清理\t600\t按时清理', '垃圾分类\t400\t覆盖到户', '合计\t1000\t'),
  );
  expect(table).toMatchObject({ indicators: 2, total: 1000, isThousand: true });
});

test('the total named above the table counts, and so does 千分制', () => {
  const rows = ['考核项目\t分值', '河道清理\t60', '垃圾分类\t40'];
  expect(first(lines('考核满分为100分。', ...rows))).toMatchObject({ total: 100, isThousand: false });
  expect(first(lines('考核实行千分制。', ...rows))).toMatchObject({ isThousand: true });
});

test('rows whose merged cells are left out keep their points', () => {
  const table = first(
    lines('一级指标\t二级指标\t分值\t评分标准', '环境\t水质\t5\t达标', '绿化\t3\t达标', '合计\t\t8\t'),
  );
  expect(table?.rows.map(({ points }) => points)).toEqual([5, 3]);
});

test('a header printed again and the rest of a long cell do not end a table', () => {
  const header = '考核内容\t分值\t评分标准';
  const table = first(lines(header, '水质\t5\t达标得满分，', '不达标不得分', '— 2 —', header, '绿化\t3\t达标'));
  expect(table?.indicators).toBe(2);
});

test('two tables are two', () => {
  const one = lines('考核内容\t分值', '水质\t5', '绿化\t3');
  expect(scoreTablesIn(lines(one, '', '附件2', '', '', one))).toHaveLength(2);
});

test.each([
  ['a budget', lines('项目\t金额（万元）\t来源', '道路\t100\t县级', '桥梁\t50\t省级')],
  ['a list of projects', lines('序号\t项目名称\t指标\t责任单位', '1\t水厂\t3\t水利局', '2\t学校\t5\t教育局')],
  ['a timetable', lines('时间\t内容\t地点', '9:00\t签到\t一楼', '10:00\t开会\t二楼')],
  ['targets for a year', lines('指标\t2024年\t2025年', '覆盖率\t80\t90', '满意度\t85\t90')],
  ['a bid', lines('评审因素\t分值\t评分标准', '报价\t30\t最低价', '方案\t70\t完整')],
  ['an examination', lines('题型\t题量\t分值', '选择\t20\t40', '填空\t10\t60')],
  ['a header alone', '考核内容\t分值\t评分标准'],
  ['prose', '考核内容、分值和评分标准另行通知。\n各项分值共100分。'],
])('%s is no score table', (_, text) => {
  expect(scoreTablesIn(text)).toEqual([]);
});

test('a long text of headers and rows takes linear time', () => {
  const text = '考核内容\t分值\n水质\t5\n绿化\t3\n'.repeat(40_000);
  const begin = performance.now();
  expect(scoreTablesIn(text).length).toBeGreaterThan(0);
  expect(performance.now() - begin).toBeLessThan(3000);
});
