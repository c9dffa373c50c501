/** Chinese words of a collection's pictures. */
export const zhCharts = {
  label: '图表',
  empty: '没有符合条件的样本，还画不出图。',
  table: '数据表',
  saveSvg: '存为 SVG',
  savePng: '存为 PNG',
  /** What a button saves, for those who hear it. */
  save: (button: string, title: string) => `${button}：${title}`,
  pngFailed: '图片没有存成，请改存 SVG。',
  count: number,
  /** Between sentences. */
  between: '',
  samples: (count: number) => `${number(count)} 条`,
  share: percent,
  /** A count with its share of all. */
  countAndShare: (count: number, share: number) => `${number(count)}（${percent(share)}）`,
  /** What a bar or a field stands for. */
  tip: (names: readonly string[], count: number) => `${names.join('，')}：${number(count)} 条`,
  uncategorised: '未归类',
  total: '合计',
  labels: { yes: '是', no: '否', unsure: '不确定', conflict: '不一致', open: '未标注' },
  /** A month `YYYY-MM` or a year `YYYY`. */
  period: (period: string) => {
    const [year, month] = period.split('-').map(Number);
    return month === undefined ? `${year}年` : `${year}年${month}月`;
  },
  cutShort: (shown: number, of: number) => `图中只画前 ${number(shown)} 项，共 ${number(of)} 项。`,
  times: {
    title: { month: '各类别逐月数量', year: '各类别逐年数量' },
    note: '按文件的成文日期；各行用同一把尺，数字标在最高的一柱上。',
    unknown: '不明',
    unknownDate: '日期不明',
    period: { month: '月份', year: '年份' },
    none: (count: number) => `共 ${number(count)} 条，文件的成文日期都不明。`,
    summary: (count: number, first: string, last: string, unknown: number) =>
      `共 ${number(count)} 条，从${first}到${last}${unknown ? `，其中 ${number(unknown)} 条日期不明` : ''}。`,
    most: (category: string, count: number) => `最多的类别是“${category}”，${number(count)} 条。`,
    peak: (period: string, count: number) => `最多的是${period}，${number(count)} 条。`,
  },
  levels: {
    title: '发文机关的层级',
    level: '层级',
    count: '条数',
    share: '占比',
    unknown: '不明',
    none: (count: number) => `共 ${number(count)} 条，发文机关的层级都不明。`,
    summary: (count: number, level: string, most: number, share: number, unknown: number) =>
      `共 ${number(count)} 条，最多的层级是“${level}”，${number(most)} 条，占 ${percent(share)}${unknown ? `；另有 ${number(unknown)} 条层级不明` : ''}。`,
  },
  rules: {
    title: '各规则的标注结果',
    rule: '规则',
    said: '已标注',
    moved: '“是”中改了类别',
    shareOfNo: '“否”占已标注',
    note: (least: number) => `按“否”在已标注中的占比排列；只画已标注至少 ${least} 条的规则。`,
    /** Behind a rule's bar. */
    wrong: (share: number, no: number, said: number) => `${percent(share)} 否（${number(no)}/${number(said)}）`,
    tooFew: (least: number) => `没有一条规则已标注满 ${least} 条，暂不画图；已有的数字见数据表。`,
    nothing: '所列样本都不是规则找到的。',
    summary: (rules: number, worst: string, share: number, no: number, said: number) =>
      `${number(rules)} 条规则中，“${worst}”标为“否”的占比最高：已标注 ${number(said)} 条，${number(no)} 条为否，占 ${percent(share)}。`,
  },
  matrix: {
    title: '两人标注对照',
    rows: (annotator: string) => `横行：${annotator}`,
    columns: (annotator: string) => `竖列：${annotator}`,
    corner: (first: string, second: string) => `${first}（横行）／${second}（竖列）`,
    said: (annotator: string, label: string) => `${annotator}标为“${label}”`,
    note: '框出的是两人标注一致的；颜色越浓，条数越多。',
    nothing: '没有两人都标注过的样本。',
    summary: (first: string, second: string, total: number, same: number, share: number) =>
      `${first}和${second}都标注过 ${number(total)} 条，其中 ${number(same)} 条标注一致，占 ${percent(share)}。`,
  },
};

/** The words of a collection's pictures in one language. */
export type ChartWords = typeof zhCharts;

function number(value: number): string {
  return value.toLocaleString('zh-CN');
}

/** A share that is neither none nor all is not rounded to either. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return '不到 1%';
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}
