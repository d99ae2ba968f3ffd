import type { Dossier } from '../dossier';
import type { PeriodAt } from '../report';

/** What the dossiers can be written as. */
export const fileFormats = ['xlsx', 'csv', 'json', 'parquet'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What is to be made, the period of its form, and by what dossiers are judged. */
export interface ExportJob extends PeriodAt {
  format: FileFormat;
  /** Origin of one portal; absent: all. */
  site?: string;
  /** `now` in epoch ms. */
  at: number;
  /** The personal fields that go into the files. */
  personal: readonly (keyof Dossier)[];
}

/** A file that is ready to be saved. */
export interface MadeFile {
  name: string;
  content: Blob;
}

/** Why nothing was made: there is nothing to tell of, no room for it, or something that nobody foresaw. */
export type ExportFailure = 'nothing' | 'no-space' | 'unknown';

/** What the worker tells whoever waits for it; `made` and `failed` are its last words. */
export type ExportWord =
  | { kind: 'going'; dossiers: number }
  | { kind: 'made'; files: MadeFile[]; rows: number; shortened: number }
  | { kind: 'failed'; why: ExportFailure };

/** `nhachan-ho-so-2026-11-22.xlsx`, or with the portal's name where it tells of one alone; a port stands after "_". */
export function exportName({ format, site, now }: ExportJob): string {
  const what = site === undefined ? 'ho-so' : new URL(site).host.replace(':', '_');
  return `nhachan-${what}-${now.slice(0, 10)}.${format === 'parquet' ? 'parquet.zip' : format}`;
}

export const mediaTypes: Record<FileFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/zip',
};
