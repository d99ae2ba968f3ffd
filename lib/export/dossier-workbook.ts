import { type Dossier, flagIds, orderOfWork } from '../dossier';
import { formatCivilTime } from '../locale/civil-format';
import { documentWords as words } from '../locale/documents';
import type { PeriodAt } from '../report';
import type { CountId, ListCoverage } from '../report/types';
import { dossierTable, type ExportedDossier, shortTable } from './dossier-columns';
import { DossierCounts, type ListName, listsOf } from './dossier-counts';
import type { Letterhead } from './letters/letter';
import type { FileWritten, Sink } from './table';
import { TallySheet } from './tally-sheet';
import type { SheetPlan } from './xlsx/sheet';
import { type WorkbookTable, WorkbookWriter } from './xlsx/workbook';

export interface WorkbookAbout {
  /** Of the form; its `now` is when the dossiers were judged. */
  period: PeriodAt;
  /** How far the portals' lists were read. */
  coverage: readonly ListCoverage[];
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): string;
  /** The personal fields that go into it. */
  personal: readonly (keyof Dossier)[];
  head: Letterhead;
  /** Whether the form counts a portal's dossiers: as in the report, those of the national one only where it is asked for. */
  isInForm(site: string): boolean;
}

const number = new Intl.NumberFormat('vi');

/** The workbook of all dossiers: counts, lists of what needs a hand in the order of work, and everything. */
export class DossierWorkbook {
  readonly #writer = new WorkbookWriter();
  readonly #counts = new DossierCounts();
  readonly #table;
  /** The columns of the lists: those that fit on a page. */
  readonly #short = shortTable();
  readonly #summary: WorkbookTable;
  readonly #form: TallySheet;
  readonly #lists: Record<ListName, { table: WorkbookTable; held: ExportedDossier[] }>;
  readonly #all: WorkbookTable;

  constructor(private readonly about: WorkbookAbout) {
    this.#table = dossierTable(about.personal);
    this.#summary = this.#writer.table(this.#summaryPlan());
    this.#form = new TallySheet(this.#writer, about);
    const list = (name: ListName) => ({ table: this.#writer.table(this.#listPlan(name)), held: [] });
    this.#lists = { overdue: list('overdue'), dueSoon: list('dueSoon'), undigitised: list('undigitised') };
    this.#all = this.#writer.table(this.#listPlan('all'));
  }

  /** Adds a dossier; resolves once the next may come. */
  add(each: ExportedDossier): Promise<void> | undefined {
    this.#counts.add(each);
    if (this.about.isInForm(each.site)) this.#form.count(each);
    for (const name of listsOf(each)) this.#lists[name].held.push(each);
    return this.#all.add(this.#table.row(each));
  }

  async end(sink: Sink): Promise<FileWritten> {
    for (const { table, held } of Object.values(this.#lists)) {
      held.sort(orderOfWork);
      for (const each of held) await table.add(this.#short.row(each));
    }
    await this.#summarise();
    await this.#form.fill();
    const written = await this.#writer.end(words.summary.title, sink);
    return { ...written, rows: this.#counts.counts.total };
  }

  #listPlan(name: ListName | 'all'): SheetPlan {
    return {
      name: words.sheets[name],
      columns: (name === 'all' ? this.#table : this.#short).columns,
      hasFilter: true,
      headingLines: 2,
      fitsPage: name !== 'all',
      foot: words.foot(formatCivilTime(this.about.period.now)),
    };
  }

  #summaryPlan(): SheetPlan {
    const at = formatCivilTime(this.about.period.now);
    return {
      name: words.sheets.summary,
      columns: [
        { title: words.summary.what, kind: 'text', width: 60 },
        { title: words.summary.count, kind: 'number', width: 16 },
      ],
      above: [
        { spans: [{ text: words.summary.title, from: 0, to: 1, look: 'title' }], height: 24 },
        { spans: [{ text: words.summary.at(at), from: 0, to: 1, look: 'centred' }] },
      ],
      hasFilter: false,
      headingLines: 1,
      fitsPage: true,
      foot: words.foot(at),
    };
  }

  async #summarise(): Promise<void> {
    const { counts, flags, gone } = this.#counts;
    for (const id of Object.keys(words.summary.counts) as CountId[]) {
      await this.#summary.add([words.summary.counts[id], counts[id]]);
    }
    if (gone > 0) await this.#summary.add([words.summary.gone, gone]);
    const { sheet } = this.#summary;
    const say = (text: string, look: 'total' | 'note') =>
      sheet.line({ spans: [{ text, from: 0, to: 1, look }] });
    say(words.summary.flags, 'total');
    for (const id of flagIds) {
      const count = flags[id];
      if (count !== undefined) await this.#summary.add([words.flagGroups[id], count]);
    }
    say(words.summary.coverage, 'total');
    for (const list of this.about.coverage) say(this.#coverageLine(list), 'note');
  }

  #coverageLine({ title, list, rows, total, readAt }: ListCoverage): string {
    return words.summary.list({
      title: title ?? list,
      rows: number.format(rows),
      ...(total === undefined ? {} : { total: number.format(total) }),
      readAt: formatCivilTime(this.about.civilTimeOf(readAt)),
    });
  }
}
