/** Whether a document may be addressed to whom it is addressed, and whether what is urgent says until when. */
import type { DocumentFacts } from '../facts/document-facts';
import { linesOf } from '../facts/head-lines';
import type { Evidence } from '../schema';
import type { MeasureCount } from './count';

/** Offices that issue in the name of a committee or government are none of these. */
const DEPARTMENT = /(?:领导小组|委员会|指挥部|联席会议|协调小组|专班|工作组|局|厅|委|部|办公室|办)(?:办公室)?$/;
const GENERAL_OFFICE =
  /(?:人民政府|党委|省委|市委|县委|区委|州委|旗委|工委|国务院|中共中央)(?:办公室|办公厅|办)$|(?:政府|[省市县区州旗]委)(?:办公室|办公厅|办)$/;
const COMMITTEE_OR_GOVERNMENT =
  /人民政府|(?:[省市州县区旗镇乡]|街道)党(?:工)?委|^(?:各)?[^，]{0,12}(?:市委|县委|区委|州委|旗委)$/;
/** A letter to an equal, a report upwards and a plain notice of facts direct nobody. */
const DIRECTIVE_GENRES: ReadonlySet<string> = new Set([
  '通知',
  '意见',
  '方案',
  '要点',
  '计划',
  '办法',
  '规定',
  '决定',
  '工作提示',
]);
const DIRECTS = /要|应|须|必须|务必|请[^，。；]{0,20}(?:于|在|按|将|认真|抓紧|组织)|不得/;
const AUTHORISED = /经[^，。；]{0,24}(?:同意|批准|授权|研究决定)/;

/** 1 where a department or co-ordination office seems to direct committees or governments; null where the issuer is unknown. */
export function issuerMismatch({ head, text, units }: DocumentFacts): MeasureCount {
  const { issuer, addressees, genre } = head;
  if (issuer === null) return { value: null, evidence: [] };
  const addressed = addressees.find((name) => COMMITTEE_OR_GOVERNMENT.test(name) && !/办公[室厅]/.test(name));
  const isDepartment = issuer
    .split('、')
    .every((name) => DEPARTMENT.test(name) && !GENERAL_OFFICE.test(name) && !/^(?:中共)?中央|^国务院/.test(name));
  const directs = units.some((unit) => unit.isBody && DIRECTS.test(unit.text));
  if (addressed === undefined || !isDepartment || !DIRECTIVE_GENRES.has(genre) || !directs || AUTHORISED.test(text))
    return { value: 0, evidence: [] };
  return { value: 1, evidence: [...placeOf(text, addressed, 'addressee'), ...placeOf(text, issuer, 'issuer')] };
}

const HEAD_LINES = 12;
const URGENT_LINE = /^[（(【[]?\s*(?:特\s*急|加\s*急|急\s*件|特提|平急)\s*[）)】\]]?$/;
const URGENT_TITLE = /紧急(?:通知|通报|提示)/;

/** 1 where a document is marked urgent and gives no time by which it is to be handled. */
export function urgentWithoutTime({ head, text, deadlines }: DocumentFacts): MeasureCount {
  const line = linesOf(text.slice(0, 2000))
    .slice(0, HEAD_LINES)
    .find((one) => URGENT_LINE.test(one.text));
  const inTitle = URGENT_TITLE.exec(head.title ?? '')?.[0];
  const mark: readonly Evidence[] = line
    ? [{ start: line.start, end: line.end, role: 'urgent' }]
    : placeOf(text, inTitle, 'urgent');
  const isUrgent = line !== undefined || inTitle !== undefined;
  return isUrgent && deadlines.length === 0 ? { value: 1, evidence: [...mark] } : { value: 0, evidence: [] };
}

function placeOf(text: string, words: string | undefined, role: string): Evidence[] {
  const start = words === undefined ? -1 : text.indexOf(words);
  return words === undefined || start < 0 ? [] : [{ start, end: start + words.length, role }];
}
