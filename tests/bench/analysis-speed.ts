/** Characters per second of `analyse()` beside one pass of jieba's segmentation over the same texts. */
import { cut } from 'jieba-wasm';
import { RULES } from '../../utils/rules/registry';
import { report } from '../helpers/analysis';
import { goldDocuments } from '../helpers/gold';
import { median } from './median';

const WARM_UP_ROUNDS = 4;
const ROUNDS = 5;
const CORE_RULES = RULES.slice(0, 3);

/** Prints both speeds and their ratio; the passes alternate, so that both meet the same machine. */
export function benchAnalysisSpeed(): void {
  const documents = goldDocuments().map(({ text, title, publishedOn }) => ({
    text,
    title,
    ...(publishedOn && { publishedOn }),
  }));
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const passes = {
    'analyse(), all twelve rules': () => {
      for (const document of documents) report(document);
    },
    'analyse(), the three core rules': () => {
      for (const document of documents) report(document, CORE_RULES);
    },
    'jieba-wasm cut(text, true) per paragraph': () => {
      for (const { text } of documents) for (const paragraph of text.split('\n')) cut(paragraph, true);
    },
  };
  const times = new Map<string, number[]>(Object.keys(passes).map((name) => [name, []]));
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++)
    for (const [name, pass] of Object.entries(passes)) {
      const start = performance.now();
      pass();
      if (round >= WARM_UP_ROUNDS) times.get(name)?.push(performance.now() - start);
    }
  console.log(`analysis speed, ${documents.length} documents, ${characters} characters, median of ${ROUNDS}`);
  const medians = [...times].map(([name, values]) => [name, median(values)] as const);
  for (const [name, ms] of medians)
    console.log(
      `  ${name.padEnd(42)} ${ms.toFixed(1).padStart(7)} ms  ${(characters / ms / 1000).toFixed(2)} M characters/s`,
    );
  const peer = medians.at(-1)?.[1] ?? Number.NaN;
  for (const [name, ms] of medians.slice(0, -1)) console.log(`  ${name}: ${(peer / ms).toFixed(2)} × as fast`);
}
