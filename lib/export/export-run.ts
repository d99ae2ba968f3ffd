import type { ExportJob, ExportWord, Far } from './job';

/** How a run ended: in files, without any because somebody no longer wanted them, or because they could not be made. */
type Ended = Exclude<ExportWord, { kind: 'going' }> | { kind: 'cancelled' };

/** Makes files in a worker of its own, so that the page stays as quick as it was. For the extension's own pages. */
export class ExportRun {
  readonly ended: Promise<Ended>;
  readonly #worker = new Worker('/export-worker.js');
  #end: (ended: Ended) => void = () => {};

  /** @param going Is told how far it is. */
  constructor(job: ExportJob, going: (far: Far) => void) {
    this.ended = new Promise((resolve) => {
      this.#end = (ended) => {
        this.#worker.terminate();
        resolve(ended);
      };
    });
    this.#worker.onmessage = ({ data }: MessageEvent<ExportWord>) => {
      if (data.kind === 'going') going({ dossiers: data.dossiers, of: data.of });
      else this.#end(data);
    };
    this.#worker.onerror = () => this.#end({ kind: 'failed', why: 'unknown' });
    this.#worker.postMessage(job);
  }

  /** Nothing is saved before the end: what was made so far goes with the worker. */
  cancel(): void {
    this.#end({ kind: 'cancelled' });
  }
}
