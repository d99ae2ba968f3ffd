import { barePageAddress, epochMs, isDossierCode, nonEmptyText, pageText, z } from '../../validation';
import { type Column, readerOf } from '../columns';
import { codesOf, type Pack, seenPattern, unreadableCell } from '../pack';
import { isInstant, ValueCheck } from '../value-check';

/** The name of a dossier's field; a record of another is refused, the code for "any of these" skips some names. */
const field = z.string().check(z.regex(/^[a-z]\w{0,40}$/i));
const cells = z.record(field, z.strictObject({ reason: pageText, at: epochMs }));
const versionCells = z.array(z.strictObject({ field, reason: pageText })).check(z.maxLength(200));
const names = z.array(nonEmptyText).check(z.maxLength(1_000));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A path that a browser writes as it stands. */
const plainPath = /^[\w/-]*$/;

type Fits = (value: unknown) => boolean;

/**
 * Whether packs whose columns are as long as they must be hold nothing that no reading could have made. Looks at values,
 * of which many dossiers share most, instead of dossiers.
 */
export class PackCheck {
  readonly #values = new ValueCheck();
  readonly #are = {
    cells: this.#values.of(cells),
    versionCells: this.#values.of(versionCells),
    names: this.#values.of(names),
    day: this.#values.of(day),
    name: this.#values.of(nonEmptyText),
    text: this.#values.of(pageText),
  };

  holds(site: string, pack: Pack): boolean {
    const codes = codesOf(pack);
    return (
      codes.every(isDossierCode) &&
      this.#areFields(pack, codes) &&
      areSeen(pack.seen, codes.length) &&
      this.#isBook(pack.book, codes.length, site) &&
      this.#isPast(pack.past)
    );
  }

  #areFields({ fields, codes: text }: Pack, codes: readonly string[]): boolean {
    const { code } = fields;
    if (code === undefined) return codes.length === 0;
    const read = readerOf(code);
    const areCodes = 'lines' in code && code.lines === text;
    return (
      (areCodes || codes.every((each, place) => read(place) === each)) &&
      Object.entries(fields).every(([name, column]) => areFit(column, this.#values.ofField(name) ?? no))
    );
  }

  #isBook(book: Pack['book'], length: number, site: string): boolean {
    const { unreadable, link, linkAt, officers, list, listOfficer, listAt, firstSeenAt, lastSeenAt } =
      book as Record<string, Column>;
    if (link === undefined || linkAt === undefined || list === undefined) return false;
    const isLink = (value: unknown) => isPlainPageOf(site, value) || barePageAddress.safeParse(value).success;
    return (
      areFit(unreadable, this.#are.cells) &&
      areFit(officers, this.#are.names) &&
      areFit(link, isLink) &&
      areFit(list, this.#are.name) &&
      areThereWhere(link, linkAt, length, isInstant) &&
      areThereWhere(list, listAt, length, isInstant) &&
      areThereWhere(list, listOfficer, length, this.#are.text) &&
      areAllThere(firstSeenAt, length, isInstant) &&
      areAllThere(lastSeenAt, length, isInstant)
    );
  }

  #isPast({ starts, days, cellStarts, cellFields, cellValues }: Pack['past']): boolean {
    const dayOf = readerOf(days);
    for (let place = 0; place + 1 < starts.length; place++) {
      let before = '';
      for (let version = starts[place] as number; version < (starts[place + 1] as number); version++) {
        const on = dayOf(version);
        if (!this.#are.day(on) || (on as string) <= before) return false;
        before = on as string;
      }
    }
    const fieldOf = readerOf(cellFields);
    const valueAt = readerOf(cellValues);
    const count = cellStarts.at(-1) as number;
    for (let cell = 0; cell < count; cell++) {
      if (!this.#isCell(fieldOf(cell) as string, valueAt(cell))) return false;
    }
    return areAllUsed(cellValues);
  }

  /** An older value; absent where the field was not known. */
  #isCell(name: string, value: unknown): boolean {
    if (name === unreadableCell) return this.#are.versionCells(value);
    if (name === 'code') return false;
    return value === undefined || this.#values.ofField(name)?.(value) === true;
  }
}

function no(): boolean {
  return false;
}

/** Whether all values of a column that are not absent fit. */
function areFit(column: Column | undefined, fits: Fits): boolean {
  if (column === undefined) return false;
  if ('few' in column) return column.few.every(fits);
  if ('numbers' in column) return column.numbers.every((number) => Number.isNaN(number) || fits(number));
  return column.lines.split('\n').every((line) => line === '' || fits(line));
}

/** Whether a value stands, and fits, wherever the other column has one. */
function areThereWhere(other: Column, column: Column | undefined, length: number, fits: Fits): boolean {
  if (column === undefined) return false;
  const isThere = readerOf(other);
  const valueAt = readerOf(column);
  for (let place = 0; place < length; place++) {
    if (isThere(place) !== undefined && !fits(valueAt(place))) return false;
  }
  return true;
}

function areAllThere(column: Column | undefined, length: number, fits: Fits): boolean {
  if (column === undefined) return false;
  const valueAt = readerOf(column);
  for (let place = 0; place < length; place++) if (!fits(valueAt(place))) return false;
  return true;
}

/** Every instant that a pattern speaks of must be there. */
function areSeen({ which, instants }: Pack['seen'], length: number): boolean {
  const patternAt = readerOf(which);
  const instantAt = instants.map(readerOf);
  const orders = new Map<string, number[]>();
  for (let place = 0; place < length; place++) {
    const text = (patternAt(place) ?? '') as string;
    let wanted = orders.get(text);
    if (wanted === undefined) {
      wanted = [...new Set(seenPattern(text).map(([, order]) => order))];
      orders.set(text, wanted);
    }
    for (const order of wanted) if (!isInstant(instantAt[order]?.(place))) return false;
  }
  return true;
}

/** Nothing must come with the others that was not looked at. */
function areAllUsed(column: Column): boolean {
  if (!('few' in column)) return true;
  const used = new Uint8Array(column.few.length + 1);
  for (const place of column.index) used[place] = 1;
  return used.indexOf(0, 1) < 0;
}

function isPlainPageOf(site: string, value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value.startsWith(site) &&
    value[site.length] === '/' &&
    plainPath.test(value.slice(site.length))
  );
}
