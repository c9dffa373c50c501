/** The picture of what annotators said of each rule's findings: which rules are wrong most. */
import type { RowLabel } from '../../../utils/collection/rows';
import { type RuleTally, shareOfNo } from '../../../utils/collection/tallies';
import { firstOf, type Names, type PictureContent, type Table } from './content';
import { drawParts, type Part } from './draw-parts';
import type { Fill } from './svg-parts';

/** What counts against a rule is at the left, where all bars begin. */
const PARTS: readonly { readonly label: Exclude<RowLabel, 'open'>; readonly fill: Fill }[] = [
  { label: 'no', fill: 'solid' },
  { label: 'conflict', fill: 'hatched' },
  { label: 'unsure', fill: 'dotted' },
  { label: 'yes', fill: 'pale' },
];

/** Rules with fewer than `least` said rows are in the table only. */
export function rulesPicture(rules: readonly RuleTally[], least: number, names: Names): PictureContent {
  const { words, titleOf } = names;
  const enough = rules.filter(({ said }) => said >= least);
  const { drawn, remark } = firstOf(enough, words);
  const rows = drawn.map((tally) => ({
    title: titleOf(tally.rule),
    note: words.rules.wrong(shareOfNo(tally), tally.labels.no, tally.said),
    parts: partsOf(tally, names),
  }));
  const [worst] = enough;
  const absence = rules.length === 0 ? words.rules.nothing : words.rules.tooFew(least);
  return {
    title: words.rules.title,
    note: worst ? [words.rules.note(least), remark].filter(Boolean).join(words.between) : '',
    summary: worst
      ? words.rules.summary(enough.length, titleOf(worst.rule), shareOfNo(worst), worst.labels.no, worst.said)
      : absence,
    table: tableOf(rules, names),
    draw: worst
      ? (look) =>
          drawParts(
            {
              rows,
              whole: 1,
              key: PARTS.map(({ label, fill }) => ({ fill, name: words.labels[label] })),
              ticks: [0, 0.5, 1].map(words.share),
            },
            look,
          )
      : undefined,
  };
}

function partsOf({ rule, labels, said }: RuleTally, { words, titleOf }: Names): readonly Part[] {
  let end = 0;
  return PARTS.flatMap(({ label, fill }) => {
    const count = labels[label];
    if (count === 0) return [];
    const from = end;
    end += count / said;
    return [{ fill, from, to: end, tip: words.tip([titleOf(rule), words.labels[label]], count) }];
  });
}

function tableOf(rules: readonly RuleTally[], { words, titleOf }: Names): Table {
  const { labels } = words;
  return {
    head: [
      words.rules.rule,
      words.rules.shareOfNo,
      ...PARTS.map(({ label }) => labels[label]),
      words.rules.said,
      labels.open,
      words.rules.moved,
    ],
    rows: rules.map((tally) => [
      titleOf(tally.rule),
      tally.said === 0 ? '—' : words.share(shareOfNo(tally)),
      ...PARTS.map(({ label }) => words.count(tally.labels[label])),
      words.count(tally.said),
      words.count(tally.labels.open),
      words.count(tally.moved),
    ]),
  };
}
