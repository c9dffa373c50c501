/** Chinese words for the review of a document's burdens before it is issued. */
export const zhReview = {
  title: '减负一致性评估表',
  facts: {
    title: '文件标题',
    number: '发文字号',
    issuer: '发文机关',
    addressees: '主送机关',
    level: '层级',
    issuedOn: '拟印发日期',
    length: '正文字数',
  },
  notFound: '未读到',
  levels: {
    central: '中央',
    province: '省级',
    city: '市级',
    county: '县级',
    township: '乡镇（街道）',
    village: '村（社区）',
    school: '学校',
    enterprise: '企业',
    other: '其他',
  },
  length: (characters: number, isOverSpecial: boolean, isOverGeneral: boolean) => {
    const length = `约 ${characters.toLocaleString('zh-CN')} 字`;
    if (isOverGeneral) return `${length}，多于 5000 字`;
    return isOverSpecial ? `${length}，多于 4000 字（专项文件一般不超过 4000 字，其他不超过 5000 字）` : length;
  },
  demanded: {
    heading: '一、要求报送的材料',
    columns: { from: '报送单位', what: '材料', due: '截止', every: '频次', form: '形式' },
    allAddressees: '各主送机关',
    none: '没有读到要求报送的材料。',
    once: '一次',
    to: (to: string) => `报${to}`,
    copies: (count: number) => `一式 ${count} 份`,
  },
  deadlines: {
    heading: '二、时限',
    columns: { quote: '原文', due: '截止', days: '实有／一般需（工作日）', verdict: '判断' },
    none: '没有读到时限。',
    unknown: '—',
  },
  tables: {
    heading: '附：考核评分表',
    /** One score table in a sentence. */
    table: (levels: number, indicators: number, smallest: number, total: number, isThousand: boolean) =>
      `${levels} 级指标，${indicators} 项计分，最小分值 ${smallest}，总分 ${total}${isThousand ? '（千分制，建议核对）' : ''}`,
    trace: (count: number, countShare: number, pointsShare: number) =>
      `其中台账、佐证、报送、批示等痕迹类 ${count} 项，约占项数 ${percent(countShare)}、分值 ${percent(pointsShare)}`,
  },
  points: {
    heading: '三、逐项核对',
    columns: { number: '序号', point: '核对事项和依据', state: '结果', passages: '原文和说明' },
    titles: {
      issuer: '发文与主送关系',
      length: '篇幅',
      opening: '开门见山',
      safeguards: '保障部分从简',
      copying: '措施具体，不照抄照搬',
      reports: '报告落实情况、制定配套文件',
      posts: '机构编制、创建示范、一票否决、责任状',
      meetings: '会议',
      inspection: '督查检查考核（排名、留痕、评分表、加码）',
      secondment: '借调、抽调',
      apps: '政务应用和工作群',
      duties: '权责和摊派',
      workable: '措施切实可行（时限、目标）',
      urgent: '紧急程度和办理时限',
    },
    states: { 'nothing-found': '未发现', 'to-check': '建议核对', 'cannot-tell': '无法判断' },
    reasons: {
      'not-compared': '没有与上级文件比对。',
      'no-issuer': '没有读到发文机关或主送机关。',
      'no-issue-date': '没有拟印发日期，时限无法计算。',
      'unclear-passage': '原文可作不同理解。',
      'rule-failed': '这一项的检查没有完成。',
      'not-read': '没有读到所需内容。',
    },
    figures: {
      opening: (share: number) => `第一条具体措施之前约占正文 ${percent(share)}`,
      safeguards: (share: number) => `领导、责任、保障部分约占正文 ${percent(share)}`,
      copying: (share: number) => `与上级文件相同的文字约占正文 ${percent(share)}`,
    },
    quote: (quote: string) => `“${quote}”`,
    morePassages: (count: number) => `另有 ${count} 处`,
    basis: (source: string, clause: string | null, text: string | null) =>
      `${source}${clause ?? ''}${text === null ? '' : `：${text}`}`,
    exception: (text: string) => `可能适用的例外：${text}`,
    claimed: (text: string) => `起草人说明的例外：${text}`,
  },
  checked: {
    heading: '四、核对范围',
    items: (isCompared: boolean) => [
      '已由程序核对：标题、文号、主送、字数、材料、时限和上列十四项的文字表述。',
      isCompared ? '已与一份上级文件比对。' : '未与上级文件比对。',
    ],
  },
  unchecked: {
    heading: '五、须由人判断',
    items: [
      '文件是否确有必要，能否合并、以其他方式办理；',
      '指标和数量能否达到，人员、经费、权限是否相称；',
      '是否征求过下级和基层意见，是否经过合法性审查和备案；',
      '例外是否成立；未发现不等于没有问题。',
    ],
  },
  signatures: ['起草人', '审核人', '日期'],
  note: (version: string) => `本表只评估文件文字，不评价单位和个人；结果供核对参考（规则版本 ${version}）。`,
  separator: '，',
};

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The words of the review in either language. */
export type ReviewWords = typeof zhReview;
