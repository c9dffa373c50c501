/** `npm run accuracy`: how the rules compare with the labels, by category, and the same for a plain keyword list. */
import { execFileSync } from 'node:child_process';
import { CATEGORIES, type Category } from '../../utils/analysis/schema';
import { cutUnits } from '../../utils/analysis/text/units';
import { placeAt } from '../../utils/platform/place';
import { choose, isOnByDefault, leastConfidenceOf } from '../../utils/rules/choice';
import { RULES_VERSION } from '../../utils/rules/registry';
import { isHeldOut } from '../../utils/training/split';
import { report } from '../helpers/analysis';
import { type GoldDocument, goldDocuments, hasGold, readJsonl, SHARED } from '../helpers/gold';
import { rulesHash } from '../helpers/rules-hash';
import { today, writeReadmeTable } from './readme-table';
import { reliability } from './reliability';

const SAMPLES = 1000;
const CORE = CATEGORIES.slice(0, 3);

/** What was right, wrongly marked and missed, in one document and category. */
interface Counts {
  readonly hits: number;
  readonly falses: number;
  readonly misses: number;
}
/** Counts by document, then by category. */
type Tally = ReadonlyMap<string, Readonly<Record<Category, Counts>>>;

/** Each category at its own default threshold. */
const ALL_ON = {
  categories: Object.fromEntries(CATEGORIES.map((id) => [id, true])),
  leastConfidence: null,
  dismissals: [],
};

const NOTHING: Counts = { hits: 0, falses: 0, misses: 0 };

if (!hasGold) {
  console.error(`The labelled documents are not at ${SHARED}; WENZHEN_GOLD names their folder.`);
  process.exit(1);
}
const documents = goldDocuments();
const labels = labelsByUnit();
const findingsOf = (document: GoldDocument) =>
  report(sourceOf(document)).findings.filter(({ verdict }) => verdict === 'finding');
const own = tally(findingsOf);
/** What is shown where the user has chosen nothing, with the categories that are off by default switched on. */
const shown = tally((document) => choose(findingsOf(document), ALL_ON, placeAt('')).shown);
const peer = tally(keywordFindings());

const parts: readonly (readonly [string, readonly GoldDocument[]])[] = [
  ['all', documents],
  ['tuning part', documents.filter(({ id }) => !isHeldOut(id))],
  ['held out', documents.filter(({ id }) => isHeldOut(id))],
  ['real', documents.filter(({ kind }) => kind === 'real')],
  ['written', documents.filter(({ kind }) => kind === 'written')],
];
for (const [name, part] of parts) printPart(name, part);
const bins = reliability();
console.log(`\nreliability, held out, calibration cross-fitted by document`);
for (const { from, count, sure, right } of bins)
  console.log(
    `  from ${from.toFixed(1)}: ${String(count).padStart(4)} findings, said ${share(sure)}, right ${share(right)}`,
  );
writeReadme();

function printPart(name: string, part: readonly GoldDocument[]): void {
  const ids = part.map(({ id }) => id);
  console.log(`\n${name}: ${ids.length} documents (rules ${RULES_VERSION})`);
  console.log(`${'category'.padEnd(24)} precision recall  F1    95 % of F1     labelled  keyword list P / R / F1`);
  for (const category of CATEGORIES) {
    const counts = sum(own, ids, category);
    const [low, high] = interval(own, ids, category);
    const other = sum(peer, ids, category);
    console.log(
      `${category.padEnd(24)} ${share(precision(counts))}     ${share(recall(counts))}   ${share(f1(counts))} ${share(low)}–${share(high)}  ${String(counts.hits + counts.misses).padStart(6)}     ${share(precision(other))} / ${share(recall(other))} / ${share(f1(other))}`,
    );
  }
  console.log(
    `mean F1: core ${share(meanF1(own, ids, CORE))}, all twelve ${share(meanF1(own, ids, CATEGORIES))}; keyword list ${share(meanF1(peer, ids, CORE))}, ${share(meanF1(peer, ids, CATEGORIES))}`,
  );
}

function writeReadme(): void {
  const all = documents.map(({ id }) => id);
  const heldOut = all.filter(isHeldOut);
  const rows = CATEGORIES.map((category) => {
    const counts = sum(own, all, category);
    const [low, high] = interval(own, all, category);
    return `| ${category} | ${share(precision(counts))} | ${share(recall(counts))} | ${share(f1(counts))} (${share(low)}–${share(high)}) | ${share(f1(sum(own, heldOut, category)))} | ${counts.hits + counts.misses} | ${share(f1(sum(peer, all, category)))} |`;
  });
  writeReadmeTable('accuracy', [
    `Rules ${RULES_VERSION} (${rulesHash()}), ${today()}, ${all.length} labelled documents (two thirds used for tuning, ${heldOut.length} held out):`,
    '',
    '| category | precision | recall | F1 (95 %) | F1 held out | labelled units | keyword list’s F1 |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    `| **mean of the core three** | | | ${share(meanF1(own, all, CORE))} | ${share(meanF1(own, heldOut, CORE))} | | ${share(meanF1(peer, all, CORE))} |`,
    `| **mean of all twelve** | | | ${share(meanF1(own, all, CATEGORIES))} | ${share(meanF1(own, heldOut, CATEGORIES))} | | ${share(meanF1(peer, all, CATEGORIES))} |`,
    '',
    'How sure findings are said to be, and how many of them are right (held out, calibration cross-fitted by document):',
    '',
    '| confidence | findings | mean confidence | share right |',
    '|---|---|---|---|',
    ...bins.map(
      ({ from, count, sure, right }) => `| from ${from.toFixed(1)} | ${count} | ${share(sure)} | ${share(right)} |`,
    ),
    '',
    'What is shown by default, measured on the labelled documents held out: each category from the confidence on at which its precision reached 0.85 on all documents that it was not tuned on (these, the written ones that no rule was fitted to, and further real ones); a category that reached it nowhere is off until it is switched on.',
    '',
    '| category | by default | shown from | precision | recall |',
    '|---|---|---|---|---|',
    ...CATEGORIES.map((category) => {
      const counts = sum(shown, heldOut, category);
      return `| ${category} | ${isOnByDefault(category) ? 'on' : 'off'} | ${leastConfidenceOf(category, ALL_ON)} | ${share(precision(counts))} | ${share(recall(counts))} |`;
    }),
  ]);
}

/** Compares what `find` marks with the labels, unit by unit. */
function tally(find: (document: GoldDocument) => readonly { category: Category; start: number; end: number }[]): Tally {
  return new Map(
    documents.map((document) => {
      const found = find(document);
      const units = cutUnits(document.text).map(({ start, end }) => ({
        expected: labels.get(`${document.id}:${start}`) ?? new Set<Category>(),
        marked: new Set(found.filter((one) => one.start >= start && one.end <= end).map(({ category }) => category)),
      }));
      const counts = CATEGORIES.map((category) => {
        const of = (holds: (expected: boolean, marked: boolean) => boolean) =>
          units.filter(({ expected, marked }) => holds(expected.has(category), marked.has(category))).length;
        return [
          category,
          { hits: of((e, m) => e && m), falses: of((e, m) => !e && m), misses: of((e, m) => e && !m) },
        ] as const;
      });
      return [document.id, Object.fromEntries(counts) as Record<Category, Counts>] as const;
    }),
  );
}

function labelsByUnit(): ReadonlyMap<string, ReadonlySet<Category>> {
  const rows = readJsonl('gold/dev-labels.jsonl') as readonly {
    id: string;
    unit: [number, number];
    categories: Category[];
  }[];
  return new Map(rows.map(({ id, unit, categories }) => [`${id}:${unit[0]}`, new Set(categories)]));
}

/** The findings of the keyword list that lies beside the labels. */
function keywordFindings() {
  const output = execFileSync('node', [`${SHARED}/gold/keyword-list.mjs`, `${SHARED}/gold/dev.jsonl`], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const byId = new Map(
    output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; findings: { category: Category; start: number; end: number }[] })
      .map(({ id, findings }) => [id, findings] as const),
  );
  return ({ id }: GoldDocument) => byId.get(id) ?? [];
}

function sourceOf({ text, title, publishedOn }: GoldDocument) {
  return { text, title, ...(publishedOn && { publishedOn }) };
}

function sum(by: Tally, ids: readonly string[], category: Category): Counts {
  return ids.reduce((total, id) => {
    const counts = by.get(id)?.[category] ?? NOTHING;
    return {
      hits: total.hits + counts.hits,
      falses: total.falses + counts.falses,
      misses: total.misses + counts.misses,
    };
  }, NOTHING);
}

function precision({ hits, falses }: Counts): number {
  return hits / (hits + falses);
}

function recall({ hits, misses }: Counts): number {
  return hits / (hits + misses);
}

function f1({ hits, falses, misses }: Counts): number {
  return (2 * hits) / (2 * hits + falses + misses);
}

function meanF1(by: Tally, ids: readonly string[], categories: readonly Category[]): number {
  const values = categories.map((category) => f1(sum(by, ids, category))).filter((value) => !Number.isNaN(value));
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** Middle 95 % of F1 over documents drawn with replacement; the draws are the same each time. */
function interval(by: Tally, ids: readonly string[], category: Category): readonly [number, number] {
  let state = 12345;
  const draw = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * ids.length);
  };
  const values = Array.from({ length: SAMPLES }, () =>
    f1(
      sum(
        by,
        ids.map(() => ids[draw()] ?? ''),
        category,
      ),
    ),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  return [
    values[Math.floor(values.length * 0.025)] ?? Number.NaN,
    values[Math.floor(values.length * 0.975)] ?? Number.NaN,
  ];
}

function share(value: number): string {
  return Number.isNaN(value) ? ' –  ' : value.toFixed(2);
}
