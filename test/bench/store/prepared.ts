import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Profiles in which a store was filled, by what stands in it: filling one takes longer than most lines. */
const prepared = new Map<string, Promise<string>>();

/**
 * A profile of the caller's own in which a store stands as `fill` leaves it, which is called once for each name in a
 * run of the bench; the caller removes the folder.
 */
export async function profileWith(name: string, fill: (profile: string) => Promise<void>): Promise<string> {
  let first = prepared.get(name);
  if (first === undefined) {
    first = folder().then(async (profile) => {
      await fill(profile);
      return profile;
    });
    prepared.set(name, first);
  }
  const own = await folder();
  await cp(await first, own, { recursive: true });
  return own;
}

/** Removes what was filled for the lines of a run. */
export async function removePrepared(): Promise<void> {
  const profiles = await Promise.allSettled(prepared.values());
  prepared.clear();
  for (const profile of profiles) {
    if (profile.status === 'fulfilled') await removeProfile(profile.value);
  }
}

export function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'nhac-han-bench-'));
}

export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
