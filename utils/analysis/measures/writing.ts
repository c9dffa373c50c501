/** How a document is written: set phrases, the way to the first concrete measure, the part on safeguards. */
import type { DocumentFacts, UnitFacts } from '../facts/document-facts';
import type { Clause } from '../facts/hollow-clauses';
import { type HollowRole, hollowRoleBit } from '../facts/hollow-terms';
import { exemptionOf } from '../steps/exemptions';
import { charactersIn, type MeasureCount } from './count';

/** Share of the body's characters that stand in hollow clauses. */
export function setPhrases(document: DocumentFacts, body: readonly UnitFacts[]): MeasureCount {
  const hollow: Clause[] = [];
  for (const { clauses } of body) if (clauses) hollow.push(...clauses.filter(({ hollow: ways }) => ways.length > 0));
  const characters = hollow.reduce((sum, span) => sum + charactersIn(document.text, span), 0);
  return {
    value: shareOf(characters, document),
    evidence: hollow.map(({ start, end }) => ({ start, end, role: 'set-phrase' })),
  };
}

/** Share of the body that stands before the first concrete measure; 1 where there is none. */
export function beforeFirstMeasure(document: DocumentFacts, body: readonly UnitFacts[]): MeasureCount {
  const at = body.findIndex(isConcreteMeasure);
  const first = body[at];
  const before = at < 0 ? body : body.slice(0, at);
  const characters = before.reduce((sum, unit) => sum + charactersIn(document.text, unit), 0);
  return {
    value: shareOf(characters, document),
    evidence: first ? [{ start: first.start, end: first.end, role: 'first-measure' }] : [],
  };
}

/** Share of the body that stands in the parts on leadership, responsibility and safeguards. */
export function safeguards(document: DocumentFacts, body: readonly UnitFacts[]): MeasureCount {
  const units = body.filter(({ place }) => place.section === 'safeguards');
  const characters = units.reduce((sum, unit) => sum + charactersIn(document.text, unit), 0);
  const opening = units.filter((unit, i) => units[i - 1]?.index !== unit.index - 1);
  return {
    value: shareOf(characters, document),
    evidence: opening.map(({ start, end }) => ({ start, end, role: 'safeguards' })),
  };
}

/** The units that count as the body: no head, no attachment. */
export function bodyUnits({ units }: DocumentFacts): readonly UnitFacts[] {
  return units.filter(({ isBody, place }) => isBody && place.section !== 'attachment');
}

/** A number with what it counts; years and document numbers are none. */
export const QUANTITY =
  /\d[\d.,]*\s*(?:%|％|个|名|次|家|项|人|户|批|处|套|台|辆|件|所|场|期|座|条|栋|间|亩|公里|千米|米|平方|吨|万|亿|元|倍|分钟|小时|天|工作日|岁|以上|以下)|百分之|[一二两三四五六七八九十百]+(?:个|名|次|家|项|户|批|处|套|场|期)|全覆盖|清零/;

/** Words by which somebody is told to do something. */
const OBLIGES = /要(?!求|素|点)|应(?!急|用|对)|须|必须|请|不得|负责/;
/** The ground, the situation or a note on publication. */
const LEADS_IN = /^[（(]?(?:为|根据|按照|依据|近|当前|今年|去年|截至|自?(?:19|20)\d\d年|此件|信息公开)/;

/** Somebody is to do what can be seen, counted or waited for. */
function isConcreteMeasure(unit: UnitFacts): boolean {
  const { place, text, hits } = unit;
  if (place.isHeading || place.section === 'goals') return false;
  if (unit.plays('frame') || unit.plays('ritual')) return false;
  const countOf = (role: HollowRole) => hits.filter(({ roles }) => (roles & hollowRoleBit(role)) !== 0).length;
  const acts = unit.plays('act') ? countOf('act') : 0;
  const isConcrete =
    unit.deadlines.length > 0 ||
    (acts > 0 && (acts + countOf('product') + countOf('limit') >= 2 || QUANTITY.test(text)));
  if (!isConcrete || exemptionOf(unit) !== undefined) return false;
  if (!OBLIGES.test(text) && (place.section === 'opening' || LEADS_IN.test(text))) return false;
  return !(place.section === 'opening' && LEADS_IN.test(text));
}

/** Of the body's characters, two decimals; null for a body without any. */
function shareOf(characters: number, { head }: DocumentFacts): number | null {
  return head.characters === 0 ? null : Math.min(1, Math.round((100 * characters) / head.characters) / 100);
}
