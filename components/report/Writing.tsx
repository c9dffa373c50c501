/** How the document is written, in measures that open to their passages and the rule behind them; no score. */
import type { Measure, Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { Disclosure } from './Disclosure';
import { MeasureRow } from './MeasureRow';
import type { Passages } from './passage';

interface WritingProps {
  readonly words: Words;
  readonly report: Report;
  readonly passages: Passages;
}

/** Closed to one line at first; what may be at odds with a rule stands first in it. */
export function Writing({ words, report, passages }: WritingProps) {
  const { writing } = words;
  const rows = ROWS.flatMap((name) => {
    const measure = report.measures[name];
    return measure === undefined || isQuiet(name, measure) ? [] : [{ name, measure }];
  });
  if (rows.length === 0) return null;
  return (
    <section class="writing" aria-label={writing.title}>
      <Disclosure
        class="writing-head"
        summary={
          <>
            {writing.title}
            <span class="writing-brief"> {briefOf(report, words)}</span>
          </>
        }
      >
        <ul class="measures">
          {rows.map(({ name, measure }) => (
            <MeasureRow
              key={name}
              words={words}
              label={writing.measures[name].label}
              value={measure.value === null ? words.burden.unknown : writing.measures[name].value(measure.value)}
              total={undefined}
              measure={measure}
              passages={passages}
            />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

/** What every document has a value of. */
export const WRITING_ROWS = [
  'characters',
  'before-first-measure',
  'set-phrases',
  'safeguards',
  'checkable-goals',
  'resident-goals',
  'participants',
] as const;
const ROWS = ['issuer-mismatch', 'urgent-without-time', ...WRITING_ROWS] as const;

/** What is in order, and what does not apply, is not listed. */
function isQuiet(name: (typeof ROWS)[number], { value }: Measure): boolean {
  if (name === 'issuer-mismatch' || name === 'urgent-without-time') return value !== 1;
  return value === null;
}

function briefOf({ measures }: Report, { writing }: Words): string {
  const { brief } = writing;
  const numberOf = (name: (typeof ROWS)[number]) => measures[name]?.value ?? 0;
  const length = numberOf('characters');
  return [
    ...(numberOf('issuer-mismatch') === 1 ? [brief.issuer] : []),
    ...(numberOf('urgent-without-time') === 1 ? [brief.urgent] : []),
    ...(brief.long(length) ?? []),
    brief.setPhrases(numberOf('set-phrases')),
  ].join(brief.separator);
}
