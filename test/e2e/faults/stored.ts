import type { ExtensionBrowser } from '../driver/browser';
import type { Tab } from '../driver/surface';

/** What stands of one dossier. */
export interface StoredRow {
  code: string;
  status: string;
  /** Statuses of its versions. */
  versions: string[];
}

/** All that stands in the store, read behind the extension's back. */
export interface Stored {
  rows: StoredRow[];
  readings: string[];
}

/** Reads the extension's database on one of its pages. */
export function storedIn(page: Tab): Promise<Stored> {
  return page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Not yet made: the extension must make it, not whoever looks.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'nhac-han')) return { rows: [], readings: [] };
    const db = await answered(indexedDB.open('nhac-han'));
    db.onversionchange = () => db.close();
    const transaction = db.transaction(['dossiers', 'versions', 'readings']);
    const [dossiers, versions, readings] = await Promise.all([
      answered(transaction.objectStore('dossiers').getAll()),
      answered(transaction.objectStore('versions').getAll()),
      answered(transaction.objectStore('readings').getAllKeys()),
    ]);
    db.close();
    const past = new Map<string, string[]>();
    for (const { code, dossier } of versions) past.set(code, [...(past.get(code) ?? []), dossier.statusText]);
    const rows = dossiers.map(({ code, dossier }) => ({
      code,
      status: dossier.statusText as string,
      versions: past.get(code) ?? [],
    }));
    return { rows, readings: readings.map(String) };
  }, null);
}

/** A page of the extension from which its store can be read, and that runs none of its scripts. */
export function lookout(browser: ExtensionBrowser): Promise<Tab> {
  return browser.openExtensionPage('icon/48.png');
}
