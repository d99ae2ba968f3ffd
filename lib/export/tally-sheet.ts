import { formatCivilTime } from '../locale/civil-format';
import { documentWords as words } from '../locale/documents';
import {
  columnNumbers,
  identitiesOf,
  type PeriodAt,
  type ReportedDossier,
  type Tally,
  type TallyColumn,
  TallyCounter,
} from '../report';
import type { FileRow } from './table';
import type { SheetLine } from './xlsx/sheet';
import type { WorkbookTable, WorkbookWriter } from './xlsx/workbook';

interface TallyAbout {
  period: PeriodAt;
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): string;
}

/** The columns of the form after its first two, in its order. */
const counted = Object.keys(columnNumbers) as (keyof typeof words.form.columns & TallyColumn)[];
const beside = Object.keys(words.form.beside) as (keyof typeof words.form.beside)[];
const last = counted.length + 1;
const middle = Math.floor(last / 2);
const number = new Intl.NumberFormat('vi');

/** Biểu II.06a/VPCP/KSTT by sector as a sheet that can be printed and signed. */
export class TallySheet {
  readonly #counter: TallyCounter;
  readonly #table: WorkbookTable;

  constructor(writer: WorkbookWriter, { period, civilTimeOf }: TallyAbout) {
    this.#counter = new TallyCounter('sector', period, (epochMs) => civilTimeOf(epochMs).slice(0, 10));
    this.#table = writer.table({
      name: words.sheets.form,
      columns: [
        { title: words.form.columns.number, kind: 'number', width: 6 },
        { title: words.form.columns.group, kind: 'text', width: 34 },
        ...counted.map((id) => ({ title: words.form.columns[id], kind: 'number' as const, width: 12 })),
      ],
      above: headOf(period),
      numbers: ['(1)', '(2)', ...counted.map((id) => `(${columnNumbers[id]})`)],
      hasFilter: false,
      headingLines: 4,
      fitsPage: true,
      foot: words.foot(formatCivilTime(period.now)),
    });
  }

  count(dossier: ReportedDossier): void {
    this.#counter.add(dossier);
  }

  async fill(): Promise<void> {
    const { lines, total } = this.#counter.form();
    for (const [index, { name, tally }] of lines.entries()) {
      await this.#table.add(rowOf(index + 1, name ?? words.form.unnamed, tally));
    }
    const { sheet } = this.#table;
    await sheet.add(rowOf(undefined, words.form.all, total), 'total');
    for (const line of notesOf(total)) {
      sheet.line({ spans: [{ text: line, from: 1, to: last, look: 'note' }] });
    }
    for (const line of signatures) sheet.line(line);
  }
}

function rowOf(place: number | undefined, name: string, tally: Tally): FileRow {
  return [place, name, ...counted.map((id) => tally[id])];
}

/** What is not known, and where the form's sums do not hold because of it. */
function notesOf(total: Tally): string[] {
  const unknown = beside.flatMap((id) =>
    total[id] === 0 ? [] : [words.form.besideLine(words.form.beside[id], number.format(total[id]))],
  );
  const broken = identitiesOf(total).flatMap(({ whole, parts, difference }) => {
    if (difference === 0) return [];
    const sum = parts.map((part) => columnNumbers[part]).join(' + ');
    return [`${columnNumbers[whole]} = ${sum}: ${words.form.broken(number.format(difference))}`];
  });
  return [...unknown, ...broken];
}

function headOf({ from, to }: PeriodAt): SheetLine[] {
  const right = middle + 1;
  return [
    {
      spans: [
        { text: words.form.number, from: 0, to: middle - 1, look: 'centred' },
        { text: words.country, from: right, to: last, look: 'centred' },
      ],
    },
    {
      spans: [
        { text: `${words.form.unit} ${words.dots}`, from: 0, to: middle - 1, look: 'centred' },
        { text: words.motto, from: right, to: last, look: 'centred' },
      ],
    },
    { spans: [{ text: words.form.title, from: 0, to: last, look: 'title' }], height: 28 },
    {
      spans: [
        {
          text: words.form.period(formatCivilTime(from), formatCivilTime(to)),
          from: 0,
          to: last,
          look: 'centred',
        },
      ],
    },
  ];
}

const signatures: readonly SheetLine[] = [
  { spans: [] },
  { spans: [{ text: words.form.place, from: middle + 1, to: last, look: 'centred' }] },
  {
    spans: [
      { text: words.form.maker, from: 0, to: middle - 1, look: 'centred' },
      { text: words.form.head, from: middle + 1, to: last, look: 'centred' },
    ],
  },
  {
    spans: [
      { text: words.form.sign, from: 0, to: middle - 1, look: 'centred' },
      { text: words.form.sign, from: middle + 1, to: last, look: 'centred' },
    ],
  },
];
