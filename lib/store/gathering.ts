import { FirstGaps } from './first-gaps';
import { sightingsOf, standingOf, unreadableNow } from './merge';
import type { CountedDossier, Pack, Packable, PackReader } from './pack';
import { monthOf, packAsIs, packSize, type ReadyPack, readyPack } from './packs';
import type { DossierRow, Standing, VersionRow } from './schema';
import { TallyChanges } from './tallies';
import type { DossierHistory, Version } from './types';

/** Dossiers new to the store, laid out as they will stand: what is open as rows, the rest in packs. */
export class Gathering {
  readonly tallies = new TallyChanges();
  readonly rows: DossierRow[] = [];
  readonly versions: VersionRow[] = [];
  readonly packs: ReadyPack[] = [];
  readonly #months = new Map<string, Packable[]>();
  readonly #gaps = new FirstGaps<Packable>();

  /**
   * @param nextPart Gives the number of a month's next pack.
   * @param day That of the one version of dossiers without a past.
   */
  constructor(
    private readonly nextPart: (site: string, month: string) => number,
    private readonly day: string,
  ) {}

  put(dossier: Packable): void {
    const standing = standingOf(dossier.dossier);
    this.tallies.add(dossier, standing);
    if (standing === 'open') {
      this.#asRow(dossier);
      return;
    }
    const other = standing === 'closed' ? dossier : this.#gaps.put(dossier);
    if (other !== undefined) this.#intoPack(other);
  }

  /**
   * Takes a pack as it is where it could have been packed here: dossiers of one month that are no longer open, in order
   * of their codes, and of undigitised ones none that must stand as a row. Gives whether it was taken.
   */
  takePack(pack: Pack, reader: PackReader): boolean {
    const { codes, site } = reader;
    if (codes.length === 0 || codes.length > packSize) return false;
    const counted = codes.map((_, place) => reader.counted(place));
    const month = monthOf(counted[0] as CountedDossier);
    const standings = counted.map(({ dossier }) => standingOf(dossier));
    const fits = counted.every(
      (each, place) =>
        standings[place] !== 'open' &&
        monthOf(each) === month &&
        (place === 0 || (codes[place - 1] as string) < each.code) &&
        (standings[place] === 'closed' || this.#gaps.isBehind(each)),
    );
    if (!fits) return false;
    for (const [place, each] of counted.entries()) {
      this.tallies.add(each, standings[place] as Standing);
      this.tallies.pack(each);
    }
    this.packs.push(packAsIs([site, month, this.nextPart(site, month)], pack, reader));
    return true;
  }

  /** To be called once after the last dossier. */
  finish(): void {
    for (const { first } of this.#gaps) for (const dossier of first) this.#asRow(dossier);
    for (const [key, dossiers] of this.#months) this.#close(key, dossiers);
    this.#months.clear();
  }

  #asRow(dossier: Packable): void {
    const { versions, ...stored } = withPast(dossier, this.day);
    this.rows.push({ ...sightingsOf(stored), changedOn: (versions.at(-1) as Version).day });
    for (const version of versions) this.versions.push({ site: stored.site, code: stored.code, ...version });
  }

  #intoPack(dossier: Packable): void {
    this.tallies.pack(dossier);
    const key = `${dossier.site}\n${monthOf(dossier)}`;
    const month = this.#months.get(key) ?? [];
    this.#months.set(key, month);
    if (month.push(dossier) < packSize) return;
    this.#close(key, month);
    this.#months.delete(key);
  }

  #close(key: string, dossiers: readonly Packable[]): void {
    const [site, month] = key.split('\n') as [string, string];
    this.packs.push(readyPack([site, month, this.nextPart(site, month)], dossiers, this.day));
  }
}

/** A dossier with its past; one that has none begins on a day. */
export function withPast(dossier: Packable, day: string): DossierHistory {
  const { versions } = dossier;
  if (versions !== undefined && versions.length > 0) return { ...dossier, versions };
  return { ...dossier, versions: [{ day, dossier: dossier.dossier, unreadable: unreadableNow(dossier) }] };
}

/** Numbers parts from the first on, after those that are taken. */
export function partNumbers(taken: readonly { site: string; month: string; part: number }[] = []) {
  const next = new Map<string, number>();
  const key = (site: string, month: string) => `${site}\n${month}`;
  for (const { site, month, part } of taken) {
    next.set(key(site, month), Math.max(part + 1, next.get(key(site, month)) ?? 0));
  }
  return (site: string, month: string): number => {
    const part = next.get(key(site, month)) ?? 0;
    next.set(key(site, month), part + 1);
    return part;
  };
}
