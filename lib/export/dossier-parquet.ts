import { type Dossier, personalFields } from '../dossier';
import { cleanText } from './cell-text';
import type { ExportedDossier } from './dossier-columns';
import { type ParquetColumn, ParquetFileWriter } from './parquet';

type Column = ParquetColumn<ExportedDossier>;

/** What a portal says in its own words. */
const words = [
  'code',
  'nationalCode',
  'procedure',
  'sector',
  'unit',
  'officer',
  'applicant',
  'summary',
  'statusText',
] as const satisfies readonly (keyof Dossier)[];

/** What was made of its words in reading. */
const terms = [
  'channel',
  'submittedAt',
  'receivedAt',
  'dueAt',
  'stepDueAt',
  'finishedAt',
  'returnedAt',
  'stage',
  'payment',
] as const satisfies readonly (keyof Dossier)[];

/** Known, unknown or not called for. */
const digitised = ['digitisedComponents', 'digitisedResult'] as const;
const facts = ['attachedResult', 'synced'] as const;

/**
 * The columns of a Parquet file, under the names of a dossier's fields; CivilTime as ISO text. Besides: how the dossier was
 * judged, whose portals showed it, and when, in UTC milliseconds. Portal and day stand in the file's path.
 */
const columns: readonly Column[] = [
  ...words.map(
    (name): Column => ({
      name,
      type: 'STRING',
      value: ({ dossier: { [name]: text } }) => text && cleanText(text),
    }),
  ),
  ...terms.map((name): Column => ({ name, type: 'STRING', value: ({ dossier }) => dossier[name] })),
  ...digitised.map(
    (name): Column => ({
      name,
      type: 'STRING',
      value: ({ dossier }) => (dossier[name] === undefined ? undefined : String(dossier[name])),
    }),
  ),
  ...facts.map((name): Column => ({ name, type: 'BOOLEAN', value: ({ dossier }) => dossier[name] })),
  {
    name: 'remaining',
    type: 'STRING',
    value: ({ dossier: { remaining } }) => remaining && JSON.stringify(remaining),
  },
  { name: 'progress', type: 'STRING', value: ({ judgement }) => judgement.progress },
  { name: 'flags', type: 'STRING', value: ({ judgement }) => judgement.flags.map(({ id }) => id).join(' ') },
  { name: 'gone', type: 'BOOLEAN', value: ({ gone }) => gone },
  { name: 'seenBy', type: 'STRING', value: ({ officers }) => officers.join('\n') || undefined },
  { name: 'cause', type: 'STRING', value: ({ annotation }) => annotation?.cause },
  { name: 'apologyOn', type: 'STRING', value: ({ annotation }) => annotation?.apologyOn },
  { name: 'firstSeenOn', type: 'STRING', value: ({ firstSeen }) => firstSeen.slice(0, 10) },
  { name: 'firstSeenAt', type: 'INT64', value: ({ firstSeenAt }) => BigInt(firstSeenAt) },
  { name: 'lastSeenAt', type: 'INT64', value: ({ lastSeenAt }) => BigInt(lastSeenAt) },
];

/**
 * One portal's dossiers of one day as a Parquet file. Its columns are always the same.
 * @param personal The personal fields that go into it; the columns of the others are empty.
 */
export function dossierParquet(
  personal: readonly (keyof Dossier)[] = [],
): ParquetFileWriter<ExportedDossier> {
  const left = personalFields.filter((field) => !personal.includes(field));
  return new ParquetFileWriter(
    columns.map((column) =>
      left.some((field) => field === column.name) ? { ...column, value: () => undefined } : column,
    ),
  );
}

/**
 * Where such a file stands among others, as lakes name their parts: `ngay=2026-11-22/site=motcua.example.vn/part-0.parquet`;
 * a port stands after "_".
 */
export function parquetPath(site: string, day: string): string {
  return `ngay=${day}/site=${new URL(site).host.replace(':', '_')}/part-0.parquet`;
}
