import type { ChosenFields, OpenLesson, Tally, TeachingPart } from '../overlay';
import type { TaughtTable } from '../reading';
import type { ColumnMapping, DossierList, PageReading, ReadOptions } from '../reading/types';
import type { Parts } from './parts';
import { runSliced } from './sliced';

/** What teaching needs of the session. */
export interface TeachingOptions {
  document: Document;
  reader: Parts['reader'];
  /** How the page is read now. */
  reading(): Required<ReadOptions> & { language: 'vi' | 'en'; site: string };
  /** Keeps what the columns of one kind of table were named; false where that failed. */
  keep(signature: string, columns: ChosenFields): Promise<boolean>;
}

/** A slice of trying in one task of the page's event loop, in milliseconds. */
const sliceBudget = 12;

/** Has the officer name the columns of the tables of one page. */
export class Teaching {
  readonly #options: TeachingOptions;
  readonly #openLesson: TeachingPart['openLesson'];
  #lesson: OpenLesson | undefined;

  constructor(openLesson: TeachingPart['openLesson'], options: TeachingOptions) {
    this.#openLesson = openLesson;
    this.#options = options;
  }

  /** Opens the panel for a table that was read or refused; false where it has no columns to be named. */
  teach(element: Element): boolean {
    if (this.#lesson) return true;
    const { document, reader, reading, keep } = this.#options;
    const table = reader.tableToTeach(element, reading());
    if (!table) return false;
    this.#lesson = this.#openLesson(document, {
      language: reading().language,
      columns: table.columns,
      tally: (chosen, signal) => this.#tally(table, chosen, signal),
      save: (chosen) => keep(table.signature, chosen),
      onClose: () => {
        this.#lesson = undefined;
      },
    });
    return true;
  }

  /** The page was read anew. */
  pageChanged(): void {
    this.#lesson?.pageChanged();
  }

  /** Closes the panel, if it is open. */
  close(): void {
    this.#lesson?.close();
  }

  /** Reads the page as if the choice were kept; undefined where the table is no longer there. */
  async #tally(
    { signature }: TaughtTable,
    chosen: ChosenFields,
    signal: AbortSignal,
  ): Promise<Tally | undefined> {
    const { document, reader } = this.#options;
    const { site, ...present } = this.#options.reading();
    const tried: ColumnMapping = { site, signature, columns: { ...chosen } };
    // Without a code the table would be no list; whether it is still there shows in how it is read otherwise.
    const named = Object.values(chosen).includes('code');
    const mappings = named ? [tried, ...present.mappings] : present.mappings;
    const read = { reading: undefined as PageReading | undefined };
    await runSliced(
      (function* () {
        read.reading = yield* reader.createReader(document, { ...present, mappings }).readInSteps();
      })(),
      { budget: sliceBudget, signal, onSlice: () => {} },
    );
    const { reading } = read;
    if (!reading) return undefined;
    const list = reading.lists.find((known) => reader.signatureOfList(known) === signature);
    if (list && named) return tallyOf(list);
    const shown =
      list !== undefined ||
      reading.refusals.some(({ element }) => reader.tableToTeach(element, present)?.signature === signature);
    return shown ? { rows: 0, of: 0, values: {} } : undefined;
  }
}

function tallyOf({ rows, skipped }: DossierList): Tally {
  const values: Tally['values'] = {};
  for (const { dossier } of rows) {
    for (const field of Object.keys(dossier) as (keyof typeof dossier)[]) {
      values[field] = (values[field] ?? 0) + 1;
    }
  }
  const lost = skipped.filter(({ reason }) => reason === 'no-code' || reason === 'duplicate').length;
  return { rows: rows.length, of: rows.length + lost, values };
}
