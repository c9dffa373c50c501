/** `analyse()` and `analyseEnglish()` beside known tools over the same texts: printed, and written into README.md. */
import { RULES_VERSION } from '../../../utils/rules/registry';
import { machine, today, writeReadmeTable } from '../readme-table';
import {
  ALL_RULES,
  ENGLISH,
  harperAgain,
  harperAnew,
  JIEBA,
  TEXTLINT,
  THREE_RULES,
  WRITE_GOOD,
  ZHLINT,
} from './contestants';
import { bundleAnalyser } from './fresh-process';
import { goalLines, goals, goalTable } from './goals';
import { type Heat, ROUNDS, runHeats } from './heats';
import { measureMemory } from './memory';
import { measureStart } from './start';
import { printed, shortfalls, speedTable } from './tables';
import { englishDocuments, englishTexts, joinedTexts, labelledTexts } from './texts';

const LENGTHS = [1_000, 5_000, 10_000, 20_000, 100_000, 1_000_000];

export async function benchSpeed(): Promise<void> {
  const bundle = await bundleAnalyser();
  const start = measureStart(bundle);
  const memory = LENGTHS.flatMap((length) =>
    joinedTexts(length)
      .slice(0, 1)
      .map(({ text }) => ({ length, ...measureMemory(bundle, text) })),
  );
  bundle.close();
  const chinese = await runHeats([ALL_RULES, THREE_RULES, JIEBA, TEXTLINT, ZHLINT], {
    name: 'labelled documents',
    documents: labelledTexts(),
    warmUp: 20,
    lengths: LENGTHS,
    textsOf: joinedTexts,
  });
  const english = await runHeats([ENGLISH, await harperAgain(), await harperAnew(), WRITE_GOOD], {
    name: 'documents',
    documents: englishDocuments(),
    warmUp: 40,
    lengths: [1_000, 5_000, 20_000, 100_000],
    textsOf: englishTexts,
  });
  const reached = goals(chinese, english, memory, start);

  console.log(`speed, median of ${ROUNDS} alternating passes (${machine()})`);
  for (const heat of [...chinese, ...english]) for (const line of printed(heat)) console.log(line);
  for (const line of goalLines(reached)) console.log(line);
  writeReadmeTable('speed', [
    `Rules ${RULES_VERSION}, ${today()}, ${machine()}:`,
    '',
    ...goalTable(reached),
    '',
    `In each cell: milliseconds for a text, p50 / p95 over all texts and ${ROUNDS} rounds after warm-up; millions of characters per second; how many times as fast \`analyse()\` with all twelve rules is (median of the rounds’ ratios).`,
    '',
    ...speedTable(chinese, ['all twelve rules', 'core three', 'jieba-wasm', 'textlint', 'zhlint']),
    '',
    `English (the texts of 100,000 characters repeat themselves), how many times as fast \`analyseEnglish()\` is:`,
    '',
    ...speedTable(english, ['`analyseEnglish()`', 'harper.js, text seen before', 'harper.js, new text', 'write-good']),
    ...shortfallNote([...chinese, ...english]),
  ]);
}

function shortfallNote(heats: readonly Heat[]): readonly string[] {
  const notes = shortfalls(heats);
  return notes.length > 0
    ? ['', `Not measured on all texts (the ratio is over the same part): ${notes.join('; ')}.`]
    : [];
}
