/** Chinese words for how a document is written. */
export const zhWriting = {
  title: '写法和行文',
  /** The one line that stands while the measures are closed. */
  brief: {
    issuer: '发文与主送关系建议核对',
    urgent: '标“紧急”但未写时限',
    /** Undefined where the length is no matter. */
    long: (characters: number) => (characters > SPECIAL_LIMIT ? [lengthOf(characters)] : undefined),
    setPhrases: (share: number) => `套话约占 ${percent(share)}`,
    separator: '，',
  },
  measures: {
    'issuer-mismatch': { label: '发文与主送', value: () => '部门或协调机构可能在向下级党委、政府提要求，建议核对' },
    'urgent-without-time': { label: '紧急程度', value: () => '标了紧急，没有写办理时限' },
    characters: { label: '正文长度', value: (n: number) => lengthOf(n) },
    'before-first-measure': { label: '第一条具体措施之前', value: (n: number) => `占正文约 ${percent(n)}` },
    'set-phrases': { label: '套话', value: (n: number) => `占正文约 ${percent(n)}` },
    safeguards: { label: '领导、责任、保障部分', value: (n: number) => `占正文约 ${percent(n)}` },
    'checkable-goals': { label: '可核对的目标', value: (n: number) => `约 ${percent(n)}` },
    'resident-goals': { label: '与群众使用、满意度相关的目标', value: (n: number) => `约 ${percent(n)}` },
    participants: {
      label: '写明参与的各方',
      value: (n: number) => (n === 0 ? '没有读到' : `${n} 类（群众、社会组织、企业、专家等）`),
    },
  },
};

/** Lengths that documents normally do not exceed, in characters: on a special task, and in general. */
const SPECIAL_LIMIT = 4000;
const GENERAL_LIMIT = 5000;

function lengthOf(characters: number): string {
  const length = `约 ${characters.toLocaleString('zh-CN')} 字`;
  if (characters > GENERAL_LIMIT) return `${length}，多于 5000 字`;
  return characters > SPECIAL_LIMIT ? `${length}，专项文件一般不超过 4000 字` : length;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
