import type { FileRow, FileWritten, Sink } from '../table';
import { storedEntry, writeZip, type ZipEntry } from '../zip-file';
import { SharedTexts } from './shared-texts';
import { type SheetMade, type SheetPlan, SheetWriter } from './sheet';
import { stylesXml } from './styles';
import { bytesOf } from './xml-bytes';
import { declaration, xmlAttribute, xmlText } from './xml-text';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A table of a workbook: as many sheets as its rows need. */
export class WorkbookTable {
  readonly #made: Promise<SheetMade>[] = [];
  #sheet: SheetWriter;

  constructor(
    private readonly plan: SheetPlan,
    private readonly nextPath: () => string,
    private readonly mostRows: number,
    private readonly shared: SharedTexts,
  ) {
    this.#sheet = new SheetWriter(plan, nextPath(), shared);
  }

  /** The sheet that is being written, for words above and below its table. */
  get sheet(): SheetWriter {
    return this.#sheet;
  }

  /** Adds a row; resolves once the next may come. */
  add(row: FileRow): Promise<void> | undefined {
    if (this.#sheet.height >= this.mostRows) {
      this.#made.push(this.#sheet.end());
      const { above: _, numbers: __, ...plan } = this.plan;
      this.#sheet = new SheetWriter(
        { ...plan, name: `${plan.name} (${this.#made.length + 1})` },
        this.nextPath(),
        this.shared,
      );
    }
    return this.#sheet.add(row);
  }

  end(): Promise<SheetMade[]> {
    return Promise.all([...this.#made, this.#sheet.end()]);
  }
}

/** An Excel workbook (Office Open XML) that is written while its rows come in, several tables side by side. */
export class WorkbookWriter {
  readonly #tables: WorkbookTable[] = [];
  readonly #shared = new SharedTexts();
  #paths = 0;

  /** @param mostRows So many rows fit on a sheet of any spreadsheet; what is more goes on in a further one. */
  constructor(private readonly mostRows = 1_048_576) {}

  /** Adds a table; tables stand in the order in which they were added. */
  table(plan: SheetPlan): WorkbookTable {
    const nextPath = () => {
      this.#paths += 1;
      return `xl/worksheets/sheet${this.#paths}.xml`;
    };
    const table = new WorkbookTable(plan, nextPath, this.mostRows, this.#shared);
    this.#tables.push(table);
    return table;
  }

  /** Writes the file. @param title What the file's properties call it. */
  async end(title: string, sink: Sink): Promise<FileWritten> {
    const sheets = (await Promise.all(this.#tables.map((table) => table.end()))).flat();
    const texts = await this.#shared.entry('xl/sharedStrings.xml');
    writeZip([...wrapping(sheets, title), texts, ...sheets.map(({ entry }) => entry)], sink);
    return {
      rows: sheets.reduce((sum, { rows }) => sum + rows, 0),
      shortened: sheets.reduce((sum, { shortened }) => sum + shortened, 0),
    };
  }
}

/** Every part of the package but the sheets and their texts. */
function wrapping(sheets: readonly SheetMade[], title: string): ZipEntry[] {
  const types = sheets.map(
    ({ entry }) => `<Override PartName="/${entry.name}" ContentType="${spreadsheet}.worksheet+xml"/>`,
  );
  const links = sheets.map(
    ({ entry }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relation}/worksheet" Target="${entry.name.slice(3)}"/>`,
  );
  const texts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/>` +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
      `${types.join('')}</Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${relations}">` +
      `<Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${relations}/metadata/core-properties" Target="docProps/core.xml"/>` +
      '</Relationships>',
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${relations}">${links.join('')}` +
      `<Relationship Id="rId${sheets.length + 1}" Type="${relation}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId${sheets.length + 2}" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  };
  return [
    ...Object.entries(texts).map(([name, text]) => storedEntry(name, [bytesOf(declaration + text)])),
    storedEntry('xl/styles.xml', [bytesOf(stylesXml)]),
  ];
}

function workbookXml(sheets: readonly SheetMade[]): string {
  const named = sheets.flatMap(({ name, headingRows, filtered }, index) => {
    const quoted = `'${xmlText(name.replaceAll("'", "''"))}'`;
    const local = `localSheetId="${index}"`;
    return [
      ...(filtered === undefined
        ? []
        : [
            `<definedName name="_xlnm._FilterDatabase" ${local} hidden="1">${quoted}!${filtered}</definedName>`,
          ]),
      `<definedName name="_xlnm.Print_Titles" ${local}>${quoted}!${headingRows}</definedName>`,
    ];
  });
  const tabs = sheets.map(
    ({ name }, index) =>
      `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `<workbook xmlns="${main}" xmlns:r="${relation}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${tabs.join('')}</sheets><definedNames>${named.join('')}</definedNames></workbook>`
  );
}
