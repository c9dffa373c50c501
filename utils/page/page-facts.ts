/** Reads what a page says of its document outside the document's text: titles and dates. */
import type { WeighedLine } from './main-content';

/** Undefined where the page does not say. */
export interface PageFacts {
  /** 发文字号 */
  readonly number: string | undefined;
  /** 发文机关 */
  readonly issuer: string | undefined;
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | undefined;
  /** `YYYY-MM-DD`, from a field that says it is the date of issue. */
  readonly issuedOn: string | undefined;
}

/**
 * Facts from the lines before the document's first sentence (`head`) and after its last (`tail`). For dates the most
 * telling place wins: labelled fields, then meta elements, then the publication line.
 */
export function readPageFacts(
  document: Document,
  head: readonly WeighedLine[],
  tail: readonly WeighedLine[],
): PageFacts {
  const labelled = (label: RegExp) => fieldValue(head, label, dayIn) ?? fieldValue(tail, label, dayIn);
  return {
    publishedOn:
      dayIn(labelled(PUBLISHED_LABEL)) ?? dayIn(metaContent(document, PUBLISHED_METAS)) ?? publicationDay(head),
    issuedOn: dayIn(labelled(ISSUED_LABEL)),
    number: fieldValue(head, NUMBER_LABEL, (value) => DOCUMENT_NUMBER.exec(value)?.[0]),
    issuer: fieldValue(head, ISSUER_LABEL, organisationIn),
  };
}

/** What the page's head calls the document: its meta element first, then the window's title. */
export function pageTitles(document: Document): readonly string[] {
  const windowTitle = [...document.querySelectorAll('title')].find((title) => !title.closest('svg'))?.textContent;
  return [metaContent(document, TITLE_METAS), windowTitle].flatMap((title) => title?.trim() || []);
}

/** The first calendar day in a string, as `YYYY-MM-DD`. */
export function dayIn(text: string | undefined): string | undefined {
  const match = text ? DAY.exec(text) : null;
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** Is this a label of the tables in which government sites list a document's index number, issuer and dates? */
export function isFieldLabel(line: string): boolean {
  return line.length <= 120 && FIELD_LABEL.test(line.replace(/\s+/g, ''));
}

const DAY = /(?<!\d)((?:19|20)\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})(?!\d)/;
const FIELD_LABEL =
  /^[【[]?(索引号|索取号|信息索引|发文机关|发文机构|发布机构|发布机关|发文单位|公开机构|公开主体|成文日期|印发日期|发文日期|生成日期|发文字号|文件编号|文号|发布日期|公开日期|主题分类|主题词|信息分类|体裁分类|组配分类|服务对象分类|公开方式|公开形式|公开范围|公开程序|公开时限|公开类别|公开目录|公文种类|公文类别|文种|有效性|效力状态|生效日期|废止日期|失效日期|信息名称|文件名称|文件标题|标题|名称|内容概述|关键词|责任部门|统一编号)(?=$|[】\]]?[:：])/;

const ISSUED_LABEL = /(?:成文|印发|发文)\s*(?:日期|时间)[】\]]?\s*[:：]?/;
const PUBLISHED_LABEL =
  /(?:发布|发表|公开|更新|录入|上传|添加|发稿|编辑)\s*(?:日期|时间|于)[】\]]?\s*[:：]?|(?:^|[^一-龥])(?:时间|日期)[】\]]?\s*[:：]/;
const NUMBER_LABEL = /^[【[]?\s*(?:发文字号|文\s*号|文件编号)\s*[】\]]?\s*[:：]?/;
const ISSUER_LABEL = /^[【[]?\s*(?:发文机关|发文机构|发文单位)\s*[】\]]?\s*[:：]?/;
const DOCUMENT_NUMBER = /[一-龥]{1,14}\s*[〔[［(（【]\s*(?:19|20)\d{2}\s*[〕\]］)）】]\s*第?\s*\d+\s*号/;
const LONGEST_ISSUER = 40;
const PUBLISHED_METAS = ['pubdate', 'publishdate', 'article:published_time', 'publishedtime', 'firstpublishedtime'];
const TITLE_METAS = ['articletitle', 'og:title'];

/** A field's value stands behind its label, or on the next line (the next cell of the table); `read` says if it is one. */
function fieldValue(
  lines: readonly WeighedLine[],
  label: RegExp,
  read: (value: string) => string | undefined,
): string | undefined {
  for (const [index, { text, isSentence }] of lines.entries()) {
    const match = isSentence ? null : label.exec(text);
    if (!match) continue;
    const own = text.slice(match.index + match[0].length).trim();
    const value = read(own || (lines[index + 1]?.text ?? ''));
    if (value) return value;
  }
  return undefined;
}

function organisationIn(value: string): string | undefined {
  return value.length <= LONGEST_ISSUER && /^[一-龥\s、]{2,}$/.test(value) && !isFieldLabel(value) ? value : undefined;
}

function publicationDay(head: readonly WeighedLine[]): string | undefined {
  const days = head.map((line) => (line.chrome === 'publication' ? dayIn(line.text) : undefined));
  return days.findLast((day) => day !== undefined);
}

/** The content of the first of these meta elements that says anything; names in lower case. */
function metaContent(document: Document, names: readonly string[]): string | undefined {
  const metas = [...document.querySelectorAll('meta[content]')];
  for (const name of names) {
    const meta = metas.find(
      (one) => (one.getAttribute('name') ?? one.getAttribute('property'))?.toLowerCase() === name,
    );
    const content = meta?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
}
