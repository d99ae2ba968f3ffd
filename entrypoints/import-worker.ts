import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  type ImportAsk,
  ImportRefused,
  type ImportWord,
  type KeepTerms,
  previewsOf,
  readTables,
} from '../lib/import';
import { civilTimeOf } from '../lib/platform/clock';
import { type PlainReading, type PlainTable, readPlainTable } from '../lib/reading/plain-table';
import type { ColumnMapping } from '../lib/reading/types';
import { canonicalJson } from '../lib/report';
import { sentReadings } from '../lib/session/sent-reading';
import { markOfContext, openStore, type Store, StoreError } from '../lib/store';

/** Reads one file beside the page that asked, holds it, and keeps it once that is confirmed; ended, it forgets all. */
export default defineUnlistedScript(() => {
  const held = new HeldFile();
  addEventListener('message', ({ data }: MessageEvent<ImportAsk>) => {
    held.answer(data).then(tell, (error) => tell(failureOf(error)));
  });
});

function tell(word: ImportWord): void {
  postMessage(word);
}

function failureOf(error: unknown): ImportWord {
  if (error instanceof ImportRefused) return { kind: 'refused', why: error.refusal };
  return { kind: 'failed', code: error instanceof StoreError ? error.code : 'unknown' };
}

class HeldFile {
  #tables: PlainTable[] = [];
  #readings: PlainReading[] = [];
  #mappings: ColumnMapping[] = [];

  async answer(asked: ImportAsk): Promise<ImportWord> {
    switch (asked.ask) {
      case 'read':
        this.#mappings = [...asked.mappings];
        this.#tables = await readTables(asked.source, (rows) => tell({ kind: 'reading', rows }));
        return this.#read();
      case 'name':
        // The later choice for the same kind of table counts.
        this.#mappings.unshift(asked.mapping);
        return this.#read();
      case 'keep':
        return this.#keep(asked.terms);
    }
  }

  #read(): ImportWord {
    this.#readings = this.#tables.map((table) => {
      const steps = readPlainTable(table, this.#mappings);
      for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
    });
    return { kind: 'read', tables: previewsOf(this.#readings) };
  }

  async #keep(terms: KeepTerms): Promise<ImportWord> {
    const store = openStore({ civilTimeOf, runMark: markOfContext() });
    try {
      const { today, at, calendar, thresholds } = terms;
      await store.lockDays(today, at, { calendar, thresholds });
      return await keepLists(store, this.#readings, terms);
    } finally {
      store.close();
    }
  }
}

/** Keeps what a file told as readings of the portal's pages are kept: the same file at the same time changes nothing. */
async function keepLists(
  store: Store,
  readings: readonly PlainReading[],
  { site, readAt, at, lists, isWhole, keep }: KeepTerms,
): Promise<ImportWord> {
  let [dossiers, isNew] = [0, false];
  const named = lists.flatMap(({ place, name }) => {
    const list = readings[place]?.list;
    const rowsShown = list?.rows.length ?? 0;
    const pager = isWhole ? { page: 1, pages: 1, total: rowsShown, rowsShown } : { rowsShown };
    return list ? [{ ...list, title: name, pager }] : [];
  });
  for (const part of sentReadings({ lists: named, refusals: [] }, { url: `${site}/`, readAt, keep })) {
    const { lists } = part;
    const id = `file-${await digestOf(canonicalJson({ site, readAt, lists }))}`;
    const { stored, repeated } = await store.ingest({ id, site, readAt, lists }, at);
    dossiers += stored;
    isNew ||= !repeated;
    tell({ kind: 'keeping', dossiers });
  }
  return { kind: 'kept', site, dossiers, repeated: !isNew };
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
