/** The mark of a due day: its shape tells the verdict, so that colour need not. */
import type { Deadline } from '../../utils/analysis/schema';

interface VerdictShapeProps {
  readonly verdict: Deadline['verdict'];
  /** Its middle and half of its size, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Past: a cross; too short: a full triangle; enough: a full disc; unclear: an open diamond; not judged: a ring. */
export function VerdictShape({ verdict, x, y, size }: VerdictShapeProps) {
  const name = `verdict ${verdict}`;
  switch (verdict) {
    case 'past': {
      const arm = size * 0.8;
      return (
        <path class={name} d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`} />
      );
    }
    case 'too-short':
      return <path class={name} d={`M${x} ${y - size}l${size} ${1.9 * size}h${-2 * size}z`} />;
    case 'unclear':
      return <path class={name} d={`M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`} />;
    case 'enough':
    case 'not-judged':
      return <circle class={name} cx={x} cy={y} r={size * 0.8} />;
  }
}
