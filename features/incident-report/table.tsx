/** One table of the report: its heading cells repeat on every printed page. */
import type { ComponentChildren, JSX } from 'preact';

export interface TableProps {
  /** Names the table for those who cannot see where it stands. */
  label: string;
  heads: string[];
  /** Each row a list of cells; the first cell names the row. */
  rows: ComponentChildren[][];
  part: string;
}

export function Table({ label, heads, rows, part }: TableProps): JSX.Element {
  return (
    // Focusable, so that a table wider than the window can be moved by keyboard too.
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      <table aria-label={label} data-part={part}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // Rows never change places: the report is drawn anew as a whole.
            <tr key={row}>
              {cells.map((cell, column) => (column === 0 ? <th key={column} scope="row">{cell}</th> : <td key={column}>{cell}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
