import { createReader, type PageReading, type Reader } from '../../../lib/reading';
import { changedRows, changes, dues, rowsPerChange } from '../pages/change';
import { enter } from './contestant';

const table = document.querySelector('table') as HTMLTableElement;
const body = table.tBodies[0] as HTMLTableSectionElement;

let reader: Reader;
let reading: PageReading | undefined;
let changed: HTMLTableRowElement[][] = [];
let texts: (string | null)[] = [];

/** Changes rows of the page that was read to one's own due date, a few at a time. */
function change(contestant: string): void {
  reader = createReader(document, { url: document.URL });
  reading = reader.read();
  changed = [];
  const rows = changedRows(body.rows.length, changes).map((index) => body.rows[index] as HTMLTableRowElement);
  const column = [...(table.tHead?.rows[0]?.cells ?? [])].findIndex(
    ({ textContent }) => textContent === 'Ngày hẹn trả',
  );
  const shown = dues[contestant]?.shown ?? '';
  for (const row of rows) (row.cells[column] as HTMLTableCellElement).textContent = shown;
  for (let start = 0; start < rows.length; start += rowsPerChange) {
    changed.push(rows.slice(start, start + rowsPerChange));
  }
}

const dossiers = () => reading?.lists.map(({ rows }) => rows.map(({ dossier }) => dossier));

enter({
  floor: {
    times: changes,
    prepare: () => change('floor'),
    run() {
      texts = [];
      for (const rows of changed) {
        for (const row of rows) for (const cell of row.cells) texts.push(cell.textContent);
      }
    },
    proof: () => texts.filter((text) => text === dues.floor?.shown).length,
  },
  'Nhắc Hạn': {
    times: changes,
    prepare: () => change('Nhắc Hạn'),
    run() {
      for (const rows of changed) reading = reader.reread(rows);
    },
    proof: dossiers,
  },
  'full re-read': {
    prepare: () => change('full re-read'),
    run() {
      reading = reader.read();
    },
    proof: dossiers,
  },
});
