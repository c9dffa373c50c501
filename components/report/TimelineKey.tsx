/** The key to the drawing: only the shapes and fills that it holds. */
import type { Deadline } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import type { DayKind } from './days';
import type { TimelineMark } from './timeline-marks';
import { VerdictShape } from './VerdictShape';

interface TimelineKeyProps {
  readonly words: Words;
  readonly marks: readonly TimelineMark[];
  readonly kinds: ReadonlySet<DayKind>;
}

const VERDICTS = [
  'too-short',
  'past',
  'enough',
  'unclear',
  'not-judged',
] as const satisfies readonly Deadline['verdict'][];
const KINDS = ['work', 'make-up', 'weekend', 'holiday', 'unknown'] as const satisfies readonly DayKind[];

/** Hidden from screen readers, which get the marks in words. */
export function TimelineKey({ words, marks, kinds }: TimelineKeyProps) {
  const { timeline } = words;
  const verdicts = VERDICTS.filter((verdict) => marks.some((mark) => mark.kind === 'day' && mark.verdict === verdict));
  return (
    <div class="timeline-key aside" aria-hidden="true">
      {verdicts.map((verdict) => (
        <span key={verdict}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <VerdictShape verdict={verdict} x={6} y={6} size={5} />
          </svg>
          {timeline.verdicts[verdict]}
        </span>
      ))}
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <span key={kind}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect class={`day ${kind}`} x="0.5" y="0.5" width="11" height="11" />
            {kind === 'make-up' && <circle class="make-up-dot" cx="6" cy="8.5" r="2" />}
          </svg>
          {timeline.kinds[kind]}
        </span>
      ))}
      {marks.some(({ kind }) => kind === 'lane') && <span>{timeline.rhythmNote}</span>}
    </div>
  );
}
