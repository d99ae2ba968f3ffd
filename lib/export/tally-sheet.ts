import { formatCivilTime } from '../locale/civil-format';
import { documentWords as words } from '../locale/documents';
import { type PeriodAt, type ReportedDossier, TallyCounter } from '../report';
import type { Letterhead } from './letters/letter';
import { formColumns, formNotes, formNumbers, formRows } from './tally-form';
import type { SheetLine } from './xlsx/sheet';
import type { WorkbookTable, WorkbookWriter } from './xlsx/workbook';

interface TallyAbout {
  period: PeriodAt;
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): string;
  head: Letterhead;
}

const last = formColumns.length + 1;
const middle = Math.floor(last / 2);

/** Biểu II.06a/VPCP/KSTT by sector as a sheet that can be printed and signed. */
export class TallySheet {
  readonly #counter: TallyCounter;
  readonly #table: WorkbookTable;
  readonly #head: Letterhead;

  constructor(writer: WorkbookWriter, { period, civilTimeOf, head }: TallyAbout) {
    this.#head = head;
    this.#counter = new TallyCounter('sector', period, (epochMs) => civilTimeOf(epochMs).slice(0, 10));
    this.#table = writer.table({
      name: words.sheets.form,
      columns: [
        { title: words.form.columns.number, kind: 'number', width: 6 },
        { title: words.form.columns.group, kind: 'text', width: 34 },
        ...formColumns.map((id) => ({ title: words.form.columns[id], kind: 'number' as const, width: 12 })),
      ],
      above: headOf(period, head),
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
    for (const line of signatures(this.#head)) sheet.line(line);
  }
}

/** The halves of a form's width: the office's on the left, the country's and the head's on the right. */
const halves = { left: { from: 0, to: middle - 1 }, right: { from: middle + 1, to: last } };
const whole = { from: 0, to: last };

function headOf({ from, to }: PeriodAt, { superior, unit }: Letterhead): SheetLine[] {
  const { form } = words;
  const look = 'centred' as const;
  const office = [...(superior === undefined ? [] : [superior]), `${form.unit} ${unit ?? words.dots}`];
  return [
    {
      spans: [
        { ...halves.left, look, text: form.number },
        { ...halves.right, look, text: words.country },
      ],
    },
    ...office.map((text, place) => ({
      spans: [
        { ...halves.left, look, text },
        ...(place === 0 ? [{ ...halves.right, look, text: words.motto }] : []),
      ],
    })),
    { spans: [{ ...whole, look: 'title', text: form.title }], height: 28 },
    { spans: [{ ...whole, look, text: form.period(formatCivilTime(from), formatCivilTime(to)) }] },
  ];
}

/** Some lines are left for the hand above a name. */
const linesToSign = 3;

function signatures({ place, signer, name }: Letterhead): SheetLine[] {
  const { form } = words;
  const look = 'centred' as const;
  return [
    { spans: [] },
    { spans: [{ ...halves.right, look, text: words.datedAt(place) }] },
    {
      spans: [
        { ...halves.left, look, text: form.maker },
        { ...halves.right, look, text: signer ?? form.head },
      ],
    },
    {
      spans: [
        { ...halves.left, look, text: form.sign },
        { ...halves.right, look, text: form.sign },
      ],
    },
    ...(name === undefined
      ? []
      : [
          ...Array.from({ length: linesToSign }, () => ({ spans: [] })),
          { spans: [{ ...halves.right, look, text: name }] },
        ]),
  ];
}
