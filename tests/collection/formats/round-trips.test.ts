import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBrat } from '../../../utils/collection/formats/brat';
import { readDoccano, writeDoccano } from '../../../utils/collection/formats/doccano';
import type { Imported } from '../../../utils/collection/formats/imports';
import { writeLabelStudio } from '../../../utils/collection/formats/label-studio';
import type { OutcomeChoice } from '../../../utils/collection/formats/outcomes';
import { readBrat } from '../../../utils/collection/formats/read-brat';
import { readLabelStudio } from '../../../utils/collection/formats/read-label-studio';
import { maskContent } from '../../../utils/collection/masking';
import type { CollectionContent, Sample } from '../../../utils/collection/schema';
import { BARE, CONTENT, CONTEXT, sampleOf, sha256, TEXT, WHOLE } from './content';

const ALL: OutcomeChoice = { fallback: 'tool', negatives: 'include' };
const DECIDED: OutcomeChoice = { fallback: 'none', negatives: 'exclude' };
/** A tag has no room for a sample without a category. */
const TAGGED = CONTENT.samples.filter(({ category }) => category !== null);

interface Tool {
  readonly name: string;
  /** Out and in again. */
  readonly around: (content: CollectionContent, choice: OutcomeChoice) => Promise<Imported>;
}

const TOOLS: readonly Tool[] = [
  {
    name: 'Label Studio',
    around: (content, choice) => readLabelStudio([...writeLabelStudio(content, choice)].join(''), CONTEXT),
  },
  { name: 'doccano', around: (content, choice) => readDoccano([...writeDoccano(content, choice)], CONTEXT) },
  {
    name: 'doccano with entities',
    around: (content, choice) => readDoccano([...writeDoccano(content, choice, 'entities')], CONTEXT),
  },
  { name: 'brat', around: (content, choice) => readBrat([...writeBrat(content, choice)], CONTEXT) },
];

describe.each(TOOLS)('a collection in the format of $name', ({ name, around }) => {
  const inOrder = (samples: readonly Sample[]) => [...samples].sort((a, b) => (a.id < b.id ? -1 : 1));

  test('comes back as it was', async () => {
    const { documents, texts, samples, problems } = await around(CONTENT, ALL);
    expect(problems).toEqual([]);
    expect(documents).toEqual(CONTENT.documents);
    expect(texts).toEqual(CONTENT.texts);
    expect(inOrder(samples)).toEqual(inOrder(TAGGED));
  });

  test('has only what was decided where that is wanted', async () => {
    const { samples } = await around(CONTENT, DECIDED);
    const ids = samples.map(({ id }) => id).filter((id) => id !== 'disputed' || name !== 'Label Studio');
    expect(ids.sort()).toEqual(['agreed', 'excerpt', 'lone', 'settled']);
  });

  test('comes back after masking, though the text is no longer the one that was hashed', async () => {
    const texts = new Map([[WHOLE.hash, TEXT.replace('总结材料', '13812345678')]]);
    const samples = CONTENT.samples.filter(({ id }) => id === 'negative');
    const { content } = maskContent({ ...CONTENT, texts, samples }, ['phone']);
    const back = await around(content, ALL);
    expect(back.problems).toEqual([]);
    expect(back.texts.get(WHOLE.hash)).toContain(`报送${'＊'.repeat(11)}`);
  });

  test('any characters and line ends in a text keep every passage in its place', async () => {
    const piece = fc.stringMatching(/^[ab1😀𠮷é "'\\<&=|,;\t\n甲。；]*$/u);
    await fc.assert(
      fc.asyncProperty(
        piece,
        piece,
        fc.stringMatching(/^[甲😀1][乙\n𠮷 "]*[丙=😀]$/u),
        async (before, after, quote) => {
          const text = before + quote + after;
          const document = { ...BARE, hash: sha256(text) };
          const [start, end] = [before.length, before.length + quote.length];
          const sample = { ...sampleOf('lone'), documentHash: document.hash, quote, start, end };
          const excerpt = { ...sample, id: 'other', documentHash: WHOLE.hash, prefix: before, suffix: after };
          const samples = [sample, excerpt];
          const content = {
            ...CONTENT,
            documents: [document, WHOLE],
            texts: new Map([[document.hash, text]]),
            samples,
          };
          const back = await around(content, ALL);
          expect(back.problems).toEqual([]);
          expect(inOrder(back.samples)).toEqual(samples);
          expect(back.texts.get(document.hash)).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a text that is not the one it claims to be is a document of its own', async () => {
    const texts = new Map([[WHOLE.hash, `${TEXT}多了`]]);
    const { problems, documents, samples } = await around({ ...CONTENT, texts, samples: [sampleOf('negative')] }, ALL);
    expect(problems.map(({ field, code }) => [field, code])).toEqual([['text', 'hash-mismatch']]);
    expect(documents.map(({ hash }) => hash)).toEqual([sha256(`${TEXT}多了`)]);
    expect(samples[0]?.documentHash).toBe(sha256(`${TEXT}多了`));
  });
});
