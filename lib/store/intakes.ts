import type { Database } from './connection';
import type { IntakeRow } from './schema';
import { whole } from './whole';

/** So many dossiers of a portal are remembered; those changed longest ago go first. */
const mostDossiers = 1_000;

/** Keeps what was compared of a dossier, in the place of what was kept of it before. */
export function keepIntake(db: Database, row: IntakeRow): Promise<void> {
  return whole(db, ['intakes'], async (transaction) => {
    const store = transaction.objectStore('intakes');
    await store.put(row);
    const range = IDBKeyRange.bound([row.site], [row.site, []]);
    if ((await store.count(range)) <= mostDossiers) return;
    const oldest = (await store.getAll(range)).sort((a, b) => b.at - a.at).slice(mostDossiers);
    for (const { site, code } of oldest) await store.delete([site, code]);
  });
}

/** What was compared of a dossier; nothing where none of it is known. */
export async function comparedOf(db: Database, site: string, code: string): Promise<string[]> {
  return (await db.get('intakes', [site, code]))?.compared ?? [];
}
