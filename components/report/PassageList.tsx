/** Passages one below the other, each a way to the page. */
import type { Span } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { PassageButton } from './PassageButton';
import { type Passages, spanKey } from './passage';

interface PassageListProps {
  readonly words: Words;
  readonly spans: readonly Span[];
  readonly passages: Passages;
}

/** Each span once. */
export function PassageList({ words, spans, passages }: PassageListProps) {
  const unique = new Map(spans.map((span) => [spanKey(span), passages.at(span)]));
  return (
    <ul class="passages" aria-label={words.burden.countedFrom}>
      {[...unique].map(
        ([key, passage]) =>
          passage && (
            <li key={key}>
              <PassageButton words={words} passage={passage} passages={passages} isShort />
            </li>
          ),
      )}
    </ul>
  );
}
