/** Finds where the draft asks the same more or less strongly: 力争 → 确保, 鼓励 → 应当. */
import type { SentencePair } from './alignment';
import type { Sentence } from './compared-document';
import { countHan } from './content';
import { clausesOf, isLeadAlike } from './frames';
import { plainWords } from './masking';
import { type StrengthWord, strengthOf } from './sense';
import type { FoundChange } from './value-changes';

/** A clause with fewer Chinese characters may be about anything. */
const FEWEST_WORDS = 5;
/** With more it is a list, not a sentence. */
const MOST_CLAUSES = 60;

interface StrongClause {
  readonly words: string;
  readonly lead: readonly string[];
  readonly strength: StrengthWord;
  /** Where the word stands in the masked sentence. */
  readonly at: number;
}

/** Clauses alike in all but the one word that says how strongly they ask. */
export function strengthChanges({ left, right }: SentencePair): readonly FoundChange[] {
  const theirs = strongClauses(right);
  return strongClauses(left).flatMap((clause) => {
    const [same, ...more] = theirs.filter(({ words }) => words === clause.words);
    if (!same || more.length > 0 || !isLeadAlike(same.lead, clause.lead, false)) return [];
    const rise = clause.strength.rank - same.strength.rank;
    const [upper, draft] = [placeOf(same, right), placeOf(clause, left)];
    if (rise === 0 || !upper || !draft) return [];
    return [
      { kind: 'modality' as const, direction: rise > 0 ? ('tightened' as const) : ('loosened' as const), upper, draft },
    ];
  });
}

function strongClauses(sentence: Sentence): readonly StrongClause[] {
  const clauses = clausesOf(sentence);
  if (clauses.length > MOST_CLAUSES) return [];
  const words = clauses.map(({ text }) => plainWords(text));
  return clauses.flatMap(({ text, start }, i) => {
    const strength = strengthOf(text);
    const own = words[i] ?? '';
    if (!strength || countHan(own) < FEWEST_WORDS) return [];
    const lead = words.slice(0, i).filter((each) => countHan(each) > 0);
    return [{ words: own, lead, strength, at: start + strength.at }];
  });
}

/** The place in the text of a word of the masked sentence: the same occurrence of it. */
function placeOf({ strength: { word }, at }: StrongClause, { masked, unit, opening }: Sentence) {
  const nth = masked.slice(0, at).split(word).length;
  let start = opening - unit.start - 1;
  for (let found = 0; found < nth; found++) {
    start = unit.text.indexOf(word, start + 1);
    if (start < 0) return undefined;
  }
  return { start: unit.start + start, end: unit.start + start + word.length };
}
