/** Reads the head of an English document: title, number, issuer, addressees, level, genre and date of issue. */
import { type DayNumber, dayFromString, dayOf, dayToString } from '../calendar/day';
import { rankBelow } from '../facts/hand-downs';
import { type Line, linesOf } from '../facts/head-lines';
import type { DocumentHead, Genre, Level, SourceDocument } from '../schema';

/** The head, and where the body lies. */
export interface EnglishHead {
  readonly head: Omit<DocumentHead, 'characters'>;
  readonly countedFrom: DayNumber | undefined;
  /** Where the body begins. */
  readonly bodyStart: number;
  /** Lines of signature and date. */
  readonly signature: readonly Line[];
  /** Rank of the addressees; undefined where neither they nor the issuer tell. */
  readonly addresseeRank: number | undefined;
}

const HEAD_LINES = 8;
const TAIL_LINES = 6;
const LONGEST_TITLE = 200;
const GENRES: readonly (readonly [Genre, RegExp])[] = [
  ['通知', /\b(?:Notice|Circular)\b/i],
  ['意见', /\bOpinions?\b/i],
  ['决定', /\bDecision\b/i],
  ['规定', /\b(?:Regulations?|Provisions)\b/i],
  ['办法', /\bMeasures\b/i],
  ['方案', /\b(?:Implementation\s+Plan|Scheme)\b/i],
  ['计划', /\bPlan\b/i],
  ['纪要', /\bMinutes\b/i],
  ['报告', /\bReport\b/i],
];
const OTHER_TITLE = /\b(?:Guidelines?|Rules|Announcement|Letter|Programme|Program|Outline|Strategy|Policy|Law|Act)\b/i;
const NUMBER = /(?:[A-Z][\w\s]{0,20})?[[(〔]20\d\d[\])〕]\s*(?:No\.?\s*)?\d{1,4}\b|\bNo\.?\s*\d{1,4}\s*[[(]20\d\d[\])]/;
const ORGANISATION =
  /\b(?:Government|Bureau|Office|Ministry|Department|Commission|Committee|Administration|Council|Authority|Agency|Secretariat|Cent(?:re|er)|Board|University|School|Headquarters)s?\b/;
const TO = /^To:?\s+(?=\S)/;
const ISSUED_BY = /^(?:Issued|Promulgated|Published)\s+by:?\s+(?:the\s+)?(?<issuer>[^,;:.]{3,100})/i;
const ISSUER_IN_TITLE =
  /\b(?:Notice|Circular|Opinions?|Decision|Announcement)\s+(?:of|from|by)\s+(?:the\s+)?(?<issuer>.{3,90}?)\s+(?:on|concerning|regarding|about)\b/i;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const LABEL = '(?:(?:Date(?:\\s+of\\s+issue)?|Dated|Issued(?:\\s+on)?|Issue\\s+date):?\\s+)?';
const DATE_LINES = [
  new RegExp(`^${LABEL}(?<date>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>${MONTHS})\\s+(?<year>20\\d\\d)\\.?$`, 'i'),
  new RegExp(`^${LABEL}(?<month>${MONTHS})\\s+(?<date>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>20\\d\\d)\\.?$`, 'i'),
  new RegExp(`^${LABEL}(?<year>20\\d\\d)-(?<number>\\d\\d)-(?<date>\\d\\d)$`, 'i'),
];
const MONTH_LIST = MONTHS.toLowerCase().split('|');

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['village', /\bvillage\b/i],
  ['township', /\b(?:township|sub-?district|town)\b/i],
  ['county', /\b(?:county|district)\b/i],
  ['city', /\b(?:municipal(?:ity)?|city|prefecture)\b/i],
  ['province', /\b(?:provinc(?:e|ial)|autonomous\s+region)\b/i],
  ['central', /\b(?:State\s+Council|Central\s+Committee|Ministry|National)\b/],
  ['school', /\b(?:university|school|college)\b/i],
];
/** Ranks of addressees, as `countHandDowns` counts them. */
const ADDRESSEE_RANKS: readonly (readonly [number, RegExp])[] = [
  [5, /\b(?:villages?|communit(?:y|ies)|schools?)\b/i],
  [4, /\b(?:townships?|sub-?districts?|towns?)\b/i],
  [3, /\b(?:count(?:y|ies)|districts?)\b/i],
  [2, /\b(?:municipal(?:ities)?|cit(?:y|ies)|prefectures?)\b/i],
  [1, /\bprovinc(?:es?|ial)\b/i],
];

/** The head as far as an English text gives it. */
export function readEnglishHead(source: SourceDocument): EnglishHead {
  const lines = linesOf(source.text);
  const top = lines.slice(0, HEAD_LINES);
  const titleLine = top.find(({ text }) => isTitle(text)) ?? top.find(({ text }) => isFreeTitle(text));
  const title = source.title ?? titleLine?.text ?? null;
  const numberLine = top.find(({ text }) => text.length < 60 && NUMBER.test(text));
  const toLine = top.find(({ text }) => TO.test(text) && text.length < LONGEST_TITLE);
  const addressees = toLine ? splitNames(toLine.text.replace(TO, '')) : [];
  const date = findDate(lines);
  const signature = date && !top.includes(date.line) ? signatureAt(lines, date.line) : [];
  const issuerLine = top.find((line) => line !== titleLine && line !== toLine && isOrganisation(line.text));
  const issuer = issuerOf(top, title, signature, issuerLine) ?? source.issuer ?? null;
  const issued = issuedOf(source, date?.day);
  const level = levelOf(issuer);
  const headLines = [
    titleLine,
    numberLine,
    toLine,
    issuerLine,
    date?.line,
    top.find(({ text }) => ISSUED_BY.test(text)),
  ];
  return {
    head: {
      title,
      number: (numberLine && NUMBER.exec(numberLine.text)?.[0]) ?? source.number ?? null,
      issuer,
      addressees,
      level,
      genre: genreOf(title),
      ...issued,
      distributedOn: null,
    },
    countedFrom: issued.issuedOn === null ? undefined : dayFromString(issued.issuedOn),
    bodyStart: Math.max(0, ...headLines.map((line) => (line && top.includes(line) ? line.end : 0))),
    signature,
    addresseeRank: addresseeRankOf(addressees) ?? rankBelow(level),
  };
}

function isTitle(text: string): boolean {
  const isName = text.length <= LONGEST_TITLE && /^[A-Z0-9“"]/.test(text) && !/[.;:!?]$/.test(text);
  return isName && (GENRES.some(([, word]) => word.test(text)) || OTHER_TITLE.test(text)) && !ISSUED_BY.test(text);
}

/** A first line that names no kind of document. */
function isFreeTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE / 2 && !/[.;:!?]$/.test(text) && !isOrganisation(text) && !TO.test(text);
}

function isOrganisation(text: string): boolean {
  return (
    text.length <= 120 && ORGANISATION.test(text) && !/[.;:!?]$/.test(text) && /^[A-Z]/.test(text) && !isTitle(text)
  );
}

function splitNames(text: string): string[] {
  return text
    .replace(/[:.]$/, '')
    .split(/\s*[,;]\s*|\s+and\s+/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The last date that has a line of its own at the end, else the first at the head. */
function findDate(lines: readonly Line[]): { readonly day: DayNumber; readonly line: Line } | undefined {
  const dated = (line: Line) => {
    const day = dayOn(line.text);
    return day === undefined ? [] : [{ day, line }];
  };
  return lines.slice(-TAIL_LINES).flatMap(dated).at(-1) ?? lines.slice(0, HEAD_LINES).flatMap(dated)[0];
}

function dayOn(text: string): DayNumber | undefined {
  if (text.length > 60) return undefined;
  for (const pattern of DATE_LINES) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const month = groups.number ? Number(groups.number) : MONTH_LIST.indexOf(groups.month?.toLowerCase() ?? '') + 1;
    return dayOf(Number(groups.year), month, Number(groups.date));
  }
  return undefined;
}

/** The date's line and the organisations right above it. */
function signatureAt(lines: readonly Line[], dateLine: Line): readonly Line[] {
  const at = lines.indexOf(dateLine);
  let first = at;
  while (first > 0 && isOrganisation(lines[first - 1]?.text ?? '')) first--;
  return lines.slice(first, at + 1);
}

function issuerOf(
  top: readonly Line[],
  title: string | null,
  signature: readonly Line[],
  issuerLine: Line | undefined,
): string | undefined {
  const said = top.flatMap(({ text }) => ISSUED_BY.exec(text)?.groups?.issuer ?? [])[0];
  const signers = signature.slice(0, -1).map(({ text }) => text);
  if (said !== undefined) return said.trim();
  if (signers.length > 0) return signers.join(', ');
  return issuerLine?.text ?? (title === null ? undefined : ISSUER_IN_TITLE.exec(title)?.groups?.issuer);
}

function issuedOf(source: SourceDocument, day: DayNumber | undefined): Pick<DocumentHead, 'issuedOn' | 'issuedOnFrom'> {
  if (source.issuedOn) return { issuedOn: source.issuedOn, issuedOnFrom: source.issuedOnFrom ?? 'given' };
  if (day !== undefined) return { issuedOn: dayToString(day), issuedOnFrom: 'text' };
  if (source.publishedOn) return { issuedOn: source.publishedOn, issuedOnFrom: 'page' };
  return { issuedOn: null, issuedOnFrom: null };
}

function levelOf(issuer: string | null): Level | null {
  return issuer === null ? null : (LEVELS.find(([, word]) => word.test(issuer))?.[0] ?? null);
}

function genreOf(title: string | null): Genre {
  return title === null ? 'other' : (GENRES.find(([, word]) => word.test(title))?.[0] ?? 'other');
}

/** Rank of the first addressee that has one. */
function addresseeRankOf(addressees: readonly string[]): number | undefined {
  return addressees.flatMap((name) => ADDRESSEE_RANKS.find(([, word]) => word.test(name))?.[0] ?? [])[0];
}
