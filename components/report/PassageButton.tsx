/** A passage of the document within its sentence; a click shows it on the page. */
import type { Words } from '../../utils/words/words';
import type { Passage, Passages } from './passage';

interface PassageButtonProps {
  readonly words: Words;
  readonly passage: Passage;
  readonly passages: Passages;
  /** With only a few words on both sides, where many stand below each other. */
  readonly isShort?: boolean;
}

/** Says so where the passage was looked for and is not on the page any more. */
export function PassageButton({ words, passage, passages, isShort = false }: PassageButtonProps) {
  return (
    <>
      <button type="button" class="passage" onClick={() => passages.reveal(passage)}>
        <span class="visually-hidden">{words.burden.reveal}</span>
        {isShort ? shortened(passage.before, -1) : passage.before}
        <em>{passage.quote}</em>
        {isShort ? shortened(passage.after, 1) : passage.after}
      </button>
      {passages.isLost(passage) && (
        <p class="lost" role="status">
          {words.findings.lost}
        </p>
      )}
    </>
  );
}

/** Characters of context on each side. */
const SHORT = 12;

/** The end of a context (`side` -1) or its beginning (1), with … for what is left out. */
function shortened(context: string, side: -1 | 1): string {
  if (context.length <= SHORT) return context;
  return side === 1 ? `${context.slice(0, SHORT)}…` : `…${context.slice(-SHORT)}`;
}
