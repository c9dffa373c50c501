/** Milliseconds of `compareWithUpper()` beside the longest common subsequence by its plain table, and as texts grow. */
import type { ComparedDocument } from '../../utils/compare/compared-document';
import { compareVersions } from '../../utils/compare/versions';
import { compareWithUpper } from '../../utils/compare/with-upper';
import { report } from '../helpers/analysis';
import { goldDocuments } from '../helpers/gold';
import { median } from './median';

const WARM_UP_ROUNDS = 3;
const ROUNDS = 7;
const LENGTH = 10_000;
const TARGET_MS = 150;
const LENGTHS = [10_000, 20_000, 40_000, 80_000];

/** Prints the times on labelled documents joined to 10,000 characters and a draft with a third of its sentences changed. */
export function benchCompare(): void {
  const joined = goldDocuments()
    .map(({ text }) => text)
    .join('\n');
  const upper = read(joined.slice(0, LENGTH));
  const draft = read(draftOf(joined).slice(0, LENGTH));
  const passes = {
    'compareWithUpper()': () => compareWithUpper(draft, upper),
    'compareVersions()': () => compareVersions(upper, draft),
    'longest common subsequence, plain table': () => commonLength(draft.text, upper.text),
  };
  const times = new Map<string, number[]>(Object.keys(passes).map((name) => [name, []]));
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++)
    for (const [name, pass] of Object.entries(passes)) {
      const ms = timeOf(pass);
      if (round >= WARM_UP_ROUNDS) times.get(name)?.push(ms);
    }
  const medians = [...times].map(([name, values]) => [name, median(values)] as const);
  const peer = medians.at(-1)?.[1] ?? Number.NaN;
  console.log(`comparison, ${LENGTH} × ${LENGTH} characters, analysis left out, median of ${ROUNDS}`);
  for (const [name, ms] of medians) {
    const target = name === 'compareWithUpper()' ? ` (target < ${TARGET_MS})` : '';
    const ratio = ms === peer ? '' : `  ${(peer / ms).toFixed(2)} × as fast as the table`;
    console.log(`  ${name.padEnd(42)} ${ms.toFixed(1).padStart(7)} ms${target}${ratio}`);
  }
  printGrowth('labelled documents', joined, draftOf(joined));
  printGrowth('one sentence repeated', SENTENCE.repeat(LENGTHS.length * LENGTH), `${OTHER}${SENTENCE}`.repeat(LENGTH));
}

const SENTENCE = '各乡镇要于9月30日前完成摸底排查工作，并于每月5日前报送进展情况。';
const OTHER = '各乡镇要于9月20日前完成摸底排查工作，并于每周五前报送进展情况。';

function printGrowth(name: string, upperText: string, draftText: string): void {
  console.log(`  ${name}`);
  for (const length of LENGTHS) {
    const upper = read(upperText.slice(0, length));
    const draft = read(draftText.slice(0, length));
    const ms = median(Array.from({ length: ROUNDS }, () => timeOf(() => compareWithUpper(draft, upper))));
    const perCharacter = ((ms / length) * 1e6).toFixed(0);
    console.log(
      `    ${String(length).padStart(7)} characters ${ms.toFixed(1).padStart(7)} ms ${perCharacter.padStart(6)} ns each`,
    );
  }
}

function read(text: string): ComparedDocument {
  return { text, report: report({ text, issuedOn: '2024-05-13' }) };
}

/** Every third sentence with other numbers and other words, as a lower level might write it. */
function draftOf(text: string): string {
  return text
    .split('。')
    .map((sentence, i) =>
      i % 3 === 0
        ? sentence.replace(/[1-8]/g, (digit) => String(Number(digit) + 1)).replace(/开展|推进/g, '组织')
        : sentence,
    )
    .join('。');
}

/** Length of the longest common subsequence, by the table of all pairs of characters, two rows kept. */
function commonLength(a: string, b: string): number {
  let above = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i);
    for (let j = 0; j < b.length; j++)
      row[j + 1] = b.charCodeAt(j) === code ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0);
    [above, row] = [row, above];
  }
  return above[b.length] ?? 0;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
