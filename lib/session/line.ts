import type { Reply } from '../messages';
import type { SessionHost } from './host';
import { offeredPart, type Parts } from './parts';

const askWaits = [500, 1_000, 2_000, 5_000, 15_000, 60_000];

/** A session's line to the background, which may be asleep, not answer, or be gone for good. */
export class Line {
  readonly #host: SessionHost;
  readonly #signal: AbortSignal;
  readonly #gone: () => void;

  /**
   * @param signal Ends all asking.
   * @param gone Hears that there is no extension any more; may be called more than once.
   */
  constructor(host: SessionHost, signal: AbortSignal, gone: () => void) {
    this.#host = host;
    this.#signal = signal;
    this.#gone = gone;
  }

  /** Whether there still is an extension to draw for. */
  lives(): boolean {
    if (!this.#host.isAlive()) this.#gone();
    return !this.#signal.aborted;
  }

  /** Asks once. Rejects where nobody answers. */
  async send<T>(call: () => Promise<Reply<T>>): Promise<Reply<T>> {
    try {
      return await call();
    } catch (error) {
      if (!this.#host.isAlive()) this.#gone();
      throw error;
    }
  }

  /** Asks once; undefined where nobody answers. */
  tell<T>(call: () => Promise<Reply<T>>): Promise<Reply<T> | undefined> {
    return this.send(call).catch(() => undefined);
  }

  /** Asks until there is an answer; undefined where the page is not to be read. */
  async ask<T>(call: () => Promise<Reply<T>>): Promise<T | undefined> {
    for (let tries = 0; !this.#signal.aborted; tries++) {
      const reply = await this.tell(call);
      if (reply?.ok) return reply.value;
      if (reply && reply.error !== 'unknown') return undefined;
      const wait = askWaits[Math.min(tries, askWaits.length - 1)];
      await new Promise((resolve) => this.#host.view.setTimeout(resolve, wait));
    }
    return undefined;
  }

  /** A part of the script that is loaded when first needed; undefined where the page is not to be read any more. */
  async load<N extends keyof Parts>(name: N): Promise<Parts[N] | undefined> {
    const offered = offeredPart(name);
    if (offered) return offered;
    await this.ask(() => this.#host.call('page/part', { part: name }));
    return offeredPart(name);
  }
}
