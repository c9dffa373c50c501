/** Finds the document's own heading among the lines before its first sentence. */
import type { Reading } from './line-reader';
import type { WeighedLine } from './main-content';
import { isFieldLabel } from './page-facts';

/**
 * The heading's lines, [from, to); undefined where none of the lines looks like one. `bodyStart` is the index of the
 * first sentence, `titles` are what the page's head calls the document.
 */
export function findHeading(
  reading: Reading,
  lines: readonly WeighedLine[],
  bodyStart: number,
  titles: readonly string[],
): { readonly from: number; readonly to: number } | undefined {
  const known = titles.map(compact).filter((title) => title.length >= SHORTEST);
  let best: { readonly index: number; readonly score: number } | undefined;
  for (let index = Math.max(0, bodyStart - FARTHEST); index <= Math.min(bodyStart, lines.length - 1); index++) {
    const score = scoreOf(reading, lines, index, known);
    if (score >= (best?.score ?? LEAST_SCORE)) best = { index, score };
  }
  return best ? withNeighbours(lines, best.index, known) : undefined;
}

/** Does the line read like a whole title (…的通知)? Such a line is no sentence, though it may have commas. */
export function isFullTitle(line: string): boolean {
  return FULL_TITLE.test(compact(line));
}

/** Lines before the first sentence that are still looked at. */
const FARTHEST = 40;
const SHORTEST = 5;
const LONGEST = 120;
const LEAST_SCORE = 15;

const GENRES =
  '决定|决议|通知|通告|公告|公报|意见|方案|预案|要点|计划|规划|纲要|办法|规定|细则|条例|通报|报告|请示|批复|函|纪要|提示|措施|清单|指南|章程|制度|标准|讲话|倡议书|公示';
const GENRE_END = new RegExp(`(${GENRES})([（(〔【[].{1,30}[）)〕】\\]])?$`);
const FULL_TITLE = new RegExp(`^[^。；：]{2,90}的(${GENRES})([（(〔【[].{1,30}[）)〕】\\]])?$`);
const NO_TITLE =
  /[。；：:]$|^(附件|第[一二三四五六七八九十\d]+[章条]|[一二三四五六七八九十]+、)|^.{2,12}[〔[［]\d{4}[〕\]］]\d+号$|^(?!关于).{2,20}(政府|委员会|办公室|局|厅|大学|学院|学校|中心|公司|网|网站|平台)$/;

function scoreOf(reading: Reading, lines: readonly WeighedLine[], index: number, known: readonly string[]): number {
  const line = lines[index];
  if (!line || line.chrome || line.isLink || line.isAside || isFieldLabel(line.text)) return 0;
  const text = compact(line.text);
  if (text.length < SHORTEST || text.length > LONGEST || NO_TITLE.test(text)) return 0;
  const match = matchOf(text, known);
  if (line.isSentence) return match >= text.length * 0.9 ? match * 2 : 0;

  const tag = headingTag(reading, line);
  const next = lines[index + 1];
  return (
    match * 2 +
    (tag === 'h1' ? 30 : tag ? 15 : 0) +
    (GENRE_END.test(text) ? 20 : 0) +
    (next?.chrome === 'publication' ? 15 : 0)
  );
}

/** Characters that the line shares with a known title: one must be within the other. */
function matchOf(text: string, known: readonly string[]): number {
  const matches = known.map((title) => {
    if (title.includes(text)) return text.length;
    return text.includes(title) && title.length >= text.length * 0.5 ? title.length : 0;
  });
  return Math.max(0, ...matches);
}

function headingTag(reading: Reading, line: WeighedLine): string | undefined {
  const element = reading.blocks[line.block]?.element;
  return [element, element?.parentElement].map((one) => one?.localName).find((tag) => tag && /^h[1-4]$/.test(tag));
}

/** A heading may be broken over several lines: those beside it that are parts of the known title, too. */
function withNeighbours(lines: readonly WeighedLine[], index: number, known: readonly string[]) {
  const isPart = (at: number) => {
    const line = lines[at];
    const text = compact(line?.text ?? '');
    return (
      line !== undefined &&
      !line.chrome &&
      !line.isLink &&
      text.length > 1 &&
      known.some((title) => title.includes(text))
    );
  };
  let from = index;
  let to = index + 1;
  if (!isPart(index)) return { from, to };
  while (isPart(from - 1) && !sameText(lines, from - 1, index)) from--;
  while (isPart(to) && !sameText(lines, to, index)) to++;
  return { from, to };
}

function sameText(lines: readonly WeighedLine[], a: number, b: number): boolean {
  return compact(lines[a]?.text ?? '') === compact(lines[b]?.text ?? '');
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
