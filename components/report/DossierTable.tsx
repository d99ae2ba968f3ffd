import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/dossier';
import { wordCell } from '../../lib/locale/cell';
import { filesTexts } from '../../lib/locale/files';
import type { ReportTexts } from '../../lib/locale/report';
import { Cause } from '../shared/Cause';
import { SeverityIcon } from '../shared/SeverityIcon';
import type { ListBlock, ListLook, ListRow } from './blocks';
import { type DossierKey, Letters, type LettersProps } from './Letters';
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
  /** Rows from one place up to another, as they are looked at, and how many there are. */
  onRows(look: ListLook, from: number, to: number): Promise<{ rows: ListRow[]; count: number }>;
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
/** Rows are fetched so many at a time. */
const page = 100;
/** A list up to so long is drawn whole, so that it can be printed and searched in as it stands. */
const drawnWhole = 60;
/** What is copied is pasted by hand: a longer list is for a file. */
const copiedAtMost = 5_000;
/** A print of more rows than so many is for a file. */
const printedAtMost = 3_000;

/** A list of dossiers of any length: only the rows in sight are there. Sorted and searched where the data are. */
export function DossierTable(props: DossierTableProps): JSX.Element {
  const { block, language, texts } = props;
  const [look, setLook] = useState<ListLook>({ search: '' });
  const [count, setCount] = useState(block.count);
  const [rows, setRows] = useState<ReadonlyMap<number, ListRow>>(new Map());
  const [printing, setPrinting] = useState(0);
  const [noting, setNoting] = useState<ListRow>();
  /** The dossiers picked for letters, by portal and code; absent while no letter is being drawn up. */
  const [picked, setPicked] = useState<ReadonlyMap<string, DossierKey>>();
  const [copied, setCopied] = useState<boolean>();
  const asked = useRef(new Set<number>());
  /** Rows are taken for the newest look alone: an earlier one's may be asked for or come after it. */
  const newest = useRef(look);
  const region = useRef<HTMLElement>(null);
  const seen = useVisibleRows(region, count, rowHeight);
  const whole = count <= drawnWhole ? count : printing;
  const [first, end] = whole > 0 ? [0, whole] : [seen.first, seen.end];
  const columns = block.columns.filter(({ id, atChoice }) =>
    props.columns === undefined ? atChoice !== true : props.columns.includes(id),
  );

  const span = columns.length + (picked === undefined ? 0 : 1);

  const begin = (next: ListLook) => {
    setCopied(undefined);
    asked.current.clear();
    setRows(new Map());
    // A look of its own, so that rows are asked for anew though nothing in it changed.
    newest.current = { ...next };
    setLook(newest.current);
  };

  const fetchPages = async (from: number, to: number) => {
    if (look !== newest.current) return;
    const pages: number[] = [];
    for (let start = Math.floor(from / page) * page; start < to; start += page) {
      if (!asked.current.has(start)) pages.push(start);
      asked.current.add(start);
    }
    for (const start of pages) {
      const got = await props.onRows(look, start, start + page);
      if (look !== newest.current) return;
      setCount(got.count);
      setRows((held) => {
        const next = new Map(held);
        for (const [place, row] of got.rows.entries()) next.set(start + place, row);
        return next;
      });
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new block is a new list
  useEffect(() => {
    setPicked(undefined);
    setCount(block.count);
    begin(look);
  }, [block]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for follows from these alone
  useEffect(() => {
    fetchPages(first, Math.max(end, first + 1)).catch(() => undefined);
  }, [block, look, first, end]);

  const sortBy = (column: string) => {
    const descending = look.sort?.column === column && !look.sort.descending;
    begin({ ...look, sort: { column, descending } });
  };

  const print = async () => {
    const wanted = Math.min(count, printedAtMost);
    setPrinting(wanted);
    await fetchPages(0, wanted);
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
          onInput={(event) => begin({ ...look, search: event.currentTarget.value })}
        />
        <details class="chosen">
          <summary>{texts.list.columns}</summary>
          <ul>
            {block.columns.map(({ id, title }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={columns.some((column) => column.id === id)}
                    disabled={id === 'code'}
                    onChange={(event) => {
                      const { checked } = event.currentTarget;
                      const others = columns.map((column) => column.id).filter((other) => other !== id);
                      props.onColumns(checked ? [...others, id] : others);
                    }}
                  />{' '}
                  {title}
                </label>
              </li>
            ))}
          </ul>
        </details>
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
              if (kept) begin(look);
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
                <Line
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

function keyOf({ site, code }: DossierKey): string {
  return `${site}\n${code}`;
}

/** The room of rows that are not in sight. */
function Room({ height, span }: { height: number; span: number }): JSX.Element {
  return (
    <tr>
      <td colSpan={span} style={{ height: `${height}px`, padding: 0 }} />
    </tr>
  );
}

interface LineProps extends Pick<DossierTableProps, 'block' | 'language' | 'texts'> {
  place: number;
  row: ListRow | undefined;
  columns: ListBlock['columns'];
  picked: ReadonlyMap<string, DossierKey> | undefined;
  onPick(row: DossierKey, on: boolean): void;
  onNote(row: ListRow): void;
}

function Line(props: LineProps): JSX.Element {
  const { place, row, block, columns, language, texts, picked, onPick, onNote } = props;
  return (
    <tr aria-rowindex={place + 2}>
      {picked === undefined ? null : (
        <td class="picked">
          {row === undefined ? null : (
            <input
              type="checkbox"
              aria-label={filesTexts(language).chooseOne(row.code)}
              checked={picked.has(keyOf(row))}
              onChange={({ currentTarget: { checked } }) => onPick(row, checked)}
            />
          )}
        </td>
      )}
      {columns.map(({ id, kind }) => {
        const words =
          row === undefined
            ? '…'
            : wordCell(language, kind, row.cells[block.columns.findIndex((column) => column.id === id)]);
        return (
          <td key={id} data-cell={kind} data-column={id} title={words}>
            {row === undefined ? (
              words
            ) : (
              <Words id={id} row={row} words={words} texts={texts} onNote={onNote} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface WordsProps extends Pick<LineProps, 'texts' | 'onNote'> {
  id: string;
  row: ListRow;
  words: string;
}

function Words({ id, row, words, texts, onNote }: WordsProps): JSX.Element {
  if (id === 'code' && row.link !== undefined) {
    return (
      <a href={row.link} target="_blank" rel="noreferrer" aria-label={texts.list.open(row.code)}>
        {words}
      </a>
    );
  }
  if (id === 'state') {
    return (
      <>
        {row.severity === undefined ? null : <SeverityIcon kind={row.severity} />} {words}
      </>
    );
  }
  if (id === 'cause' && row.late) {
    return (
      <button
        type="button"
        class="plain"
        aria-label={[words, texts.list.cause(row.code)].filter(Boolean).join(', ')}
        onClick={() => onNote(row)}
      >
        {words === '' ? texts.list.noteCause : words}
      </button>
    );
  }
  return <>{words}</>;
}
