/** A mark of the timeline in words. */
import type { Words } from '../../utils/words/words';
import type { DayKind } from './days';
import { dayText, reckoningOf } from './deadline-text';
import type { TimelineMark } from './timeline-marks';

/** The day with its kind, or the rhythm. */
export function markTitle(mark: TimelineMark, kindOf: (day: string) => DayKind, words: Words): string {
  return mark.kind === 'day' ? dayText(mark.key, kindOf, words) : words.timeline.every[mark.every];
}

/** All that a mark stands for, as it is read out. */
export function markText(mark: TimelineMark, kindOf: (day: string) => DayKind, words: Words): string {
  const { separator } = words.timeline;
  const items = mark.items.map(({ deadline, materials }) =>
    [deadline.quote, ...materials, reckoningOf(deadline, words)].join(separator),
  );
  return [markTitle(mark, kindOf, words), ...items].join(separator);
}
