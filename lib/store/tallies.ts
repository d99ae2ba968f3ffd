import type { CountedDossier } from './pack';
import type { DossierRow, Gap, Standing, TallyRow, WriteTransaction } from './schema';

/** What a tally looks at. */
type Counted = Pick<DossierRow, 'site' | 'officers' | 'standing'>;

/** How the tallies of what is no longer open change. */
export class TallyChanges {
  /** By portal and officers. */
  readonly #deltas = new Map<string, Map<string, TallyRow>>();

  /** A dossier's row took the place of another. */
  put(before: Counted | undefined, after: Counted): void {
    if (before !== undefined) this.#add(before, before.standing, -1);
    this.#add(after, after.standing, 1);
  }

  /** A dossier came new. */
  add(dossier: CountedDossier, standing: Standing): void {
    this.#add(dossier, standing, 1);
  }

  /** A dossier went into a pack. */
  pack({ site, officers, code }: CountedDossier, standing: Standing): void {
    if (standing === 'open' || standing === 'closed') return;
    const delta = this.#of(site, officers);
    const first = delta.packed?.[standing];
    if (first === undefined || code < first) delta.packed = { ...delta.packed, [standing]: code };
  }

  async write(transaction: WriteTransaction): Promise<void> {
    const tallies = transaction.objectStore('tallies');
    for (const delta of [...this.#deltas.values()].flatMap((own) => [...own.values()])) {
      if (delta.total === 0 && delta.undigitised === 0 && delta.packed === undefined) continue;
      const tally = await tallies.get([delta.site, delta.officers]);
      const packed = lower(tally?.packed, delta.packed);
      await tallies.put({
        ...delta,
        total: delta.total + (tally?.total ?? 0),
        undigitised: delta.undigitised + (tally?.undigitised ?? 0),
        ...(packed === undefined ? {} : { packed }),
      });
    }
  }

  #add({ site, officers }: Omit<Counted, 'standing'>, standing: Standing, by: 1 | -1): void {
    if (standing === 'open') return;
    const delta = this.#of(site, officers);
    delta.total += by;
    if (standing !== 'closed') delta.undigitised += by;
  }

  #of(site: string, officers: readonly string[]): TallyRow {
    const own = this.#deltas.get(site) ?? new Map<string, TallyRow>();
    this.#deltas.set(site, own);
    // A text that is there already is found faster than one that is made for it.
    const key = officers.length === 1 ? (officers[0] as string) : officers.join('\n');
    const known = own.get(key);
    if (known !== undefined) return known;
    const delta = { site, officers: JSON.stringify(officers), total: 0, undigitised: 0 };
    own.set(key, delta);
    return delta;
  }
}

/** Of each gap the lesser code. */
function lower(a: TallyRow['packed'], b: TallyRow['packed']): TallyRow['packed'] {
  if (a === undefined || b === undefined) return a ?? b;
  const packed = { ...a };
  for (const [gap, code] of Object.entries(b) as [Gap, string][]) {
    const other = packed[gap];
    packed[gap] = other === undefined || code < other ? code : other;
  }
  return packed;
}
