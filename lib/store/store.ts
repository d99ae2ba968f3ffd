import { Connection } from './connection';
import { ingest } from './ingest';
import { type Migration, migrations } from './migrations';
import { picture } from './picture';
import type { Store } from './types';

export interface StoreOptions {
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): string;
  name?: string;
  migrations?: readonly Migration[];
  /** How long an upgrade may wait for other tabs, in ms. */
  patience?: number;
}

/** The extension's memory. Opens the database when first asked for something, and again whenever it was lost. */
export function openStore(options: StoreOptions): Store {
  const connection = new Connection({
    name: options.name ?? 'nhac-han',
    migrations: options.migrations ?? migrations,
    patience: options.patience ?? 10_000,
  });
  return {
    ingest(reading, at) {
      const day = options.civilTimeOf(reading.readAt).slice(0, 10);
      return connection.run((db) => ingest(db, reading, at, day));
    },
    picture: (officer) => connection.run((db) => picture(db, officer)),
    close: () => connection.close(),
  };
}
