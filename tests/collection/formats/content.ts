/** A small collection with everything that formats stumble over: astral characters, line ends, quotes, formulas, markup. */
import { createHash } from 'node:crypto';
import type { ImportContext } from '../../../utils/collection/formats/imports';
import type {
  Collection,
  CollectionContent,
  Judgement,
  KeptDocument,
  Label,
  Sample,
} from '../../../utils/collection/schema';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const CONTEXT: ImportContext = {
  hash: async (text) => sha256(text),
  collectedBy: '导入者',
  at: '2026-03-01T08:00:00Z',
  annotator: null,
};

/** The text of the document that is kept. */
export const TEXT = [
  '关于进一步加强“😀台账”管理的通知',
  '各乡镇人民政府：',
  '一、切实提高思想认识𠮷，确保取得实效。各单位要"全面"建立台账，留痕管理；',
  '二、请于3月10日前报送总结材料，逾期通报。',
  '=SUM(A1:A9) <b>加粗</b> & \\反斜杠\t制表',
].join('\n');

export const WHOLE: KeptDocument = document(
  TEXT,
  '关于进一步加强“😀台账”管理的通知',
  'https://www.example.gov.cn/a?b=1&c=2',
);
export const BARE: KeptDocument = document('另一份没有保存全文的文件', null, null);

const COLLECTION: Collection = {
  id: 'collection-1',
  name: '形式主义语料 <i>一</i>',
  createdAt: '2026-01-05T03:04:05Z',
  codebook: [
    { id: 'vague-goal', name: '目标空泛', definition: '要求了|却无从检查' },
    { id: 'trace-keeping', name: '过度留痕', definition: '' },
    { id: '口号 堆砌', name: '口号堆砌', definition: '自建类别' },
  ],
  keepsText: true,
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  note: '=HYPERLINK("x")',
};

export const CONTENT: CollectionContent = {
  collection: COLLECTION,
  documents: [WHOLE, BARE],
  texts: new Map([[WHOLE.hash, TEXT]]),
  samples: [
    within('settled', '切实提高思想认识𠮷，确保取得实效。', 'vague-goal', {
      judgements: [judgement('张', 'yes'), judgement('李', 'no', { note: '有具体动作\n见下文' })],
      settled: judgement('组长', 'yes', { note: '=定了' }),
      tags: ['样例', 'a;b'],
      history: [{ at: '2026-02-01T00:00:00Z', by: '组长', field: 'settled', from: null, to: 'yes' }],
    }),
    within('agreed', '全面"建立台账，留痕管理；\n二、请于3月10日前报送', 'trace-keeping', {
      judgements: [
        judgement('张', 'yes', { category: '口号 堆砌' }),
        judgement('李', 'yes', { category: '口号 堆砌' }),
      ],
    }),
    within('negative', '逾期通报', 'vague-goal', { judgements: [judgement('张', 'no')] }),
    within('unjudged', '各单位要"全面"建立台账', 'trace-keeping', {}),
    within('disputed', '报送总结材料', 'vague-goal', {
      judgements: [judgement('张', 'yes'), judgement('李', 'unsure')],
    }),
    within('selected', '=SUM(A1:A9) <b>加粗</b> & \\反斜杠\t制表', null, { found: null }),
    {
      ...within('excerpt', '各单位', 'vague-goal', { judgements: [judgement('李', 'yes')] }),
      documentHash: BARE.hash,
      quote: '狠抓落实😀',
      prefix: '要高度重视，\n',
      suffix: '，务求实效。',
      start: 100,
      end: 106,
    },
    {
      ...within('lone', '各单位', 'trace-keeping', { judgements: [judgement('李', 'yes')] }),
      documentHash: BARE.hash,
      quote: '@处处留痕',
      prefix: '',
      suffix: '',
      start: 0,
      end: 5,
    },
  ],
};

export function sampleOf(id: string, content: Pick<CollectionContent, 'samples'> = CONTENT): Sample {
  const found = content.samples.find((sample) => sample.id === id);
  if (!found) throw new Error(`no sample ${id}`);
  return found;
}

export function judgement(annotator: string, label: Label, more: Partial<Judgement> = {}): Judgement {
  return { annotator, label, category: null, note: '', at: '2026-02-01T00:00:00Z', ...more };
}

export function document(text: string, title: string | null, url: string | null): KeptDocument {
  return {
    hash: sha256(text),
    url,
    collectedAt: '2026-01-06T00:00:00Z',
    head: {
      title,
      number: title && '某政发〔2026〕1号',
      issuer: title && '某市人民政府',
      addressees: title ? ['各乡镇人民政府'] : [],
      level: title ? 'city' : null,
      genre: '通知',
      issuedOn: title ? '2026-01-02' : null,
      issuedOnFrom: title ? 'text' : null,
      distributedOn: null,
      characters: text.length,
    },
  };
}

function within(id: string, quote: string, category: string | null, more: Partial<Sample>): Sample {
  const start = TEXT.indexOf(quote);
  if (start < 0) throw new Error(`${quote} is not in the text`);
  const end = start + quote.length;
  return {
    id,
    documentHash: WHOLE.hash,
    quote,
    prefix: TEXT.slice(Math.max(0, start - 300), start),
    suffix: TEXT.slice(end, end + 300),
    start,
    end,
    category,
    found: category === null ? null : { severity: 'medium', confidence: 0.75, rule: category, rulesVersion: '1.2.0' },
    tags: [],
    judgements: [],
    settled: null,
    collectedAt: '2026-01-06T01:02:03Z',
    collectedBy: '采集者',
    history: [],
    ...more,
  };
}
