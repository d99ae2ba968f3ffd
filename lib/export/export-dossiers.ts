import { isOurs } from '../report';
import type { ListCoverage } from '../report/types';
import { CsvWriter } from './csv';
import { dossierTable, type ExportedDossier } from './dossier-columns';
import { dossierParquet, parquetPath } from './dossier-parquet';
import { DossierWorkbook } from './dossier-workbook';
import type { FileJob } from './job';
import type { FileWritten, Sink } from './table';
import { storedEntry, writeZip } from './zip-file';

/** Where dossiers come from, and what must be known besides. */
export interface ExportSource {
  /** All dossiers in chunks, each once. */
  dossiers: AsyncIterable<readonly ExportedDossier[]>;
  coverage: readonly ListCoverage[];
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): string;
}

/** Takes dossiers one by one and writes them in the end. */
interface DossierWriter {
  /** Resolves once the next may come. */
  add(each: ExportedDossier): Promise<void> | undefined;
  end(sink: Sink): FileWritten | Promise<FileWritten>;
}

type TableFormat = Exclude<FileJob['format'], 'json' | 'log'>;

/**
 * Writes all dossiers of a source as a file of the format asked for, in one pass. What it holds meanwhile is the file as far
 * as it is packed, and the lists of a workbook.
 * @param told Is told how many dossiers have passed.
 */
export async function exportDossiers(
  source: ExportSource,
  job: FileJob & { format: TableFormat },
  sink: Sink,
  told: (dossiers: number) => void,
): Promise<FileWritten> {
  const writer = writers[job.format](source, job, sink);
  let passed = 0;
  for await (const chunk of source.dossiers) {
    for (const each of chunk) {
      const wait = writer.add(each);
      if (wait !== undefined) await wait;
    }
    passed += chunk.length;
    told(passed);
  }
  return writer.end(sink);
}

const writers: Record<TableFormat, (source: ExportSource, job: FileJob, sink: Sink) => DossierWriter> = {
  xlsx: ({ coverage, civilTimeOf }, job) =>
    new DossierWorkbook({
      period: job,
      coverage,
      civilTimeOf,
      personal: job.personal,
      head: job.head,
      isInForm: (site) => isOurs(site, job.national, job.site),
    }),
  csv(_, { personal }, sink) {
    const table = dossierTable(personal);
    const writer = new CsvWriter(table.columns, sink);
    return { add: (each) => writer.add(table.row(each)), end: () => writer.end() };
  },
  parquet: (_, { now, personal }) => new ParquetFolder(now.slice(0, 10), personal),
};

/** The Parquet file of each portal where lakes look for it, in one ZIP file. */
class ParquetFolder implements DossierWriter {
  readonly #files = new Map<string, ReturnType<typeof dossierParquet>>();

  constructor(
    private readonly day: string,
    private readonly personal: FileJob['personal'],
  ) {}

  add(each: ExportedDossier): undefined {
    let file = this.#files.get(each.site);
    if (file === undefined) {
      file = dossierParquet(this.personal);
      this.#files.set(each.site, file);
    }
    file.add(each);
  }

  end(sink: Sink): FileWritten {
    let rows = 0;
    const entries = [...this.#files].map(([site, file]) => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      rows += file.end((bytes) => parts.push(bytes));
      return storedEntry(parquetPath(site, this.day), parts);
    });
    writeZip(entries, sink);
    return { rows, shortened: 0 };
  }
}
