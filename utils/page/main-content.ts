/** Finds which lines of a page are its document: by sentences, links and what lines say, not by any site's markup. */
import { findHeading, isFullTitle } from './heading';
import type { Line } from './line-builder';
import type { Reading } from './line-reader';
import { type Chrome, chromeOf } from './page-chrome';
import { isFieldLabel } from './page-facts';

/** The language whose sentences make lines a document. */
export type PageLanguage = 'zh' | 'en';

/** Lines [first, end) hold the document; `score` says how much of one, in Han characters or English words in sentences. */
export interface MainContent {
  readonly first: number;
  readonly end: number;
  /** Index of the first sentence; `end` where there is none. */
  readonly bodyStart: number;
  /** The document's own heading, [from, to) among all lines. */
  readonly heading: { readonly from: number; readonly to: number } | undefined;
  readonly score: number;
}

/** A line with what the finder thinks of it. */
export interface WeighedLine extends Line {
  readonly chrome: Chrome | undefined;
  readonly isSentence: boolean;
  /** Is more than half of it a link, of another kind than documents have? */
  readonly isLink: boolean;
  /** Above 0: speaks for the document; below 0: for something else; 0: may belong to either. */
  readonly weight: number;
}

/** Weighs each line by its sentences in one language. */
export function weighLines(lines: readonly Line[], language: PageLanguage): readonly WeighedLine[] {
  return lines.map((line, index) => weigh(line, lines[index - 1], language));
}

/** The lines of the document; `titles` are what the page's head calls it. Undefined where there is no text at all. */
export function findMainContent(
  reading: Reading,
  lines: readonly WeighedLine[],
  titles: readonly string[],
): MainContent | undefined {
  if (lines.length === 0) return undefined;
  const heaviest = heaviestStretch(lines);
  if (!heaviest) return { first: 0, end: lines.length, bodyStart: lines.length, heading: undefined, score: 0 };

  const core = withoutSiteHead(lines, heaviest);
  const bounds = blockAround(reading, core);
  const heading = findHeading(reading, lines, core.first, titles);
  const first = heading
    ? firstOfHead(lines, heading.from)
    : extendBackward(lines, core.first, Math.max(0, bounds.first - REACH));
  const end = cutTail(lines, core, extendForward(lines, core.end, Math.min(lines.length, bounds.end + REACH)));
  const bodyStart = firstSentence(lines, Math.max(core.first, heading?.to ?? 0), end);
  return { first: Math.min(first, core.first), end, bodyStart, heading, score: core.score };
}

/** Which of the lines in [first, end) belong to the document. */
export function documentLines(lines: readonly WeighedLine[], content: MainContent): readonly WeighedLine[] {
  const { first, end, bodyStart, heading } = content;
  return lines.filter((line, index) => {
    if (index < first || index >= end || line.isAside) return false;
    if (heading && index >= heading.from && index < heading.to) return true;
    if (index < bodyStart) return !line.chrome && !line.isLink && !isField(lines, index);
    return line.chrome !== 'tool';
  });
}

/** Han characters in a string. */
export function hanCount(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x3400 && code <= 0x9fff) count++;
  }
  return count;
}

const LEAST_HAN_SHARE = 0.3;
/** Sentences before a breadcrumb or after an end are not the document's if they are no more than this share of it. */
const STRAY_SHARE = 0.1;
const SENTENCE_MARK = /[，。；！？]/;
const SENTENCE_END = /[。；！？：][”’」』）)]?$/;
const FEWEST_IN_SENTENCE = 12;
/** A line of so many Han characters is taken for a sentence even without a mark in it. */
const UNMARKED_SENTENCE = 90;
const FEWEST_WORDS = 6;
const ENGLISH_SENTENCE_END = /[.;:!?]["”’')]*$/;
/** A line of so many English words is taken for a sentence even without a mark at its end. */
const UNMARKED_ENGLISH = 25;
/** Links that documents have: attachments and addresses written out. */
const OWN_LINK =
  /^[（(【[]?附(件|表|录|图|[:：])|^\d{1,2}[.、．]|\.(docx?|xlsx?|pdf|wps|zip|rar|pptx?|ofd|et)\b|^(https?:\/\/|www\.)|^[\w.]+@/i;
/** Lines above the title that are the document's own: secrecy, urgency, number, red head. */
const HEAD_LINE =
  /^(绝密|机密|秘密|内部|特急|加急|急件|平急|特提|明电)|文件$|〔\d{4}〕|[[［]\d{4}[\]］].{0,6}号$|^第\d+号$/;
const HEAD_LINES = 6;
/** Lines that may be taken in beyond the block that holds the sentences. */
const REACH = 12;

function weigh(line: Line, before: Line | undefined, language: PageLanguage): WeighedLine {
  const chrome = chromeOf(line.text);
  const isOwnLink = OWN_LINK.test(line.text.replace(/\s+/g, ''));
  const isLink = line.linkCharacters > line.characters / 2 && !isOwnLink;
  const inProse = language === 'zh' ? hanInProse(line) : wordsInProse(line.text);
  const isField = isFieldLabel(line.text) || (before !== undefined && isBareLabel(before.text));
  const isSentence = !chrome && !isLink && !line.isAside && !isField && inProse > 0;
  return { ...line, chrome, isLink, isSentence, weight: weightOf(line, chrome, isLink, isSentence ? inProse : 0) };
}

/** Han characters of a line that is a sentence; 0 for another one. */
function hanInProse(line: Line): number {
  const han = hanCount(line.text);
  return han > line.characters * LEAST_HAN_SHARE && isProse(line.text, han) ? han : 0;
}

/** English words of a line that is a sentence; 0 for another one. */
function wordsInProse(text: string): number {
  const words = text.match(/[A-Za-z]+/g)?.length ?? 0;
  const isMarked = words >= FEWEST_WORDS && ENGLISH_SENTENCE_END.test(text);
  return isMarked || words >= UNMARKED_ENGLISH ? words : 0;
}

function isProse(text: string, han: number): boolean {
  if (isFullTitle(text)) return false;
  if (han < FEWEST_IN_SENTENCE) return han > 4 && SENTENCE_END.test(text);
  return SENTENCE_MARK.test(text) || SENTENCE_END.test(text) || han >= UNMARKED_SENTENCE;
}

function weightOf(line: Line, chrome: Chrome | undefined, isLink: boolean, inSentences: number): number {
  if (line.isAside || chrome === 'end' || chrome === 'breadcrumb') return -line.characters - 10;
  if (isLink) return -line.characters - 5;
  return inSentences;
}

interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly score: number;
}

/** The stretch of lines with the greatest sum of weights, neutral lines at its ends left off. */
function heaviestStretch(lines: readonly WeighedLine[]): Stretch | undefined {
  let best: Stretch | undefined;
  let first = 0;
  let sum = 0;
  for (const [index, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += line.weight;
    if (sum > (best?.score ?? 0)) best = { first, end: index + 1, score: sum };
  }
  return best;
}

/** A greeting or notice above the breadcrumb is the site's, not the document's. */
function withoutSiteHead(lines: readonly WeighedLine[], stretch: Stretch): Stretch {
  let before = 0;
  let { first } = stretch;
  for (let index = stretch.first; index < stretch.end && before <= stretch.score * STRAY_SHARE; index++) {
    const line = lines[index];
    if (line?.chrome === 'breadcrumb') first = firstSentence(lines, index, stretch.end);
    else if (line?.isSentence) before += line.weight;
  }
  return { ...stretch, first };
}

function firstSentence(lines: readonly WeighedLine[], from: number, end: number): number {
  const found = lines.findIndex((line, index) => index >= from && line.isSentence);
  return found < 0 ? end : Math.min(found, end);
}

/** The lines of the smallest block around the stretch. */
function blockAround(reading: Reading, stretch: Stretch): { readonly first: number; readonly end: number } {
  const block = reading.blocks.findLast(
    ({ firstLine, endLine }) => firstLine <= stretch.first && endLine >= stretch.end,
  );
  return block ? { first: block.firstLine, end: block.endLine } : { first: 0, end: reading.lines.length };
}

function firstOfHead(lines: readonly WeighedLine[], heading: number): number {
  let first = heading;
  for (let index = heading - 1; index >= Math.max(0, heading - HEAD_LINES); index--) {
    const line = lines[index];
    if (!line || isBorder(line)) break;
    if (HEAD_LINE.test(line.text) && !line.chrome) first = index;
  }
  return first;
}

function extendBackward(lines: readonly WeighedLine[], from: number, limit: number): number {
  const border = lines.findLastIndex((line, index) => index < from && isBorder(line));
  return Math.max(limit, border + 1);
}

function extendForward(lines: readonly WeighedLine[], from: number, limit: number): number {
  const border = lines.findIndex((line, index) => index >= from && isBorder(line));
  return border < 0 ? limit : Math.min(limit, border);
}

function isBorder(line: WeighedLine): boolean {
  return line.isLink || line.isAside || line.chrome === 'end' || line.chrome === 'breadcrumb';
}

/** Ends the document at the first sign of an end after which hardly any sentence follows. */
function cutTail(lines: readonly WeighedLine[], core: Stretch, end: number): number {
  let following = 0;
  let cut = end;
  for (let index = end - 1; index > core.first; index--) {
    const line = lines[index];
    if (!line) break;
    if (line.chrome === 'end') cut = index;
    else if (line.isSentence) following += line.weight;
    if (following > core.score * STRAY_SHARE) break;
  }
  return cut;
}

/** Is it a label of the page's table of fields, or the value of the label before it? */
function isField(lines: readonly WeighedLine[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  return isFieldLabel(line.text) || isBareLabel(lines[index - 1]?.text ?? '');
}

/** A label whose value is on the next line: the next cell of the table. */
function isBareLabel(text: string): boolean {
  return isFieldLabel(text) && /^[^:：]{2,12}[:：]?$/.test(text);
}
