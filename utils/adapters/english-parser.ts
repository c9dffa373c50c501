/** The parser of English, from `compromise`; to be imported only once a document turns out to be English. */
import nlp from 'compromise/two';
import type { EnglishParser, EnglishSentence, EnglishWord, WordKind } from '../analysis/english/english-parser';

/** Tags of the package that make a word one of our kinds; the first that fits is taken. */
const KINDS: readonly (readonly [string, WordKind])[] = [
  ['Negative', 'negative'],
  ['Modal', 'modal'],
  ['Auxiliary', 'auxiliary'],
  ['Copula', 'auxiliary'],
  ['Date', 'date'],
  ['Value', 'number'],
  ['Gerund', 'gerund'],
  ['PastTense', 'past'],
  ['Participle', 'past'],
  ['Infinitive', 'infinitive'],
  ['Verb', 'present'],
  ['Pronoun', 'other'],
  ['Noun', 'noun'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
];

/** Abbreviations behind which the package ends a sentence although a number follows: No. 5, Art. 12. */
const BEFORE_NUMBER = /\b(?:nos?|art|para|sec|fig|vol|pp?)\.$/i;

type Term = ReturnType<typeof nlp>['document'][number][number];

/** Sentences, kinds of words and their dictionary forms as `compromise` sees them. */
export const englishParser: EnglishParser = {
  parse(line) {
    const { document } = nlp(line).compute('root');
    const sentences: EnglishSentence[] = [];
    let at = 0;
    for (const terms of document) {
      const words: EnglishWord[] = [];
      let end = at;
      for (const term of terms) {
        const start = at + term.pre.length;
        end = start + term.text.length + term.post.trimEnd().length;
        words.push({ start, end: start + term.text.length, ...readTerm(term) });
        at = start + term.text.length + term.post.length;
      }
      const start = words[0] === undefined ? at : words[0].start - (terms[0]?.pre.trimStart().length ?? 0);
      const before = sentences.at(-1);
      const isCutTooEarly =
        before && /^\d/.test(words[0]?.normal ?? '') && BEFORE_NUMBER.test(line.slice(0, before.end));
      if (isCutTooEarly) sentences.splice(-1, 1, { start: before.start, end, words: [...before.words, ...words] });
      else if (end > start) sentences.push({ start, end, words });
    }
    return sentences;
  },
};

function readTerm(term: Term): Pick<EnglishWord, 'normal' | 'root' | 'kind'> {
  const normal = wordIn(term, 'implicit') ?? term.normal;
  const kind = KINDS.find(([tag]) => term.tags?.has(tag))?.[1] ?? 'other';
  return { normal, root: wordIn(term, 'root') ?? normal, kind };
}

/** Fields that the package sets on some words and its types leave out: `implicit` (don't: do, not) and `root`. */
function wordIn(term: Term, field: 'implicit' | 'root'): string | undefined {
  const value: unknown = Reflect.get(term, field);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
