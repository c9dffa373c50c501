/** The numbers of a picture as a table, which is scrolled where it is wider than the page. */
import type { Table } from './content';

interface NumbersTableProps {
  readonly title: string;
  readonly table: Table;
}

export function NumbersTable({ title, table: { head, rows } }: NumbersTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="numbers" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((name, place) => (
              <th key={place} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...numbers], place) => (
            <tr key={place}>
              <th scope="row">{name}</th>
              {numbers.map((number, column) => (
                <td key={column}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
