/** The texts that speed is measured over: the labelled documents, and real documents joined to texts of given lengths. */
import { z } from 'zod/mini';
import type { SourceDocument } from '../../../utils/analysis/schema';
import { readLines, readTestFile } from '../../helpers/english';
import { type GoldDocument, goldDocuments, readJsonl } from '../../helpers/gold';

const LONGEST = 1_000_000;
const PASSAGE_LENGTH = 5_000;
/** Given to texts that were joined, so that due times are counted in them. */
const ISSUED_ON = '2024-05-13';

/** The labelled documents as they are. */
export function labelledTexts(): readonly SourceDocument[] {
  return goldDocuments().map(({ text, title, publishedOn }) => ({ text, title, ...(publishedOn && { publishedOn }) }));
}

/** Texts of exactly this length; the longer ones are the shorter ones joined, so that all lengths hold the same text. */
export function joinedTexts(length: number): readonly SourceDocument[] {
  const passages = passagesOfDocuments();
  const texts =
    length < PASSAGE_LENGTH
      ? passages.map((passage) => cutTo(passage, length))
      : Array.from({ length: LONGEST / length }, (_, i) => {
          const count = length / PASSAGE_LENGTH;
          return passages.slice(i * count, (i + 1) * count).join('');
        });
  return texts.map((text) => ({ text, issuedOn: ISSUED_ON }));
}

/** A million characters in passages: each begins with a real document and goes on with the documents after it. */
function passagesOfDocuments(): readonly string[] {
  const real = [
    ...goldDocuments().filter(({ kind }) => kind === 'real'),
    ...(readJsonl('corpus/unlabelled.jsonl') as readonly Pick<GoldDocument, 'text'>[]),
  ];
  const bodies = [...new Set(real.map(({ text }) => text))];
  const count = LONGEST / PASSAGE_LENGTH;
  return Array.from({ length: count }, (_, i) => {
    let passage = '';
    for (let at = Math.floor((i * bodies.length) / count); passage.length < PASSAGE_LENGTH; at++)
      passage += `${bodies[at % bodies.length]}\n`;
    return cutTo(passage, PASSAGE_LENGTH);
  });
}

const ENGLISH_DOCUMENTS = ['notice.txt', 'action-plan.txt'];
const ENGLISH_SENTENCES = ['sentences.jsonl', 'later-sentences.jsonl', 'unseen-sentences.jsonl'];
const SENTENCES_PER_PARAGRAPH = 4;

/** The two English documents. */
export function englishDocuments(): readonly SourceDocument[] {
  return ENGLISH_DOCUMENTS.map((name) => ({ text: readTestFile(`documents/english/${name}`) }));
}

/** English texts of exactly this length: the documents and the labelled sentences, again from the start where they end. */
export function englishTexts(length: number): readonly SourceDocument[] {
  const schema = z.object({ text: z.string() });
  const sentences = ENGLISH_SENTENCES.flatMap((name) => readLines(`documents/english/${name}`, schema));
  const paragraphs = sentences.map(({ text }, i) => text + ((i + 1) % SENTENCES_PER_PARAGRAPH === 0 ? '\n' : ' '));
  const all = [...englishDocuments().map(({ text }) => text), paragraphs.join('')].join('\n');
  const long = `${all}\n`.repeat(Math.ceil(length / all.length));
  return Array.from({ length: Math.floor(long.length / length) }, (_, i) => ({
    text: cutTo(long.slice(i * length), length),
    issuedOn: ISSUED_ON,
  }));
}

function cutTo(text: string, length: number): string {
  return `${text.slice(0, length - 1)}\n`;
}
