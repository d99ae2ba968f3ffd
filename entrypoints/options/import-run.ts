import type { ImportAsk, ImportWord } from '../../lib/import';

/** A file in the hands of a worker of its own, so that the page stays as quick as it was. */
export class ImportRun {
  readonly #worker = new Worker('/import-worker.js');

  /** @param told Is told each word of the worker. */
  constructor(told: (word: ImportWord) => void) {
    this.#worker.onmessage = ({ data }: MessageEvent<ImportWord>) => told(data);
    this.#worker.onerror = () => told({ kind: 'failed', code: 'unknown' });
  }

  ask(asked: ImportAsk): void {
    this.#worker.postMessage(asked);
  }

  /** Forgets the file; of what was kept of it, whole parts stay. */
  end(): void {
    this.#worker.terminate();
  }
}
