/** Finds the 成文日期 and the 印发日期 in a document's lines. */
import { type DayNumber, dayOf } from '../calendar/day';
import { NUMERAL, readNumeral } from '../text/numerals';
import type { Line } from './head-lines';

const DATE = `(?<year>20[0-9０-９]{2}|[二2２][〇○零0０一二三四五六七八九０-９]{3})\\s*年\\s*(?<month>${NUMERAL})\\s*月\\s*(?<date>${NUMERAL})\\s*日`;
const DATE_LINE = new RegExp(`^[（(]?\\s*${DATE}\\s*[)）]?(?<distributed>\\s*印发)?$`);
const SIGNED_DATE = new RegExp(`^(?<signer>[^，。；、：《》0-9]{2,40}?)\\s*${DATE}(?<distributed>\\s*印发)?$`);
const LABELLED_DATE = new RegExp(`(?:成文日期|发文日期|印发日期|制发日期)[：:\\s]*${DATE}`);
const ORGANISATION_END =
  /(?:府|局|委|会|办|室|部|院|校|学|园|心|公司|集团|处|组|厅|署|行|社|团|队|站|所|馆|党委|支部|科|网|区|司|中心|法院|检察院)\s*$/;

const LONGEST_LINE = 60;

/** A date found in the text. */
export interface DocumentDate {
  readonly day: DayNumber;
  /** The line it stands on. */
  readonly line: Line;
  /** The issuer where the date follows it on the same line. */
  readonly signer: string | undefined;
}

/** 成文日期 and a later 印发日期; each undefined where the text has none. */
export function findDocumentDates(lines: readonly Line[]): {
  readonly issued: DocumentDate | undefined;
  readonly distributed: DayNumber | undefined;
} {
  const candidates: (DocumentDate & { isSigned: boolean; distributed: boolean })[] = [];
  lines.forEach((line, index) => {
    if (line.text.length > LONGEST_LINE || !line.text.includes('年')) return;
    const match = DATE_LINE.exec(line.text) ?? SIGNED_DATE.exec(line.text) ?? LABELLED_DATE.exec(line.text);
    const day = match?.groups && readDate(match.groups);
    if (!match?.groups || day === undefined) return;
    const signer = match.groups.signer?.trim();
    const above = signer ?? lines[index - 1]?.text ?? '';
    const isSigned = above.length <= 40 && ORGANISATION_END.test(above) && !/[，。；]/.test(above);
    candidates.push({
      day,
      line,
      signer,
      isSigned,
      distributed: match.groups.distributed !== undefined,
    });
  });
  const signed = candidates.filter((c) => !c.distributed);
  const distributed = candidates.find((c) => c.distributed);
  const issued = signed.find((c) => c.isSigned) ?? signed[0] ?? distributed;
  const isLater = issued !== undefined && distributed !== undefined && distributed.day > issued.day;
  return { issued, distributed: isLater ? distributed.day : undefined };
}

function readDate(groups: Readonly<Record<string, string | undefined>>): DayNumber | undefined {
  const year = readNumeral(groups.year ?? '');
  const month = readNumeral(groups.month ?? '');
  const date = readNumeral(groups.date ?? '');
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return dayOf(year, month, date);
}
