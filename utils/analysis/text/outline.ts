/** Headings, numbered items and sections of a document. */
import type { Unit } from './units';

/** What part of a document a unit belongs to. */
export const SECTION_KINDS = ['opening', 'goals', 'tasks', 'safeguards', 'reporting', 'attachment'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Where a unit stands. */
export interface Place {
  readonly section: SectionKind;
  /** Text of the nearest heading above, without its number; empty where there is none. */
  readonly heading: string;
  /** Number of the innermost numbered item; units of one item share it. */
  readonly item: number;
  /** The unit opens a numbered item. */
  readonly opensItem: boolean;
  /** The unit is a heading: it names what follows and asks for nothing by itself. */
  readonly isHeading: boolean;
}

const HAN_NUMERALS = '一二三四五六七八九十';
const DIGITS = '0123456789０１２３４５６７８９';
/** Level, first characters and form of the numbers that units begin with. */
const MARKERS: readonly (readonly [level: number, firsts: string, form: RegExp])[] = [
  [1, '第', /^第[一二三四五六七八九十百]+[章节部]分?[\s　]*/],
  [2, HAN_NUMERALS, /^[一二三四五六七八九十]{1,3}[、.．][\s　]*/],
  [3, '（(', /^[（(][一二三四五六七八九十]{1,3}[)）][、.．]?[\s　]*/],
  [3, '第', /^第[一二三四五六七八九十百零〇]+条[\s　]*/],
  [4, DIGITS, /^[0-9０-９]{1,2}[、.．](?![0-9])[\s　]*/],
  [5, '（(', /^[（(][0-9０-９]{1,2}[)）][、.．]?[\s　]*/],
  [6, '①②③④⑤⑥⑦⑧⑨⑩', /^[①②③④⑤⑥⑦⑧⑨⑩][\s　]*/],
  [7, HAN_NUMERALS, /^[一二三四五六七八九十]{1,2}是(?!否)/],
];
/** By first character: the markers that it may begin. */
const markersByFirst = new Map<string, [number, RegExp][]>();
for (const [level, firsts, form] of MARKERS)
  for (const first of firsts) markersByFirst.set(first, [...(markersByFirst.get(first) ?? []), [level, form]]);
/** An attachment begins. */
const ATTACHMENT_TITLE = /^附件[0-9０-９一二三四五六七八九十]{0,2}[：:]?$/;
/** The list of attachments at the end of the body, and a further entry of it. */
const ATTACHMENT_LIST = /^附(?:件)?[：:][^。；]*$/;
const ATTACHMENT_ENTRY = /^[0-9０-９]{1,2}[.．、][^。；]{1,60}$/;
const LONGEST_HEADING = 36;

const SECTION_WORDS: readonly (readonly [SectionKind, RegExp])[] = [
  ['attachment', /^附件/],
  ['reporting', /信息报送|材料报送|报送要求|信息报告/],
  [
    'safeguards',
    /组织领导|加强领导|保障措施|组织保障|工作要求|组织实施|有关要求|相关要求|工作保障|强化保障|落实责任|压实责任|组织机构|强化组织|加强组织|责任落实|纪律要求|监督考核|督促检查|保障机制|实施保障|几点要求|强化落实|推进落实|抓好落实|狠抓落实/,
  ],
  [
    'goals',
    /总体要求|指导思想|总体目标|工作目标|主要目标|目标任务|基本原则|总体思路|工作思路|工作原则|目标要求|发展目标|总体部署|总要求/,
  ],
];

/** The place of each unit, in order. */
export function outlineOf(text: string, units: readonly Unit[]): readonly Place[] {
  const places: Place[] = [];
  /** Section and heading by heading level; deeper ones are dropped when a higher one opens. */
  const open: { level: number; section: SectionKind; heading: string }[] = [];
  let item = 0;
  let isListing = false;
  for (const unit of units) {
    const first = text.charAt(unit.start);
    const marker = markerOf(text, unit);
    const isAttachmentTitle = first === '附' && ATTACHMENT_TITLE.test(text.slice(unit.start, unit.end));
    isListing = isListing
      ? ATTACHMENT_ENTRY.test(text.slice(unit.start, unit.end))
      : first === '附' && ATTACHMENT_LIST.test(text.slice(unit.start, unit.end));
    if (isListing) {
      places.push({ section: 'attachment', heading: '', item, opensItem: false, isHeading: true });
      continue;
    }
    if (marker) item++;
    const body = marker ? text.slice(unit.start + marker.length, unit.end) : '';
    const isHeading = isAttachmentTitle || (marker !== undefined && isHeadingText(body));
    if (marker) {
      while ((open.at(-1)?.level ?? -1) >= marker.level) open.pop();
      const heading = isHeading ? body.replace(/[。：:]$/, '') : '';
      const section = sectionNamed(heading) ?? open.at(-1)?.section ?? 'tasks';
      open.push({ level: marker.level, section, heading });
    } else if (isAttachmentTitle) {
      open.length = 0;
      open.push({ level: 0, section: 'attachment', heading: '' });
      item++;
    }
    const current = open.at(-1);
    places.push({
      section: current?.section ?? 'opening',
      heading: open.findLast((o) => o.heading)?.heading ?? '',
      item,
      opensItem: marker !== undefined,
      isHeading,
    });
  }
  return places;
}

/** Level and length of the number that a unit begins with; undefined if it has none. */
export function markerOf(text: string, unit: Unit): { level: number; length: number } | undefined {
  const forms = markersByFirst.get(text.charAt(unit.start));
  if (!forms) return undefined;
  const head = text.slice(unit.start, Math.min(unit.end, unit.start + 12));
  for (const [level, form] of forms) {
    const match = form.exec(head);
    if (match) return { level, length: match[0].length };
  }
  return undefined;
}

function isHeadingText(body: string): boolean {
  return (
    body.length <= LONGEST_HEADING &&
    !/[，；！？]$/.test(body) &&
    !/[，,；].*[，,；]/.test(body) &&
    !/[0-9]+[日月万亿%]/.test(body)
  );
}

function sectionNamed(heading: string): SectionKind | undefined {
  if (!heading) return undefined;
  return SECTION_WORDS.find(([, words]) => words.test(heading))?.[0];
}
