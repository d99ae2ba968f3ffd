import type { ErrorName } from '../../lib/locale/popup';
import type { Ask, Asks, Told } from './protocol';

/** What the worker could not do, with the word for why. */
export class DeskError extends Error {
  constructor(readonly code: ErrorName) {
    super(code);
  }
}

/** The page's side of its worker: asks, and hears how far a reading of the store is. */
export class Desk {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  #asked = 0;

  constructor(onLoading: (dossiers: number) => void) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('loading' in data) {
        onLoading(data.loading);
        return;
      }
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('error' in data) waiting?.reject(new DeskError(data.error));
      else waiting?.resolve(data.value);
    });
    this.#worker.addEventListener('error', () => this.#fail());
  }

  /** @throws DeskError */
  ask<N extends keyof Asks>(ask: N, request: Asks[N]['request']): Promise<Asks[N]['reply']> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#worker.postMessage({ id, ask, request } as Ask);
    });
  }

  close(): void {
    this.#worker.terminate();
  }

  /** A worker that breaks outside of an answer answers nothing more. */
  #fail(): void {
    for (const { reject } of this.#waiting.values()) reject(new DeskError('unknown'));
    this.#waiting.clear();
  }
}
