import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { ExportedDossier } from '../../../lib/export';
import { dossierParquet, parquetPath } from '../../../lib/export/dossier-parquet';

const sqlOf = (name: string) => readFileSync(`assets/sql/${name}.sql`, 'utf8');

/** A file of one portal and day as the export writes it. */
export function parquetOf(dossiers: Iterable<ExportedDossier>): Buffer {
  const parts: Uint8Array[] = [];
  const writer = dossierParquet();
  for (const each of dossiers) writer.add(each);
  writer.end((bytes) => parts.push(bytes));
  return Buffer.concat(parts);
}

/** The folder into which machines put what they export. */
export class Lake {
  constructor(private readonly folder: string) {}

  put(site: string, day: string, dossiers: Iterable<ExportedDossier>): void {
    this.keep(site, day, parquetOf(dossiers));
  }

  keep(site: string, day: string, bytes: Buffer): void {
    const path = join(this.folder, parquetPath(site, day));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }

  open(): Promise<LakeQueries> {
    return LakeQueries.over(
      `select * from read_parquet('${this.folder}/*/*/*.parquet', hive_partitioning = true)`,
    );
  }
}

/** A period of days, and when the files were made, both as the queries ask for them. */
export interface LakePeriod {
  from: string;
  to: string;
  /** Civil time. */
  now: string;
  /** Day of the files. */
  day: string;
}

type Row = Record<string, unknown>;

/** The queries that are handed out, asked in DuckDB. */
export class LakeQueries {
  private constructor(private readonly connection: DuckDBConnection) {}

  /** @param dossiers What gives the rows of `ho_so`. */
  static async over(dossiers: string): Promise<LakeQueries> {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`create view ho_so as ${dossiers}`);
    return new LakeQueries(connection);
  }

  async look({ from, to, now, day }: LakePeriod): Promise<void> {
    await this.connection.run(
      `create or replace table ky as select '${from}' as tu_ngay, '${to}' as den_ngay, '${now}' as luc,
       '${day}' as ngay`,
    );
    await this.connection.run(sqlOf('trong-ky'));
  }

  /** Of the period that was looked at. */
  tally(): Promise<Row[]> {
    return this.ask(sqlOf('bieu-ii-06a'));
  }

  /** Of the period that was looked at. */
  indicators(): Promise<Row[]> {
    return this.ask(sqlOf('chi-so'));
  }

  async changes(before: string, after: string): Promise<Row[]> {
    await this.connection.run(
      `create or replace table hai_ngay as select '${before}' as ngay_truoc, '${after}' as ngay_sau`,
    );
    return this.ask(sqlOf('so-sanh-hai-ngay'));
  }

  async ask(sql: string): Promise<Row[]> {
    return (await this.connection.runAndReadAll(sql)).getRowObjects();
  }

  close(): void {
    this.connection.closeSync();
  }
}

/** Figures of several lines together, as plain numbers. */
export function sumOf<C extends string>(rows: readonly Row[], columns: readonly C[]): Record<C, number> {
  return Object.fromEntries(
    columns.map((column) => [column, rows.reduce((sum, row) => sum + Number(row[column]), 0)]),
  ) as Record<C, number>;
}
