/** Looks for passages that tell of a burden, leaving out what is forbidden, cut back, quoted or asked of firms and applicants. */
import { areFirmsUnits, documentAudience, unitAudience } from '../../analysis/facts/audience';
import type { DocumentFacts, UnitFacts } from '../../analysis/facts/document-facts';
import { isForbidden } from '../../analysis/facts/negation';
import type { Span } from '../../analysis/schema';
import { matchesOf } from '../../analysis/text/matches';

/** A way of saying that a burden is laid on somebody. */
export interface Telling<Kind extends string> {
  readonly kind: Kind;
  /** Global; matches the telling words with their verb. */
  readonly pattern: RegExp;
  /** 0–1 */
  readonly confidence: number;
  /** Only units are measured so, even where the text seems to speak to the public. */
  readonly isOfUnits?: true;
}

/** A passage found, offsets of the source text. */
export interface Passage<Kind extends string> extends Span {
  readonly kind: Kind;
  readonly confidence: number;
  readonly words: string;
}

/** 报 as a verb of its own (报县专班), not as part of another word; source of a regular expression. */
export const REPORT_VERB =
  '(?<![申通公海简日周旬月电预登播举晨晚墙板捷学党情])报(?![名到道纸刊废损销税账考审检修酬警价社案关请批送告备表])';

/** The passages of a unit by the tellings at the places given, the surest first; none where the unit asks the public. */
export function findTellings<Kind extends string>(
  unit: UnitFacts,
  document: DocumentFacts,
  tellings: readonly Telling<Kind>[],
  places: readonly number[],
): readonly Passage<Kind>[] {
  let isPublic: boolean | undefined;
  const text = unit.untitled;
  let withoutTasks: string | undefined;
  const found: Passage<Kind>[] = [];
  for (const place of places) {
    const telling = tellings[place];
    if (!telling) continue;
    const { kind, pattern, confidence, isOfUnits } = telling;
    for (const { 0: words, index } of matchesOf(pattern, text)) {
      isPublic ??= asksPublic(unit, document);
      if (isPublic && !isOfUnits) break;
      withoutTasks ??= text.replace(TASK_NAME, (name) => '□'.repeat(name.length));
      if (
        isForbidden(withoutTasks, index) ||
        (!isOfUnits && isAskedOfOthers(text, index)) ||
        isGivenUp(text, index + words.length)
      )
        continue;
      const start = unit.start + index;
      found.push({ kind, confidence, words, start, end: start + words.length });
    }
  }
  return found.sort((a, b) => b.confidence - a.confidence || a.start - b.start);
}

/** A sentence of two clauses that is longer says something of its own. */
const LONGEST_LEAD = 24;

/** Whether the unit is a short lead that the rest of its numbered item spells out. */
export function isLead(unit: UnitFacts, next: UnitFacts | undefined): boolean {
  if (!unit.place.isHeading || next?.place.item !== unit.place.item) return false;
  return unit.text.length <= LONGEST_LEAD || !unit.text.endsWith('。') || !unit.text.includes('，');
}

/** Campaigns and duties whose names hold a word that elsewhere cuts something back. */
const TASK_NAME =
  /(?:整治|清理|规范|整合|控制|合并)(?=行动|工作|期间|阶段|任务|情况|进展|进度|成效|前后|台账|办|组|领导|提升|化|管理|建立|填写|填报|录入|报送|整理|收集|记录)/g;
const INSTITUTION =
  /各[^，]{0,12}(?:学校|中学|小学|幼儿园|单位|部门|机构|公司|中心|站|所|院|处|科|室|组织|支部|大队|团委|工会)|(?:局|委|办|办公室|厅|院|校|所)$/;

/** Whether the title speaks to applicants, candidates or competitors. */
export function isForApplicants({ head }: DocumentFacts): boolean {
  return documentAudience({ title: head.title, addressees: [] }) === 'public';
}

/** The document is taken to ask the public only by its title or the unit's own words where its addressees are institutions. */
function asksPublic(unit: UnitFacts, document: DocumentFacts): boolean {
  if (unit.audience !== 'public') return false;
  if (unitAudience(unit, 'units', areFirmsUnits(document.head)) === 'public') return true;
  return isForApplicants(document) || !document.head.addressees.some((addressee) => INSTITUTION.test(addressee));
}

const OTHERS =
  /(?<!、)(?:(?<!各|国有|省属|市属|县属|区属)企业|经营者|经营户|纳税人|缴存人|缴存单位|用人单位|施工单位|监理单位|建设单位|代建单位|排污单位|生产单位|试验单位|持证单位|中介机构|银行|事务所|运营商|承包人|中标人|申请人|申报人|申请单位|申报单位|考生|学生|选手|参赛者|业主|居民|村民|家长|捐赠人|旅客|当事人|患者|用户)(?:应当|应|须|可以|可|要|需|必须|自行|通过|于|按|在|，)?[^，。；：]{0,14}$/;

function isAskedOfOthers(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 36), at);
  return (
    OTHERS.test(before) ||
    /(?:督促|引导)[^，。；]{0,10}企业/.test(text.slice(0, at)) ||
    /(?:(?:鼓励|支持|方便|便于|可以|可由|可通过)[^，。；]{0,12}|(?<![许认无])可|未(?:按|及时|在)[^，。；]{0,20})$/.test(
      before,
    )
  );
}

/** The practice is named only to be given up or not asked for (…的，一律取消；不作…要求). */
function isGivenUp(text: string, to: number): boolean {
  return /^[^。；]{0,12}(?:不作[^，。；]{0,6}要求|(?:一律|全部|予以|不再)(?:取消|停止|关停|清理|要求|使用))/.test(
    text.slice(to, to + 24),
  );
}
