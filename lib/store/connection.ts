import { type IDBPDatabase, openDB } from 'idb';
import { isLostConnection, StoreError, storeErrorOf } from './errors';
import type { FreshLog } from './fresh-log';
import type { Migration } from './migrations';
import type { NhacHanSchema } from './schema';

export type Database = IDBPDatabase<NhacHanSchema>;

export interface ConnectionOptions {
  name: string;
  migrations: readonly Migration[];
  /** How long an upgrade may wait for other tabs, in ms. */
  patience: number;
  /** Told whether the database was made just now; awaited before anything is done in it. */
  onOpen?(isNew: boolean): Promise<void>;
  /** Absent where the browser's own log needs no care. */
  freshLog?: FreshLog;
}

/**
 * The one connection to the database, opened when first asked for. It steps aside when another context
 * upgrades, and is opened anew when the browser closed it. While another context keeps an upgrade waiting,
 * asking fails with `storage-blocked` after `patience`.
 */
export class Connection {
  #opening: Promise<Database> | undefined;

  constructor(private readonly options: ConnectionOptions) {}

  /**
   * Runs work that is one transaction, so that it may be repeated on a fresh connection where the first was
   * lost.
   */
  async run<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await this.#attempt(work);
    } catch (error) {
      if (!isLostConnection(error)) throw storeErrorOf(error);
    }
    try {
      return await this.#attempt(work);
    } catch (error) {
      throw storeErrorOf(error);
    }
  }

  /** The same for work that writes. */
  change<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const { freshLog } = this.options;
    if (freshLog === undefined) return this.run(work);
    return this.run(async (db) => {
      try {
        await freshLog.ensure(db);
        return await work(db);
      } catch (error) {
        await freshLog.spoil();
        throw error;
      }
    });
  }

  close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.then(
      (db) => db.close(),
      () => {},
    );
  }

  async #attempt<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const opening = this.#opening ?? this.#open();
    try {
      return await work(await opening);
    } catch (error) {
      if (isLostConnection(error)) this.#forget(opening);
      throw error;
    }
  }

  #forget(opening: Promise<Database>): void {
    if (this.#opening !== opening) return;
    this.close();
  }

  #open(): Promise<Database> {
    const { name, migrations, patience, freshLog, onOpen } = this.options;
    let givenUp = false;
    let failure: unknown;
    let isNew = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const opening = new Promise<Database>((resolve, reject) => {
      openDB<NhacHanSchema>(name, migrations.length, {
        async upgrade(db, oldVersion, _newVersion, transaction) {
          isNew = oldVersion === 0;
          try {
            for (const step of migrations.slice(oldVersion)) {
              await step(db as unknown as IDBPDatabase, transaction as unknown as Parameters<Migration>[1]);
            }
          } catch (error) {
            // A promise that fails would not undo the steps before it.
            failure = error;
            transaction.done.catch(() => {});
            transaction.abort();
          }
        },
        blocked: () => {
          timer = setTimeout(() => {
            givenUp = true;
            reject(new StoreError('storage-blocked'));
          }, patience);
        },
        blocking: () => this.#forget(opening),
        terminated: () => {
          this.#forget(opening);
          freshLog?.spoil().catch(() => {});
        },
      }).then(
        async (db) => {
          clearTimeout(timer);
          // What cannot be noted keeps nobody from the database.
          await onOpen?.(isNew).catch(() => {});
          if (givenUp) db.close();
          else resolve(db);
        },
        (error: unknown) => {
          clearTimeout(timer);
          reject(failure === undefined ? error : new StoreError('storage-failed', { cause: failure }));
        },
      );
    });
    this.#opening = opening;
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined;
    });
    return opening;
  }
}
