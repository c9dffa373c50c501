/** Reads the head of a document: title, 文号, issuer, addressees, level, genre and date of issue. */
import { type DayNumber, dayFromString, dayToString } from '../calendar/day';
import { type DocumentHead, GENRES, type Genre, type Level, type SourceDocument } from '../schema';
import { type DocumentDate, findDocumentDates } from './document-date';
import { type Line, linesOf } from './head-lines';

/** The head, and where the body lies. */
export interface HeadReading {
  readonly head: Omit<DocumentHead, 'characters'>;
  /** The day from which due times count: the 印发日期 where it is later than the 成文日期. */
  readonly countedFrom: DayNumber | undefined;
  /** Where the body begins: after title, 文号 and addressees. */
  readonly bodyStart: number;
  /** Lines of signature and date in between or at the end. */
  readonly signature: readonly Line[];
}

const HEAD_LINES = 24;
/** What is given as a title and is longer names no document. */
const LONGEST_TITLE = 300;
const NUMBER = /[一-龥]{1,14}\s*[〔[［(（【?][\s]*(?:19|20)\d{2}[\s]*[〕\]］)）】?]\s*第?\s*[\d０-９xX×*]+\s*号/;
const TITLE_END =
  /(?:通知|意见|方案|要点|计划|办法|规定|通报|报告|请示|批复|函|纪要|提示|决定|公告|通告|细则|措施|规划|指南|制度|标准|条例|规则|清单|预案|倡议书|章程|议案|令)(?:[（(【][^（()）】]{1,12}[)）】])?$/;
const ADDRESSEE =
  /(?:各|局|委|办|府|部|单位|学校|中心|公司|院|所|站|处|科|室|协会|组|会|党委|支部|社区|村|镇|乡|街道|企业|同志|机构|县|区|市|省|大学|学院|园|职工)/;

export function readHead(source: SourceDocument): HeadReading {
  const lines = linesOf(source.text);
  const top = lines.slice(0, HEAD_LINES);
  const addresseeLine = top.find((line) => isAddresseeLine(line.text));
  const title = titleOf(source, top, addresseeLine);
  const numberLine = top.find(
    (line) =>
      line.text.length < 80 && line.text.includes('号') && NUMBER.test(line.text) && !/[《》，。]/.test(line.text),
  );
  const dates = findDocumentDates(lines);
  const addressees = addresseeLine ? splitAddressees(addresseeLine.text) : [];
  const number = (numberLine && NUMBER.exec(numberLine.text)?.[0].replace(/\s/g, '')) ?? source.number ?? null;
  const issued = issuedOf(source, dates.issued);
  const signature = signatureLines(lines, dates.issued);
  const issuer = issuerOf(title?.text, dates.issued, signature) ?? source.issuer;
  return {
    head: {
      title: title?.text ?? null,
      number,
      issuer: issuer ?? null,
      addressees,
      level: levelOf(issuer, title?.text, number, addressees),
      genre: genreOf(title?.text),
      ...issued,
      distributedOn: dates.distributed === undefined ? null : dayToString(dates.distributed),
    },
    countedFrom: countedFrom(issued.issuedOn, dates.distributed),
    bodyStart: Math.max(addresseeLine ? addresseeEnd(addresseeLine) : 0, numberLine?.end ?? 0, title?.end ?? 0),
    signature,
  };
}

function issuedOf(
  source: SourceDocument,
  found: DocumentDate | undefined,
): Pick<DocumentHead, 'issuedOn' | 'issuedOnFrom'> {
  if (source.issuedOn) return { issuedOn: source.issuedOn, issuedOnFrom: source.issuedOnFrom ?? 'given' };
  if (found) return { issuedOn: dayToString(found.day), issuedOnFrom: 'text' };
  if (source.publishedOn) return { issuedOn: source.publishedOn, issuedOnFrom: 'page' };
  return { issuedOn: null, issuedOnFrom: null };
}

function countedFrom(issuedOn: string | null, distributed: DayNumber | undefined): DayNumber | undefined {
  if (issuedOn === null) return distributed;
  const issued = dayFromString(issuedOn);
  return distributed !== undefined && distributed > issued ? distributed : issued;
}

function isAddresseeLine(text: string): boolean {
  const colon = text.search(/[：:]/);
  if (colon < 2 || colon > 160) return false;
  const names = text.slice(0, colon);
  return ADDRESSEE.test(names) && !NO_ADDRESSEE.test(names) && isMostlyNames(names);
}

/** A numbered item, a sentence or a field of contact data, not a list of units. */
const NO_ADDRESSEE =
  /[0-9]|^请|^(?:第.{1,4}[章条]|[一二三四五六七八九十]{1,3}[、.．]|[（(])|^[^一-龥]|[。；《》“]|如下|下列|以下|之一|包括|凡|可[视以]|附件|电话|联系|抄送|时间|地点|^会议|(?:议定|决定|强调|指出|要求|认为|明确)$/;

function isMostlyNames(names: string): boolean {
  return names.split(/[，,、；;（）()\s]+/).every((name) => name.length <= 24);
}

function addresseeEnd(line: Line): number {
  return line.start + line.text.search(/[：:]/) + 1;
}

function splitAddressees(text: string): string[] {
  return text
    .slice(0, text.search(/[：:]/))
    .split(/[，,；;](?![^（(]*[)）])/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The title given, or the first lines up to one that ends like a title, joined. */
function titleOf(
  source: SourceDocument,
  top: readonly Line[],
  addresseeLine: Line | undefined,
): { text: string; end: number } | undefined {
  const given = source.title && source.title.length <= LONGEST_TITLE ? source.title.trim() : undefined;
  const limit = addresseeLine?.start ?? Number.POSITIVE_INFINITY;
  const candidates = top.slice(0, 6).filter((line) => line.start < limit);
  let joined = '';
  for (const line of candidates) {
    if (/[。；]$/.test(line.text) || line.text.length > 80) break;
    if (line.text.length < 40 && line.text.includes('号') && NUMBER.test(line.text)) {
      if (joined) break;
      continue;
    }
    joined += line.text;
    const next = candidates[candidates.indexOf(line) + 1];
    if (TITLE_END.test(joined) && !(next && /^[（(]/.test(next.text) && next.text.length < 12))
      return { text: cleanTitle(isTitle(given) ? given : joined), end: line.end };
  }
  if (given) {
    const first = candidates[0];
    const isFirstLine = first !== undefined && first.text.length >= 6 && given.includes(first.text);
    return { text: cleanTitle(given), end: isFirstLine ? first.end : 0 };
  }
  const first = candidates[0];
  return first && first.text.length <= 60 && !/[。，；]/.test(first.text)
    ? { text: first.text, end: first.end }
    : undefined;
}

function isTitle(text: string | undefined): text is string {
  return text !== undefined && TITLE_END.test(cleanTitle(text));
}

function cleanTitle(title: string): string {
  const oneLine = title
    .trim()
    .replace(/\s+/g, (gap, at: number) => (isBetweenIssuers(title.trim(), at, gap.length) ? ' ' : ''));
  return oneLine.replace(/(?:_|-{1,2}|(?<!—)—(?!—)|\|)[^_|—-]{2,30}$/, '');
}

/** Joint issuers stand in a title with a space between them. */
function isBetweenIssuers(title: string, at: number, length: number): boolean {
  return (
    ORGANISATION.test(title.slice(0, at)) && /^[一-龥]{3,}/.test(title.slice(at + length)) && title.indexOf('关于') > at
  );
}

const ISSUER_IN_TITLE = /^(?<issuer>[^《》“”]{2,50}?)(?:关于|印发|转发|发布)/;

/** The organisations above the date, else the one that the title names. */
function issuerOf(
  title: string | undefined,
  date: DocumentDate | undefined,
  signature: readonly Line[],
): string | undefined {
  if (date?.signer) return date.signer;
  const signers = signature.filter((line) => line !== date?.line).map((line) => line.text.replace(/[\s　]+/g, ''));
  if (signers.length > 0) return signers.join('、');
  const named = title && ISSUER_IN_TITLE.exec(title)?.groups?.issuer;
  return named && isOrganisation(named.split(' ').at(-1) ?? '') ? named.replaceAll(' ', '、') : undefined;
}

const ORGANISATION =
  /(?:政府|局|委员会|委|办公室|办公厅|办|部|厅|院|大学|学校|中学|小学|幼儿园|中心|公司|集团|处|领导小组|指挥部|署|银行|会|党组|支部|社区|村委会|所|站|协会)(?:办公室)?$/;

function isOrganisation(text: string): boolean {
  return text.length <= 60 && ORGANISATION.test(text.replace(/\s/g, '')) && !/[。；：:]/.test(text);
}

/** The date's line and the organisations right above it. */
function signatureLines(lines: readonly Line[], date: DocumentDate | undefined): readonly Line[] {
  if (!date) return [];
  const found: Line[] = [date.line];
  for (let i = lines.indexOf(date.line) - 1; i >= 0 && found.length < 8; i--) {
    const line = lines[i];
    if (!line || !isOrganisation(line.text)) break;
    found.unshift(line);
  }
  return found;
}

function genreOf(title: string | undefined): Genre {
  if (!title) return 'other';
  const bare = title.replace(/[（(【][^（()）】]*[)）】]$/, '').replace(/[》”"]+$/, '');
  if (/提示$/.test(bare)) return '工作提示';
  if (/(?:细则|制度)$/.test(bare)) return '办法';
  if (/措施$/.test(bare)) return '意见';
  if (/规划$/.test(bare)) return '计划';
  return GENRES.find((genre) => genre !== 'other' && bare.endsWith(genre)) ?? 'other';
}

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['school', /(?:大学|学院|学校|中学|小学|幼儿园|校区|职校|技校)(?:[党办团校]|$)/],
  ['enterprise', /(?:公司|集团|厂)(?:委员会|党委|办公室)?$/],
  ['village', /(?:村|社区)(?:村民|居民)?(?:委员会|居委会|党支部|支部委员会|党总支)$/],
  ['township', /(?:镇|乡|街道)/],
  ['county', /(?:县|旗|[^市特新开专园高社地辖小]区)/],
  ['city', /(?:市|自治州|地区|盟)/],
  ['province', /(?:省|兵团)/],
  [
    'central',
    /(?:国务院|中共中央|中央|国家|全国|教育部|财政部|公安部|民政部|司法部|商务部|人力资源社会保障部|自然资源部|生态环境部|住房城乡建设部|交通运输部|水利部|农业农村部|文化和旅游部|应急管理部|退役军人事务部|科技部|工业和信息化部|审计署|总局)/,
  ],
];
const MUNICIPALITIES = /(?:北京|上海|天津|重庆)市/;

/** The issuer's level, from its name, else from the title, the 文号 or whom it addresses. */
function levelOf(
  issuer: string | undefined,
  title: string | undefined,
  number: string | null,
  addressees: readonly string[],
): Level | null {
  const named =
    (issuer && levelNamed(issuer)) ?? (title && levelNamed(title.replace(/《[^》]*》/g, '').split('关于')[0] ?? ''));
  if (named) return named;
  const to = addressees[0] ?? '';
  if (/各(?:省|自治区)/.test(to)) return 'central';
  if (/各(?:地级以上)?(?:市|州|盟|设区)/.test(to)) return 'province';
  if (/各(?:县|区)/.test(to)) return 'city';
  if (/各(?:乡|镇|街道|街乡)/.test(to)) return 'county';
  if (/各(?:村|社区)/.test(to)) return 'township';
  return number ? (levelNamed(number) ?? null) : null;
}

function levelNamed(name: string): Level | undefined {
  const bare = name.replace(/\s/g, '').replaceAll('城乡', '').replaceAll('自治区', '省');
  if (/^(?:中共)?(?:国务院|中央|国家)/.test(bare)) return 'central';
  const municipal = MUNICIPALITIES.exec(bare);
  if (municipal && !/[县区镇乡街道]/.test(bare.slice(municipal.index + 3))) return 'province';
  return LEVELS.find(([, words]) => words.test(bare))?.[0];
}
