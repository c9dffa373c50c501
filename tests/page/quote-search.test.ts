/** Passages found again in edited texts: nearly always where they are, and never anywhere else. */
import { expect, test } from 'vitest';
import { findQuote } from '../../utils/page/quote-search';

/** A line that keeps its identity through edits. */
interface Line {
  readonly id: number;
  readonly text: string;
}

const SUBJECTS = ['各乡镇', '县直各单位', '各村（社区）', '县教育局', '各中小学', '县应急管理局', '各网格', '县财政局'];
const ACTS = [
  '要加强值守',
  '要认真排查',
  '要落实责任',
  '负责更换闸门',
  '要报送总结',
  '要召开会议',
  '要公布电话',
  '要登记造册',
];
const ENDS = [
  '，不得拖延。',
  '，并做好记录。',
  '，确保安全。',
  '，所需资金由县财政安排。',
  '，于10月8日前完成。',
  '，逾期通报。',
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Sentences of few parts, so that many are alike and some are the same. */
function sentence(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const number = random() < 0.7 ? `${1 + Math.floor(random() * 60)}处` : '';
  return pick(SUBJECTS) + pick(ACTS) + number + pick(ENDS);
}

/** Lines changed, taken out, put in (copies of others among them) or swapped, one in five at most. */
function edit(lines: readonly Line[], random: () => number): readonly Line[] {
  const edited = [...lines];
  const edits = Math.floor((lines.length / 5) * random());
  for (let n = 0; n < edits; n++) {
    const at = Math.floor(random() * edited.length);
    const kind = random();
    const line = edited[at];
    if (!line) continue;
    if (kind < 0.35) edited[at] = { id: -1, text: sentence(random) };
    else if (kind < 0.5) edited[at] = { id: -1, text: line.text.replace(/要|负责/, '须抓紧') };
    else if (kind < 0.7) edited.splice(at, 1);
    else if (kind < 0.85) edited.splice(at, 0, { id: -1, text: sentence(random) });
    else edited.splice(Math.floor(random() * edited.length), 0, { id: -1, text: line.text });
  }
  return edited;
}

/** Where each line begins in the joined text. */
function join(lines: readonly Line[]): { readonly text: string; readonly starts: readonly number[] } {
  let at = 0;
  const starts = lines.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  return { text: lines.map(({ text }) => text).join('\n'), starts };
}

/** A copy beside words that the passage stood beside is the passage, for all that a reader could tell. */
function standsBesideItsNeighbour(before: readonly Line[], id: number, after: readonly Line[], at: number): boolean {
  const isSame = (a: Line | undefined, b: Line | undefined) => a !== undefined && a.text === b?.text;
  return isSame(after[at - 1], before[id - 1]) || isSame(after[at + 1], before[id + 1]);
}

test('of 20,000 passages in texts with up to a fifth of their lines edited none is found elsewhere, and 95 % are kept', () => {
  let kept = 0;
  let there = 0;
  const wrong: string[] = [];
  for (let seed = 0; seed < 500; seed++) {
    const random = randomFrom(seed);
    const lines = Array.from({ length: 40 }, (_, id) => ({ id, text: sentence(random) }));
    const before = join(lines);
    const after = edit(lines, random);
    const now = join(after);
    for (const { id, text: quote } of lines) {
      const start = before.starts[id] ?? 0;
      const found = findQuote(before.text, { start, end: start + quote.length, quote }, now.text);
      const place = after.findIndex((line) => line.id === id);
      const isTold =
        lines.filter(({ text }) => text === quote).length === 1 &&
        after.filter(({ text }) => text === quote).length === 1;
      if (place >= 0 && isTold) there++;
      if (found === undefined) continue;
      if (place >= 0 && found === now.starts[place]) kept += isTold ? 1 : 0;
      else if (!standsBesideItsNeighbour(lines, id, after, now.starts.indexOf(found)))
        wrong.push(`seed ${seed}: ${quote}`);
    }
  }
  console.log(`passages kept: ${kept} of ${there} (${((100 * kept) / there).toFixed(1)} %), wrong: ${wrong.length}`);
  expect(wrong).toEqual([]);
  expect(kept / there).toBeGreaterThan(0.95);
});

test('of passages that stand more than once each is found by the words around it, or said to be lost', () => {
  const before = '甲村要报送总结。\n各单位要加强值守。\n乙村要召开会议。\n各单位要加强值守。\n丙村要登记造册。';
  const quote = '各单位要加强值守。';
  const second = before.lastIndexOf(quote);
  const span = { start: second, end: second + quote.length, quote };
  const now = `一、增加的一段话，说明情况。\n${before}`;
  expect(findQuote(before, span, now)).toBe(now.lastIndexOf(quote));
  expect(
    findQuote(
      before,
      span,
      before.replace('乙村要召开会议。', '丁村不开会。').replace('丙村要登记造册。', '戊村查看。'),
    ),
  ).toBeUndefined();
});

test('a quote that was one of several and is the only one left is not taken for the others', () => {
  const quote = '各单位要加强值守。';
  const before = `甲村要报送总结。\n${quote}\n乙村要召开会议。\n${quote}\n丙村要登记造册。`;
  const start = before.indexOf(quote);
  const now = before.replace(`${quote}\n`, '');
  expect(findQuote(before, { start, end: start + quote.length, quote }, now)).toBeUndefined();
});
