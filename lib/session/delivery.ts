import type { ErrorCode } from '../messages';
import type { PageReading } from '../reading/types';
import type { PageSettings, SessionHost } from './host';
import type { Line } from './line';
import { News } from './news';
import { officerNearby } from './officer-nearby';
import { Outbox } from './outbox';
import { siteUrlOf } from './page-address';
import type { Parts } from './parts';
import { lookToSend } from './sent-reading';
import { Settling } from './settling';
import { timersOf } from './timers';

export interface DeliveryOptions {
  host: SessionHost;
  line: Line;
  reader(): Parts['reader'] | undefined;
  /** Hears whether what was sent is kept, and if not, why. */
  onOutcome(error: ErrorCode | undefined): void;
}

/** Sends what was read to be kept, once the page has come to rest. */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #news = new News();
  readonly #settling: Settling;
  readonly #outbox: Outbox;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    const { host, line, onOutcome } = options;
    const timers = timersOf(host.view);
    this.#settling = new Settling({
      ...timers,
      messages: (look) => this.#news.of(look),
      send: (reading) => this.#outbox.put(reading),
    });
    this.#outbox = new Outbox({
      send: (reading) => line.send(() => host.call('page/reading', reading)),
      ...timers,
      onOutcome,
    });
  }

  /** @param how Whether the page was read as a whole, or some rows of it anew. */
  put(reading: PageReading, readAt: number, settings: PageSettings, how: 'put' | 'renew'): void {
    const { host, reader } = this.#options;
    const { keptPersonalFields: keep, profiles } = settings;
    const url = siteUrlOf(host.view);
    if (!url) return;
    const whole = { ...reading };
    const look = lookToSend(whole, { url, readAt, keep });
    this.#settling[how]({
      ...look,
      // The officer may be named in another frame, which is looked at when the page is at rest.
      readings: () => {
        const officer =
          reading.officer ?? officerNearby(host.view, (document) => reader()?.officerIn(document, profiles));
        if (officer !== undefined) whole.officer = officer;
        return look.readings();
      },
    });
  }

  /** Sends at once what waits for the page to rest or for an answer to what went before. */
  flush(): void {
    this.#settling.flush();
    this.#outbox.flush();
  }

  stop(): void {
    this.#settling.stop();
    this.#outbox.stop();
  }
}
