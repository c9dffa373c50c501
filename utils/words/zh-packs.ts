/** Chinese words of rule packs: the list in the options, the editor, and why a rule found nothing. */

/** What is wrong on a line of a pack. */
export interface PackProblemWords {
  /** What may stand there; empty where that is not known. */
  readonly allowed: string;
  readonly line: number;
  readonly code: keyof typeof PROBLEMS;
  readonly field: string;
  readonly detail: string;
  /** The condition that decided on an example. */
  readonly because?: string | undefined;
}

/** What the reader of JSON stumbles over, by its code. */
const SYNTAX = {
  InvalidSymbol: '有不认识的符号，可能是中文标点（，：“”）',
  PropertyNameExpected: '多了一个逗号，或缺少字段名',
  ValueExpected: '缺少值，或多了一个逗号',
  ColonExpected: '缺少冒号',
  CommaExpected: '缺少逗号，可能在上一行末尾',
  CloseBraceExpected: '大括号没有配对',
  CloseBracketExpected: '方括号没有配对',
  UnexpectedEndOfString: '引号没有配对',
  InvalidCharacter: '引号里有换行等不能直接写的字符',
  InvalidCommentToken: '不能写注释',
};

const PROBLEMS = {
  'too-long': () => '文件太大，规则包不应超过 40 万字',
  'not-utf8': () => '有无法识别的字符，请把文件另存为 UTF-8 编码',
  'not-json': (_field: string, detail: string) =>
    `不是有效的 JSON${detail in SYNTAX ? `：${SYNTAX[detail as keyof typeof SYNTAX]}` : ''}`,
  'repeated-key': (_field: string, detail: string) => `字段 ${detail} 写了两次，前一次会丢失`,
  missing: (field: string) => `缺少 ${field}`,
  'unknown-field': (field: string) => `没有 ${field} 这个字段`,
  'wrong-value': (field: string, detail: string) => `${field || '整个文件'} 的值不对${detail && `：${detail}`}`,
  'repeated-id': (_field: string, detail: string) => `规则编号 ${detail} 重复`,
  'unknown-terms': (field: string, detail: string) => `${field} 提到的词组 ${detail} 不在 terms 里`,
  'unused-terms': (_field: string, detail: string) => `词组 ${detail} 没有用在 match 或 unless 里`,
  'repeated-example': (_field: string, detail: string) => `例子重复：${detail}`,
  'hit-not-found': (_field: string, detail: string) => `应当提示的例子没有提示：${detail}`,
  'clear-found': (_field: string, detail: string) => `不应提示的例子提示了：${detail}`,
};

export const zhPacks = {
  title: '规则包',
  note: '规则包是按本地或本行业的规定另加的词语规则，只有数据，没有程序；只对中文文件生效，默认不启用。',
  shipped: '自带',
  version: (version: string) => `${version} 版`,
  rules: (count: number) => `${count} 条规则`,
  more: (name: string) => `${name}：适用口径和各条规则`,
  profiles: '在这些时限口径下启用',
  noProfile: '没有选口径，不会启用',
  export: '导出',
  edit: '试用和编辑',
  remove: '删除',
  removeQuestion: (name: string, isOn: boolean, sites: readonly string[]) =>
    `删除规则包“${name}”？${isOn ? '它正在启用。' : ''}${sites.length > 0 ? `在 ${sites.join('、')} 上的单独设置也一并删除。` : ''}可以先导出。`,
  cancel: '取消',
  import: '导入规则包',
  create: '编写规则包',
  imported: (name: string) => `已导入“${name}”，例子全部通过。勾选后启用。`,
  replaced: (name: string, before: string, now: string) =>
    `已导入“${name}”，例子全部通过：原有的 ${before} 版换成了 ${now} 版，是否启用不变。`,
  isShipped: (id: string) => `编号 ${id} 是自带规则包的编号，请换一个编号。`,
  refused: '没有导入（可在“编写规则包”里打开这个文件修改）：',
  problem: ({ line, code, field, detail, allowed, because = '' }: PackProblemWords) =>
    `第 ${line} 行：${PROBLEMS[code](field, detail)}${allowed && `（应为：${allowed}）`}${because && `（${because}）`}`,
  onSite: { title: '这个网站上的规则包', follow: '按总设置', on: '启用', off: '停用' },
  from: (names: string) => `规则包：${names}`,
  editor: {
    title: '规则包编辑',
    start: '打开',
    blank: '新的规则包',
    json: '规则包（JSON）',
    addRule: '添加一条规则',
    openFile: '打开文件',
    save: '保存到本机',
    saveFile: '另存为文件',
    saved: (name: string) => `已保存“${name}”。在设置里勾选后启用。`,
    unsaved: '还没有保存',
    readOnly: (id: string) => `自带规则包不能改；把编号 ${id} 换成别的，就可以另存为自己的。`,
    discard: '还没有保存，放弃这些改动？',
    replace: (name: string) => `本机已有同编号的规则包“${name}”，用现在的内容替换它？`,
    phrases: {
      Find: '查找',
      Replace: '替换为',
      next: '下一个',
      previous: '上一个',
      all: '全部选中',
      'match case': '区分大小写',
      'by word': '整词',
      regexp: '正则',
      replace: '替换',
      'replace all': '全部替换',
      close: '关闭',
    },
    fine: (rules: number, examples: number) => `格式正确，${rules} 条规则、${examples} 个例子全部通过。`,
    problems: (count: number) => `有 ${count} 处要改，改好后才能保存：`,
    trial: '试一试',
    trialText: '粘贴一段文件',
    trialHint: '各乡镇人民政府：\n请于9月29日17:00前将统计表报县农业农村局。',
    issuedOn: '成文日期',
    sentences: '逐句结果',
    found: (rules: string) => `提示：${rules}`,
    unclear: (rules: string) => `尚难判断，请填成文日期：${rules}`,
    named: (rules: string, more: number) => (more > 0 ? `${rules} 等，另有 ${more} 条` : rules),
    notFound: '没有提示',
    noText: '粘贴文件后，这里逐句列出哪条规则提示了、哪条没有。',
    noPack: '规则包改对以后才能试用。',
    why: '为什么没有提示',
    whyFound: '为什么提示',
    rule: '规则',
    met: '符合',
    unmet: '不符合',
    unknown: '不知道',
    checks: {
      body: (is: boolean): string => (is ? '在正文里' : '是文首、落款或日期，不检查'),
      heading: (is: boolean): string => (is ? '是标题，不检查' : '不是标题'),
      matched: (words: string) => `依次出现：${words}`,
      absent: (name: string, words: string) => `没有出现“${name}”里的词：${words}`,
      before: (name: string) => `“${name}”的词都在前一组词之前，次序不对`,
      tooFar: (from: string, to: string, distance: number, within: number) =>
        `“${from}”到“${to}”隔 ${distance} 字，最多 ${within} 字`,
      noGuard: '没有出现排除词',
      guard: (word: string) => `出现了排除词“${word}”`,
      section: (is: string) => `这一句在“${is}”部分`,
      audience: (is: string) => `这一句要求的是${is}`,
      addressees: (are: string) => `主送：${are}`,
      noAddressee: '没有读到主送机关',
      level: (is: string) => `发文机关层级：${is}`,
      noLevel: '没有读出发文机关的层级',
      deadline: (quote: string) => `时限“${quote}”`,
      noDeadline: '这一句没有时限',
      otherDeadline: '这一句的时限不符合条件',
      noIssueDate: (quote: string) => `时限“${quote}”，但不知道成文日期，只列为“尚难判断”`,
      notExempt: '没有可免予提示的情形',
      exempt: (cause: string) => `属于${cause}，不提示`,
    },
    sections: {
      opening: '开头',
      goals: '目标',
      tasks: '任务',
      safeguards: '保障措施',
      reporting: '报送要求',
      attachment: '附件',
    },
    audiences: { units: '下级单位和工作人员', public: '群众、企业或申请人' },
  },
};
