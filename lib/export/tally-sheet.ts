import { formatCivilTime } from '../locale/civil-format';
import { documentWords as words } from '../locale/documents';
import { type PeriodAt, type ReportedDossier, TallyCounter } from '../report';
import { formColumns, formNotes, formNumbers, formRows } from './tally-form';
import type { SheetLine } from './xlsx/sheet';
import type { WorkbookTable, WorkbookWriter } from './xlsx/workbook';

interface TallyAbout {
  period: PeriodAt;
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): string;
}

const last = formColumns.length + 1;
const middle = Math.floor(last / 2);

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
        ...formColumns.map((id) => ({ title: words.form.columns[id], kind: 'number' as const, width: 12 })),
      ],
      above: headOf(period),
      numbers: formNumbers,
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
    const form = this.#counter.form();
    const rows = formRows(form);
    for (const row of rows.slice(0, -1)) await this.#table.add(row);
    const { sheet } = this.#table;
    await sheet.add(rows.at(-1) ?? [], 'total');
    for (const line of formNotes(form.total)) {
      sheet.line({ spans: [{ text: line, from: 1, to: last, look: 'note' }] });
    }
    for (const line of signatures) sheet.line(line);
  }
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
