import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { wordCell } from '../../lib/locale/cell';
import type { ReportTexts } from '../../lib/locale/report';
import { byVietnamese, type Cell, type CellKind, type ViewRow, type ViewTable } from '../../lib/report';
import type { TableBlock } from './blocks';
import { SortButton } from './SortButton';

interface Props {
  block: TableBlock;
  language: 'vi' | 'en';
  texts: ReportTexts;
}

/** So many cells are laid out at once without a wait that is felt. */
const cellsAtOnce = 800;

/** A table small enough to stand in the page, the first of its rows at least; figures lead to the dossiers behind them. */
export function SmallTable({ block, language, texts }: Props): JSX.Element {
  const { table, links, groups, numbers } = block;
  const [sort, setSort] = useState<Sort>();
  const isNumbered = table.columns[0]?.kind === 'number';
  const atOnce = Math.ceil(cellsAtOnce / table.columns.length);
  const [drawn, setDrawn] = useState(atOnce);
  const left = table.rows.length - drawn;

  useEffect(() => {
    const drawAll = () => setDrawn(Number.POSITIVE_INFINITY);
    addEventListener('beforeprint', drawAll);
    return () => removeEventListener('beforeprint', drawAll);
  }, []);

  const row = (cells: ViewRow, place: number, isTotal: boolean) => (
    <tr key={place} class={isTotal ? 'total' : undefined}>
      {table.columns.map(({ id, kind }, index) => (
        <OneCell
          key={id}
          kind={kind}
          words={wordCell(language, kind, cells[index])}
          href={isNothing(cells[index]) ? undefined : links[place]?.[index]}
          isHead={kind === 'text' && index === (isNumbered ? 1 : 0)}
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
              {table.columns.map(({ id, title, kind }, index) =>
                table.rows.length < 2 || (isNumbered && index === 0) ? (
                  <th key={id} scope="col" data-cell={kind}>
                    {title}
                  </th>
                ) : (
                  <SortButton
                    key={id}
                    column={id}
                    kind={kind}
                    title={title}
                    tip={texts.list.sortBy(title)}
                    order={sort?.column !== index ? undefined : sort.descending ? 'descending' : 'ascending'}
                    onSort={() => setSort(nextSort(sort, index, kind))}
                  />
                ),
              )}
            </tr>
            {numbers === undefined ? null : (
              <tr class="numbers">
                {numbers.map((number) => (
                  <td key={number}>{number}</td>
                ))}
              </tr>
            )}
          </thead>
          <tbody>
            {placesIn(table, sort)
              .slice(0, drawn)
              .map((place) => row(table.rows[place] ?? [], place, false))}
          </tbody>
          {table.total === undefined ? null : <tfoot>{row(table.total, table.rows.length, true)}</tfoot>}
        </table>
      </section>
      {left > 0 ? (
        <p>
          <button type="button" class="plain" onClick={() => setDrawn(drawn + atOnce)}>
            {texts.moreRows(Math.min(left, atOnce), left)}
          </button>
        </p>
      ) : null}
      {table.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </div>
  );
}

/** By which column, by its place. */
interface Sort {
  column: number;
  descending: boolean;
}

/** Counts are first sorted from the most, all else from the first; a third press gives back the table's own order. */
function nextSort(sort: Sort | undefined, column: number, kind: CellKind): Sort | undefined {
  const isCount = kind === 'number' || kind === 'percent';
  if (sort?.column !== column) return { column, descending: isCount };
  return sort.descending === isCount ? { column, descending: !isCount } : undefined;
}

/** The places of a table's rows in the order wanted; what is not known comes last. */
function placesIn({ rows }: ViewTable, sort: Sort | undefined): number[] {
  const places = rows.map((_, place) => place);
  if (sort === undefined) return places;
  const turn = sort.descending ? -1 : 1;
  return places.sort((one, other) => {
    const [a, b] = [rows[one]?.[sort.column], rows[other]?.[sort.column]];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * turn;
    return byVietnamese(String(a), String(b)) * turn;
  });
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
