import { annotationsOf, keepAnnotation } from './annotations';
import { Connection } from './connection';
import { keepSeal, openDays, sealOf, stateOn } from './days';
import { failuresBetween, forgetFailuresBefore, keepFailure } from './failures';
import { findClosed } from './find-closed';
import { FreshLog, type RunMark } from './fresh-log';
import { frontOf, keepFront } from './front';
import { ingest } from './ingest';
import { comparedOf, keepIntake } from './intakes';
import { loadAll } from './load';
import { type Migration, migrations } from './migrations';
import { outlook, picture, sizes } from './picture';
import { eachDossier, eachHistory, eachRow } from './scan';
import { tidy } from './tidy';
import type { JudgedBy, Store } from './types';
import { eraseAll, forgetBefore } from './upkeep';

export interface StoreOptions {
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): string;
  name?: string;
  migrations?: readonly Migration[];
  /** How long an upgrade may wait for other tabs, in ms. */
  patience?: number;
  /** Told whether the database was made just now; awaited before anything is done in it. */
  onOpen?(isNew: boolean): Promise<void>;
  /** Set while the browser's log of the database is known to be sound. */
  runMark?: RunMark;
}

/** The extension's memory. Opens the database when first asked for something, and again whenever it was lost. */
export function openStore(options: StoreOptions): Store {
  const connection = new Connection({
    name: options.name ?? 'nhac-han',
    migrations: options.migrations ?? migrations,
    patience: options.patience ?? 10_000,
    ...(options.onOpen === undefined ? {} : { onOpen: options.onOpen }),
    ...(options.runMark !== undefined && FreshLog.isNeeded
      ? { freshLog: new FreshLog(options.runMark) }
      : {}),
  });
  const { civilTimeOf } = options;
  const dayOf = (epochMs: number) => civilTimeOf(epochMs).slice(0, 10);

  async function lockDays(today: string, lockedAt: number, by: JudgedBy): Promise<number> {
    let locked = 0;
    for (const open of await connection.run((db) => openDays(db, today))) {
      const seal = await connection.run((db) => sealOf(db, open, { ...by, civilTimeOf, lockedAt }));
      if (await connection.change((db) => keepSeal(db, seal))) locked += 1;
    }
    return locked;
  }

  return {
    ingest(reading, at) {
      const days = { readOn: dayOf(reading.readAt), arrivedOn: dayOf(at) };
      return connection.change((db) => ingest(db, reading, at, days));
    },
    front: () => connection.run(frontOf),
    keepFront: (kept, generation) => connection.change((db) => keepFront(db, kept, generation)),
    picture: (officer) => connection.run((db) => picture(db, officer)),
    findClosed: (officer, wanted, most) => findClosed(connection, officer, wanted, most),
    outlook: () => connection.run(outlook),
    lockDays,
    days: () => connection.run((db) => db.getAll('days')),
    stateOn: (day) => stateOn(connection, day),
    eachDossier: (asked) => eachDossier(connection, asked),
    eachHistory: (site) => eachHistory(connection, site),
    sizes: () => connection.run(sizes),
    eachRow: (kind) => eachRow(connection, kind),
    bulkLoad: (batches, options) => loadAll(connection, batches, options),
    tidy: (before) => tidy(connection, before),
    forgetBefore: (day) => forgetBefore(connection, day, Date.parse(`${day}T00:00+07:00`)),
    keepAnnotation: (annotated) => connection.change((db) => keepAnnotation(db, annotated)),
    annotations: (site) => connection.run((db) => annotationsOf(db, site)),
    keepIntake: (row) => connection.change((db) => keepIntake(db, row)),
    comparedOf: (site, code) => connection.run((db) => comparedOf(db, site, code)),
    keepFailure: (failure) => connection.change((db) => keepFailure(db, failure)),
    failures: (from, to) => connection.run((db) => failuresBetween(db, from, to)),
    forgetFailuresBefore: (instant) => connection.change((db) => forgetFailuresBefore(db, instant)),
    erase: () => connection.run(eraseAll),
    close: () => connection.close(),
  };
}
