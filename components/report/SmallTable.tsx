import type { JSX } from 'preact';
import { wordCell } from '../../lib/locale/cell';
import type { Cell, CellKind, ViewRow } from '../../lib/report';
import type { TableBlock } from './blocks';

interface Props {
  block: TableBlock;
  language: 'vi' | 'en';
}

/** A table small enough to stand whole; figures lead to the dossiers behind them. */
export function SmallTable({ block, language }: Props): JSX.Element {
  const { table, links, groups, numbers } = block;
  const row = (cells: ViewRow, place: number, isTotal: boolean) => (
    <tr key={place} class={isTotal ? 'total' : undefined}>
      {table.columns.map(({ id, kind }, index) => (
        <OneCell
          key={id}
          kind={kind}
          words={wordCell(language, kind, cells[index])}
          href={isNothing(cells[index]) ? undefined : links[place]?.[index]}
          isHead={kind === 'text' && index === (table.columns[0]?.kind === 'number' ? 1 : 0)}
        />
      ))}
    </tr>
  );
  return (
    <div class="table">
      <h2>{table.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scrolled" tabIndex={0} aria-label={table.title}>
        <table data-table={table.id}>
          <thead>
            {groups === undefined ? null : (
              <tr>
                {groups.map(({ title, span }) =>
                  title === '' ? (
                    <td key={title} colSpan={span} />
                  ) : (
                    <th key={title} scope="colgroup" colSpan={span}>
                      {title}
                    </th>
                  ),
                )}
              </tr>
            )}
            <tr>
              {table.columns.map(({ id, title, kind }) => (
                <th key={id} scope="col" data-cell={kind}>
                  {title}
                </th>
              ))}
            </tr>
            {numbers === undefined ? null : (
              <tr class="numbers">
                {numbers.map((number) => (
                  <td key={number}>{number}</td>
                ))}
              </tr>
            )}
          </thead>
          <tbody>{table.rows.map((cells, place) => row(cells, place, false))}</tbody>
          {table.total === undefined ? null : <tfoot>{row(table.total, table.rows.length, true)}</tfoot>}
        </table>
      </section>
      {table.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </div>
  );
}

interface CellProps {
  kind: CellKind;
  words: string;
  href: string | undefined;
  isHead: boolean;
}

function OneCell({ kind, words, href, isHead }: CellProps): JSX.Element {
  const shown = href === undefined ? words : <a href={href}>{words}</a>;
  return isHead ? <th scope="row">{shown}</th> : <td data-cell={kind}>{shown}</td>;
}

function isNothing(cell: Cell): boolean {
  return cell === undefined || cell === 0;
}
