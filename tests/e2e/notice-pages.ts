/** Invented notices as pages, for what a test needs of a document. */

/** Its head, three passages worth checking and one that is not. */
export const NOTICE_LINES = [
  '各乡镇人民政府，县直各部门：',
  '为做好汛后排查工作，现将有关事项通知如下：',
  '一、开展自查',
  '各乡镇要立即开展全面自查，于9月30日17:00前将自查报告报送县安委办。',
  '二、报送方案',
  '请于接到本通知后2个工作日内报送工作方案。',
  '三、设施更新',
  '县水利局负责在12月20日前为青石、柳湾两个村更换闸门4座，所需资金由县财政安排。',
  '松岭县人民政府办公室',
  '2024年9月29日',
] as const;

export const NOTICE_TITLE = '松岭县人民政府办公室关于开展水利设施自查的通知';

interface NoticeOptions {
  readonly title?: string;
  readonly lines?: readonly string[];
  /** Put before the first paragraph, after the head of the page. */
  readonly before?: string;
  readonly after?: string;
}

/** A page that holds nothing but a notice. */
export function noticePage({
  title = NOTICE_TITLE,
  lines = NOTICE_LINES,
  before = '',
  after = '',
}: NoticeOptions = {}): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head>
<body>${before}<h1>${title}</h1><p>松政办发〔2024〕18号</p>${lines.map((line) => `<p>${line}</p>`).join('\n')}${after}</body></html>`;
}

/** A notice of at least this many characters; its passages worth checking stand at the start and at the very end. */
export function longNoticePage(characters: number): string {
  const middle: string[] = [];
  for (let length = 0; length < characters; length += 44) {
    middle.push(
      `第${middle.length + 1}村由县水利局在12月20日前更换闸门2座、维修渠道300米，资金由县财政安排，完工后组织验收。`,
    );
  }
  const [addressees, reason, ...rest] = NOTICE_LINES;
  return noticePage({
    lines: [addressees, reason, '请于接到本通知后1个工作日内报送排查台账。', ...middle, ...rest],
  });
}
