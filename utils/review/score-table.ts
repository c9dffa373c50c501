/** Finds the score tables of an assessment in a document's text, whose table rows are lines with cells set apart by tabs. */
import type { Span } from '../analysis/schema';

/** An item that gives points; the span is that of its line. */
export interface ScoreRow extends Span {
  readonly text: string;
  readonly points: number;
  /** It scores what was recorded or reported (ledgers, photos, meetings, articles), not what came of it. */
  readonly isTrace: boolean;
}

/** How much of a table goes to traces; shares are 0–1. */
export interface TraceShare {
  readonly count: number;
  readonly countShare: number;
  readonly points: number;
  readonly pointsShare: number;
}

/** A score table; the span reaches from its header to its last row. */
export interface ScoreTable extends Span {
  /** The cells of its header. */
  readonly columns: readonly string[];
  readonly rows: readonly ScoreRow[];
  /** Columns of indicators (一级、二级、三级指标), at least one. */
  readonly levels: number;
  /** Items that give points. */
  readonly indicators: number;
  /** The fewest points that an item gives. */
  readonly smallest: number;
  /** The points said to be the total, or else the sum of the rows. */
  readonly total: number;
  /** 千分制: 1,000 points or more, or said so. */
  readonly isThousand: boolean;
  readonly trace: TraceShare;
}

/** The score tables of a text, in its order; takes time linear in the text. */
export function scoreTablesIn(text: string): readonly ScoreTable[] {
  const lines = linesOf(text);
  const tables: ScoreTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const header = readHeader(lines[at]?.text ?? '');
    if (!header) continue;
    const body = readBody(lines, at, header);
    if (body.rows.length < FEWEST_ROWS) continue;
    tables.push(describe(lines, at, header, body));
    at = body.last;
  }
  return tables;
}

interface Line extends Span {
  readonly text: string;
}

interface Header {
  readonly columns: readonly string[];
  /** The place of the points, counted from the last column: merged cells are left out at the front. */
  readonly fromEnd: number;
}

interface Body {
  readonly rows: readonly ScoreRow[];
  readonly stated: number | undefined;
  /** The last line that belongs to it. */
  readonly last: number;
}

const FEWEST_ROWS = 2;
/** Lines without cells inside a table: the rest of a long cell, or the foot of a page. */
const MOST_STRAY_LINES = 2;
/** Lines above a header that may name its total. */
const LINES_ABOVE = 4;
/** A line longer than this is no header. */
const LONGEST_HEADER = 120;
const POINTS_COLUMN =
  /^(?:考核|评价|考评|标准|基本|基础)?(?:分值|分数|赋分|权重分|标准分|满分)(?:[（(][^）)]{0,6}[）)])?$/;
const ITEM_COLUMN =
  /指标|(?:考核|考评|评价|评估|测评|督查)(?:内容|项目|事项|要点|类别)|(?:评分|计分|考核|扣分)(?:标准|细则|办法)/;
const LEVEL_COLUMN = /^[一二三四]级(?:指标|项目)/;
const LABEL_COLUMN = /^(?:考核|考评|评价|评估)?(?:类别|项目|内容|指标|要点|事项)$/;
/** Bids and examinations are scored too, but assess no lower level. */
const OTHER_SCORING = /评审因素|投标|报价|磋商|供应商|题型|题号|学分/;
const POINTS = /^(\d{1,4}(?:\.\d{1,3})?)\s*分?$/;
const TOTAL_ROW = /^(?:合计|总计|总分|满分)/;
const TOTAL_SAID = /(?:总分|满分|共计?|合计|总计)(?:值|为|共|是|：|:)?\s*(\d{2,4}(?:\.\d{1,2})?)\s*分/;
const THOUSAND_SAID = /千分制/;
const TRACE =
  /台账|佐证|印证材料|照片|影像|会议(?:记录|纪要)|签到|报送|稿件|信息稿|刊发|批示|简报|工作笔记|学习笔记|留痕|痕迹|档案资料/;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function cellsOf(line: string): readonly string[] {
  return line.split('\t').map((cell) => cell.trim());
}

function readHeader(line: string): Header | undefined {
  if (line.length > LONGEST_HEADER || !line.includes('\t') || OTHER_SCORING.test(line)) return undefined;
  const columns = cellsOf(line).map((cell) => cell.replace(/\s/g, ''));
  const points = columns.findLastIndex((cell) => POINTS_COLUMN.test(cell));
  if (points === -1 || !columns.some((cell) => ITEM_COLUMN.test(cell))) return undefined;
  return { columns, fromEnd: columns.length - 1 - points };
}

function readBody(lines: readonly Line[], header: number, { columns, fromEnd }: Header): Body {
  const rows: ScoreRow[] = [];
  let stated: number | undefined;
  let last = header;
  for (let at = header + 1; at < lines.length && at - last <= MOST_STRAY_LINES + 1; at += 1) {
    const line = lines[at];
    if (!line?.text.includes('\t')) continue;
    // The header of another table; one that is printed again on the next page is passed over.
    const again = readHeader(line.text);
    if (again && again.columns.join() !== columns.join()) break;
    const cells = cellsOf(line.text);
    if (cells.length > columns.length) break;
    last = at;
    const points = again ? undefined : pointsOf(cells, fromEnd);
    if (TOTAL_ROW.test(cells.find((cell) => cell !== '') ?? '')) {
      stated = points ?? cells.map(pointsIn).find((found) => found !== undefined) ?? stated;
      break;
    }
    if (points !== undefined) rows.push({ ...line, points, isTrace: TRACE.test(line.text) });
  }
  return { rows, stated, last };
}

function pointsOf(cells: readonly string[], fromEnd: number): number | undefined {
  return pointsIn(cells[cells.length - 1 - fromEnd] ?? '');
}

function pointsIn(cell: string): number | undefined {
  const digits = POINTS.exec(cell)?.[1];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}

function describe(lines: readonly Line[], at: number, { columns }: Header, { rows, stated, last }: Body): ScoreTable {
  const above = lines
    .slice(Math.max(0, at - LINES_ABOVE), at)
    .map(({ text }) => text)
    .filter((text) => !text.includes('\t'))
    .join('\n');
  const said = TOTAL_SAID.exec(above)?.[1];
  const sum = round(rows.reduce((total, { points }) => total + points, 0));
  const total = stated ?? (said === undefined ? sum : Number(said));
  const traces = rows.filter(({ isTrace }) => isTrace);
  const tracePoints = round(traces.reduce((all, { points }) => all + points, 0));
  return {
    start: lines[at]?.start ?? 0,
    end: lines[last]?.end ?? 0,
    columns,
    rows,
    levels:
      columns.filter((cell) => LEVEL_COLUMN.test(cell)).length ||
      Math.max(1, columns.filter((cell) => LABEL_COLUMN.test(cell)).length),
    indicators: rows.length,
    smallest: rows.reduce((least, { points }) => Math.min(least, points), Number.POSITIVE_INFINITY),
    total,
    isThousand: total >= 1000 || THOUSAND_SAID.test(above),
    trace: {
      count: traces.length,
      countShare: round(traces.length / rows.length),
      points: tracePoints,
      pointsShare: sum === 0 ? 0 : round(tracePoints / sum),
    },
  };
}

/** Three decimals, so that twenty times 0.05 is 1. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
