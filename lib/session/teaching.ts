import type { Caller, PageCalls } from '../messages';
import type { ChosenFields, OpenLesson, Tally } from '../overlay';
import type { TaughtTable } from '../reading';
import type { ColumnMapping, DossierList, PageReading } from '../reading/types';
import type { Parts } from './parts';
import { runSliced } from './sliced';

type PageSettings = PageCalls['page/hello']['reply'];

/** What teaching needs of the session. */
export interface TeachingOptions {
  document: Document;
  reader(): Parts['reader'] | undefined;
  settings(): PageSettings | undefined;
  /** Loads the panel's code. */
  load(): Promise<Parts['teaching'] | undefined>;
  /** The origin under which the mappings of this page are kept. */
  site(): string | undefined;
  /** Address of the page, as the reader is given it. */
  url(): string;
  call: Caller;
  /** The page is read with other settings from now on. */
  onSettings(settings: PageSettings): void;
  /** A table's columns cannot be asked for. */
  onFailure(): void;
}

/** A slice of trying in one task of the page's event loop, in milliseconds. */
const sliceBudget = 12;

/** Has the officer name the columns of a table, and forgets the names again. */
export class Teaching {
  readonly #options: TeachingOptions;
  #lesson: OpenLesson | undefined;

  constructor(options: TeachingOptions) {
    this.#options = options;
  }

  /** Opens the panel for a table that was read or refused. */
  async teach(element: Element): Promise<void> {
    if (this.#lesson) return;
    const { document, load, onFailure } = this.#options;
    const table = this.#tableOf(element);
    const settings = this.#options.settings();
    if (!table || !settings) {
      onFailure();
      return;
    }
    const part = await load();
    this.#lesson ??= part?.openLesson(document, {
      language: settings.language,
      columns: table.columns,
      tally: (chosen, signal) => this.#tally(table, chosen, signal),
      save: (chosen) => this.#keep(table.signature, chosen),
      onClose: () => {
        this.#lesson = undefined;
      },
    });
  }

  /** Forgets what the columns of one kind of table were named. */
  async forget(signature: string): Promise<void> {
    if (!(await this.#keep(signature, null))) this.#options.onFailure();
  }

  /** The page was read anew. */
  pageChanged(): void {
    this.#lesson?.pageChanged();
  }

  /** Closes the panel, if it is open. */
  close(): void {
    this.#lesson?.close();
  }

  /** Whether the columns of a list were named by hand. */
  isTaught(signature: string): boolean {
    const site = this.#options.site();
    const mappings = this.#options.settings()?.mappings ?? [];
    return mappings.some((mapping) => mapping.site === site && mapping.signature === signature);
  }

  #tableOf(element: Element): TaughtTable | undefined {
    const { profiles, mappings } = this.#options.settings() ?? {};
    return this.#options.reader()?.tableToTeach(element, {
      url: this.#options.url(),
      ...(profiles ? { profiles } : {}),
      ...(mappings ? { mappings } : {}),
    });
  }

  async #keep(signature: string, columns: ChosenFields | null): Promise<boolean> {
    const reply = await this.#options
      .call('page/teach', { signature, columns: columns && { ...columns } })
      .catch(() => undefined);
    if (!reply?.ok) return false;
    this.#options.onSettings(reply.value);
    return true;
  }

  /** Reads the page as if the choice were kept. */
  async #tally(
    { signature }: TaughtTable,
    chosen: ChosenFields,
    signal: AbortSignal,
  ): Promise<Tally | undefined> {
    const { document, url, site } = this.#options;
    const reader = this.#options.reader();
    const settings = this.#options.settings();
    const own = site();
    if (!reader || !settings || own === undefined) return undefined;
    const tried: ColumnMapping = { site: own, signature, columns: { ...chosen } };
    // Without a code the table would be no list; whether it is still there shows in how it is read otherwise.
    const named = Object.values(chosen).includes('code');
    const mappings = named ? [tried, ...settings.mappings] : settings.mappings;
    let reading: PageReading | undefined;
    await runSliced(
      (function* () {
        reading = yield* reader.readPageInSteps(document, {
          url: url(),
          profiles: settings.profiles,
          mappings,
        });
      })(),
      { budget: sliceBudget, signal, onSlice: () => {} },
    );
    if (!reading) return undefined;
    const list = reading.lists.find((known) => reader.signatureOfList(known) === signature);
    if (list && named) return tallyOf(list);
    const shown =
      list !== undefined ||
      reading.refusals.some(({ element }) => this.#tableOf(element)?.signature === signature);
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
