import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DuckDBInstance } from '@duckdb/node-api';
import JSZip from 'jszip';
import { root } from '../../support/commands/root.mjs';
import { districtDossier } from '../../support/district/dossiers';
import { inLanes } from '../lanes';
import { WrongResult } from '../line';
import { Codes, weightIn } from './codes.mjs';
import { printOf } from './print';

export type Format = 'xlsx' | 'csv' | 'parquet';

interface Waiting {
  name: string;
  path: string;
  bytes: number;
  /** The file stands in a ZIP file. */
  isPacked: boolean;
}

/** Exports of one format over a district of some size, of which every code must be found by another program. */
export class ExportedFiles {
  /** By their prints: one that says the same, byte for byte, as another needs no look of its own. */
  readonly #waiting = new Map<string, Waiting>();

  constructor(
    private readonly format: Format,
    private readonly size: number,
  ) {}

  /** Moves a file out of the way of the next, to look into it when nothing is measured any more. */
  async take(name: string, made: string, isPacked: boolean): Promise<void> {
    const file = await readFile(made);
    const print = printOf(file, this.format === 'xlsx');
    if (this.#waiting.has(print)) return;
    const path = `${made}-${this.#waiting.size}.${this.format}`;
    this.#waiting.set(print, { name, path, bytes: file.length, isPacked });
    await rename(made, path);
  }

  /**
   * Looks into all files, the largest first, and removes them.
   *
   * @throws {WrongResult} where one does not hold every code.
   */
  async check(): Promise<void> {
    const wanted = weightMade(this.size);
    const files = [...this.#waiting.values()].sort((a, b) => b.bytes - a.bytes);
    await inLanes(
      2,
      files.map((file) => async () => {
        const found = await this.#weightOf(file);
        await rm(file.path);
        if (found !== wanted)
          throw new WrongResult(`${file.name}, ${this.format}: ${found} in place of ${wanted}`);
      }),
    );
  }

  async #weightOf({ path, isPacked }: Waiting): Promise<string> {
    if (this.format === 'xlsx') return weightOfWorkbook(path);
    if (isPacked) {
      const zip = await JSZip.loadAsync(await readFile(path));
      const [entry] = Object.values(zip.files).filter(({ dir }) => !dir);
      await writeFile(path, (await entry?.async('nodebuffer')) ?? '');
    }
    return weightOfTable(path, this.format);
  }
}

const weights = new Map<number, string>();

/** Codes of all dossiers of a district. */
function weightMade(size: number): string {
  const known = weights.get(size);
  if (known !== undefined) return known;
  const codes = new Codes();
  for (let number = 0; number < size; number++) codes.add(districtDossier(number, size).code);
  weights.set(size, codes.weight);
  return codes.weight;
}

/** Taking a workbook of a district apart keeps a thread busy for many seconds. */
function weightOfWorkbook(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(root, 'test/bench/store/weigh-workbook.mjs'), { workerData: path });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new WrongResult(`${path} could not be weighed`)));
  });
}

async function weightOfTable(path: string, format: 'csv' | 'parquet'): Promise<string> {
  const source =
    format === 'csv'
      ? `(select "Mã hồ sơ" as code from read_csv('${path}', header = true, all_varchar = true))`
      : `read_parquet('${path}')`;
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(
    `select count(*)::int as codes, sum(right(code, 4)::int)::bigint as sum from ${source}`,
  );
  const [row] = answer.getRowObjects();
  return weightIn(Number(row?.codes), Number(row?.sum));
}
