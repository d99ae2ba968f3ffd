import { allNamed, elementsOf, type XmlElement } from './xml';

/** A cell as LibreOffice understands it. */
export interface OfficeCell {
  /** As its format names it: "string", "float", "date"; absent where it is empty. */
  type?: string;
  /** A text, a number, or a date in ISO form. */
  value: string;
}

/** The rows of each sheet of a flat OpenDocument spreadsheet, cells without repetition at the end of a row. */
export function sheetsOf(fods: string): Map<string, OfficeCell[][]> {
  const sheets = allNamed(elementsOf(fods), 'table:table');
  return new Map(
    sheets.map((sheet) => [
      sheet.attributes['table:name'] ?? '',
      allNamed(sheet, 'table:table-row')
        .filter((row) => row.attributes['table:number-rows-repeated'] === undefined)
        .map((row) => row.children.flatMap(cellsOf)),
    ]),
  );
}

/** A cell may stand for several; more than a sheet's own columns fill it up to its edge. */
function cellsOf(cell: XmlElement): OfficeCell[] {
  const times = Number(cell.attributes['table:number-columns-repeated'] ?? 1);
  if (times > 100) return [];
  const { 'office:value-type': type, 'office:value': number, 'office:date-value': date } = cell.attributes;
  const text = allNamed(cell, 'text:p').map(textOf).join('\n');
  return Array.from({ length: times }, () => ({
    ...(type === undefined ? {} : { type }),
    value: date ?? number ?? text,
  }));
}

function textOf(element: XmlElement): string {
  return element.text + element.children.map(textOf).join('');
}
