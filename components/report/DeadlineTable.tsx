/** All deadlines as a table: the drawing's data for those who cannot or would rather not see it. */
import type { Words } from '../../utils/words/words';
import type { DayKind } from './days';
import { dayText, dueText } from './deadline-text';
import { PassageButton } from './PassageButton';
import type { Passages } from './passage';
import type { DueItem } from './timeline-marks';

interface DeadlineTableProps {
  readonly words: Words;
  readonly items: readonly DueItem[];
  /** The day of issue, `YYYY-MM-DD`. */
  readonly start: string | null;
  readonly kindOf: (day: string) => DayKind;
  readonly passages: Passages;
}

/** Dated ones first, by day; the others in the order of the text. */
export function DeadlineTable({ words, items, start, kindOf, passages }: DeadlineTableProps) {
  const { timeline } = words;
  const ordered = items.toSorted((a, b) => (a.deadline.due ?? LAST).localeCompare(b.deadline.due ?? LAST));
  return (
    <table class="deadlines">
      {start !== null && (
        <caption>
          {timeline.issued} {dayText(start, kindOf, words)}
        </caption>
      )}
      <thead>
        <tr>
          <th scope="col">{timeline.columns.due}</th>
          <th scope="col">{timeline.columns.what}</th>
          <th scope="col">{timeline.columns.days}</th>
          <th scope="col">{timeline.columns.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ deadline }) => {
          const passage = passages.at(deadline);
          const isTight = deadline.verdict === 'too-short' || deadline.verdict === 'past';
          return (
            <tr key={`${deadline.start}-${deadline.end}`}>
              <th scope="row">
                {deadline.due === null && deadline.every === null
                  ? timeline.unresolved
                  : dueText(deadline, start, words)}
              </th>
              <td>
                {passage ? (
                  <PassageButton words={words} passage={passage} passages={passages} />
                ) : (
                  <q>{deadline.quote}</q>
                )}
              </td>
              <td>
                {deadline.workingDays ?? '—'}／{deadline.needed ?? '—'}
              </td>
              <td class={isTight ? 'tight' : undefined}>{timeline.verdicts[deadline.verdict]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Sorts behind every day. */
const LAST = '9999';
