import type { LockedDay } from '../../components/report/views';
import type { Annotation, CivilTime } from '../../lib/dossier';
import { civilTimeOf } from '../../lib/platform/clock';
import {
  type BacklogAt,
  dueDateHints,
  isOurs,
  type ListCoverage,
  matcherOf,
  type ReportedDossier,
  type ReportFilter,
  type StandingDossier,
  standingOf,
} from '../../lib/report';
import { type RowOf, type Store, unreadableNow } from '../../lib/store';
import type { Terms } from './protocol';

/** All that the store holds, judged once and kept at hand for one view after another. */
export class Stock {
  readonly #byKey = new Map<string, number>();
  #known: ReportedDossier[] = [];
  #standings: StandingDossier[] = [];
  #filtered: { key: string; standings: readonly StandingDossier[] } | undefined;
  readonly #days = new Map<string, Promise<readonly StandingDossier[]>>();
  coverage: ListCoverage[] = [];
  locks: LockedDay[] = [];
  contributions: RowOf<'contributions'>[] = [];

  constructor(private readonly store: Store) {}

  get size(): number {
    return this.#known.length;
  }

  /** Reads everything, and judges it. */
  async load(terms: Terms, told: (dossiers: number) => void): Promise<void> {
    const [{ coverage, gone }, locks, annotations] = await Promise.all([
      this.store.outlook(),
      this.store.days(),
      this.store.annotations(),
    ]);
    this.coverage = coverage;
    this.locks = locks;
    this.contributions = [];
    for await (const rows of this.store.eachRow('contributions')) this.contributions.push(...rows);
    const left = new Set(gone.map(keyOf));
    const noted = new Map(annotations.map((each) => [keyOf(each), each.annotation]));
    this.#known = [];
    this.#byKey.clear();
    for await (const chunk of this.store.eachDossier()) {
      for (const stored of chunk) {
        const key = keyOf(stored);
        const annotation = noted.get(key);
        this.#byKey.set(key, this.#known.length);
        this.#known.push({
          site: stored.site,
          dossier: stored.dossier,
          // Of the sightings only that of the time left is asked for: the rest would take much room.
          seenAt: stored.seenAt.remaining === undefined ? {} : { remaining: stored.seenAt.remaining },
          unreadable: unreadableNow(stored),
          ...(stored.link === undefined ? {} : { link: stored.link.url }),
          firstSeenAt: stored.firstSeenAt,
          lastSeenAt: stored.lastSeenAt,
          officers: stored.officers,
          gone: left.has(key),
          ...(annotation === undefined ? {} : { annotation }),
        });
      }
      told(this.#known.length);
    }
    this.judge(terms);
  }

  /** Judges all anew, by other terms. */
  judge(terms: Terms): void {
    const at = judgedBy(terms);
    this.#standings = this.#known.map((known) => standingOf(known, at));
    this.#filtered = undefined;
    this.#days.clear();
  }

  annotate(site: string, code: string, annotation: Annotation): void {
    const place = this.#byKey.get(keyOf({ site, code }));
    const standing = place === undefined ? undefined : this.#standings[place];
    if (standing !== undefined) standing.known.annotation = annotation;
  }

  /** The dossiers that a filter asks for; those of the national portal only where it asks for that portal. */
  standings(filter: ReportFilter, national: string | undefined): readonly StandingDossier[] {
    const key = JSON.stringify([filter, national]);
    if (this.#filtered?.key !== key) {
      this.#filtered = { key, standings: chosenFrom(this.#standings, filter, national) };
    }
    return this.#filtered.standings;
  }

  /** The same as they stood at the end of a day. */
  async standingsOn(day: string, filter: ReportFilter, terms: Terms): Promise<readonly StandingDossier[]> {
    let then = this.#days.get(day);
    if (then === undefined) {
      then = this.#stateOn(day, terms);
      this.#days.set(day, then);
    }
    return chosenFrom(await then, filter, terms.national);
  }

  ofSite(site: string | undefined): readonly StandingDossier[] {
    return site === undefined ? [] : this.#standings.filter(({ known }) => known.site === site);
  }

  sites(): string[] {
    return [...new Set(this.#known.map(({ site }) => site))].sort();
  }

  all(): readonly ReportedDossier[] {
    return this.#known;
  }

  hints(filter: ReportFilter, terms: Terms) {
    return dueDateHints(
      this.standings(filter, terms.national).map(({ known }) => known),
      terms.calendar,
    );
  }

  async #stateOn(day: string, terms: Terms): Promise<readonly StandingDossier[]> {
    const at = judgedBy({ ...terms, now: `${day}T23:59:59` });
    const state = await this.store.stateOn(day);
    return state.flatMap(({ site, dossier, unreadable }) => {
      const place = this.#byKey.get(keyOf({ site, code: dossier.code }));
      const newest = place === undefined ? undefined : this.#known[place];
      if (newest === undefined) return [];
      // What a page said of the time left is not dated in a past state.
      const { remaining: _, ...then } = dossier;
      // A unit that was renamed since is told by its newest name, so that a day is compared like with like.
      const unit = newest.dossier.unit ?? then.unit;
      const known = {
        ...newest,
        dossier: { ...then, ...(unit === undefined ? {} : { unit }) },
        unreadable,
        gone: false,
      };
      return [standingOf(known, at)];
    });
  }
}

function chosenFrom(
  standings: readonly StandingDossier[],
  filter: ReportFilter,
  national: string | undefined,
): readonly StandingDossier[] {
  const matches = matcherOf(filter);
  return standings.filter(({ known }) => isOurs(known.site, national, filter.site) && matches(known));
}

function judgedBy({ now, calendar, thresholds }: Terms & { now: CivilTime }): BacklogAt {
  return { now, calendar, thresholds, civilTimeOf };
}

function keyOf({ site, code }: { site: string; code: string }): string {
  return `${site}\n${code}`;
}
