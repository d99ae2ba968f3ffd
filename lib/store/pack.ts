import type { Dossier } from '../dossier/dossier';
import { canonicalJson } from '../report';
import { type Column, columnOf, readerOf } from './columns';
import { unreadableNow } from './merge';
import type { DossierHistory, StoredDossier, Version } from './types';

type Fields = Record<string, Column>;

/** Many dossiers with their past as columns, by code. */
export interface Pack {
  /** One per line. */
  codes: string;
  /** The newest state, field by field. */
  fields: Fields;
  /** When the fields were seen: which instant of the dossier's own, by field, and the instants. */
  seen: { which: Column; instants: Column[] };
  /** All else that sightings say. */
  book: Fields;
  past: PackedPast;
}

/**
 * Versions, oldest first, each as what undoes the step from it to the next (of the last: to the newest state). A cell
 * is one field's older value, absent where the field was not known.
 */
interface PackedPast {
  /** Before which version the versions of each dossier begin; one more than dossiers. */
  starts: Uint32Array<ArrayBuffer>;
  days: Column;
  /** Before which cell the cells of each version begin; one more than versions. */
  cellStarts: Uint32Array<ArrayBuffer>;
  cellFields: Column;
  cellValues: Column;
}

/** Stands for a version's unreadable cells among its fields. */
export const unreadableCell = '~unreadable';

/** What tells where a dossier stands and what it counts for. */
export type CountedDossier = Pick<StoredDossier, 'site' | 'code' | 'dossier' | 'officers' | 'firstSeenAt'>;

/** A dossier with its past, or as it stands now: then it has one version. */
export type Packable = StoredDossier & { versions?: Version[] };

/**
 * Packs dossiers of one portal; they must be in the order of their codes.
 * @param day That of the one version of those without a past.
 */
export function packOf(dossiers: readonly Packable[], day = ''): Pack {
  return {
    codes: dossiers.map(({ code }) => code).join('\n'),
    fields: fieldsOf(dossiers.map(({ dossier }) => dossier)),
    seen: seenOf(dossiers),
    book: bookOf(dossiers),
    past: pastOf(dossiers, day),
  };
}

/** The codes of a pack, in its order. */
export function codesOf({ codes }: Pack): string[] {
  return codes === '' ? [] : codes.split('\n');
}

/**
 * Reads a pack's dossiers one by one, by their place in it. Values that several dossiers have in common are the same
 * objects: they are not to be changed.
 */
export class PackReader {
  readonly codes: readonly string[];
  readonly #fields: Reader[];
  #seen: ((place: number) => StoredDossier['seenAt']) | undefined;
  #book: Reader[] | undefined;
  #past: PastReader | undefined;
  #procedure: ((place: number) => unknown) | undefined;
  #unreadable: ((place: number) => unknown) | undefined;
  #officers: ((place: number) => unknown) | undefined;
  #firstSeenAt: ((place: number) => unknown) | undefined;

  constructor(
    private readonly pack: Pack,
    readonly site: string,
  ) {
    this.codes = codesOf(pack);
    this.#fields = readersOf(pack.fields);
  }

  /** The newest state of a dossier. */
  dossier(place: number): Dossier {
    return objectAt(this.#fields, place) as unknown as Dossier;
  }

  /** The procedure of a dossier, without unpacking the rest of it. */
  procedure(place: number): string | undefined {
    this.#procedure ??= this.#fields.find(([name]) => name === 'procedure')?.[1] ?? (() => undefined);
    return this.#procedure(place) as string | undefined;
  }

  stored(place: number): StoredDossier {
    this.#seen ??= seenReader(this.pack.seen);
    this.#book ??= readersOf(this.pack.book);
    return {
      site: this.site,
      code: this.codes[place] as string,
      dossier: this.dossier(place),
      seenAt: this.#seen(place),
      ...bookAt(objectAt(this.#book, place)),
    };
  }

  history(place: number): DossierHistory {
    const stored = this.stored(place);
    this.#past ??= new PastReader(this.pack.past);
    const newest = { dossier: stored.dossier, unreadable: unreadableNow(stored) };
    return { ...stored, versions: this.#past.versions(place, newest) };
  }

  /** All dossiers of the pack with their past. */
  histories(): DossierHistory[] {
    return this.codes.map((_, place) => this.history(place));
  }

  /** By what a dossier is counted. */
  counted(place: number): CountedDossier {
    this.#officers ??= readerOf(this.pack.book.officers as Column);
    this.#firstSeenAt ??= readerOf(this.pack.book.firstSeenAt as Column);
    return {
      site: this.site,
      code: this.codes[place] as string,
      dossier: this.dossier(place),
      officers: (this.#officers(place) ?? []) as string[],
      firstSeenAt: this.#firstSeenAt(place) as number,
    };
  }

  /** The first day on which a second version of any dossier begins. */
  firstSecondDay(): string | undefined {
    const { starts, days } = this.pack.past;
    const day = readerOf(days) as (version: number) => string;
    let first: string | undefined;
    for (let place = 0; place + 1 < starts.length; place++) {
      const second = (starts[place] as number) + 1;
      if (second === starts[place + 1]) continue;
      const on = day(second);
      if (first === undefined || on < first) first = on;
    }
    return first;
  }

  /** The day of a dossier's newest version. */
  changedOn(place: number): string {
    this.#past ??= new PastReader(this.pack.past);
    return this.#past.lastDay(place);
  }

  /** A dossier as it stood at the end of a day; undefined where nothing was known of it yet. */
  stateOn(place: number, day: string): Omit<Version, 'day'> | undefined {
    this.#past ??= new PastReader(this.pack.past);
    this.#unreadable ??= readerOf(this.pack.book.unreadable as Column);
    return this.#past.stateOn(place, day, () => {
      const isReadable = this.#unreadable?.(place) === undefined;
      const unreadable = isReadable ? [] : unreadableNow(this.stored(place));
      return { dossier: this.dossier(place), unreadable };
    });
  }
}

type Reader = [name: string, read: (place: number) => unknown];

function readersOf(fields: Fields): Reader[] {
  return Object.entries(fields).map(([name, column]) => [name, readerOf(column)]);
}

function objectAt(readers: readonly Reader[], place: number): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, read] of readers) {
    const value = read(place);
    if (value !== undefined) object[name] = value;
  }
  return object;
}

/** One column for each name that any of the objects has. */
function fieldsOf(objects: readonly object[]): Fields {
  const names = new Set<string>();
  for (const object of objects) for (const name in object) names.add(name);
  const fields: Fields = {};
  for (const name of names) {
    fields[name] = columnOf(valuesOf(objects, (object) => (object as Record<string, unknown>)[name]));
  }
  return fields;
}

function valuesOf<T>(objects: readonly T[], value: (object: T) => unknown): unknown[] {
  const values = new Array<unknown>(objects.length);
  for (let place = 0; place < objects.length; place++) values[place] = value(objects[place] as T);
  return values;
}

/** What sightings say beside the fields, each in a column of its own. */
interface Book {
  unreadable?: StoredDossier['unreadable'];
  link?: string;
  linkAt: number;
  officers?: string[];
  list?: string;
  listOfficer: string;
  listAt: number;
  firstSeenAt: number;
  lastSeenAt: number;
}

function bookOf(dossiers: readonly StoredDossier[]): Fields {
  const values: Record<string, unknown[]> = {
    unreadable: valuesOf(dossiers, ({ unreadable }) => (isEmpty(unreadable) ? undefined : unreadable)),
    link: valuesOf(dossiers, ({ link }) => link?.url),
    linkAt: valuesOf(dossiers, ({ link }) => link?.at),
    officers: valuesOf(dossiers, ({ officers }) => (officers.length === 0 ? undefined : officers)),
    list: valuesOf(dossiers, ({ lastList }) => lastList?.list),
    listOfficer: valuesOf(dossiers, ({ lastList }) => lastList?.officer),
    listAt: valuesOf(dossiers, ({ lastList }) => lastList?.at),
    firstSeenAt: valuesOf(dossiers, ({ firstSeenAt }) => firstSeenAt),
    lastSeenAt: valuesOf(dossiers, ({ lastSeenAt }) => lastSeenAt),
  };
  return Object.fromEntries(Object.entries(values).map(([name, each]) => [name, columnOf(each)]));
}

function bookAt(book: Record<string, unknown>): Omit<StoredDossier, 'site' | 'code' | 'dossier' | 'seenAt'> {
  const { unreadable, link, linkAt, officers, list, listOfficer, listAt, ...seen } = book as unknown as Book;
  return {
    unreadable: unreadable ?? {},
    ...(link === undefined ? {} : { link: { url: link, at: linkAt } }),
    officers: officers ?? [],
    ...(list === undefined ? {} : { lastList: { list, officer: listOfficer, at: listAt } }),
    ...seen,
  };
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}

/** Which instant each field was seen at, one step for each field; dossiers that were seen alike share their steps. */
interface Step {
  next: Map<string, Step[]>;
  /** Place among the patterns, where one ends here. */
  pattern?: number;
}

/** Fields are seen at few different instants, which one page shows together: they are told apart by their order. */
function seenOf(dossiers: readonly StoredDossier[]): Pack['seen'] {
  const first: Step = { next: new Map() };
  const patterns: string[] = [];
  const which = new Array<unknown>(dossiers.length);
  const instants: number[][] = [];
  for (let place = 0; place < dossiers.length; place++) {
    const { seenAt } = dossiers[place] as StoredDossier;
    const own: number[] = [];
    let step = first;
    for (const field in seenAt) {
      const at = seenAt[field as keyof Dossier] as number;
      let order = own.indexOf(at);
      if (order < 0) order = own.push(at) - 1;
      step = stepTo(step, field, order);
    }
    if (step.pattern === undefined) step.pattern = patterns.push(patternText(seenAt, own)) - 1;
    which[place] = patterns[step.pattern];
    for (let order = 0; order < own.length; order++) {
      const column = instants[order] ?? new Array<number>(dossiers.length).fill(Number.NaN);
      instants[order] = column;
      column[place] = own[order] as number;
    }
  }
  return {
    which: columnOf(which),
    instants: instants.map((column) => ({ numbers: Float64Array.from(column) })),
  };
}

function stepTo({ next }: Step, field: string, order: number): Step {
  let steps = next.get(field);
  if (steps === undefined) {
    steps = [];
    next.set(field, steps);
  }
  const known = steps[order];
  if (known !== undefined) return known;
  const step: Step = { next: new Map() };
  steps[order] = step;
  return step;
}

function patternText(seenAt: StoredDossier['seenAt'], own: readonly number[]): string {
  return Object.entries(seenAt)
    .map(([field, at]) => `${field} ${own.indexOf(at)}`)
    .join(' ');
}

function seenReader({ which, instants }: Pack['seen']): (place: number) => StoredDossier['seenAt'] {
  const readWhich = readerOf(which);
  const readInstants = instants.map(readerOf);
  const patterns = new Map<string, [field: string, order: number][]>();
  return (place) => {
    const text = (readWhich(place) ?? '') as string;
    const pattern = patterns.get(text) ?? seenPattern(text);
    patterns.set(text, pattern);
    const own = readInstants.map((read) => read(place) as number);
    const seenAt: Record<string, number> = {};
    for (const [field, order] of pattern) seenAt[field] = own[order] as number;
    return seenAt;
  };
}

/** Which fields of a dossier were seen, and at which instant of the dossier's own. */
export function seenPattern(text: string): [field: string, order: number][] {
  return [...text.matchAll(/(\S+) (\d+)/g)].map(([, field, order]) => [field as string, Number(order)]);
}

function pastOf(dossiers: readonly Packable[], day: string): PackedPast {
  const starts = [0];
  const days: string[] = [];
  const cellStarts = [0];
  const cellFields: string[] = [];
  const cellValues: unknown[] = [];
  const put = (field: string, older: unknown, newer: unknown) => {
    if (isSame(older, newer)) return;
    cellFields.push(field);
    cellValues.push(older);
  };
  for (const each of dossiers) {
    const { versions } = each;
    if (versions === undefined) {
      starts.push(days.push(day));
      cellStarts.push(cellFields.length);
      continue;
    }
    const newest = { dossier: each.dossier, unreadable: unreadableNow(each) };
    for (const [order, version] of versions.entries()) {
      const next = versions[order + 1] ?? newest;
      days.push(version.day);
      if (version.dossier !== next.dossier) {
        const older = version.dossier as unknown as Record<string, unknown>;
        const newer = next.dossier as unknown as Record<string, unknown>;
        for (const field in older) put(field, older[field], newer[field]);
        for (const field in newer) if (older[field] === undefined) put(field, undefined, newer[field]);
      }
      if (version.unreadable.length > 0 || next.unreadable.length > 0) {
        put(unreadableCell, version.unreadable, next.unreadable);
      }
      cellStarts.push(cellFields.length);
    }
    starts.push(days.length);
  }
  return {
    starts: Uint32Array.from(starts),
    days: columnOf(days),
    cellStarts: Uint32Array.from(cellStarts),
    cellFields: columnOf(cellFields),
    cellValues: columnOf(cellValues),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b);
}

type State = Omit<Version, 'day'>;

class PastReader {
  readonly #day: (version: number) => string;
  readonly #field: (cell: number) => string;
  readonly #value: (cell: number) => unknown;

  constructor(private readonly past: PackedPast) {
    this.#day = readerOf(past.days) as (version: number) => string;
    this.#field = readerOf(past.cellFields) as (cell: number) => string;
    this.#value = readerOf(past.cellValues);
  }

  lastDay(place: number): string {
    return this.#day((this.past.starts[place + 1] as number) - 1);
  }

  /** The versions of a dossier, oldest first. */
  versions(place: number, newest: State): Version[] {
    const { starts } = this.past;
    const first = starts[place] as number;
    const versions: Version[] = [];
    let state = newest;
    for (let version = (starts[place + 1] as number) - 1; version >= first; version--) {
      state = this.#before(version, state);
      versions.push({ day: this.#day(version), ...state });
    }
    return versions.reverse();
  }

  stateOn(place: number, day: string, newest: () => State): State | undefined {
    const { starts } = this.past;
    const first = starts[place] as number;
    let version = (starts[place + 1] as number) - 1;
    let wanted = version;
    while (wanted >= first && this.#day(wanted) > day) wanted--;
    if (wanted < first) return undefined;
    let state = newest();
    for (; version >= wanted; version--) state = this.#before(version, state);
    return state;
  }

  /** The state of a version, from that of the next. */
  #before(version: number, next: State): State {
    const { cellStarts } = this.past;
    const end = cellStarts[version + 1] as number;
    let cell = cellStarts[version] as number;
    if (cell === end) return next;
    const dossier = { ...next.dossier } as unknown as Record<string, unknown>;
    let { unreadable } = next;
    for (; cell < end; cell++) {
      const field = this.#field(cell);
      const value = this.#value(cell);
      if (field === unreadableCell) unreadable = value as State['unreadable'];
      else if (value === undefined) delete dossier[field];
      else dossier[field] = value;
    }
    return { dossier: dossier as unknown as Dossier, unreadable };
  }
}
