import type { Database } from './connection';
import { whole } from './whole';

/** A mark that every context of the extension sees, and that is gone when the browser ends, however it does. */
export interface RunMark {
  isSet(): Promise<boolean>;
  set(isSet: boolean): Promise<void>;
}

/** The mark of a context that can know nothing of the browser's run: the log is begun anew once for each such context. */
export function markOfContext(): RunMark {
  let isSound = false;
  return {
    isSet: async () => isSound,
    set: async (isSet) => {
      isSound = isSet;
    },
  };
}

/** More than Chromium puts into one log (4 MiB), in pieces that it does not put into files of their own (64 KiB). */
const pieces = 75;
const pieceSize = 60_000;

/**
 * Has Chromium begin a new log for the database before it goes on writing into an old one.
 *
 * Chromium keeps IndexedDB in LevelDB. Where the browser is killed in the middle of a write, or the disk is full, the log
 * ends in half a record. The next start passes over that, but writes on behind it in the same log; the start after that
 * takes the half record for damage and deletes the whole database. A log that has outgrown its size is put away, half
 * record and all: so it is made to grow once in each run of the browser, and after each write that failed.
 */
export class FreshLog {
  #begun: Promise<void> | undefined;

  constructor(private readonly mark: RunMark) {}

  /** Whether this browser needs it: the same that tells of what it deleted. */
  static get isNeeded(): boolean {
    return typeof IDBVersionChangeEvent !== 'undefined' && 'dataLoss' in IDBVersionChangeEvent.prototype;
  }

  /** Resolves once what is written from now on cannot stand behind half a record. */
  async ensure(db: Database): Promise<void> {
    const begun = this.#begun ?? this.#begin(db);
    this.#begun = begun;
    try {
      await begun;
    } catch (error) {
      if (this.#begun === begun) this.#begun = undefined;
      throw error;
    }
  }

  /** A write failed, or the browser closed the database: the log may end in half a record. */
  async spoil(): Promise<void> {
    this.#begun = undefined;
    await this.mark.set(false);
  }

  async #begin(db: Database): Promise<void> {
    if (await this.mark.isSet()) return;
    await outgrow(db);
    await this.mark.set(true);
  }
}

/** Writes much and takes it back in one transaction, so that nobody ever sees it. */
async function outgrow(db: Database): Promise<void> {
  const piece = 'x'.repeat(pieceSize);
  await whole(db, ['scratch'], async (transaction) => {
    const scratch = transaction.objectStore('scratch');
    await Promise.all(Array.from({ length: pieces }, (_, place) => scratch.put(piece, place)));
    await scratch.clear();
  });
}
