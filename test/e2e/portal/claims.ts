import type { Dossier } from '../../../lib/dossier';
import type { Truth } from '../../portal';
import type { PlainRow } from '../../support/pages/serialise';

type ExpectedRow = Truth['dossiers'][number] extends infer _Row
  ? Truth['lists']['search']['rows'][number]
  : never;

/** What a reader claimed wrongly, left out, or claimed without ground; in words for the developer. */
export function claimsAmiss(expected: readonly ExpectedRow[], read: readonly PlainRow[]): string[] {
  const byCode = new Map(read.map((row) => [row.dossier.code, row]));
  const amiss = read.length === expected.length ? [] : [`${read.length} rows read of ${expected.length}`];
  for (const row of expected) {
    const found = byCode.get(row.code);
    if (!found) amiss.push(`${row.code}: not read`);
    else amiss.push(...rowAmiss(row, found).map((fault) => `${row.code}: ${fault}`));
  }
  return amiss;
}

function rowAmiss(expected: ExpectedRow, { dossier, unreadable }: PlainRow): string[] {
  const amiss: string[] = [];
  const fields = new Set([...Object.keys(expected.dossier), ...Object.keys(dossier)]) as Set<keyof Dossier>;
  for (const field of fields) {
    const wanted = JSON.stringify(expected.dossier[field]);
    const claimed = JSON.stringify(dossier[field]);
    const mayBeLeftOut = expected.optional.includes(field) && claimed === undefined;
    if (wanted === claimed || mayBeLeftOut || expected.free.includes(field)) continue;
    amiss.push(`${field} is ${wanted ?? 'not shown'}, read as ${claimed ?? 'nothing'}`);
  }
  const wanted = expected.unreadable.map(({ field }) => field).join();
  const told = unreadable.map(({ field }) => field).join();
  if (wanted !== told) amiss.push(`unreadable is "${wanted}", told "${told}"`);
  return amiss;
}
