/** What must hold for every report, whatever the text. */
import { MEASURES, type Report, reportSchema, type Span } from '../../utils/analysis/schema';

/** All that is wrong with a report on a text that is judged by these units. */
export function faultsIn(report: Report, text: string, units: readonly Span[]): readonly string[] {
  const parsed = reportSchema.safeParse(report);
  const faults = parsed.success ? [] : [`the report does not fit the schema: ${parsed.error.message}`];
  const hold = (isHeld: boolean, fault: string) => {
    if (!isHeld) faults.push(fault);
  };
  const holdSpan = ({ start, end }: Span, name: string) =>
    hold(0 <= start && start < end && end <= text.length, `${name} lies at ${start}–${end}`);
  const holdIndex = (index: number | null, name: string) =>
    hold(index === null || (index >= 0 && index < report.deadlines.length), `${name} names deadline ${index}`);
  for (const { category, message } of report.ruleErrors) faults.push(`${category} throws: ${message}`);
  let unit = 0;
  let last = 0;
  for (const { id, start, end, quote, evidence, deadline, confidence } of report.findings) {
    holdSpan({ start, end }, id);
    hold(text.slice(start, end) === quote, `${id} quotes something else`);
    hold(start >= last, `${id} is out of order`);
    last = start;
    while (unit < units.length && (units[unit]?.end ?? 0) <= start) unit++;
    hold((units[unit]?.start ?? text.length) <= start && end <= (units[unit]?.end ?? 0), `${id} leaves its unit`);
    for (const span of evidence) holdSpan(span, `evidence of ${id}`);
    holdIndex(deadline, id);
    hold(confidence >= 0 && confidence <= 1, `${id} has confidence ${confidence}`);
  }
  hold(new Set(report.findings.map(({ id }) => id)).size === report.findings.length, 'two findings share an id');
  for (const span of report.exempted) holdSpan(span, `exempted ${span.category}`);
  for (const { start, end, quote } of report.deadlines) {
    holdSpan({ start, end }, `deadline “${quote}”`);
    hold(text.slice(start, end) === quote, `deadline “${quote}” quotes something else`);
  }
  for (const { start, end, what, mentions, deadline } of report.materials) {
    for (const span of [{ start, end }, ...mentions]) holdSpan(span, `material “${what}”`);
    hold(what.length === end - start, `material “${what}” is not as long as its passage`);
    holdIndex(deadline, `material “${what}”`);
  }
  for (const name of MEASURES) {
    for (const span of report.measures[name]?.evidence ?? []) holdSpan(span, `evidence of ${name}`);
    const value = report.measures[name]?.value ?? 0;
    hold(Number.isFinite(value) && value >= (name === 'first-due' ? -1 : 0), `${name} is ${value}`);
  }
  return faults;
}
