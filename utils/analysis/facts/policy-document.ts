/** Whether what was read from a page is a policy document, by its own features, and no news story, list or portal. */
import type { DocumentHead } from '../schema';
import { linesOf } from './head-lines';

const LEAST_CHARACTERS = 150;
const LEAST_POINTS = 3;
/** Below this share of its characters in sentences a page is a list of links. */
const LEAST_IN_SENTENCES = 0.4;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章条])/;
/** Titles of what is written about documents. */
const ABOUT_DOCUMENTS =
  /答记者问|解读|问答|图解|一图|侧记|综述|纪实|访谈|新闻发布会|动态|简讯|速递|召开|举行|赴.{0,12}调研/;
/** The first words of a news story. */
const NEWS_LEAD = /^(?:本报|本网|本台|新华社|中新社|人民网|央视|记者|【)|(?:讯|电)\s*[（(]|[（(](?:通讯员|记者)/;
/** Lines of news: somebody did something these days. */
const NEWS_LINES = 3;

/** False in doubt: a page that is wrongly taken for a document is worse than one that waits for a click. */
export function isPolicyDocument(head: DocumentHead, text: string): boolean {
  const { title } = head;
  const isTitled = head.genre !== 'other' && title?.includes('关于') === true;
  if (head.characters < LEAST_CHARACTERS || (!isTitled && ABOUT_DOCUMENTS.test(title ?? ''))) return false;
  const lines = linesOf(text).map((line) => line.text);
  if (shareInSentences(lines) < LEAST_IN_SENTENCES) return false;
  if (head.number === null && lines.slice(0, NEWS_LINES).some((line) => NEWS_LEAD.test(line))) return false;
  const points = [
    [2, head.number !== null],
    [2, head.addressees.length > 0],
    [2, head.genre !== 'other'],
    [1, title?.includes('关于') === true],
    [1, head.issuedOnFrom === 'text'],
    [1, lines.filter((line) => NUMBERED.test(line)).length >= 2],
  ] as const;
  return points.reduce((sum, [weight, holds]) => sum + (holds ? weight : 0), 0) >= LEAST_POINTS;
}

function shareInSentences(lines: readonly string[]): number {
  const lengthOf = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length, 0);
  const sentences = lines.filter((line) => /[。；：！？，]/.test(line));
  return lengthOf(sentences) / Math.max(1, lengthOf(lines));
}
