import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/dossier';
import { filesTexts } from '../../lib/locale/files';
import type { ReportTexts } from '../../lib/locale/report';
import { Cause } from '../shared/Cause';
import type { ListBlock, ListLook, ListRow } from './blocks';
import { ColumnChooser } from './ColumnChooser';
import { type DossierKey, keyOf, Letters, type LettersProps } from './Letters';
import { ListLine } from './ListLine';
import { type AskRows, useListRows } from './list-rows';
import { SortButton } from './SortButton';
import { useVisibleRows } from './visible-rows';

export interface DossierTableProps
  extends Pick<LettersProps, 'keepsPersonal' | 'making' | 'onLetters' | 'onCloseLetters'> {
  block: ListBlock;
  language: 'vi' | 'en';
  texts: ReportTexts;
  /** What is shown is invented: no file is made of it. */
  sample: boolean;
  /** Columns that the person chose, by their ids; absent: those that a list shows by itself. */
  columns: readonly string[] | undefined;
  onColumns(columns: string[]): void;
  onRows: AskRows;
  /** Puts all rows on the clipboard, as they are looked at; false where that failed. */
  onCopyRows(look: ListLook, columns: readonly string[]): Promise<boolean>;
  /** Has a cause kept; false where that failed. */
  onAnnotate(
    row: Pick<ListRow, 'site' | 'code'>,
    annotation: Omit<Annotation, 'changedAt'>,
  ): Promise<boolean>;
}

/** In CSS pixels; the style sheet keeps rows so high. */
const rowHeight = 32;
/** A list up to so long is drawn whole, so that it can be printed and searched in as it stands. */
const drawnWhole = 60;
/** What is copied is pasted by hand: a longer list is for a file. */
const copiedAtMost = 5_000;
/** A print of more rows than so many is for a file. */
const printedAtMost = 3_000;

/** A list of dossiers of any length: only the rows in sight are there. Sorted and searched where the data are. */
export function DossierTable(props: DossierTableProps): JSX.Element {
  const { block, language, texts } = props;
  const { look, count, rows, begin, fetchRows } = useListRows(block, props.onRows);
  const [printing, setPrinting] = useState(0);
  const [noting, setNoting] = useState<ListRow>();
  /** The dossiers picked for letters, by portal and code; absent while no letter is being drawn up. */
  const [picked, setPicked] = useState<ReadonlyMap<string, DossierKey>>();
  const [copied, setCopied] = useState<boolean>();
  const region = useRef<HTMLElement>(null);
  const seen = useVisibleRows(region, count, rowHeight);
  const whole = count <= drawnWhole ? count : printing;
  const [first, end] = whole > 0 ? [0, whole] : [seen.first, seen.end];
  const columns = block.columns.filter(({ id, atChoice }) =>
    props.columns === undefined ? atChoice !== true : props.columns.includes(id),
  );

  const span = columns.length + (picked === undefined ? 0 : 1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new block is a new list
  useEffect(() => {
    setPicked(undefined);
    setCopied(undefined);
  }, [block]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for follows from these alone
  useEffect(() => {
    fetchRows(first, Math.max(end, first + 1)).catch(() => undefined);
  }, [block, look, first, end]);

  const change = (next: ListLook) => {
    setCopied(undefined);
    begin(next);
  };

  const sortBy = (column: string) => {
    const descending = look.sort?.column === column && !look.sort.descending;
    change({ ...look, sort: { column, descending } });
  };

  const print = async () => {
    const wanted = Math.min(count, printedAtMost);
    setPrinting(wanted);
    await fetchRows(0, wanted);
    // The rows must stand before the browser lays out the pages.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        globalThis.print();
        setPrinting(0);
      }),
    );
  };

  const pick = ({ site, code }: DossierKey, on: boolean) => {
    const next = new Map(picked);
    if (on) next.set(keyOf({ site, code }), { site, code });
    else next.delete(keyOf({ site, code }));
    setPicked(next);
  };
  /** Those that were picked; without any all that the list shows as it is looked at. */
  const meant = async (): Promise<DossierKey[]> => {
    if (picked !== undefined && picked.size > 0) return [...picked.values()];
    const { rows: all } = await props.onRows(look, 0, count);
    return all.map(({ site, code }) => ({ site, code }));
  };

  const places: number[] = [];
  for (let place = first; place < Math.min(end, count); place++) places.push(place);
  return (
    <section class="list" aria-labelledby={`list-${block.id}`}>
      <div class="list-head">
        <h2 id={`list-${block.id}`}>{block.heading}</h2>
        <p class="note" role="status">
          {look.search === '' ? texts.list.rows(count) : texts.list.found(count, block.count)}
        </p>
        {block.back === undefined ? null : <a href={block.back}>{texts.list.back}</a>}
        <input
          type="search"
          aria-label={texts.list.search}
          placeholder={texts.list.search}
          value={look.search}
          onInput={(event) => change({ ...look, search: event.currentTarget.value })}
        />
        <ColumnChooser
          all={block.columns}
          shown={columns.map(({ id }) => id)}
          title={texts.list.columns}
          onChange={props.onColumns}
        />
        {count === 0 || count > copiedAtMost ? null : (
          <button
            type="button"
            onClick={async () =>
              setCopied(
                await props.onCopyRows(
                  look,
                  columns.map(({ id }) => id),
                ),
              )
            }
          >
            {texts.list.copy}
          </button>
        )}
        <button type="button" onClick={print}>
          {texts.list.print}
        </button>
        {count === 0 || props.sample ? null : (
          <button
            type="button"
            aria-expanded={picked !== undefined}
            onClick={() => {
              setPicked(picked === undefined ? new Map() : undefined);
              props.onCloseLetters();
            }}
          >
            {filesTexts(language).drawUp}
          </button>
        )}
        <span class="note" role="status">
          {copied === undefined ? '' : copied ? texts.tally.copied : texts.list.notCopied}
        </span>
      </div>
      {picked === undefined ? null : (
        <Letters
          language={language}
          picked={picked.size}
          count={count}
          keepsPersonal={props.keepsPersonal}
          making={props.making}
          onLetters={async (choice) => props.onLetters({ ...choice, chosen: await meant() })}
          onCloseLetters={() => {
            setPicked(undefined);
            props.onCloseLetters();
          }}
        />
      )}
      {count > printedAtMost ? <p class="note printed">{texts.printedOnly(printedAtMost, count)}</p> : null}
      {block.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {noting === undefined ? null : (
        <div class="noting">
          <p>{texts.list.cause(noting.code)}</p>
          <Cause
            key={noting.code}
            code={noting.code}
            language={language}
            {...(noting.annotation === undefined ? {} : { annotation: noting.annotation })}
            onKeep={async (annotation) => {
              const kept = await props.onAnnotate(noting, annotation);
              if (kept) change(look);
              return kept;
            }}
            onClosed={() => {
              setNoting(undefined);
              region.current?.focus();
            }}
          />
        </div>
      )}
      {count === 0 ? (
        <p>{texts.list.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section ref={region} class="rows" tabIndex={0} aria-label={texts.list.region(block.heading)}>
          <table aria-rowcount={count + 1} data-table={`list-${block.id}`}>
            <thead>
              <tr aria-rowindex={1}>
                {picked === undefined ? null : (
                  <th scope="col" class="picked">
                    {filesTexts(language).choose}
                  </th>
                )}
                {columns.map(({ id, title, kind }) => (
                  <SortButton
                    key={id}
                    column={id}
                    kind={kind}
                    title={title}
                    tip={texts.list.sortBy(title)}
                    order={
                      look.sort?.column !== id ? undefined : look.sort.descending ? 'descending' : 'ascending'
                    }
                    onSort={() => sortBy(id)}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              {whole > 0 || seen.above === 0 ? null : <Room height={seen.above} span={span} />}
              {places.map((place) => (
                <ListLine
                  key={place}
                  place={place}
                  row={rows.get(place)}
                  block={block}
                  columns={columns}
                  language={language}
                  texts={texts}
                  picked={picked}
                  onPick={pick}
                  onNote={setNoting}
                />
              ))}
              {whole > 0 || seen.below === 0 ? null : <Room height={seen.below} span={span} />}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

/** The room of rows that are not in sight. */
function Room({ height, span }: { height: number; span: number }): JSX.Element {
  return (
    <tr>
      <td colSpan={span} style={{ height: `${height}px`, padding: 0 }} />
    </tr>
  );
}
