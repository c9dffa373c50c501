/** The search over a collection: its words are cut once, kept, and looked through in memory. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WordCutter } from '../../utils/adapters/chinese-words';
import type { SampleRow } from '../../utils/collection/rows';
import { indexEntry, matcherOf, queryOf } from '../../utils/collection/searching';
import { keepWords, readWords } from '../../utils/platform/collection/word-index';
import { warn } from '../shared/use-settings';

/** Rows that are cut into words without a pause. */
const SLICE = 200;

export interface Search {
  /** Undefined where nothing is asked for. */
  readonly matches: ((row: SampleRow) => boolean) | undefined;
  /** Nothing was found by words: rows are looked through as plain text. */
  readonly isByLetter: boolean;
}

/** What is typed is cut into words as soon as the cutter is there; until then it is one word. */
export function useSearch(
  collectionId: string | undefined,
  { rows, isComplete }: { readonly rows: readonly SampleRow[]; readonly isComplete: boolean },
  typed: string,
): Search {
  const [cutter, setCutter] = useState<WordCutter>();
  const words = useRef<ReadonlyMap<string, string>>(new Map());
  const isAsked = typed.trim() !== '';
  useEffect(() => {
    if (isAsked && !cutter) void startCutter().then(setCutter, warn);
  }, [isAsked, cutter]);
  useEffect(() => {
    if (!cutter || !isComplete || collectionId === undefined) return;
    const stopping = new AbortController();
    void indexAll(collectionId, rows, cutter, stopping.signal, (index) => {
      words.current = index;
    }).catch(warn);
    return () => stopping.abort();
  }, [cutter, collectionId, isComplete, rows.length]);

  return useMemo(() => {
    const query = queryOf(typed, (text) => cutter?.asked(text) ?? [text]);
    const byWords = matcherOf(query, ({ id }) => words.current.get(id));
    if (!byWords || rows.some(byWords)) return { matches: byWords, isByLetter: false };
    return { matches: matcherOf(query, () => undefined), isByLetter: true };
  }, [typed, cutter, rows]);
}

async function startCutter(): Promise<WordCutter> {
  const { chineseWordCutter } = await import('../../utils/adapters/chinese-words');
  return chineseWordCutter();
}

/** Reads what was cut before, cuts the rest with pauses, and keeps it. */
async function indexAll(
  collectionId: string,
  rows: readonly SampleRow[],
  cutter: WordCutter,
  signal: AbortSignal,
  onIndex: (words: ReadonlyMap<string, string>) => void,
): Promise<void> {
  const words = await readWords(collectionId);
  if (signal.aborted) return;
  onIndex(words);
  const missing = rows.filter(({ id }) => !words.has(id));
  for (let from = 0; from < missing.length && !signal.aborted; from += SLICE) {
    const entries = missing
      .slice(from, from + SLICE)
      .map((row): [string, string] => [row.id, indexEntry(row, cutter.searched)]);
    await keepWords(collectionId, entries);
    for (const [id, entry] of entries) words.set(id, entry);
  }
}
