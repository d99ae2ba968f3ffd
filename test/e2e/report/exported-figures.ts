import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { streamXlsxRows } from 'hucre/xlsx';
import JSZip from 'jszip';
import { columnNumbers, tallyColumns } from '../../../lib/report';
import { LakeQueries } from '../../support/lake/lake';
import type { LetterTally } from '../../support/letters/dossiers';

/** The columns of the form after its first two, in its order, as the query names them. */
const columns = tallyColumns.filter((column) => columnNumbers[column] !== undefined);

/** A unit's line of the form, and what of it is overdue, by sector. */
export interface UnitFigures {
  unit: string;
  figures: number[];
  overdueBySector: Record<string, number>;
}

/** The same as a letter prints it. */
export function lettersFigures(letters: readonly LetterTally[]): UnitFigures[] {
  return letters.map(({ unit, received, resolved, open }) => ({
    unit,
    figures: [
      received.total,
      received.online,
      received.new - received.online,
      received.carried,
      resolved.total,
      resolved.early,
      resolved.onTime,
      resolved.late,
      open.total,
      open.inTime,
      open.overdue,
    ],
    overdueBySector: { ...(open.overdueBySector as Record<string, number>) },
  }));
}

/** The period of a form, and the day on which the files were made. */
export interface FiguresAt {
  from: string;
  to: string;
  /** Civil time. */
  now: string;
}

/** What a ZIP file of Parquet files says, read where it was unpacked. */
export function parquetFigures(bytes: Buffer, at: FiguresAt): Promise<UnitFigures[]> {
  return inFolder(async (folder) => {
    const zip = await JSZip.loadAsync(bytes);
    for (const entry of Object.values(zip.files)) {
      mkdirSync(dirname(join(folder, entry.name)), { recursive: true });
      if (!entry.dir) writeFileSync(join(folder, entry.name), await entry.async('nodebuffer'));
    }
    return figuresIn(`select * from read_parquet('${folder}/*/*/*.parquet', hive_partitioning = true)`, at);
  });
}

/** What a CSV file says: its words and times as the query expects a dossier's fields. */
export function csvFigures(bytes: Buffer, at: FiguresAt): Promise<UnitFigures[]> {
  return inFolder((folder) => {
    const file = join(folder, 'ho-so.csv');
    writeFileSync(file, bytes);
    return figuresIn(fieldsFrom(`read_csv('${file}', header = true, all_varchar = true)`, at), at);
  });
}

/** What the sheet of all dossiers says: dates are dates there, all else texts. */
export function workbookFigures(bytes: Buffer, at: FiguresAt): Promise<UnitFigures[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'toan-bo.json');
    const lines: string[] = [];
    for await (const { values } of streamXlsxRows(new Uint8Array(bytes), { sheet: 'Toàn bộ' })) {
      const cells = values.map((value) =>
        value instanceof Date ? value.toISOString().slice(0, 16).replace('T', ' ') : value,
      );
      lines.push(JSON.stringify(cells));
    }
    const headings = JSON.parse(lines.shift() ?? '[]') as string[];
    writeFileSync(file, lines.join('\n'));
    const read = `read_csv('${file}', header = false, delim = '\t', quote = '', escape = '', all_varchar = true)`;
    const named = headings.map((heading, place) => `column0->>'$[${place}]' as "${heading}"`);
    return figuresIn(fieldsFrom(`(select ${named.join(', ')} from ${read})`, at), at);
  });
}

/** The rows of the sheet of the form: what heads them, and their figures. */
export async function formIn(bytes: Buffer): Promise<Map<string, number[]>> {
  const rows = new Map<string, number[]>();
  for await (const { values } of streamXlsxRows(new Uint8Array(bytes), { sheet: 'Biểu II.06a' })) {
    const [, name, ...figures] = values;
    if (typeof name === 'string' && figures.length > 0 && figures.every((each) => typeof each === 'number')) {
      rows.set(name, figures as number[]);
    }
  }
  return rows;
}

/** Rows under the Vietnamese headings of a file as the query expects a dossier's fields. */
function fieldsFrom(source: string, { now }: FiguresAt): string {
  const time = (heading: string) => `replace("${heading}", ' ', 'T')`;
  return `select
    '${now.slice(0, 10)}' as ngay,
    "Cổng" as site,
    "Đơn vị" as unit,
    "Lĩnh vực" as sector,
    case "Hình thức nộp"
      when 'Trực tuyến' then 'online' when 'Trực tiếp' then 'direct' when 'Bưu chính công ích' then 'postal'
    end as channel,
    case "Trạng thái" when 'Đang xử lý' then 'processing' when 'Đã trả kết quả' then 'returned' end as stage,
    ${time('Ngày tiếp nhận')} as "receivedAt",
    ${time('Ngày hẹn trả')} as "dueAt",
    ${time('Ngày có kết quả')} as "finishedAt",
    ${time('Ngày trả kết quả')} as "returnedAt",
    null::varchar as remaining,
    null::varchar as code,
    null::varchar as payment,
    null::varchar as "digitisedComponents",
    null::varchar as "digitisedResult",
    null::boolean as "attachedResult",
    null::boolean as synced,
    substr("Đọc lúc", 1, 10) as "firstSeenOn"
  from ${source}`;
}

async function figuresIn(dossiers: string, { from, to, now }: FiguresAt): Promise<UnitFigures[]> {
  const queries = await LakeQueries.over(dossiers);
  await queries.look({ from, to, now, day: now.slice(0, 10) });
  const rows = await queries.tally();
  queries.close();
  const units = new Map<string, UnitFigures>();
  for (const row of rows) {
    const unit = String(row.unit);
    const of = units.get(unit) ?? { unit, figures: columns.map(() => 0), overdueBySector: {} };
    units.set(unit, of);
    of.figures = of.figures.map((sum, place) => sum + Number(row[columns[place] ?? '']));
    if (Number(row.overdue) > 0) of.overdueBySector[String(row.sector)] = Number(row.overdue);
  }
  return [...units.values()].sort((a, b) => a.unit.localeCompare(b.unit, 'vi'));
}

async function inFolder<R>(work: (folder: string) => Promise<R>): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), 'nhachan-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
