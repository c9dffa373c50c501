/** 层层套转: the same paper handed down as new papers, new bodies, signed letters and meetings. */
import { defineRule, type Judged, REGULATION } from '../define-rule';
import { COPY_SIGNS, COPY_TERMS } from '../lexicons/layered-copies';
import { LAYERED_SIGNS, LAYERED_TERMS } from '../lexicons/layered-signs';
import { findSign, hasAnySign, judgementOn } from '../lexicons/signs';
import { clear, hit } from './layered-formality-examples';

const ALL = [...LAYERED_SIGNS, ...COPY_SIGNS];

export const layeredFormality = defineRule({
  id: 'layered-formality',
  title: { zh: '层层套转', en: 'Layered formality' },
  why: {
    zh: '一份文件逐级变成新方案、新机构、新会议和责任书，真正做事的一级拿到的可能只是又一层纸。',
    en: 'One paper turns into new plans, bodies, meetings and signed letters at each level; the level that acts may get only another layer of paper.',
  },
  advice: {
    zh: '一份文件直接发到做事的一级，不要求再发文；没有专门任务的，不新设机构；能不开的会、不签的责任书就省去。',
    en: 'One document to the level that acts, no re-issuing; no new body without a task of its own; leave out meetings and letters that can be spared.',
  },
  basis: [
    {
      source: REGULATION,
      clause: { zh: '第一部分第3条', en: 'part 1, clause 3' },
      text: {
        zh: '一般不要求下级制定配套文件；除专门文件外，不对责任状提出具体要求。',
        en: 'Normally no supporting document is demanded; outside special documents, no concrete demands on letters of responsibility.',
      },
    },
    {
      source: { zh: `参见${REGULATION.zh}`, en: `see ${REGULATION.en}` },
      clause: { zh: '第二部分（会议）', en: 'part 2 (meetings)' },
      text: {
        zh: '少开会、合并开会，不层层陪会、层层开会，不为形式上的“传达不过夜”开会。',
        en: 'Fewer and merged meetings, no attendance chains, no conveying overnight for show.',
      },
    },
  ],
  exception: {
    zh: '上级文件明确授权因地制宜细化的（如综合性文件、试点）；安保、应急和抢险救灾的指挥机构。',
    en: 'Refinement that the upper document expressly leaves to the place (comprehensive documents, pilots); command bodies for security, emergencies and rescue.',
  },
  terms: { ...LAYERED_TERMS, ...COPY_TERMS },
  patterns: ALL.map(({ pattern }) => pattern),
  judge(unit, document, open): Judged | undefined {
    if (!hasAnySign(unit, ALL) || (unit.place.isHeading && !unit.text.endsWith('。'))) return undefined;
    let isLocal: boolean | undefined;
    const found = findSign(unit, ALL, open, ({ sign, words, index }) => {
      const before = unit.text.slice(0, index);
      if (LEFT_FREE.test(before) || SPARED.test(before)) return true;
      isLocal ??= LOCAL.test(unit.text);
      if (isLocal) return false;
      return sign.needsLocal ? !OWN_PLACE.test(words) : !BODIES.has(sign.role) && unit.audience === 'public';
    });
    if (!found || (unit.place.isHeading && !isLocal)) return undefined;
    return ISSUED_TITLE.test(unit.text) || DONE.test(unit.text) ? undefined : judgementOn(unit, document, found);
  },
  examples: { hit, clear },
});

/** Roles of signs that a new body is set up. */
const BODIES: ReadonlySet<string> = new Set(['layeredBody', 'copiedBody']);
/** The title of what was issued. */
const ISSUED_TITLE = /关于(?:印发|成立|组建|同意|转发|公布)[^。；]*(?:通知|批复|决定)$/;
/** Each, every, the lower ones: whoever has to write again. */
const LOCAL =
  /(?:^|[，,。；:）)、.．条〕\s\d求促前内后起时日])(?:请|由|要|须)?(?:各(?!类|项|种|自|个|方面|环节)|每个|所有|地方各级|县级|市级|省级|市县|试点(?:地区|城市|单位)|基层|所属|下级|(?:相关|有关)?科室|支部|学院)|的科室|^要|逐级|层层|自上而下|比照|[省市县区乡镇]、?[市县区乡镇村][两三四]级|(?:村（社区）|镇、村|县、镇|镇村|乡镇|镇街|街道|社区|学校|院系|部门|中队|车间)(?:要|须|应|两级|三级|均)|[镇村校科班](?:级)方案|(?:校长|科主任|书记|镇长|区长|局长|所长|站长)须|(?:人民政府|党委|管委会|等部门)[^，。；]{0,14}(?:要|应|依据)/;
/** Their own place, named in the demand itself. */
const OWN_PLACE =
  /本(?:地区?|部门|单位|校|村|社区|乡镇|镇|街道|辖区|领域|区域|系统|行业|县|院|级|支部)|当地|我[区县镇乡校院](?!实际)|各自|一[^，。；“”]{1,3}一(?:方案|策|案)|因地制宜/;
/** Before a demand: it is left to them, is somebody's ordinary duty, or an emergency needs it. */
const LEFT_FREE =
  /(?:可以?(?:结合|根据|参照|按|依据|据此|制定)[^。；]{0,40}|可以?[^，。；]{0,4}|按照|(?:鼓励|自行|另行|指导|支持|负责(?!人|同志)|必要时|如需)[^，。；、]{0,20}|应急[^，。；]{0,16})$/;
/** Before what is not asked for. */
const SPARED = /(?:不|无需|无须|不再|不用|不必|免)(?:另行?|再|单独)?$/;
/** Told, not ordered. */
const DONE =
  /(?:已|已经)(?:制定|制订|出台|印发|成立|组建|召开)(?!的)|^答:|(?:制定|成立|组建|召开|出台)了|起草小组|应急预案/;
