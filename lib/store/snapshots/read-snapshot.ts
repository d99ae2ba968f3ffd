import { isIntact, type SealedSnapshot, type SnapshotDossier } from '../../report';
import { FileRefused } from '../file-refused';
import { digestOfRest, isCanonical } from './as-written';
import { snapshotFrame } from './schema';
import { SeenCheck } from './seen-check';

/** No file of a colleague is longer, in bytes: some two hundred thousand dossiers. */
const longestFile = 200_000_000;
/** So much may a colleague's clock be ahead, in ms. */
const clocksDiffer = 60 * 60_000;

/**
 * A colleague's snapshot, once it has passed every check; whatever the file holds beyond the promised form refuses
 * all of it.
 * @param now Epoch ms; sightings later than this would never be overtaken.
 * @throws FileRefused
 */
export async function readSnapshot(file: Blob, now: number): Promise<SealedSnapshot> {
  if (file.size > longestFile) throw new FileRefused('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  // While it is read: the browser digests beside us.
  const digest = digestOfRest(bytes);
  const value = jsonOf(text);
  checkKind(value);
  const frame = snapshotFrame.safeParse(value);
  if (!frame.success) throw new FileRefused('invalid');
  const check = new SeenCheck();
  const dossiers = frame.data.dossiers.map((each) => dossierOf(each, check));
  // The digest is of what the file says: nothing in it was let pass that is not in what was checked.
  const snapshot: SealedSnapshot = { ...frame.data, dossiers };
  if (!(await isAsSealed(snapshot, text, digest))) throw new FileRefused('damaged');
  if (latestSighting(snapshot) > now + clocksDiffer) throw new FileRefused('future');
  return snapshot;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const ours = text.includes('nhac-han/snapshot');
    throw new FileRefused(ours ? 'truncated' : 'foreign', { cause: error });
  }
}

function checkKind(value: unknown): void {
  const { format, version } = typeof value === 'object' && value !== null ? (value as Kind) : {};
  if (format !== 'nhac-han/snapshot') throw new FileRefused('foreign');
  if (typeof version === 'number' && version > 1) throw new FileRefused('newer');
}

interface Kind {
  format?: unknown;
  version?: unknown;
}

function dossierOf(value: unknown, check: SeenCheck): SnapshotDossier {
  if (!check.holds(value)) throw new FileRefused('invalid');
  return value;
}

async function isAsSealed(
  snapshot: SealedSnapshot,
  text: string,
  digest: Promise<string | undefined>,
): Promise<boolean> {
  try {
    const isWritten = (await digest) === snapshot.sha256 && isCanonical(text, snapshot);
    return isWritten || (await isIntact(snapshot));
  } catch (error) {
    // Half a character has no canonical form.
    if (error instanceof TypeError) throw new FileRefused('invalid', { cause: error });
    throw error;
  }
}

function latestSighting({ takenAt, coverage, dossiers }: SealedSnapshot): number {
  let latest = takenAt;
  for (const { readAt } of coverage) latest = Math.max(latest, readAt);
  for (const { seenAt, annotation } of dossiers) {
    for (const field in seenAt) latest = Math.max(latest, seenAt[field as keyof typeof seenAt] as number);
    latest = Math.max(latest, annotation?.changedAt ?? 0);
  }
  return latest;
}
