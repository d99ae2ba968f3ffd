import DataTable from 'datatables.net';
import { utils } from 'xlsx';
import { type PageReading, readPage } from '../../../lib/reading';
import { enter } from './contestant';

const table = document.querySelector('table') as HTMLTableElement;

let texts: (string | null)[][] = [];
let sheetRows: unknown[] = [];
let dataRows: unknown[] = [];
let reading: PageReading | undefined;

enter({
  floor: {
    run() {
      texts = [];
      for (const row of table.rows) {
        const cells: (string | null)[] = [];
        for (const cell of row.cells) cells.push(cell.textContent);
        texts.push(cells);
      }
    },
    proof: () => texts.slice(1),
  },
  'Nhắc Hạn': {
    run() {
      reading = readPage(document, { url: document.URL });
    },
    proof: () => reading?.lists.map(({ rows }) => rows.map(({ dossier }) => dossier)),
  },
  SheetJS: {
    run() {
      const sheet = utils.table_to_sheet(table, { dense: true, raw: true } as object);
      sheetRows = utils.sheet_to_json(sheet, { header: 1 });
    },
    proof: () => sheetRows.slice(1),
  },
  DataTables: {
    run() {
      dataRows = new DataTable(table).rows().data().toArray();
    },
    proof: () => textsOfMarkup(dataRows as string[][]),
  },
});

/** DataTables gives cells as markup; parsed at once, since a parser for each cell takes longer than all contestants. */
function textsOfMarkup(rows: readonly (readonly string[])[]): (string | null)[][] {
  const markup = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const parsed = new DOMParser().parseFromString(`<table>${markup}</table>`, 'text/html');
  return [...parsed.querySelectorAll('tr')].map((row) =>
    [...row.cells].map(({ textContent }) => textContent),
  );
}
