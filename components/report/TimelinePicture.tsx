/** The drawing with a button over each mark, the line that explains a mark, and the key to shapes and fills. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';
import { type DayKind, dayNumber, dayString } from './days';
import { MarkNote } from './MarkNote';
import type { Passages } from './passage';
import { TimelineDrawing } from './TimelineDrawing';
import { TimelineKey } from './TimelineKey';
import { layOutTimeline } from './timeline-layout';
import { isUrgent, type TimelineMark } from './timeline-marks';
import { markText } from './timeline-words';
import { useDrawingSize } from './use-drawing-size';

interface TimelinePictureProps {
  readonly words: Words;
  readonly marks: readonly TimelineMark[];
  /** The day of issue, `YYYY-MM-DD`. */
  readonly start: string;
  readonly kindOf: (day: string) => DayKind;
  readonly passages: Passages;
}

/** One mark is explained at a time, at first the gravest; it is in the tab order, and the arrow keys go to the others. */
export function TimelinePicture({ words, marks, start, kindOf, passages }: TimelinePictureProps) {
  const { ruler, size } = useDrawingSize();
  const layout = useMemo(() => layOutTimeline(marks, start, size, words), [marks, start, size, words]);
  const [pointedKey, setPointedKey] = useState<string>();
  const shown = marks.find(({ key }) => key === pointedKey) ?? marks.find(isUrgent) ?? marks[0];
  const buttons = useRef(new Map<string, HTMLButtonElement>());

  const move = (event: KeyboardEvent, index: number) => {
    const target = targetOf(event.key, index, marks.length);
    const mark = target === undefined ? undefined : marks[target];
    if (!mark) return;
    event.preventDefault();
    buttons.current.get(mark.key)?.focus();
  };
  const open = (mark: TimelineMark) => {
    setPointedKey(mark.key);
    const [passage] = mark.items.flatMap(({ deadline }) => passages.at(deadline) ?? []);
    if (passage) passages.reveal(passage);
  };
  return (
    <>
      <div class="timeline-ruler" ref={ruler} aria-hidden="true" />
      <div class="timeline-picture" style={{ height: `${layout.height}px` }}>
        <TimelineDrawing
          words={words}
          layout={layout}
          kindOf={kindOf}
          shownKey={shown?.key}
          summary={summaryOf(marks, start, words)}
        />
        <div role="toolbar" aria-label={words.timeline.marks}>
          {[...layout.days, ...layout.lanes].map(({ mark, box }, index) => (
            <button
              type="button"
              key={mark.key}
              class="timeline-mark"
              data-mark={mark.key}
              aria-label={markText(mark, kindOf, words)}
              tabIndex={mark === shown ? 0 : -1}
              style={{
                left: `${box.left}px`,
                top: `${box.top}px`,
                width: `${box.width}px`,
                height: `${box.height}px`,
              }}
              ref={(button) => {
                if (button) buttons.current.set(mark.key, button);
                else buttons.current.delete(mark.key);
              }}
              onFocus={() => setPointedKey(mark.key)}
              onPointerEnter={() => setPointedKey(mark.key)}
              onKeyDown={(event) => move(event, index)}
              onClick={() => open(mark)}
            />
          ))}
        </div>
      </div>
      {shown && <MarkNote words={words} mark={shown} kindOf={kindOf} passages={passages} />}
      <TimelineKey words={words} marks={marks} kinds={kindsOf(layout.scale.cells, kindOf)} />
    </>
  );
}

/** Where a key leads from the mark at `index`. */
function targetOf(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function summaryOf(marks: readonly TimelineMark[], start: string, { timeline, date }: Words): string {
  const days = marks.filter((mark) => mark.kind === 'day');
  const tight = days.filter(isUrgent).length;
  const last = dayString(Math.max(dayNumber(start), ...days.map(({ day }) => day)));
  return timeline.summary(date.day(start), date.day(last), days.length, tight, marks.length - days.length);
}

function kindsOf(cells: readonly { readonly day: number }[], kindOf: (day: string) => DayKind): ReadonlySet<DayKind> {
  return new Set(cells.map(({ day }) => kindOf(dayString(day))));
}
