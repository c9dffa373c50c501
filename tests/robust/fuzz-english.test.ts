/** Spoilt English documents get a sound report. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { englishParser } from '../../utils/adapters/english-parser';
import { cutSentences } from '../../utils/analysis/english/english-units';
import { englishReport, labelledSentences, readTestFile } from '../helpers/english';
import { FUZZ_TIMEOUT, fuzz } from './fuzz-setting';
import { spoiltTexts } from './mutations';
import { faultsIn } from './report-faults';

const sentences = labelledSentences().map(({ text }) => text);
const sources = [
  readTestFile('documents/english/notice.txt'),
  readTestFile('documents/english/action-plan.txt'),
  sentences.join(' '),
  sentences.join('\n'),
];
const documents = fc
  .tuple(spoiltTexts(sources), fc.option(fc.constantFrom('2025-03-10', '1999-12-31'), { nil: undefined }))
  .map(([text, issuedOn]) => ({ text, ...(issuedOn !== undefined && { issuedOn }) }));

test(
  'spoilt English documents get a sound report, and the same one twice',
  () =>
    fuzz(0.03, documents, (source) => {
      const first = englishReport(source);
      expect(faultsIn(first, source.text, cutSentences(source.text, englishParser))).toEqual([]);
      expect(JSON.stringify(englishReport(source))).toBe(JSON.stringify(first));
    }),
  FUZZ_TIMEOUT,
);
