import { Workbook } from 'exceljs';

/** A sheet as an independent reader sees it: its rows under their headings. */
export interface ReadSheet {
  name: string;
  rows: Record<string, unknown>[];
}

/** Above the headings of a sheet of a view: its title and what it covers. */
const headLines = 2;

/** The sheets of a workbook, read by a library of others. */
export async function sheetsIn(bytes: Buffer): Promise<ReadSheet[]> {
  const book = new Workbook();
  await book.xlsx.load(bytes as never);
  return book.worksheets.map((sheet) => {
    // Cells are counted from one.
    const headings = [...(sheet.getRow(headLines + 1).values as unknown[])].slice(1).map(String);
    const rows: Record<string, unknown>[] = [];
    sheet.eachRow((row, number) => {
      if (number <= headLines + 1) return;
      const cells = [...(row.values as unknown[])].slice(1);
      rows.push(Object.fromEntries(headings.map((heading, place) => [heading, cells[place]])));
    });
    return { name: sheet.name, rows };
  });
}
