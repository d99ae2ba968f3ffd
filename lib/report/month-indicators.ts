import { type BacklogAt, dossierNow } from './backlog';
import {
  type IndicatorCount,
  IndicatorCounter,
  type IndicatorId,
  indicatorIds,
  type Targets,
} from './indicators';
import { guessNational, isOurs } from './national';
import { type PeriodAt, placeIn } from './period';
import type { KnownDossier } from './types';

/** The indicators of a month up to a moment, over all officers, as the report counts them. */
export interface MonthIndicators {
  /** First day of the month (`yyyy-MM-dd`). */
  from: string;
  /** Civil time of the counting. */
  at: string;
  counts: Record<IndicatorId, IndicatorCount>;
}

/** The same with what is aimed at. */
export interface AimedIndicators extends MonthIndicators {
  targets: Targets;
}

/** The first day of the month of a civil time. */
export function monthStart(time: string): string {
  return `${time.slice(0, 8)}01`;
}

/** Counts the indicators of the month of a moment, up to it, as dossiers come. */
export class MonthCounter {
  readonly #sites = new Map<string, IndicatorCounter>();
  readonly #period: PeriodAt;

  constructor(private readonly at: BacklogAt) {
    const { now, calendar, thresholds } = at;
    this.#period = { from: monthStart(now), to: now.slice(0, 10), now, calendar, thresholds };
  }

  add(known: Pick<KnownDossier, 'site' | 'dossier' | 'seenAt'> & { firstSeenAt: number }): void {
    const counter = this.#sites.get(known.site) ?? new IndicatorCounter();
    this.#sites.set(known.site, counter);
    const dossier = dossierNow(known, this.at);
    const firstSeenOn = this.at.civilTimeOf(known.firstSeenAt).slice(0, 10);
    counter.add(dossier, placeIn({ dossier, firstSeenOn }, this.#period));
  }

  /** @param national The national portal's origin, where the settings say which it is: its dossiers do not count. */
  counted(national: string | null): MonthIndicators {
    const itself = national ?? guessNational([...this.#sites.keys()].sort());
    const all = new IndicatorCounter().counts;
    for (const [site, { counts }] of this.#sites) {
      if (!isOurs(site, itself, undefined)) continue;
      for (const id of indicatorIds) addTo(all[id], counts[id]);
    }
    return { from: this.#period.from, at: this.at.now, counts: all };
  }
}

function addTo(sum: IndicatorCount, more: IndicatorCount): void {
  sum.numerator += more.numerator;
  sum.denominator += more.denominator;
  sum.unknown += more.unknown;
  sum.mendable += more.mendable;
}
