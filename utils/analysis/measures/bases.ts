/** The official rules behind the measures, restated; a clause number only where it is certain. */
import type { Basis, Language, MeasureName } from '../schema';
import type { RuleBasis } from '../steps/findings';

const REGULATION = {
  zh: '《整治形式主义为基层减负若干规定》',
  en: 'Regulations on Rectifying Formalism to Reduce Burdens at the Primary Level',
};
const SEE_REGULATION = { zh: `参见${REGULATION.zh}`, en: `see ${REGULATION.en}` };

const DOCUMENT_RULES = {
  zh: '《党政机关公文处理工作条例》',
  en: 'Regulations on the Handling of Official Documents (2012)',
};

const BASES: Partial<Record<MeasureName, RuleBasis>> = {
  characters: {
    source: REGULATION,
    clause: { zh: '第一部分第2条', en: 'part 1, clause 2' },
    text: {
      zh: '地方和部门文件一般不超过 5000 字，专项工作、具体任务的一般不超过 4000 字。',
      en: 'Local and department documents normally have at most 5,000 characters, those on a special task at most 4,000.',
    },
  },
  'set-phrases': {
    source: DOCUMENT_RULES,
    clause: { zh: '第十九条（三）', en: 'art. 19(3)' },
    text: { zh: '内容简洁，表述准确。', en: 'Short contents, exact wording.' },
  },
  'before-first-measure': {
    source: REGULATION,
    clause: { zh: '第一部分第2条', en: 'part 1, clause 2' },
    text: {
      zh: '行文开门见山，背景、意义、原则少写或不写。',
      en: 'Come to the point; background, meaning and principles short or absent.',
    },
  },
  safeguards: {
    source: REGULATION,
    clause: { zh: '第一部分第2条', en: 'part 1, clause 2' },
    text: {
      zh: '加强领导、落实责任、组织保障等部分从简。',
      en: 'The parts on leadership, responsibility and safeguards are short.',
    },
  },
  'checkable-goals': {
    source: DOCUMENT_RULES,
    clause: { zh: '第十九条（二）（三）', en: 'art. 19(2)(3)' },
    text: {
      zh: '所提措施应当切实可行，表述准确。',
      en: 'Measures are to be realistic and workable, the wording exact.',
    },
  },
  'resident-goals': {
    source: SEE_REGULATION,
    clause: { zh: '第三部分', en: 'part 3' },
    text: {
      zh: '会议、照片、笔记、批示、报道不作为衡量成效的依据；成效看实际效果。',
      en: 'Meetings, photos, notebooks, comments and media pieces are no measure; what counts is the effect.',
    },
  },
  participants: {
    source: { zh: `参见${DOCUMENT_RULES.zh}`, en: `see ${DOCUMENT_RULES.en}` },
    clause: null,
    text: {
      zh: '起草应当深入调查研究，广泛听取意见。',
      en: 'Drafting is to rest on inquiry and on hearing many sides.',
    },
  },
  'issuer-mismatch': {
    source: DOCUMENT_RULES,
    clause: { zh: '第十六条（二）', en: 'art. 16(2)' },
    text: {
      zh: '部门不得向下级党委、政府发布指令性公文；经授权的除外。',
      en: 'A department gives no directive document to lower committees and governments unless authorised.',
    },
  },
  'urgent-without-time': {
    source: DOCUMENT_RULES,
    clause: { zh: '第二十四条（四）', en: 'art. 24(4)' },
    text: { zh: '紧急公文应当明确办理时限。', en: 'An urgent document states its handling time.' },
  },
  'materials-once': {
    source: REGULATION,
    clause: { zh: '第一部分第3条', en: 'part 1, clause 3' },
    text: {
      zh: '一般不对贯彻落实情况提出报告要求，一般不要求制定配套文件。',
      en: 'Normally no report on implementation and no supporting document is demanded.',
    },
  },
  'materials-per-year': {
    source: {
      zh: '参见整治“指尖上的形式主义”的意见（2023）',
      en: 'see the opinion against formalism at one’s fingertips (2023)',
    },
    clause: null,
    text: { zh: '避免重复填表报数。', en: 'No duplicate form-filling.' },
  },
  deadlines: {
    source: DOCUMENT_RULES,
    clause: { zh: '第十九条（二）', en: 'art. 19(2)' },
    text: { zh: '所提措施应当切实可行。', en: 'Measures are to be realistic and workable.' },
  },
  meetings: {
    source: SEE_REGULATION,
    clause: { zh: '第二部分', en: 'part 2' },
    text: {
      zh: '精简、合并会议，少叫乡镇和村的负责人参会，提倡视频会议。',
      en: 'Fewer and merged meetings; heads of townships and villages rarely called; video preferred.',
    },
  },
  platforms: {
    source: SEE_REGULATION,
    clause: { zh: '第五部分', en: 'part 5' },
    text: {
      zh: '控制政务应用数量，填表任务不向县级以下转移，不强制下载和规定安装率。',
      en: 'Few apps; form-filling is not pushed to county level and below; no forced download or install rate.',
    },
  },
};

/** The bases of a measure in a language; none where no rule speaks of it. */
export function basesOf(measure: MeasureName, lang: Language): Basis[] {
  const bases = known[lang][measure] ?? readBases(measure, lang);
  known[lang][measure] = bases;
  return bases;
}

const known: Readonly<Record<Language, Partial<Record<MeasureName, Basis[]>>>> = { zh: {}, en: {} };

function readBases(measure: MeasureName, lang: Language): Basis[] {
  const basis = BASES[measure];
  return basis ? [{ source: basis.source[lang], clause: basis.clause?.[lang] ?? null, text: basis.text[lang] }] : [];
}
