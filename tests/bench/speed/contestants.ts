/** Who is measured: our analysis of Chinese and of English, and known tools that read the same texts. */
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { cut } from 'jieba-wasm';
import writeGood from 'write-good';
import { run as zhlint } from 'zhlint';
import { RULES } from '../../../utils/rules/registry';
import { report } from '../../helpers/analysis';
import { englishReport } from '../../helpers/english';
import type { Contestant } from './by-turns';
import { dictionaryLinter, dictionaryOf } from './dictionary-linter';

const CORE_RULES = RULES.slice(0, 3);
const lintByDictionary = dictionaryLinter(dictionaryOf(RULES));

export const ALL_RULES: Contestant = { name: 'analyse(), all twelve rules', run: (source) => report(source) };
export const THREE_RULES: Contestant = {
  name: 'analyse(), the three core rules',
  run: (source) => report(source, CORE_RULES),
};
export const JIEBA: Contestant = {
  name: 'jieba-wasm, cut(text, true) per paragraph',
  run: ({ text }) => {
    for (const paragraph of text.split('\n')) cut(paragraph, true);
  },
};
export const TEXTLINT: Contestant = {
  name: 'textlint, a rule with the same words',
  run: ({ text }) => lintByDictionary(text),
};
export const ZHLINT: Contestant = {
  name: 'zhlint, its default rules',
  run: ({ text }) => zhlint(text, { rules: { preset: 'default' } }),
};

export const ENGLISH: Contestant = { name: 'analyseEnglish()', run: (source) => englishReport(source) };
export const WRITE_GOOD: Contestant = { name: 'write-good, its default checks', run: ({ text }) => writeGood(text) };

/** The linter keeps what it found in a sentence: here each pass brings sentences that it has seen before. */
export async function harperAgain(): Promise<Contestant> {
  const linter = await harperLinter();
  return {
    name: 'harper.js, sentences that it has seen before',
    run: ({ text }) => linter.lint(text, { language: 'plaintext' }),
  };
}

/** Here each pass has a linter that is set up and has seen nothing. */
export async function harperAnew(): Promise<Contestant> {
  let linter = await harperLinter();
  return {
    name: 'harper.js, sentences that are new to it',
    prepare: async () => {
      await linter.dispose();
      linter = await harperLinter();
    },
    run: ({ text }) => linter.lint(text, { language: 'plaintext' }),
  };
}

async function harperLinter(): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.setup();
  return linter;
}
