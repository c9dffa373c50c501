/** The passages that a report points at, with those that turned out to be lost. */
import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../../utils/analysis/schema';
import { type Passage, type Passages, spanKey } from './passage';

/** `onReveal` shows a passage on the page and gives false if it is not there any more. */
export function usePassages(list: readonly Passage[], onReveal: (passage: Passage) => Promise<boolean>): Passages {
  const [lost, setLost] = useState<readonly string[]>([]);
  const byKey = useMemo(() => new Map(list.map((passage) => [spanKey(passage), passage])), [list]);
  const reveal = async (passage: Passage) => {
    const key = spanKey(passage);
    const isThere = await onReveal(passage);
    setLost((before) => [...before.filter((other) => other !== key), ...(isThere ? [] : [key])]);
  };
  return {
    at: (span: Span) => byKey.get(spanKey(span)),
    reveal: (passage) => void reveal(passage),
    isLost: (passage) => lost.includes(spanKey(passage)),
  };
}
