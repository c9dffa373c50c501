import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { processInWorkers } from '../../utils/headless/worker-pool';

const OPTIONS = {
  lang: 'en',
  unclear: false,
  allowSecret: false,
  profile: 'general',
  holidayLists: [],
  rulePacks: [],
} as const;

/** Answers each line with its text; ends or throws where the text says so. */
const THREAD = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', (batch) => {
  if (batch.some(({ text }) => text.includes('"ends"'))) process.exit(3);
  if (batch.some(({ text }) => text.includes('"throws"'))) throw new Error('out of memory');
  parentPort.postMessage(batch.map(({ text }) => ({ text, isReport: true })));
});`;

it('a line that takes its worker down fails alone, in its place; all others are answered', async () => {
  const texts = Array.from({ length: 100 }, (_, i) => JSON.stringify({ id: `d${i}`, text: 'fine' }));
  texts[20] = JSON.stringify({ id: 'ends', text: '' });
  texts[50] = JSON.stringify({ id: 'throws', text: '' });
  async function* lines() {
    yield* texts.map((text, i) => ({ number: i + 1, text }));
  }
  const answers: string[] = [];
  for await (const { text } of processInWorkers(lines(), 2, OPTIONS, () => new Worker(THREAD, { eval: true })))
    answers.push(text);
  expect(answers).toHaveLength(100);
  expect(JSON.parse(answers[20] ?? '')).toMatchObject({ id: 'ends', line: 21, error: { code: 'failed' } });
  expect(JSON.parse(answers[50] ?? '')).toMatchObject({
    id: 'throws',
    error: { message: 'the analysis failed: out of memory' },
  });
  expect(answers.filter((answer, i) => answer !== texts[i])).toHaveLength(2);
});
