import { createReader, type PageReading, type Reader } from '../../../lib/reading';
import { changedDue, changedRows, rowsPerChange } from '../pages/change';
import { enter } from './contestant';

/** One change is too short to be timed. */
const times = 50;

const table = document.querySelector('table') as HTMLTableElement;
const body = table.tBodies[0] as HTMLTableSectionElement;

let reader: Reader;
let reading: PageReading | undefined;
let changes: HTMLTableRowElement[][] = [];
let texts: (string | null)[] = [];

/** Changes rows of the page that was read, so many at a time. */
function change(count: number): void {
  reader = createReader(document, { url: document.URL });
  reading = reader.read();
  changes = [];
  const rows = changedRows(body.rows.length, count).map((index) => body.rows[index] as HTMLTableRowElement);
  const column = [...(table.tHead?.rows[0]?.cells ?? [])].findIndex(
    ({ textContent }) => textContent === 'Ngày hẹn trả',
  );
  for (const row of rows) (row.cells[column] as HTMLTableCellElement).textContent = changedDue.shown;
  for (let start = 0; start < rows.length; start += rowsPerChange) {
    changes.push(rows.slice(start, start + rowsPerChange));
  }
}

const dossiers = () => reading?.lists.map(({ rows }) => rows.map(({ dossier }) => dossier));

enter({
  floor: {
    times,
    prepare: () => change(times),
    run() {
      texts = [];
      for (const rows of changes) {
        for (const row of rows) for (const cell of row.cells) texts.push(cell.textContent);
      }
    },
    proof: () => texts.filter((text) => text === changedDue.shown).length,
  },
  'Nhắc Hạn': {
    times,
    prepare: () => change(times),
    run() {
      for (const rows of changes) reading = reader.reread(rows);
    },
    proof: dossiers,
  },
  'full re-read': {
    prepare: () => change(1),
    run() {
      reading = reader.read();
    },
    proof: dossiers,
  },
});
