/** The same contestants over whole documents and over texts of growing length. */
import type { SourceDocument } from '../../../utils/analysis/schema';
import { type Contestant, charactersIn, type Measured, measureByTurns } from './by-turns';

export const ROUNDS = 5;
/** Passes before those that count, once the first set of texts has warmed everything up. */
const LATER_WARM_UP = 2;
const PASS_LIMIT = 6_000;
const TEXT_LIMIT = 20_000;

/** What was measured over one set of texts. */
export interface Heat {
  readonly name: string;
  /** The length of each text; undefined where they differ. */
  readonly length: number | undefined;
  readonly texts: readonly SourceDocument[];
  readonly characters: number;
  /** In the order of the contestants. */
  readonly measured: readonly Measured[];
}

export interface Course {
  /** What the documents are called in the table. */
  readonly name: string;
  readonly documents: readonly SourceDocument[];
  /** Passes over the documents until the compiler has seen everything. */
  readonly warmUp: number;
  readonly lengths: readonly number[];
  textsOf(length: number): readonly SourceDocument[];
}

/** The documents come first. */
export async function runHeats(contestants: readonly Contestant[], course: Course): Promise<readonly Heat[]> {
  const run = async (name: string, texts: readonly SourceDocument[], warmUp: number, length?: number) => ({
    name: `${texts.length} ${name}`,
    length,
    texts,
    characters: charactersIn(texts),
    measured: await measureByTurns(contestants, texts, {
      warmUp,
      rounds: ROUNDS,
      passLimit: PASS_LIMIT,
      textLimit: TEXT_LIMIT,
    }),
  });
  const heats: Heat[] = [await run(course.name, course.documents, course.warmUp)];
  for (const length of course.lengths) {
    const texts = course.textsOf(length);
    heats.push(await run(`× ${length.toLocaleString('en')} characters`, texts, LATER_WARM_UP, length));
  }
  return heats;
}
