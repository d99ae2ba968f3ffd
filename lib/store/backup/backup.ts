import { FileRefused } from '../file-refused';
import { codesOf } from '../pack';
import type { DossierHistory, LoadBatch, Store } from '../types';
import type { Bytes } from './bytes';
import { backupFile, linesOfBackup } from './file';
import type { Line } from './lines';
import { PackCheck } from './pack-check';
import { packedOf, packIn } from './packed';
import { rowKinds, rowSchemas } from './row-schemas';

export interface BackupOptions {
  /** Epoch ms. */
  madeAt: number;
  /** Without one, whoever has the file can read it. */
  password?: string;
  signal?: AbortSignal;
  /** Told how many dossiers were written so far. */
  onProgress?(dossiers: number): void;
}

/** The whole store as one file, made while it is read; what was ingested meanwhile may be in it or not. */
export function backupOf(store: Store, options: BackupOptions): ReadableStream<Bytes> {
  return backupFile(linesOf(store, options), options);
}

/** So many rows make a line. */
const perLine = 500;

async function* linesOf(store: Store, { onProgress }: BackupOptions): AsyncGenerator<Line> {
  const written = { dossiers: 0, rows: 0 };
  for (const kind of rowKinds) {
    for await (const rows of store.eachRow(kind)) {
      written.rows += rows.length;
      yield* split(kind, rows);
    }
  }
  for await (const dossiers of store.eachHistory()) {
    for (const [site, each] of bySite(dossiers)) yield ['dossiers', [packedOf(site, each)]];
    written.dossiers += dossiers.length;
    onProgress?.(written.dossiers);
  }
  yield ['end', [written]];
}

function bySite(histories: readonly DossierHistory[]): Map<string, DossierHistory[]> {
  const sites = new Map<string, DossierHistory[]>();
  for (const history of histories) {
    const others = sites.get(history.site);
    if (others === undefined) sites.set(history.site, [history]);
    else others.push(history);
  }
  return sites;
}

function* split(kind: string, rows: readonly unknown[]): Generator<Line> {
  for (let from = 0; from < rows.length; from += perLine) yield [kind, rows.slice(from, from + perLine)];
}

export interface RestoreOptions {
  password?: string;
  /** `yyyy-MM-dd` of today. */
  day: string;
  signal?: AbortSignal;
  /** Told how many bytes of the file were read so far. */
  onProgress?(bytes: number): void;
}

/**
 * Puts a backup in the place of all that stands in the store. The file is read and checked to its end first: one that
 * is refused, or a machine that stops in the middle, leaves the store as it was.
 * @returns How many dossiers the store now holds.
 * @throws FileRefused, StoreError
 */
export async function restoreFrom(store: Store, file: Blob, options: RestoreOptions): Promise<number> {
  const { day, signal } = options;
  const { dossiers } = await store.bulkLoad(batchesOf(linesOfBackup(file, options)), {
    how: 'replace',
    day,
    ...(signal === undefined ? {} : { signal }),
  });
  return dossiers;
}

async function* batchesOf(lines: AsyncIterable<Line>): AsyncGenerator<LoadBatch> {
  const read = { dossiers: 0, rows: 0 };
  const check = new PackCheck();
  let ended = false;
  for await (const [kind, rows] of lines) {
    if (ended) throw new FileRefused('invalid');
    if (kind === 'dossiers') {
      const packs = rows.map((row) => packIn(row, check));
      for (const { pack } of packs) read.dossiers += codesOf(pack).length;
      yield { packs };
    } else if (kind === 'end') {
      const [end] = rows as (Partial<typeof read> | undefined)[];
      ended = end?.dossiers === read.dossiers && end.rows === read.rows;
      if (!ended) throw new FileRefused('invalid');
    } else {
      const known = rowKinds.find((each) => each === kind);
      if (known === undefined) throw new FileRefused('invalid');
      read.rows += rows.length;
      const schema: Schema<unknown> = rowSchemas[known];
      yield { rows: { [known]: rows.map((row) => checked(schema, row)) } };
    }
  }
  if (!ended) throw new FileRefused('truncated');
}

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

function checked<T>(schema: Schema<T>, row: unknown): T {
  const parsed = schema.safeParse(row);
  if (!parsed.success) throw new FileRefused('invalid');
  return parsed.data;
}
