import type { HeldWalk } from '../messages';
import type { WalkState } from '../overlay';
import { isPartial } from './partial-list';
import type { Walking, WalkingOptions } from './walking';

/** The part of the page's script that walks through lists. */
export interface WalkPart {
  createWalking(options: WalkingOptions): Walking;
}

/** Reading a whole list, for a session: the code that does it is loaded once a page shows a part of a list. */
export class WholeList {
  readonly #options: WalkingOptions;
  readonly #load: () => Promise<WalkPart | undefined>;
  #walking: Walking | undefined;
  #loading: Promise<Walking | undefined> | undefined;

  constructor(options: WalkingOptions, load: () => Promise<WalkPart | undefined>) {
    this.#options = options;
    this.#load = load;
  }

  /** What the bar may offer; it is told later where the code for it is still on its way. */
  offer(): WalkState | undefined {
    if (this.#walking) return this.#walking.offer();
    const list = this.#options.list();
    if (list && isPartial(list)) {
      void this.#loaded().then((walking) => {
        const offer = walking?.offer();
        if (offer) this.#options.show(offer);
      });
    }
    return undefined;
  }

  async start(): Promise<void> {
    await (await this.#loaded())?.start();
  }

  async resume(walk: HeldWalk): Promise<void> {
    await (await this.#loaded())?.resume(walk);
  }

  pause(paused: boolean): void {
    this.#walking?.pause(paused);
  }

  /** `left`: the page goes away; another may go on. */
  stop(end: 'stopped' | 'left'): void {
    this.#walking?.stop(end);
  }

  async #loaded(): Promise<Walking | undefined> {
    this.#loading ??= this.#load().then((part) => part?.createWalking(this.#options));
    this.#walking = await this.#loading;
    return this.#walking;
  }
}
