/** Headers and words for tables and cards, as an interface would hand them in. */
import { COLUMNS, type ColumnId, type ColumnNames } from '../../../utils/collection/formats/columns';
import type { CardFacts, DataCardWords } from '../../../utils/collection/formats/data-card';

const ids = Object.keys(COLUMNS) as readonly ColumnId[];

export const NAMES = Object.fromEntries(ids.map((id) => [id, `列 ${id}`])) as ColumnNames;

export const FACTS: CardFacts = {
  exportedAt: '2026-03-01',
  format: 'JSONL',
  version: '1',
  agreement: [{ name: 'Cohen κ', value: '0.71 [0.60, 0.80]' }],
};

export const WORDS: DataCardWords = {
  title: '数据说明',
  headings: { about: '概况', counts: '数量', annotators: '标注者', rules: '规则', agreement: '一致性', form: '格式' },
  fields: {
    name: '名称',
    note: '备注',
    createdAt: '建立',
    exportedAt: '导出',
    documents: '文件数',
    texts: '全文数',
    samples: '样本数',
    collected: '采集日期',
    issued: '成文日期',
    licence: '许可',
    category: '类别',
    definition: '定义',
    undecided: '未定',
    annotator: '标注者',
    judgements: '判断数',
    rulesVersion: '规则版本',
    format: '格式',
    version: '版本',
    masked: '已遮盖',
  },
  labels: { yes: '是', no: '否', unsure: '不确定' },
  masked: { name: '姓名', phone: '电话', 'id-number': '身份证号', email: '邮箱' },
  howCollected: '由规则标出或读者选取。',
  offsets: '位置以 UTF-16 计。',
  howCounted: '先看裁定，再看一致的判断。',
  noCategory: '未归类',
  noLicence: '未说明',
  nothingMasked: '无',
  noAgreement: '未计算',
};
