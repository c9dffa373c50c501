/** The lines below the drawing that explain the mark pointed at. */
import type { Words } from '../../utils/words/words';
import type { DayKind } from './days';
import { reckoningOf } from './deadline-text';
import { PassageButton } from './PassageButton';
import type { Passages } from './passage';
import type { TimelineMark } from './timeline-marks';
import { markTitle } from './timeline-words';

interface MarkNoteProps {
  readonly words: Words;
  readonly mark: TimelineMark;
  readonly kindOf: (day: string) => DayKind;
  readonly passages: Passages;
}

/** More than this are left to the table. */
const ITEMS_SHOWN = 3;

export function MarkNote({ words, mark, kindOf, passages }: MarkNoteProps) {
  const more = mark.items.length - ITEMS_SHOWN;
  return (
    <div class="mark-note">
      <p class="mark-title">{markTitle(mark, kindOf, words)}</p>
      {mark.items.slice(0, ITEMS_SHOWN).map(({ deadline, materials }) => {
        const passage = passages.at(deadline);
        return (
          <div key={`${deadline.start}-${deadline.end}`}>
            {passage ? (
              <PassageButton words={words} passage={passage} passages={passages} />
            ) : (
              <q class="passage">{deadline.quote}</q>
            )}
            <p class="aside">{[...materials, reckoningOf(deadline, words)].join(words.timeline.separator)}</p>
          </div>
        );
      })}
      {more > 0 && <p class="aside">{words.timeline.more(more)}</p>}
    </div>
  );
}
