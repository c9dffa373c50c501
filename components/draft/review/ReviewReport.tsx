/** The review of a draft's burdens as a form to print and sign. */
import type { Review } from '../../../utils/review/review';
import { type CellLine, type FormTable, formOf, type ReviewCatalogue } from '../../../utils/review/review-form';

export interface ReviewReportProps {
  readonly words: ReviewCatalogue;
  readonly review: Review;
}

export function ReviewReport({ words, review }: ReviewReportProps) {
  const form = formOf(review, words);
  return (
    <article class="review-report" lang={form.language}>
      <h1>{form.title}</h1>
      <table class="facts">
        <tbody>
          {form.facts.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {form.tables.map((table) => (
        <Table key={table.heading} table={table} />
      ))}
      {form.lists.map(({ heading, items }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <dl class="signatures">
        {form.signatures.map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p class="note">{form.note}</p>
    </article>
  );
}

function Table({ table: { heading, columns, widths, rows, none } }: { readonly table: FormTable }) {
  return (
    <section>
      <h2>{heading}</h2>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <table>
          <colgroup>
            {widths.map((width, i) => (
              <col key={i} style={{ width: `${width}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((lines, i) => (
                  <Cell key={i} lines={lines} span={cells.length === 1 ? columns.length : 1} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Cell({ lines, span }: { readonly lines: readonly CellLine[]; readonly span: number }) {
  return (
    <td colSpan={span}>
      {lines.map(({ text, kind }, i) => (
        <p key={i} class={kind}>
          {text}
        </p>
      ))}
    </td>
  );
}
