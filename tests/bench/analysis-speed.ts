/** Characters per second of `analyse()` beside one pass of jieba's segmentation over the same texts. */
import { cut } from 'jieba-wasm';
import { report } from '../helpers/analysis';
import { goldDocuments } from '../helpers/gold';
import { median } from './median';

const WARM_UP_ROUNDS = 2;
const ROUNDS = 5;

/** Prints both speeds and their ratio; the passes alternate, so that both meet the same machine. */
export function benchAnalysisSpeed(): void {
  const documents = goldDocuments().map(({ text, title, publishedOn }) => ({
    text,
    title,
    ...(publishedOn && { publishedOn }),
  }));
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const passes = {
    'analyse()': () => {
      for (const document of documents) report(document);
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
  const [[, own] = ['', 1], [, peer] = ['', 1]] = medians;
  console.log(`  analyse() is ${(peer / own).toFixed(2)} × as fast`);
}
