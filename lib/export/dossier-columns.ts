import type { CivilTime, Dossier, WorkItem } from '../dossier';
import { causeTexts } from '../locale/cause';
import { documentWords as words } from '../locale/documents';
import { flagLabel } from '../locale/flags';
import type { Cell, CellKind, ReportedDossier } from '../report';
import type { FileColumn, FileRow } from './table';

/** A dossier with all that files tell of it, judged at the moment of the export. */
export interface ExportedDossier extends ReportedDossier, WorkItem {
  /** The first and the latest sighting as civil time. */
  firstSeen: CivilTime;
  lastSeen: CivilTime;
}

interface DossierColumn {
  id: keyof typeof words.columns;
  kind: CellKind;
  width: number;
  cell(each: ExportedDossier): Cell;
}

const columns: readonly DossierColumn[] = [
  { id: 'code', kind: 'code', width: 26, cell: ({ dossier }) => dossier.code },
  { id: 'nationalCode', kind: 'code', width: 26, cell: ({ dossier }) => dossier.nationalCode },
  { id: 'procedure', kind: 'text', width: 40, cell: ({ dossier }) => dossier.procedure },
  { id: 'sector', kind: 'text', width: 18, cell: ({ dossier }) => dossier.sector },
  { id: 'unit', kind: 'text', width: 24, cell: ({ dossier }) => dossier.unit },
  { id: 'officer', kind: 'text', width: 20, cell: ({ dossier }) => dossier.officer },
  { id: 'applicant', kind: 'text', width: 22, cell: ({ dossier }) => dossier.applicant },
  { id: 'summary', kind: 'text', width: 36, cell: ({ dossier }) => dossier.summary },
  { id: 'channel', kind: 'text', width: 14, cell: ({ dossier }) => worded(words.channel, dossier.channel) },
  { id: 'submittedAt', kind: 'date', width: 17, cell: ({ dossier }) => dossier.submittedAt },
  { id: 'receivedAt', kind: 'date', width: 17, cell: ({ dossier }) => dossier.receivedAt },
  { id: 'dueAt', kind: 'date', width: 17, cell: ({ dossier }) => dossier.dueAt },
  { id: 'stepDueAt', kind: 'date', width: 17, cell: ({ dossier }) => dossier.stepDueAt },
  { id: 'finishedAt', kind: 'date', width: 17, cell: ({ dossier }) => dossier.finishedAt },
  { id: 'returnedAt', kind: 'date', width: 17, cell: ({ dossier }) => dossier.returnedAt },
  {
    id: 'status',
    kind: 'text',
    width: 18,
    cell: ({ dossier }) => dossier.statusText ?? worded(words.stage, dossier.stage),
  },
  { id: 'progress', kind: 'text', width: 14, cell: ({ judgement }) => words.progress[judgement.progress] },
  {
    id: 'toDo',
    kind: 'text',
    width: 36,
    cell: ({ judgement: { flags } }) =>
      flags.length === 0 ? undefined : flags.map((flag) => flagLabel('vi', flag)).join('; '),
  },
  {
    id: 'digitisedComponents',
    kind: 'text',
    width: 16,
    cell: ({ dossier }) => worded(words.digitised, dossier.digitisedComponents),
  },
  {
    id: 'digitisedResult',
    kind: 'text',
    width: 16,
    cell: ({ dossier }) => worded(words.digitised, dossier.digitisedResult),
  },
  {
    id: 'attachedResult',
    kind: 'text',
    width: 14,
    cell: ({ dossier }) => worded(words.attached, dossier.attachedResult),
  },
  { id: 'payment', kind: 'text', width: 18, cell: ({ dossier }) => worded(words.payment, dossier.payment) },
  { id: 'synced', kind: 'text', width: 15, cell: ({ dossier }) => worded(words.synced, dossier.synced) },
  {
    id: 'cause',
    kind: 'text',
    width: 14,
    cell: ({ annotation }) => worded(causeTexts('vi').causes, annotation?.cause),
  },
  { id: 'note', kind: 'text', width: 30, cell: ({ annotation }) => annotation?.note },
  { id: 'apologyOn', kind: 'date', width: 14, cell: ({ annotation }) => annotation?.apologyOn },
  { id: 'site', kind: 'text', width: 28, cell: ({ site }) => site },
  { id: 'seenAt', kind: 'date', width: 17, cell: ({ lastSeen }) => lastSeen.slice(0, 16) },
];

/** A table of dossiers: what it is headed by, and each dossier's cells. */
export interface DossierTable {
  columns: readonly FileColumn[];
  row(each: ExportedDossier): FileRow;
}

/** @param personal The personal fields that go into the file; without them it has no place for them. */
export function dossierTable(personal: readonly (keyof Dossier)[]): DossierTable {
  return tableOf(
    columns.filter(({ id }) => (id !== 'applicant' && id !== 'summary') || personal.includes(id)),
  );
}

const short: readonly DossierColumn['id'][] = [
  'code',
  'procedure',
  'sector',
  'officer',
  'receivedAt',
  'dueAt',
  'finishedAt',
  'toDo',
  'cause',
  'note',
];

/** What is asked of a list of dossiers that need a hand, narrow enough to be printed. */
export function shortTable(): DossierTable {
  return tableOf(columns.filter(({ id }) => short.includes(id)));
}

function tableOf(kept: readonly DossierColumn[]): DossierTable {
  return {
    columns: kept.map(({ id, kind, width }) => ({ title: words.columns[id], kind, width })),
    row: (each) => kept.map(({ cell }) => cell(each)),
  };
}

function worded<K extends string>(named: Readonly<Record<K, string>>, value: K | boolean | undefined): Cell {
  return value === undefined ? undefined : named[String(value) as K];
}
