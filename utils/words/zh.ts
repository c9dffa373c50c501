/** The interface in Chinese; the catalogue whose keys the other one follows. */

/** What may be wrong with a list of holidays. */
export type HolidayListProblem =
  | 'not-json'
  | 'wrong-shape'
  | 'day-of-another-year'
  | 'day-given-twice'
  | 'workday-on-a-weekday';

/** Chinese words. Documents are judged, never people or units: “可能”“建议核对”, never “违规”. */
export const zh = {
  htmlLanguage: 'zh-CN',
  productName: '文诊',
  tagline: '读文件，看落实',
  menus: { page: '用文诊检查本页', selection: '检查所选文字' },

  head: {
    label: '文件概况',
    untitled: '（未读到标题）',
    number: '文号',
    issuer: '发文机关',
    addressees: '主送',
    issuedOn: '成文日期',
    distributedOn: '印发日期',
    notFound: '未找到',
    moreAddressees: (count: number) => `等 ${count} 个`,
    characters: (count: number) => `正文约 ${count.toLocaleString('zh-CN')} 字`,
    selection: '只检查了所选文字',
  },
  date: {
    /** A `YYYY-MM-DD` day as it is read. */
    day: (day: string) => {
      const [year, month, date] = day.split('-').map(Number);
      return `${year}年${month}月${date}日`;
    },
    from: { given: '另行给出', text: '正文落款', page: '页面给出' },
    corrected: '您已更正',
    /** Behind the date. */
    inBrackets: (source: string) => `（${source}）`,
    none: '未找到，相对时限可能无法判断',
    correct: '更正',
    supply: '填写',
    label: '成文日期（更正后重新检查）',
    apply: '按此日期检查',
    cancel: '取消',
    restore: '恢复读到的日期',
    invalid: '请填写完整的日期',
  },
  summary: {
    label: '分类小结',
    found: (count: number) => `${count} 处表述建议核对`,
    foundUnclear: (count: number) => `另有 ${count} 处尚难判断`,
    all: '全部',
    showOnly: (category: string, count: number) => `只看“${category}”，${count} 处`,
    showAll: (count: number) => `查看全部，${count} 处`,
  },
  findings: {
    label: '建议核对的表述',
    unclearLabel: '尚难判断',
    unclearNote: '缺少判断所需的信息（例如成文日期），仅供留意。',
    severity: { high: '较重', medium: '一般', low: '轻微' },
    why: '为什么提示',
    advice: '修改建议',
    basis: '依据',
    exception: '可能的例外',
    lost: '页面内容已变化，找不到这处原文。',
    reveal: '在页面中查看',
    close: '收起',
  },
  burden: {
    holidays: {
      label: '导入一年的放假安排（JSON）',
      years: (years: readonly number[]) => `已导入：${years.join('、')} 年`,
      problem: (problem: HolidayListProblem, detail: string) =>
        `${
          {
            'not-json': '文件不是有效的 JSON',
            'wrong-shape': '缺少年份、放假日或调休上班日，或格式不对',
            'day-of-another-year': '有日期不属于这一年',
            'day-given-twice': '有日期重复',
            'workday-on-a-weekday': '调休上班日不是周末',
          }[problem]
        }${detail ? `（${detail}）` : ''}，没有导入。`,
    },
    profile: '任务所需时间',
    profiles: { general: '通用', emergency: '应急（减半）', stricter: '从严（各加 2 天）' },
    title: '要一个单位做什么',
    nothing: '没有读到要求各单位报材料、设机构、开会或填平台。',
    /** The one line that stands while the ledger is closed. */
    brief: {
      once: (count: number) => `一次性材料 ${count} 份`,
      perYear: (count: number) => `定期材料每年约 ${number(count)} 份`,
      deadlines: (count: number) => `时限 ${count} 个`,
      tight: (count: number) => `偏紧或已过 ${count} 个`,
      separator: '，',
    },
    label: '负担清单',
    /** The numbers for one unit; `total` for all units together. */
    measures: {
      'materials-once': {
        label: '一次性材料',
        value: (n: number) => `${n} 份`,
        total: (n: number) => `${number(n)} 份`,
      },
      'materials-per-year': {
        label: '每年定期材料',
        value: (n: number) => `约 ${number(n)} 份`,
        total: (n: number) => `${number(n)} 份`,
      },
      'busiest-week': {
        label: '最忙的一周',
        value: (n: number) => `${n} 项到期`,
        total: (n: number) => `${number(n)} 项`,
      },
      'new-bodies': { label: '新设机构', value: (n: number) => `${n} 个`, total: (n: number) => `${number(n)} 个` },
      meetings: { label: '召开会议', value: (n: number) => `${n} 次`, total: (n: number) => `${number(n)} 次` },
      platforms: { label: '填报平台', value: (n: number) => `${n} 个`, total: (n: number) => `${number(n)} 个次` },
    },
    firstDue: '最早到期',
    firstDueIn: (workingDays: number) => {
      if (workingDays < 0) return '印发前已到期';
      return workingDays === 0 ? '印发后不足 1 个工作日' : `印发后 ${workingDays} 个工作日`;
    },
    unknown: '无法算出',
    none: (labels: readonly string[]) => `没有读到：${labels.join('、')}。`,
    oneUnit: '一个单位',
    allUnits: '全部主送单位合计',
    units: '主送单位数',
    unitsNote: '填写后算出合计',
    countedFrom: '依据的原文',
    rule: '相关规定',
    materials: '材料清单',
    materialFrom: (from: string) => `由${from}报`,
    materialTo: (to: string) => `报给${to}`,
    copies: (count: number) => `一式 ${count} 份`,
    mentions: (count: number) => `原文 ${count} 处`,
    reveal: (quote: string) => `在页面中查看：${quote}`,
  },
  timeline: {
    label: '时间轴',
    /** The picture in words. */
    summary: (from: string, to: string, days: number, tight: number, recurring: number) =>
      `从印发（${from}）到 ${to}：${days} 天有事项到期${tight > 0 ? `，其中 ${tight} 天偏紧或已过` : ''}${
        recurring > 0 ? `；另有 ${recurring} 种定期报送` : ''
      }。明细见下面的表格。`,
    marks: '各时限，可用方向键移动，回车查看原文',
    noStart: '没有找到成文日期，画不出时间轴。可在上面填写日期。',
    issued: '印发',
    table: '用表格查看时限',
    columns: { due: '截止', what: '原文', days: '实有／一般需', verdict: '判断' },
    more: (count: number) => `另有 ${count} 项，见下面的表格。`,
    shortDay: (day: string, withYear: boolean) => {
      const [year, month, date] = day.split('-').map(Number);
      return withYear ? `${year}/${month}/${date}` : `${month}/${date}`;
    },
    month: (month: number) => `${month}月`,
    weekday: (weekday: number) => `周${'一二三四五六日'.charAt(weekday - 1)}`,
    /** A day with what kind of day it is. */
    dayWithKind: (day: string, weekday: string, kind: string) => `${day}（${weekday}，${kind}）`,
    gap: (days: number) => {
      if (days < 60) return `${days}天`;
      return days < 700 ? `${Math.round(days / 30.4)}个月` : `${Math.round(days / 365)}年`;
    },
    kinds: { work: '工作日', weekend: '周末', holiday: '节假日', 'make-up': '调休上班', unknown: '放假安排未知' },
    every: {
      day: '每日',
      week: '每周',
      'two-weeks': '每两周',
      'ten-days': '每旬',
      'half-month': '每半月',
      month: '每月',
      quarter: '每季度',
      'half-year': '每半年',
      year: '每年',
      other: '定期',
    },
    rhythmNote: '定期报送的刻度只示意频次。',
    unresolved: '未写明日期',
    verdicts: { enough: '时间够', 'too-short': '偏紧', past: '已过', unclear: '难判断', 'not-judged': '不作判断' },
    workingDays: (count: number) => (count < 0 ? '印发前已到期' : `实有 ${count} 个工作日`),
    needed: (days: number) => `一般需 ${days} 个工作日`,
    calendarUnknown: '当年放假安排未知，没有计算工作日',
    impossibleDate: '日期不存在',
    weekdayMismatch: '日期与星期不符',
    separator: '；',
  },
  empty: {
    title: '没有发现需要提示的表述',
    note: '没有发现，不等于没有问题：规则只认得部分写法，仍建议结合实际判断。',
  },
  notRead: {
    title: '本页还没有检查',
    how: '点击工具栏上的文诊图标，或按',
    keys: 'Alt+Shift+W',
    howEnd: '开始检查。',
    selection: '也可选中一段文字，在右键菜单里选“检查所选文字”。',
    privacy: '检查全部在本机完成，不上传任何内容。再点一次图标，标记全部消失。',
  },
  reading: '正在阅读本页…',
  read: (count: number) => `检查完毕，${count} 处表述建议核对`,
  secret: {
    title: '文件带有密级标志',
    note: (mark: string) =>
      `文件开头有“${mark}”字样，因此没有检查。涉密文件不应在联网的电脑上打开或处理，请先按保密规定核对。`,
    proceed: '仍要在本机检查',
    proceedNote: '如确认只是误认（例如公开文件里提到密级），可以继续。检查只在本机进行。',
  },
  failures: {
    empty: { title: '这一页没有可读的文字', todo: '如果页面还在加载，请稍候再点一次图标。' },
    'no-chinese': { title: '这一页没有读到中文或英文正文', todo: '文诊只能检查中文文件，英文文件检查三类核心问题。' },
    'image-only': {
      title: '这一页只有图片，没有文字',
      todo: '可能是扫描件。请找文字版，或先用文字识别软件转成文字。',
    },
    'no-selection': { title: '没有选中文字', todo: '请先在页面中选中要检查的一段，再打开右键菜单。' },
    pdf: { title: '这是 PDF 文件，浏览器不让扩展读取', todo: '请找同一文件的网页版，或把文字复制到网页中再检查。' },
    restricted: {
      title: '浏览器不允许扩展读取这一页',
      todo: '浏览器自身的页面、新标签页、扩展商店和其他扩展的页面都是如此。请打开文件所在的网页再试。',
    },
    'local-file': {
      title: '还不能读取本机上的文件',
      todo: '请在扩展管理页打开文诊的详情，开启“允许访问文件网址”，再点一次图标。',
    },
    gone: { title: '页面已经离开', todo: '请在新的页面上再点一次图标。' },
    failed: { title: '这一页没有检查成功', todo: '请刷新页面后再点一次图标。如果仍然不行，请把下面的说明告诉我们。' },
  },
  failureDetail: '技术说明',
  unreadFrames: (count: number) => `页面里有 ${count} 个来自其他网站的内嵌框架，没有读取；其中的文字不在检查之列。`,
  ruleErrors: (names: string) => `以下类别检查时出错，结果不完整：${names}。`,
  disclaimer: '提示由固定规则在本机给出，可能有误，只供核对文稿参考，不评价任何单位和个人。',
};

/** A count, with at most one decimal. */
function number(value: number): string {
  return value.toLocaleString('zh-CN', { maximumFractionDigits: 1 });
}
