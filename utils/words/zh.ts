/** The interface in Chinese; the catalogue whose keys the other one follows. */
import { zhBurden } from './zh-burden';
import { zhCharts } from './zh-charts';
import { zhCollection } from './zh-collection';
import { zhCollectionFiles } from './zh-collection-files';
import { zhDraft } from './zh-draft';
import { zhOptions } from './zh-options';
import { zhPacks } from './zh-packs';
import { zhReview } from './zh-review';
import { zhWelcome } from './zh-welcome';
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
    scope: '读取范围',
    scopes: { page: '正文', selection: '所选文字', whole: '整页' },
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
    copy: '复制引用',
    copied: '已复制',
    /** A passage as it is cited: quote, title, issuer, number, date, address; missing parts are left out. */
    citation: (quote: string, parts: readonly string[]) => `“${quote}”（${parts.join('，')}）`,
    question: {
      'issue-date': '成文日期是哪一天？知道后即可判断。',
      calendar: '这一年的放假安排是怎样的？导入后即可判断。',
      other: '这个时限从哪一天算起？',
    },
    keys: '按 J、K 看下一处、上一处',
  },
  tools: {
    label: '查找和排列',
    search: '查找',
    searchHint: '在提示中查找',
    noMatch: '没有符合的提示。',
    grouping: '排列',
    groupings: { order: '按原文顺序', section: '按文件部分', category: '按类别' },
    marking: '页面标记',
    markings: { full: '全部', summary: '只标较重', off: '不标' },
    untitledSection: '（无标题部分）',
    unmarked: (count: number) => `另有 ${count} 处没有标在页面上，以免过密。`,
    markAll: '全部标出',
    print: '打印或导出',
  },
  dismiss: {
    open: '不算形式主义…',
    title: '为什么不算？',
    reason: '理由（可不填）',
    scope: '适用于',
    scopes: { passage: '只这一处', document: '本文件的这一类', site: '本网站的这一类', everywhere: '所有文件的这一类' },
    confirm: '不再提示',
    cancel: '取消',
    done: '已不再提示。',
    failed: '没有记下，可能是浏览器的存储空间已满。请在设置里恢复一些旧的标注，再试一次。',
    undo: '撤销',
    restore: '恢复提示',
    secret: '带密级标志的文件不保存任何记录，不能这样标注。',
    because: (scope: string, reason: string) =>
      reason ? `您认为不算（${scope}）：${reason}` : `您认为不算（${scope}）`,
    listTitle: '认为不算形式主义的',
    none: '还没有。在侧边栏的卡片上可以这样标注。',
    removeAll: '全部恢复',
  },
  ...zhBurden,
  writing: zhWriting,
  welcome: zhWelcome,
  notShown: {
    label: '没有显示的表述',
    setAsideCount: (count: number) => `按您的设置，另有 ${count} 处没有显示`,
    exemptedCount: (count: number) => `为什么没有提示？${count} 处可能有理由，未作提示`,
    setAside: { 'category-off': '这一类没有开启', 'not-sure-enough': '把握不够', dismissed: '您认为不算' },
    exempted: {
      prohibition: '原文是在禁止或减轻',
      achievement: '原文在讲已有成效',
      background: '原文在讲背景或依据',
      question: '原文是提问',
      quotation: '原文是引用',
      'against-formalism': '文件本身是为减负或整治形式主义而发',
    },
    item: (category: string, why: string) => `${category}：${why}`,
    change: '在设置里调整',
  },
  charts: zhCharts,
  collection: zhCollection,
  collectionFiles: zhCollectionFiles,
  draft: zhDraft,
  review: zhReview,
  options: zhOptions,
  packs: zhPacks,
  files: {
    attachments: '附件',
    openAttachment: (name: string) => `在文诊中打开：${name}`,
    openPdf: '在文诊中打开',
    title: '文诊阅读',
    drop: '把 .docx、.pdf、.txt、.md 或 .html 文件拖到这里，或',
    choose: '选择文件',
    privacy: '文件只在本机读取，不上传，也不保存。',
    reading: '正在读取文件…',
    notReachable: '浏览器不让扩展再次读取这个文件。请把它存到本机，再拖到这里或选择它。',
    page: (number: number, of: number) => `第 ${number} 页，共 ${of} 页`,
    openPanel: '打开侧边栏',
    failed: (detail: string) => `文件没有读成功。技术说明：${detail}`,
  },
  site: {
    grant: (site: string) => `打开 ${site} 的文件时自动检查`,
    granted: (site: string) => `打开 ${site} 的文件时会自动检查，可在设置里关闭。`,
    title: '自动检查的网站',
    none: '没有。检查一份文件后，可以在侧边栏里为所在网站开启。',
    note: '只读政策文件；新闻、列表和首页不提示。浏览器会请您确认。',
    isReadOnOpening: '打开时自动检查',
    categories: '在此网站不提示的类别',
    remove: '移除',
  },
  print: {
    kicker: '文诊 · 批注报告',
    address: '网址',
    text: '原文和标记',
    notes: '逐条说明',
    measures: '负担和写法',
    version: (version: string) => `规则版本 ${version}`,
    print: '打印或存为 PDF',
    save: '存为网页文件（HTML）',
    gone: '原来的页面已经离开或改变，请在页面上重新检查后再打印。',
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
  reading: {
    title: '正在阅读本页…',
    long: '比平常久：页面可能正忙，或者文件很长。页面一有应答就会接着检查；若一直没有结果，请关闭这个标签页，重新打开后再点图标。',
  },
  interrupted: {
    title: '检查中断了',
    note: '浏览器在检查途中停下了文诊的后台程序，这一页没有查完。已保存的内容不受影响。',
    retry: '重新检查',
  },
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
    pdf: {
      title: '这是 PDF 文件',
      todo: '浏览器不让扩展在原处标记 PDF，可以用文诊自己的阅读页打开，标记和侧边栏都一样。',
    },
    restricted: {
      title: '浏览器不允许扩展读取这一页',
      todo: '浏览器自身的页面、新标签页、扩展商店和其他扩展的页面都是如此。请打开文件所在的网页再试。',
    },
    'local-file': {
      title: '还不能读取本机上的文件',
      todo: '请在扩展管理页打开文诊的详情，开启“允许访问文件网址”，再点一次图标。',
    },
    gone: { title: '页面已经离开', todo: '请在新的页面上再点一次图标。' },
    crashed: { title: '这一页已经崩溃', todo: '请刷新页面后再点一次图标。已收入的样本和设置不受影响。' },
    full: {
      title: '检查结果放不下了',
      todo: '文件太长，或同时检查的网页太多。请关掉几个已检查的网页再点一次图标，或只选中一部分检查。',
    },
    failed: { title: '这一页没有检查成功', todo: '请刷新页面后再点一次图标。如果仍然不行，请把下面的说明告诉我们。' },
  },
  failureDetail: '技术说明',
  unreadFrames: (count: number) => `页面里有 ${count} 个来自其他网站的内嵌框架，没有读取；其中的文字不在检查之列。`,
  readFrame: (site: string) => `允许并读取 ${site}`,
  ruleErrors: (names: string) => `以下类别检查时出错，结果不完整：${names}。`,
  disclaimer: '提示由固定规则在本机给出，可能有误，只供核对文稿参考，不评价任何单位和个人。',
};
