/** Passages one below the other, each a way to the page. */
import { useState } from 'preact/hooks';
import type { Span } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { PassageButton } from './PassageButton';
import { type Passages, spanKey } from './passage';

interface PassageListProps {
  readonly words: Words;
  readonly spans: readonly Span[];
  readonly passages: Passages;
}

/** More passages than this are shown only when asked for. */
const SHOWN = 10;

/** Each span once. */
export function PassageList({ words, spans, passages }: PassageListProps) {
  const [isWhole, setWhole] = useState(false);
  const unique = [...new Map(spans.map((span) => [spanKey(span), passages.at(span)]))];
  const rest = unique.length - SHOWN;
  return (
    <ul class="passages" aria-label={words.burden.countedFrom}>
      {(isWhole ? unique : unique.slice(0, SHOWN)).map(
        ([key, passage]) =>
          passage && (
            <li key={key}>
              <PassageButton words={words} passage={passage} passages={passages} isShort />
            </li>
          ),
      )}
      {!isWhole && rest > 0 && (
        <li>
          <button type="button" class="text-button" onClick={() => setWhole(true)}>
            {words.burden.morePassages(rest)}
          </button>
        </li>
      )}
    </ul>
  );
}
