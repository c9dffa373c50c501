/** A text cut into stretches by the findings in it. */
import type { Finding } from '../../utils/analysis/schema';

/** A stretch of one line with the numbers of the findings that cover it; `ends` are those that end with it. */
export interface Stretch {
  readonly text: string;
  readonly numbers: readonly number[];
  readonly ends: readonly number[];
  readonly severity: Finding['severity'] | undefined;
}

const SEVERITIES: readonly Finding['severity'][] = ['high', 'medium', 'low'];

/** The lines of a text, each as stretches; findings are numbered from 1 in the order given. */
export function markedLines(text: string, findings: readonly Finding[]): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const inLine = findings.flatMap((finding, i) =>
      finding.start < end && finding.end > start ? [{ ...finding, number: i + 1 }] : [],
    );
    const bounds = inLine.flatMap((finding) => [Math.max(start, finding.start), Math.min(end, finding.end)]);
    const cuts = [...new Set([start, ...bounds, end])].sort((a, b) => a - b);
    lines.push(
      cuts.slice(0, -1).map((from, i) => {
        const to = cuts[i + 1] ?? end;
        const over = inLine.filter((finding) => finding.start < to && finding.end > from);
        return {
          text: text.slice(from, to),
          numbers: over.map(({ number }) => number),
          ends: over.filter((finding) => Math.min(finding.end, end) === to).map(({ number }) => number),
          severity: SEVERITIES.find((severity) => over.some((finding) => finding.severity === severity)),
        };
      }),
    );
    start = end + 1;
  }
  return lines;
}
