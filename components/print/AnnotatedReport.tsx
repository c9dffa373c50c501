/** The whole report on paper: the document with numbered marks, and a note to each number. */
import type { Category, Finding, Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { WRITING_ROWS } from '../report/Writing';
import { markedLines, type Stretch } from './marked-text';

export interface AnnotatedReportProps {
  readonly words: Words;
  readonly report: Report;
  /** The text that the report is on. */
  readonly text: string;
  readonly url: string;
  readonly titleOf: (category: Category) => string;
}

export function AnnotatedReport({ words, report, text, url, titleOf }: AnnotatedReportProps) {
  const { document, findings } = report;
  const { head, print } = words;
  const facts: readonly (readonly [string, string | null])[] = [
    [head.number, document.number],
    [head.issuer, document.issuer],
    [head.addressees, document.addressees.join('，') || null],
    [head.issuedOn, document.issuedOn && words.date.day(document.issuedOn)],
    [print.address, url === '' || url.startsWith('urn:') ? null : url],
  ];
  return (
    <main class="annotated-report">
      <header>
        <p class="kicker">{print.kicker}</p>
        <h1>{document.title ?? head.untitled}</h1>
        <dl class="facts">
          {facts.map(([term, value]) =>
            value === null ? null : (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
        <p>{words.summary.found(findings.filter(({ verdict }) => verdict === 'finding').length)}</p>
      </header>
      <Measures words={words} report={report} />
      <section>
        <h2>{print.text}</h2>
        <div class="text" lang="zh-CN">
          {markedLines(text, findings).map((stretches, line) => (
            <p key={line}>
              {stretches.map((stretch, i) => (
                <MarkedStretch key={i} stretch={stretch} />
              ))}
            </p>
          ))}
        </div>
      </section>
      <section>
        <h2>{print.notes}</h2>
        <ol class="notes">
          {findings.map((finding, i) => (
            <Note key={finding.id} words={words} finding={finding} number={i + 1} title={titleOf(finding.category)} />
          ))}
        </ol>
      </section>
      <footer>
        <p>{words.disclaimer}</p>
        <p>{print.version(report.rulesVersion)}</p>
      </footer>
    </main>
  );
}

function MarkedStretch({ stretch: { text, numbers, ends, severity } }: { readonly stretch: Stretch }) {
  if (numbers.length === 0) return <>{text}</>;
  return (
    <>
      <mark class={severity}>{text}</mark>
      {ends.map((number) => (
        <sup key={number}>
          <a href={`#note-${number}`}>{number}</a>
        </sup>
      ))}
    </>
  );
}

/** What the document costs a unit, and how it is written. */
function Measures({ words, report }: Pick<AnnotatedReportProps, 'words' | 'report'>) {
  const { burden, writing } = words;
  const numberOf = (name: string) => report.measures[name]?.value ?? null;
  const rows = [
    ...LEDGER.map((name) => [burden.measures[name].label, numberOf(name), burden.measures[name].value] as const),
    ...WRITING_ROWS.map(
      (name) => [writing.measures[name].label, numberOf(name), writing.measures[name].value] as const,
    ),
  ].flatMap(([label, value, say]) => (value === null ? [] : [{ label, value: say(value) }]));
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words.print.measures}</h2>
      <table>
        <tbody>
          {rows.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const LEDGER = ['materials-once', 'materials-per-year', 'busiest-week', 'new-bodies', 'meetings', 'platforms'] as const;

interface NoteProps {
  readonly words: Words;
  readonly finding: Finding;
  readonly number: number;
  readonly title: string;
}

function Note({ words: { findings }, finding, number, title }: NoteProps) {
  const degree = finding.verdict === 'unclear' ? findings.unclearLabel : findings.severity[finding.severity];
  return (
    <li id={`note-${number}`} value={number}>
      <h3>
        {title} <span class="degree">{degree}</span>
      </h3>
      <blockquote>{finding.quote}</blockquote>
      <p>{finding.message}</p>
      <p>
        <b>{findings.advice}</b> {finding.advice}
      </p>
      {finding.exception !== null && (
        <p>
          <b>{findings.exception}</b> {finding.exception}
        </p>
      )}
      {finding.basis.map(({ source, clause, text }) => (
        <p class="basis" key={`${source}${clause}${text}`}>
          <b>{findings.basis}</b> {source}
          {clause !== null && ` ${clause}`}：{text}
        </p>
      ))}
    </li>
  );
}
