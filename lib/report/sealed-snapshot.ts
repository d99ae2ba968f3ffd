import { sha256Of } from './sha256';
import type { Snapshot } from './snapshot';

/** A snapshot as it stands in a file: with the SHA-256 of the canonical form of all else. */
export interface SealedSnapshot extends Snapshot {
  sha256: string;
}

export async function sealSnapshot(snapshot: Snapshot): Promise<SealedSnapshot> {
  return { ...snapshot, sha256: await sha256Of(snapshot) };
}

/** Whether a snapshot is as it was when it was sealed. */
export async function isIntact({ sha256, ...snapshot }: SealedSnapshot): Promise<boolean> {
  return sha256 === (await sha256Of(snapshot));
}

/**
 * The name of a snapshot's file, such as "nhachan-motcua.example.vn-2026-11-22.json"; a port stands after "_".
 * @param day `yyyy-MM-dd`.
 */
export function snapshotFileName({ site }: Pick<Snapshot, 'site'>, day: string): string {
  return `nhachan-${new URL(site).host.replace(':', '_')}-${day}.json`;
}
