/** The document's due times in time: a drawing with its explanations, and the same as a table. */
import { useMemo } from 'preact/hooks';
import type { Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { DeadlineTable } from './DeadlineTable';
import type { DayKind } from './days';
import { startOf } from './deadline-text';
import type { Passages } from './passage';
import { TimelinePicture } from './TimelinePicture';
import { dayMarksOf, dueItemsOf, laneMarksOf } from './timeline-marks';

interface TimelineProps {
  readonly words: Words;
  readonly report: Report;
  readonly kindOf: (day: string) => DayKind;
  readonly passages: Passages;
}

/** Nothing without deadlines; only the table without a day of issue, or where no due time can be drawn. */
export function Timeline({ words, report, kindOf, passages }: TimelineProps) {
  const items = useMemo(() => dueItemsOf(report), [report]);
  const marks = useMemo(() => [...dayMarksOf(items), ...laneMarksOf(items)], [items]);
  const start = startOf(report);
  if (items.length === 0) return null;
  const isDrawn = start !== null && marks.length > 0;
  return (
    <section class="timeline" aria-label={words.timeline.label}>
      {isDrawn && <TimelinePicture words={words} marks={marks} start={start} kindOf={kindOf} passages={passages} />}
      {start === null && <p class="aside">{words.timeline.noStart}</p>}
      <details open={!isDrawn}>
        <summary>{words.timeline.table}</summary>
        <DeadlineTable words={words} items={items} start={start} kindOf={kindOf} passages={passages} />
      </details>
    </section>
  );
}
