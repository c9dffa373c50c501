/** The interface in Chinese; the catalogue whose keys the other one follows. */
import { zhBurden } from './zh-burden';
import { zhOptions } from './zh-options';
import { zhWriting } from './zh-writing';

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
  ...zhBurden,
  writing: zhWriting,
  notShown: {
    label: '没有显示的表述',
    setAsideCount: (count: number) => `按您的设置，另有 ${count} 处没有显示`,
    exemptedCount: (count: number) => `为什么没有提示？${count} 处可能有理由，未作提示`,
    setAside: { 'category-off': '这一类没有开启', 'not-sure-enough': '把握不够' },
    exempted: {
      prohibition: '原文是在禁止或减轻',
      achievement: '原文在讲已有成效',
      background: '原文在讲背景或依据',
      question: '原文是提问',
      'against-formalism': '文件本身是为减负或整治形式主义而发',
    },
    item: (category: string, why: string) => `${category}：${why}`,
    change: '在设置里调整',
  },
  options: zhOptions,
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
    'no-chinese': { title: '这一页没有读到中文', todo: '文诊只能检查中文文件。' },
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
