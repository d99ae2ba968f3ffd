import type { JSX } from 'preact';
import type { CellKind } from '../../lib/report';

interface Props {
  /** The column's id. */
  column: string;
  kind: CellKind;
  title: string;
  /** What a press does. */
  tip: string;
  /** How the table is sorted by this column; absent where it is not. */
  order: 'ascending' | 'descending' | undefined;
  onSort(): void;
}

/** A column's heading that sorts its table. */
export function SortButton({ column, kind, title, tip, order, onSort }: Props): JSX.Element {
  return (
    <th scope="col" data-column={column} data-cell={kind} aria-sort={order ?? 'none'}>
      <button type="button" title={tip} onClick={onSort}>
        {title}
        {order === undefined ? null : (
          <span aria-hidden="true" class="sorted">
            {order === 'descending' ? ' ▾' : ' ▴'}
          </span>
        )}
      </button>
    </th>
  );
}
