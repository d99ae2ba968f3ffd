import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile in which a store was filled, and what is known of what stands in it. */
export interface Prepared<F> {
  profile: string;
  facts: F;
}

/** Profiles by what stands in them: filling one takes longer than most lines. */
const profiles = new Map<string, Promise<Prepared<unknown>>>();

/** Fills a store in a profile, once for each name in a run of the bench. */
export function prepared<F>(name: string, fill: (profile: string) => Promise<F>): Promise<Prepared<F>> {
  const known = profiles.get(name) as Promise<Prepared<F>> | undefined;
  const first = known ?? folder().then(async (profile) => ({ profile, facts: await fill(profile) }));
  profiles.set(name, first);
  // What failed is tried anew by who needs it next.
  first.catch(() => profiles.delete(name));
  return first;
}

/** A profile of the caller's own in which a store stands as it was filled; the caller removes the folder. */
export async function copyOf<F>({ profile, facts }: Prepared<F>): Promise<Prepared<F>> {
  const own = await folder();
  await cp(profile, own, { recursive: true });
  return { profile: own, facts };
}

export function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'nhac-han-bench-'));
}

export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
