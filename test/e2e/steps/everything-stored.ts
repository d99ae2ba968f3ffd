import type { Surface } from '../driver/surface';

/** All that the extension keeps, as one text: every database and every area of its storage. */
export function everythingStored(page: Surface): Promise<string> {
  return page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    /** Bytes may hold text too, in one of these ways. */
    const textsIn = (bytes: Uint8Array) => [
      ...['latin1', 'utf-8', 'utf-16le', 'utf-16be'].map((way) => new TextDecoder(way).decode(bytes)),
      new TextDecoder('utf-16le').decode(bytes.subarray(1)),
    ];
    const legible = (_key: string, value: unknown) => {
      if (value instanceof ArrayBuffer) return textsIn(new Uint8Array(value));
      if (ArrayBuffer.isView(value))
        return textsIn(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      if (value instanceof Map) return [...value];
      if (value instanceof Set) return [...value];
      return value;
    };
    const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      const db = await answered(indexedDB.open(String(name)));
      db.onversionchange = () => db.close();
      for (const store of db.objectStoreNames) {
        const open = () => db.transaction(store).objectStore(store);
        kept.push(store, await answered(open().getAllKeys()), await answered(open().getAll()));
      }
      db.close();
    }
    interface Extension {
      storage: Record<string, { get(keys: null): Promise<unknown> }>;
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { storage } = browser ?? chrome;
    for (const area of ['local', 'session', 'sync']) kept.push(area, await storage[area]?.get(null));
    return JSON.stringify(kept, legible);
  }, null);
}
