import type { Annotation } from '../dossier/annotation';
import { normalForm } from '../text/normal-form';
import { personKey } from '../text/person';
import type { Grouping, ReportFilter } from './address';
import type { KnownDossier } from './types';

/** A dossier with all that a report asks of it. */
export interface ReportedDossier extends KnownDossier {
  /** Epoch ms of the first sighting. */
  firstSeenAt: number;
  /** Whose portals showed it. */
  officers: readonly string[];
  annotation?: Annotation;
}

type Grouped = Pick<ReportedDossier, 'site' | 'dossier' | 'officers'>;

/**
 * The name by which a dossier belongs to a group; undefined where it is not known. The officer is the one that the
 * portal names; failing that, the one person whose lists showed it.
 */
export function nameIn(by: Grouping, { site, dossier, officers }: Grouped): string | undefined {
  if (by === 'site') return site;
  if (by !== 'officer') return dossier[by];
  return dossier.officer ?? (officers.length === 1 ? officers[0] : undefined);
}

/** One key for all spellings of a name; empty for one that is not known. */
export function groupKey(by: Grouping, name: string | undefined): string {
  if (name === undefined || name === '' || by === 'site') return name ?? '';
  return by === 'officer' ? personKey(name) : normalForm(name);
}

/** Whether dossiers belong to what a filter asks for. Spellings of one name are one. */
export function matcherOf(filter: ReportFilter): (dossier: Grouped) => boolean {
  const { seenBy, ...named } = filter;
  const wanted = (Object.entries(named) as [Grouping, string | undefined][]).flatMap(([by, name]) =>
    name === undefined ? [] : [{ by, key: groupKey(by, name) }],
  );
  return (dossier) => {
    for (const { by, key } of wanted) if (groupKey(by, nameIn(by, dossier)) !== key) return false;
    return seenBy === undefined || dossier.officers.length === 0 || dossier.officers.includes(seenBy);
  };
}

/** The spelling of each group that most of its dossiers have; of several as frequent the first by code unit. */
export class GroupNames {
  readonly #spellings = new Map<string, Map<string, number>>();

  add(key: string, name: string | undefined): void {
    if (name === undefined) return;
    let spellings = this.#spellings.get(key);
    if (spellings === undefined) {
      spellings = new Map();
      this.#spellings.set(key, spellings);
    }
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
  }

  /** Undefined for the group of which the name is not known. */
  nameOf(key: string): string | undefined {
    const spellings = [...(this.#spellings.get(key) ?? [])];
    return spellings.sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))[0]?.[0];
  }

  /** All names, by Vietnamese order. */
  all(): string[] {
    const names = [...this.#spellings.keys()].flatMap((key) => this.nameOf(key) ?? []);
    return names.sort(byVietnamese);
  }
}

const collator = new Intl.Collator('vi');

/** Vietnamese alphabetical order. */
export function byVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
