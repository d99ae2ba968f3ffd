import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Sink } from './table';

/** Types that every reader of Parquet knows. */
export type ParquetType = 'STRING' | 'BOOLEAN' | 'INT64';

export interface ParquetColumn<Row> {
  name: string;
  type: ParquetType;
  /** Absent where it is not known: an empty place in the file. */
  value(row: Row): string | boolean | bigint | undefined;
}

/** So many rows stand in a group: what is held in memory, and what a reader skips at once. */
const groupRows = 20_000;

/** Writes rows as a Parquet file, Snappy packed, every column free to be empty. */
export class ParquetFileWriter<Row> {
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  #rows: Row[] = [];
  #written = 0;

  constructor(private readonly columns: readonly ParquetColumn<Row>[]) {
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, type }) => ({
          name,
          repetition_type: 'OPTIONAL' as const,
          ...elements[type],
        })),
      ],
    });
  }

  add(row: Row): void {
    this.#rows.push(row);
    if (this.#rows.length >= groupRows) this.#flush();
  }

  /** Gives how many rows the file holds. */
  end(sink: Sink): number {
    this.#flush();
    this.#writer.finish();
    sink(new Uint8Array(this.#bytes.getBuffer()));
    return this.#written;
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    this.#writer.write({
      columnData: this.columns.map(({ name, value }) => ({
        name,
        data: this.#rows.map((row) => value(row) ?? null),
      })),
      rowGroupSize: groupRows,
    });
    this.#written += this.#rows.length;
    this.#rows = [];
  }
}

const elements = {
  STRING: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  BOOLEAN: { type: 'BOOLEAN' },
  INT64: { type: 'INT64' },
} as const;
