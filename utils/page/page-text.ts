/** Reads the document in a page: its text with the map back to the live nodes, its title and dates, or why not. */
import { isEnglish } from '../analysis/english/language';
import { shadowRootsIn, type TreeRoot } from './flat-tree';
import { pageDocuments } from './frames';
import type { Line } from './line-builder';
import { readElement, readRangeLines } from './line-reader';
import {
  documentLines,
  findMainContent,
  hanCount,
  type MainContent,
  type PageLanguage,
  type WeighedLine,
  weighLines,
} from './main-content';
import { pageTitles, readPageFacts } from './page-facts';
import type { Rendering } from './rendering';
import { type Piece, TextMap } from './text-map';

/** What was read; without a key where the page does not say. */
export interface PageText {
  /** Lines separated by single line feeds, no blank ones, no white space at their ends. */
  readonly text: string;
  readonly title?: string;
  /** `YYYY-MM-DD` */
  readonly publishedOn?: string;
  /** `YYYY-MM-DD`, only where the page calls it the date of issue. */
  readonly issuedOn?: string;
  readonly issuedOnFrom?: 'page';
  /** 发文字号, from the page's table of fields. */
  readonly number?: string;
  /** 发文机关, from the page's table of fields. */
  readonly issuer?: string;
  readonly map: TextMap;
  /** How the document begins, where something else than its main content was read. */
  readonly headText?: string;
}

/** Why there is nothing to analyse; `no-chinese`: the text is neither Chinese nor English. */
export type PageFailure = 'empty' | 'no-chinese' | 'image-only' | 'no-selection' | 'pdf';

export type PageReading =
  | { readonly ok: true; readonly page: PageText; readonly unreadFrames: readonly string[] }
  | { readonly ok: false; readonly reason: PageFailure; readonly unreadFrames: readonly string[] };

/**
 * Reads the main content of the page or of that same-origin frame which holds the most of a document: a Chinese one, or,
 * only where there is none, an English one.
 */
export function readPage(document: Document, rendering: Rendering): PageReading {
  if (document.contentType === 'application/pdf') return { ok: false, reason: 'pdf', unreadFrames: [] };
  const chinese = readLanguage(document, rendering, 'zh');
  if (chinese.ok) return chinese;
  const english = readLanguage(document, rendering, 'en');
  return english.ok ? english : chinese;
}

function readLanguage(document: Document, rendering: Rendering, language: PageLanguage): PageReading {
  const { documents, unreadFrames } = pageDocuments(document, rendering);
  const candidates = documents.flatMap((candidate) => readCandidate(candidate, rendering, language));
  const best = candidates.reduce<Candidate | undefined>(
    (found, candidate) => (found && found.content.score >= candidate.content.score ? found : candidate),
    undefined,
  );
  if (!best) return { ok: false, reason: documents.some(hasLargeImage) ? 'image-only' : 'empty', unreadFrames };

  const page = assemble(best);
  const reason = failureOf(page.text, best);
  return reason ? { ok: false, reason, unreadFrames } : { ok: true, page, unreadFrames };
}

/** Reads all that is seen of the page's own document; title and dates are those of its main content. */
export function readWhole(document: Document, rendering: Rendering): PageReading {
  const main = readPage(document, rendering);
  const root = document.querySelector('body') ?? document.documentElement;
  const { text, map } = joinLines(root ? readElement(root, rendering).lines : []);
  const { unreadFrames } = main;
  if (!text) return { ok: false, reason: 'empty', unreadFrames };
  if (!hasChinese(text) && !isEnglish(text)) return { ok: false, reason: 'no-chinese', unreadFrames };
  return { ok: true, page: { ...(main.ok ? aroundOf(main.page) : {}), text, map }, unreadFrames };
}

/** Longest beginning of a document in which its head is looked for, in characters. */
const HEAD_LENGTH = 2000;

/** What the main content tells of the document when something else is read. */
function aroundOf(page: PageText): PageText {
  return { ...page, headText: page.text.slice(0, HEAD_LENGTH) };
}

/** Where a reading looks: the page's own document, those of its same-origin frames, and the open shadow roots in them. */
export function readRoots(document: Document, rendering: Rendering): readonly TreeRoot[] {
  return pageDocuments(document, rendering).documents.flatMap((one) => [one, ...shadowRootsIn(one)]);
}

/** Reads what a range covers, as it is now; title and dates are those of the document around it. */
export function readRange(range: Range, rendering: Rendering): PageReading {
  const { lines } = readRangeLines(range, rendering);
  const { text, map } = joinLines(lines);
  if (!text) return { ok: false, reason: 'no-selection', unreadFrames: [] };
  if (!hasChinese(text) && !isEnglish(text)) return { ok: false, reason: 'no-chinese', unreadFrames: [] };
  const around = range.startContainer.ownerDocument;
  const whole = around ? readPage(around, rendering) : undefined;
  return { ok: true, page: { ...(whole?.ok ? aroundOf(whole.page) : {}), text, map }, unreadFrames: [] };
}

/** A copy of the selected range, in the page or in a same-origin frame; undefined where nothing is selected. */
export function selectedRange(document: Document, rendering: Rendering): Range | undefined {
  for (const candidate of pageDocuments(document, rendering).documents) {
    const selection = candidate.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) continue;
    return selection.getRangeAt(0).cloneRange();
  }
  return undefined;
}

interface Candidate {
  readonly document: Document;
  readonly lines: readonly WeighedLine[];
  readonly content: MainContent;
  readonly language: PageLanguage;
}

const FEWEST_HAN = 10;
const LEAST_HAN_SHARE = 0.1;
/** Below so many Han characters (or English words) in sentences a page with a large image is taken for a scan. */
const FEWEST_IN_SENTENCES = 30;
const SCAN_SIZE = 300;
/** Lines after the document in which a date of publication may still stand. */
const TAIL_LINES = 8;

function readCandidate(document: Document, rendering: Rendering, language: PageLanguage): readonly Candidate[] {
  const root = document.querySelector('body') ?? document.documentElement;
  if (!root) return [];
  const reading = readElement(root, rendering);
  const lines = weighLines(reading.lines, language);
  const content = findMainContent(reading, lines, pageTitles(document));
  return content ? [{ document, lines, content, language }] : [];
}

function assemble({ document, lines, content, language }: Candidate): PageText {
  const { bodyStart, end, heading } = content;
  const { publishedOn, issuedOn, number, issuer } = readPageFacts(
    document,
    lines.slice(0, bodyStart),
    lines.slice(end, end + TAIL_LINES),
  );
  const headingText = lines.slice(heading?.from ?? 0, heading?.to ?? 0).map((line) => line.text);
  const title = headingText.join(language === 'zh' ? '' : ' ') || pageTitles(document)[0];
  return {
    ...joinLines(documentLines(lines, content)),
    ...(title ? { title } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(issuedOn ? { issuedOn, issuedOnFrom: 'page' as const } : {}),
    ...(number ? { number } : {}),
    ...(issuer ? { issuer } : {}),
  };
}

function joinLines(lines: readonly Line[]): { readonly text: string; readonly map: TextMap } {
  const text = lines.map((line) => line.text).join('\n');
  const pieces: Piece[] = [];
  let start = 0;
  for (const line of lines) {
    for (const piece of line.pieces) pieces.push({ ...piece, start: piece.start + start });
    start += line.text.length + 1;
  }
  return { text, map: new TextMap(text, pieces) };
}

function failureOf(text: string, { document, content, language }: Candidate): PageFailure | undefined {
  if (content.score < FEWEST_IN_SENTENCES && hasLargeImage(document)) return 'image-only';
  if (!text) return 'empty';
  const isReadable = language === 'zh' ? hasChinese(text) : isEnglish(text);
  return isReadable ? undefined : 'no-chinese';
}

function hasChinese(text: string): boolean {
  const han = hanCount(text);
  return han >= FEWEST_HAN && han >= text.length * LEAST_HAN_SHARE;
}

/** Banners are wide, but not high. */
function hasLargeImage(document: Document): boolean {
  return [...document.querySelectorAll('img')].some((image) => {
    const width = image.naturalWidth || sizeIn(image, 'width');
    const height = image.naturalHeight || sizeIn(image, 'height') || width;
    return width >= SCAN_SIZE && height >= SCAN_SIZE;
  });
}

function sizeIn(image: Element, attribute: 'width' | 'height'): number {
  return Number.parseInt(image.getAttribute(attribute) ?? '', 10) || 0;
}
