/** Chinese words of the options page. */
export const zhOptions = {
  title: '文诊设置',
  open: '设置',
  saved: '改动立即生效，保存在本机。',
  notSaved: '刚才的改动没有保存，可能是浏览器的存储空间已满。可先恢复一些“不算形式主义”的标注，再试一次。',
  categories: {
    title: '检查哪些类别',
    note: '对没有参加调试的文件，准确率达不到 85% 的类别默认关闭，可以自行打开。',
    precise: (confidence: number) => `把握在 ${percent(confidence)} 以上时，准确率达到 85%`,
    imprecise: '准确率还没有达到 85%，默认关闭',
    why: '是什么问题',
    basis: '依据',
    exception: '可能的例外',
    advice: '修改建议',
    hits: '会提示的例子',
    clears: '不提示的例子',
    more: (title: string) => `${title}：说明和例子`,
  },
  certainty: {
    title: '有多大把握才提示',
    byCategory: '按各类别的默认值（准确率约 85%）',
    sameForAll: '各类别用同一个值',
    slider: '最低把握',
    value: (confidence: number) => (confidence === 0 ? '全部提示' : `${percent(confidence)} 以上`),
    note: '向右拖，提示少而准；向左拖，漏得少、误报多。“尚难判断”的始终列出。',
  },
  time: { title: '时限口径' },
  needs: {
    title: '各类任务一般需要几个工作日',
    tasks: {
      'name-list': '报名单、回执',
      material: '报材料、总结',
      survey: '自查、排查、调研',
      rectification: '整改',
      construction: '建设、改造',
    },
    note: '每向下转一级另加 1 天。时限短于此数时提示“偏紧”。',
  },
  data: {
    title: '本机上的数据',
    note: '文诊只在本机保存：这里的设置、您标为“不算形式主义”的记录、侧边栏的状态。标记里有所标的那句话和文件的标题、网址；收入样本库的片段和草稿另外保存，只在您这样做时；样本库在它自己的页面导出。任何内容都不向外发送。',
    export: '导出设置和记录',
    import: '导入',
    imported: '已导入。',
    importProblem: {
      'not-json': '文件不是有效的 JSON，没有导入。',
      'wrong-format': '这不是文诊导出的文件，没有导入。',
      full: '浏览器的存储空间已满，没有导入，原有的设置和记录不变。',
      'newer-version': '这个文件来自更新的版本，没有导入。请先更新文诊。',
    },
    partly: (count: number) => `已导入；有 ${count} 条记录不完整，没有导入。`,
    deleteAll: '全部删除',
    deleteQuestion: '删除全部设置和记录、所有样本库和草稿，并收回已允许的网站？此操作不能撤销。',
    deleteConfirm: '全部删除',
    deleted: '已全部删除。',
    fileName: '文诊设置.json',
  },
  looks: {
    title: '语言和外观',
    language: '语言',
    languages: { browser: '跟随浏览器', zh: '中文', en: 'English' },
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  },
  reset: '恢复默认设置',
  wasReset: '已恢复默认设置。',
  undo: '撤销',
};

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
