/** The drawing itself: labels, marks, the band of days with its breaks, months, lanes of returns. */
import type { Words } from '../../utils/words/words';
import { type DayKind, dateOf, dayString } from './days';
import { LABEL_ROW, START_KEY, type TimelineLayout } from './timeline-layout';
import { VerdictShape } from './VerdictShape';

interface TimelineDrawingProps {
  readonly words: Words;
  readonly layout: TimelineLayout;
  readonly kindOf: (day: string) => DayKind;
  /** The mark that is explained now. */
  readonly shownKey: string | undefined;
  /** The picture in words. */
  readonly summary: string;
}

export function TimelineDrawing({ words, layout, kindOf, shownKey, summary }: TimelineDrawingProps) {
  const { width, height, em, startX, marksY, bandY, bandEnd } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      <defs>
        <pattern id="hatched" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="4" height="4" />
          <rect class="hatch" width="1.5" height="4" />
        </pattern>
      </defs>
      {layout.days.map(
        ({ mark, x }) =>
          mark.key === shownKey && (
            <rect
              key={mark.key}
              class="shown"
              x={x - em}
              y={marksY - em}
              width={2 * em}
              height={bandEnd - marksY + em}
              rx="4"
            />
          ),
      )}
      <Band layout={layout} kindOf={kindOf} />
      <Breaks words={words} layout={layout} />
      {layout.months.map(({ x, text }) => (
        <text key={x} class="month" x={x} y={bandEnd + 1.2 * em}>
          {text}
        </text>
      ))}
      <path class="start" d={`M${startX} ${labelY(layout, START_KEY) ?? marksY - em / 2}V${bandEnd}`} />
      <Labels layout={layout} />
      {layout.days.map(({ mark, x }) => (
        <g key={mark.key}>
          <path class="leader" d={`M${x} ${marksY}V${bandY}`} />
          <VerdictShape verdict={mark.verdict} x={x} y={marksY} size={em * 0.55} />
        </g>
      ))}
      <Lanes words={words} layout={layout} shownKey={shownKey} />
    </svg>
  );
}

/** Days off are lower than days of work, by this much in em. */
const DAY_OFF = 0.6;

function Band({ layout, kindOf }: Pick<TimelineDrawingProps, 'layout' | 'kindOf'>) {
  const { scale, bandY, bandEnd, em } = layout;
  /** Dates are written into the days where two digits fit. */
  const hasDates = scale.dayWidth >= 1.5 * em;
  return (
    <>
      {scale.cells.map(({ day, x, width }) => {
        const kind = kindOf(dayString(day));
        const middle = x + width / 2;
        const isNear = day >= scale.near.from && day <= scale.near.to;
        const top = kind === 'weekend' || kind === 'holiday' ? bandY + DAY_OFF * em : bandY;
        return (
          <g key={day}>
            <rect class={`day ${kind}`} x={x} y={top} width={width} height={bandEnd - top} />
            {kind === 'make-up' && <circle class="make-up-dot" cx={middle} cy={bandY + 0.35 * em} r={0.2 * em} />}
            {hasDates && isNear && (
              <text class="date" x={middle} y={bandEnd - 0.3 * em}>
                {dateOf(day)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function Breaks({ words, layout }: Pick<TimelineDrawingProps, 'words' | 'layout'>) {
  const { scale, bandY, bandEnd, em } = layout;
  const half = (bandEnd - bandY) / 2;
  return (
    <>
      {scale.breaks.map(({ x, width, days }) => {
        const middle = x + width / 2;
        return (
          <g key={x}>
            <path class="break" d={`M${x} ${bandY + half}H${middle - 4}M${middle + 4} ${bandY + half}H${x + width}`} />
            <path
              class="break"
              d={`M${middle - 6} ${bandEnd - 3}l5 ${-2 * half + 6}m2 ${2 * half - 6}l5 ${-2 * half + 6}`}
            />
            {width > 2.4 * em && (
              <text class="gap" x={middle} y={bandEnd + 1.2 * em}>
                {words.timeline.gap(days)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function Labels({ layout }: Pick<TimelineDrawingProps, 'layout'>) {
  const { labels, em, marksY } = layout;
  return (
    <>
      {labels.map((label) => {
        const y = labelY(layout, label.key) ?? 0;
        const name = label.isUrgent && label.key !== START_KEY ? 'label urgent' : 'label';
        return (
          <g key={label.key}>
            {label.key !== START_KEY && <path class="leader" d={`M${label.x} ${y - em}V${marksY - em * 0.7}`} />}
            <text class={name} x={label.left} y={y}>
              {label.text}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The baseline of a label; undefined where it found no place. */
function labelY({ labels, marksY, em }: TimelineLayout, key: string): number | undefined {
  const label = labels.find((one) => one.key === key);
  return label && marksY - (1.2 + label.row * LABEL_ROW) * em;
}

function Lanes({ words, layout, shownKey }: Pick<TimelineDrawingProps, 'words' | 'layout' | 'shownKey'>) {
  const { width, em, lanes } = layout;
  return (
    <>
      {lanes.map(({ mark, box, ticks }) => {
        const foot = box.top + box.height - 0.25 * em;
        const count = mark.items.length > 1 ? ` ×${mark.items.length}` : '';
        return (
          <g key={mark.key}>
            {mark.key === shownKey && <rect class="shown" x="0" y={box.top} width={width} height={box.height} rx="4" />}
            <path class={`lane ${mark.every}`} d={`M0 ${foot}H${width}`} />
            {ticks.map((x) => (
              <path key={x} class="tick" d={`M${x} ${foot}v${-0.6 * em}`} />
            ))}
            <text class="label" x="0" y={box.top + 1.05 * em}>
              {words.timeline.every[mark.every]}
              {count}
            </text>
          </g>
        );
      })}
    </>
  );
}
