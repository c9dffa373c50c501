/** What is wrong with something that is brought in, and where; never the reason to give up the rest. */
import type { z } from 'zod/mini';
import { fieldOf } from './checked-json';

export const PROBLEM_CODES = [
  /** Not JSON, or JSON cut short. */
  'not-json',
  /** Longer than `MAX_LINE` characters. */
  'too-long',
  /** Nested deeper than `MAX_DEPTH`. */
  'too-deep',
  /** Another kind of file. */
  'not-this-format',
  /** Written by a later version of the format. */
  'newer-version',
  /** A field that must be there is not. */
  'missing',
  /** A field has a value that it cannot have. */
  'invalid',
  /** Its id was there before; the first one is kept. */
  'duplicate',
  /** A sample or text of a document that is not in the file. */
  'unknown-document',
  /** The text is not the one whose hash the document has. */
  'hash-mismatch',
  /** What stands at the offsets is not the quote. */
  'quote-mismatch',
  /** No passage is named, or it is not in the text. */
  'not-found',
  /** There is more or less than the first line said: the file may be cut short. */
  'count-mismatch',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** `line` counts from 1 (0: the file as a whole), or is the place in a list; `field` is a path with dots, empty for the whole line. */
export interface Problem {
  readonly line: number;
  readonly field: string;
  readonly code: ProblemCode;
}

/** The first thing that a schema has against a value. */
export function problemOf(line: number, value: unknown, error: z.core.$ZodError, under = ''): Problem {
  const path = error.issues[0]?.path ?? [];
  const field = [under, ...path.map(String)].filter(Boolean).join('.');
  return { line, field, code: path.reduce(fieldOf, value) === undefined ? 'missing' : 'invalid' };
}
