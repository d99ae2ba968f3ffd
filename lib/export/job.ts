import type { Dossier } from '../dossier';
import { letterWords } from '../locale/letters';
import type { PeriodAt, ReportFilter } from '../report';
import type { Letterhead } from './letters/letter';

/** What can be written: tables and snapshots of the dossiers, and the log of days. */
export const fileFormats = ['xlsx', 'csv', 'json', 'parquet', 'log'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The letters that can be drawn up of them, as Word files. */
export const letterKinds = ['results', 'apology', 'support', 'urging'] as const;
export type LetterKind = (typeof letterKinds)[number];

interface JobAbout extends PeriodAt {
  /** `now` in epoch ms. */
  at: number;
  /** The personal fields that go into the files. */
  personal: readonly (keyof Dossier)[];
  head: Letterhead;
  /**
   * Origin of the national portal, whose dossiers are in no form and no letter but where it is asked for; absent: it is
   * known by its host.
   */
  national?: string;
}

/** A file of all dossiers, the period of its form, and by what dossiers are judged. */
export interface FileJob extends JobAbout {
  format: FileFormat;
  letter?: never;
  /** Origin of one portal; absent: all. */
  site?: string;
}

/** Letters on dossiers. */
export interface LetterJob extends JobAbout {
  format: 'docx';
  letter: LetterKind;
  /** Whose and what dossiers. */
  filter: ReportFilter;
  /** These dossiers alone. */
  chosen?: readonly { site: string; code: string }[];
  /** Each letter as a file of its own, all of them in one ZIP file. */
  apart: boolean;
}

/** What is to be made. */
export type ExportJob = FileJob | LetterJob;

/** A file that is ready to be saved. */
export interface MadeFile {
  name: string;
  content: Blob;
}

/**
 * Why nothing was made: there is nothing to tell of, no room for it, more than letters can be drawn up of at once, no
 * dossier for which there is such a letter, or something that nobody foresaw.
 */
export type ExportFailure = 'nothing' | 'no-space' | 'too-many' | `none-${LetterKind}` | 'unknown';

/** What was made of one job. */
export interface Made {
  files: MadeFile[];
  /** Dossiers that they tell of, together. */
  rows: number;
  /** Cells that were cut. */
  shortened: number;
  /** Of a CSV file: codes that a spreadsheet takes for numbers or dates. */
  alikeNumbers?: number;
  /** Of letters: how many there are, and how many dossiers were asked for that there is no such letter for. */
  letters?: { count: number; left: number };
}

/** How many dossiers have passed, of how many. */
export interface Far {
  dossiers: number;
  of: number;
}

/** What the worker tells whoever waits for it; `made` and `failed` are its last words. */
export type ExportWord =
  | ({ kind: 'going' } & Far)
  | ({ kind: 'made' } & Made)
  | { kind: 'failed'; why: ExportFailure };

/** The log of days grows from day to day: where one file is kept of it, it bears no date. */
export const logName = 'nhachan-nhat-ky';

/**
 * `nhachan-ho-so-2026-11-22.xlsx`, or with the portal's name where it tells of one alone; a port stands after "_". Letters
 * bear the name of their kind.
 */
export function exportName(job: ExportJob): string {
  const day = job.now.slice(0, 10);
  if (job.format === 'docx')
    return `nhachan-${letterWords.files[job.letter]}-${day}.${job.apart ? 'zip' : 'docx'}`;
  if (job.format === 'log') return `${logName}-${day}.xlsx`;
  const what = job.site === undefined ? 'ho-so' : new URL(job.site).host.replace(':', '_');
  return `nhachan-${what}-${day}.${job.format === 'parquet' ? 'parquet.zip' : job.format}`;
}

export const mediaTypes: Record<ExportJob['format'], string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  log: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
