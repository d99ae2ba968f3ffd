import { FirstGaps } from './first-gaps';
import { sightingsOf, standingOf, unreadableNow } from './merge';
import type { CountedDossier, Pack, Packable, PackReader } from './pack';
import { monthOf, packAsIs, packSize, type ReadyPack, readyPack } from './packs';
import type { DossierRow, PackKey, Standing, VersionRow } from './schema';
import { TallyChanges } from './tallies';
import type { DossierHistory, Version } from './types';

/** Dossiers new to the store, laid out as they will stand: what is open as rows, the rest in packs. */
export class Gathering {
  readonly tallies = new TallyChanges();
  readonly rows: DossierRow[] = [];
  readonly versions: VersionRow[] = [];
  /** Packs that came as such, and what is to be packed under which key. */
  readonly #packs: (ReadyPack | { key: PackKey; dossiers: Packable[] })[] = [];
  /** By portal and month, what is not yet enough for a pack. */
  readonly #months = new Map<string, Map<string, Packable[]>>();
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
    if (standing === 'open') this.#asRow(dossier);
    else if (standing === 'closed') this.#intoPack(dossier, standing);
    else {
      const other = this.#gaps.put(dossier, standing);
      if (other !== undefined) this.#intoPack(other, standing);
    }
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
    const fits = counted.every((each, place) => {
      const standing = standings[place] as Standing;
      return (
        standing !== 'open' &&
        monthOf(each) === month &&
        (place === 0 || (codes[place - 1] as string) < each.code) &&
        (standing === 'closed' || this.#gaps.isBehind(each, standing))
      );
    });
    if (!fits) return false;
    for (const [place, each] of counted.entries()) {
      this.tallies.add(each, standings[place] as Standing);
      this.tallies.pack(each, standings[place] as Standing);
    }
    this.#packs.push(packAsIs([site, month, this.nextPart(site, month)], pack, reader));
    return true;
  }

  /** The packs, each made when it is asked for: the browser can write one while the next is made. */
  *packs(): Generator<ReadyPack> {
    for (const pack of this.#packs) yield 'key' in pack ? readyPack(pack.key, pack.dossiers, this.day) : pack;
  }

  /** To be called once after the last dossier. */
  finish(): void {
    for (const dossier of this.#gaps) this.#asRow(dossier);
    for (const [site, months] of this.#months) {
      for (const [month, dossiers] of months) this.#close(site, month, dossiers);
    }
    this.#months.clear();
  }

  #asRow(dossier: Packable): void {
    const { versions, ...stored } = withPast(dossier, this.day);
    this.rows.push({ ...sightingsOf(stored), changedOn: (versions.at(-1) as Version).day });
    for (const version of versions) this.versions.push({ site: stored.site, code: stored.code, ...version });
  }

  #intoPack(dossier: Packable, standing: Standing): void {
    this.tallies.pack(dossier, standing);
    const { site } = dossier;
    const months = this.#months.get(site) ?? new Map<string, Packable[]>();
    this.#months.set(site, months);
    const month = monthOf(dossier);
    const others = months.get(month);
    if (others === undefined) months.set(month, [dossier]);
    else if (others.push(dossier) === packSize) {
      this.#close(site, month, others);
      months.delete(month);
    }
  }

  #close(site: string, month: string, dossiers: Packable[]): void {
    this.#packs.push({ key: [site, month, this.nextPart(site, month)], dossiers });
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
