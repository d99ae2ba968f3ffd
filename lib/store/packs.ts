import { doneAt } from '../dossier';
import type { Dossier } from '../dossier/dossier';
import { markOf } from './code-mark';
import { type Pack, type Packable, PackReader, packOf } from './pack';
import type { CatalogueRow, PackKey, PackRow, WriteTransaction } from './schema';
import type { DossierHistory } from './types';

/** So many dossiers stand in one pack at most. */
export const packSize = 1_000;

export function keyOf({ site, month, part }: { site: string; month: string; part: number }): PackKey {
  return [site, month, part];
}

/** All packs of a portal, or of all. */
export function keysOfSite(site?: string): IDBKeyRange {
  return site === undefined ? IDBKeyRange.lowerBound([]) : IDBKeyRange.bound([site], [site, []]);
}

/** All packs of a portal's month. */
export function keysOfMonth(site: string, month: string): IDBKeyRange {
  return IDBKeyRange.bound([site, month], [site, month, []]);
}

export function readerOfRow({ pack, site }: PackRow): PackReader {
  return new PackReader(pack, site);
}

/** A pack with its line of the catalogue. */
export interface ReadyPack {
  row: PackRow;
  line: CatalogueRow;
}

/** Packs dossiers under a key. */
export function readyPack(
  [site, month, part]: PackKey,
  dossiers: readonly Packable[],
  day?: string,
): ReadyPack {
  const inOrder = [...dossiers].sort((a, b) => (a.code < b.code ? -1 : 1));
  const key = { site, month, part };
  const trimFrom = firstSecondVersion(inOrder);
  const endedBy = lastEnd(inOrder);
  return {
    row: { ...key, pack: packOf(inOrder, day) },
    line: {
      ...key,
      marks: Uint32Array.from(inOrder, ({ code }) => markOf(code)),
      ...(endedBy === undefined ? {} : { endedBy }),
      ...(trimFrom === undefined ? {} : { trimFrom }),
    },
  };
}

/** A pack that stands ready, under a key. */
export function packAsIs([site, month, part]: PackKey, pack: Pack, reader: PackReader): ReadyPack {
  const key = { site, month, part };
  const trimFrom = reader.firstSecondDay();
  return {
    row: { ...key, pack },
    line: {
      ...key,
      marks: Uint32Array.from(reader.codes, markOf),
      ...(trimFrom === undefined ? {} : { trimFrom }),
    },
  };
}

export async function putPack(transaction: WriteTransaction, { row, line }: ReadyPack): Promise<void> {
  await Promise.all([
    transaction.objectStore('packs').put(row),
    transaction.objectStore('catalogue').put(line),
  ]);
}

/** All dossiers of a pack with their past. */
export async function historiesIn(transaction: WriteTransaction, key: PackKey): Promise<DossierHistory[]> {
  const row = await transaction.objectStore('packs').get(key);
  if (row === undefined) return [];
  return readerOfRow(row).histories();
}

/** The month by which a dossier is packed: that of its end, else that in which it was first seen. */
export function monthOf({ dossier, firstSeenAt }: { dossier: Dossier; firstSeenAt: number }): string {
  return monthOfEnd(dossier) ?? new Date(firstSeenAt + vietnamOffset).toISOString().slice(0, 7);
}

/** `yyyy-MM`; undefined where no end is known. */
export function monthOfEnd({ finishedAt, returnedAt }: Dossier): string | undefined {
  return (finishedAt ?? returnedAt)?.slice(0, 7);
}

const vietnamOffset = 7 * 3_600_000;

function lastEnd(dossiers: readonly Packable[]): string | undefined {
  let last: string | undefined;
  for (const { dossier } of dossiers) {
    const day = doneAt(dossier)?.slice(0, 10);
    if (day === undefined) return undefined;
    if (last === undefined || day > last) last = day;
  }
  return last;
}

function firstSecondVersion(dossiers: readonly Packable[]): string | undefined {
  let first: string | undefined;
  for (const { versions } of dossiers) {
    const second = versions?.[1]?.day;
    if (second !== undefined && (first === undefined || second < first)) first = second;
  }
  return first;
}
