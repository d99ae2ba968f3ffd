import { dayTally, sha256Of } from '../report';
import type { Connection, Database } from './connection';
import { keyText } from './merge-in';
import { pictureOfDay } from './picture';
import { eachPack, placesBeside } from './scan';
import type { SiteRow, VersionRow } from './schema';
import type { DayLock, JudgedBy, PastDossier } from './types';

type CivilTimeOf = (epochMs: number) => string;

/** The days before `today` of which something was kept and that are not locked yet. */
export async function openDays(db: Database, today: string): Promise<{ site: string; day: string }[]> {
  const sites = await db.getAll('sites');
  return sites
    .filter((row) => row.readOn < today && !isLocked(row, row.readOn))
    .map(({ site, readOn }) => ({ site, day: readOn }));
}

/** The tally of a day as it stands, with its digest; nothing is written. */
export async function sealOf(
  db: Database,
  { site, day }: { site: string; day: string },
  by: JudgedBy & { civilTimeOf: CivilTimeOf; lockedAt: number },
): Promise<DayLock> {
  const picture = await pictureOfDay(db, site, day);
  const tally = dayTally(picture, { ...by, now: `${day}T23:59:59` });
  const sealed = { site, day, tally, coverage: picture.coverage };
  return { ...sealed, lockedAt: by.lockedAt, sha256: await sha256Of(sealed) };
}

/** Writes a seal, unless something was read or locked since it was made; tells whether it did. */
export async function keepSeal(db: Database, seal: DayLock): Promise<boolean> {
  const transaction = db.transaction(['days', 'sites'], 'readwrite', { durability: 'strict' });
  const sites = transaction.objectStore('sites');
  const row = await sites.get(seal.site);
  const stands = row !== undefined && row.readOn === seal.day && !isLocked(row, seal.day);
  if (stands) {
    await transaction.objectStore('days').put(seal);
    await sites.put({ ...row, lockedOn: seal.day });
  }
  await transaction.done;
  return stands;
}

/** Every dossier as its newest version up to a day has it, by portal and code. */
export async function stateOn(connection: Connection, day: string): Promise<PastDossier[]> {
  const state: PastDossier[] = [];
  const rowed = new Set<string>();
  let last: VersionRow | undefined;
  const take = () => {
    if (last === undefined) return;
    rowed.add(keyText(last));
    state.push({ site: last.site, dossier: last.dossier, unreadable: last.unreadable });
  };
  for await (const version of versionsInOrder(connection)) {
    if (last !== undefined && (last.site !== version.site || last.code !== version.code)) {
      take();
      last = undefined;
    }
    if (version.day <= day) last = version;
  }
  take();
  const ofRows = state.length;
  for await (const reader of eachPack(connection)) {
    for (const place of placesBeside(reader, rowed)) {
      const past = reader.stateOn(place, day);
      if (past !== undefined) state.push({ site: reader.site, ...past });
    }
  }
  return state.length === ofRows ? state : state.sort(bySiteAndCode);
}

function bySiteAndCode(a: PastDossier, b: PastDossier): number {
  if (a.site !== b.site) return a.site < b.site ? -1 : 1;
  return a.dossier.code < b.dossier.code ? -1 : 1;
}

/** So many rows are fetched at once: many more cost memory, fewer cost time. */
const batch = 2_000;

/** All versions that stand as rows, by portal, code and day. */
async function* versionsInOrder(connection: Connection): AsyncGenerator<VersionRow> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const rows = await connection.run((db) => db.getAll('versions', after, batch));
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    after = IDBKeyRange.lowerBound([last.site, last.code, last.day], true);
  }
}

function isLocked({ lockedOn }: SiteRow, day: string): boolean {
  return lockedOn !== undefined && lockedOn >= day;
}
