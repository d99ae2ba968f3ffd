import type { Dossier } from '../../dossier/dossier';
import { dossierFields, webOrigin, z } from '../../validation';
import type { Column } from '../columns';
import { FileRefused } from '../file-refused';
import { type Pack, packOf } from '../pack';
import type { DossierHistory } from '../types';
import { type Bytes, base64Of, bytesOfBase64 } from './bytes';
import { PackCheck } from './pack-check';

// In a backup dossiers stand as packs, as JSON: what repeats is told once, and is read and checked many times faster
// than one dossier after another. Numbers of an index stand as base64 of their bytes, the least first.

/** Dossiers of one portal, as JSON can tell them. */
export interface PackedDossiers {
  site: string;
  pack: unknown;
}

/** @param histories Of one portal, in any order. */
export function packedOf(site: string, histories: readonly DossierHistory[]): PackedDossiers {
  const inOrder = [...histories].sort((a, b) => (a.code < b.code ? -1 : 1));
  return { site, pack: plainOf(packOf(inOrder)) };
}

/**
 * The dossiers of a row of a backup, packed and checked.
 * @throws FileRefused where it is none, whatever it holds.
 */
export function packIn(row: unknown, check = new PackCheck()): { site: string; pack: Pack } {
  const parsed = schema.safeParse(row);
  if (!parsed.success) throw new FileRefused('invalid');
  const { site, pack: plain } = parsed.data;
  const pack = fitting(plain as PlainPack);
  if (!check.holds(site, pack)) throw new FileRefused('invalid');
  return { site, pack };
}

const types = { u1: Uint8Array, u2: Uint16Array, u4: Uint32Array, f8: Float64Array } as const;
type Type = keyof typeof types;
type Numbers = InstanceType<(typeof types)[Type]>;

interface PlainNumbers {
  type: Type;
  base64: string;
}

function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  const type = (Object.keys(types) as Type[]).find((each) => value instanceof types[each]);
  if (type !== undefined) return numbersAsPlain(type, value as Numbers);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainOf(each)]));
}

function numbersAsPlain(type: Type, { buffer, byteOffset, byteLength }: Numbers): PlainNumbers {
  return { type, base64: base64Of(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)) };
}

const base64 = z.string().check(z.maxLength(16_000_000));
const wholeNumbers = z.strictObject({ type: z.enum(['u1', 'u2', 'u4']), base64 });
const column = z.union([
  z.strictObject({ few: z.array(z.unknown()), index: wholeNumbers }),
  z.strictObject({ numbers: z.strictObject({ type: z.literal('f8'), base64 }) }),
  z.strictObject({ lines: z.string() }),
]);

const optionalColumn = z.exactOptional(column);
const starts = z.strictObject({ type: z.literal('u4'), base64 });

const fieldColumns = Object.fromEntries(
  Object.keys(dossierFields).map((field) => [field, optionalColumn]),
) as Record<keyof Dossier, typeof optionalColumn>;

const schema = z.strictObject({
  site: webOrigin,
  pack: z.strictObject({
    codes: z.string(),
    fields: z.strictObject(fieldColumns),
    seen: z.strictObject({ which: column, instants: z.array(column).check(z.maxLength(1_000)) }),
    book: z.strictObject({
      unreadable: column,
      link: column,
      linkAt: column,
      officers: column,
      list: column,
      listOfficer: column,
      listAt: column,
      firstSeenAt: column,
      lastSeenAt: column,
    }),
    past: z.strictObject({
      starts,
      days: column,
      cellStarts: starts,
      cellFields: column,
      cellValues: column,
    }),
  }),
});

type PlainColumn = z.infer<typeof column>;
type PlainPack = z.infer<typeof schema>['pack'];

/** A pack of which every column is as long as it must be, so that no place leads out of it. */
function fitting({ codes, fields, seen, book, past }: PlainPack): Pack {
  const size = codes === '' ? 0 : countOfLines(codes);
  const of = (plain: PlainColumn) => columnOf(plain, size);
  const versions = startsOf(past.starts, size, 1);
  const countOfVersions = versions[size] as number;
  const cells = startsOf(past.cellStarts, countOfVersions, 0);
  const countOfCells = cells[countOfVersions] as number;
  const which = of(seen.which);
  checkPatterns(which, seen.instants.length);
  const cellFields = columnOf(past.cellFields, countOfCells);
  checkCellFields(cellFields);
  return {
    codes,
    fields: mapped(fields, of),
    seen: { which, instants: seen.instants.map(of) },
    book: mapped(book, of),
    past: {
      starts: versions,
      days: columnOf(past.days, countOfVersions),
      cellStarts: cells,
      cellFields,
      cellValues: columnOf(past.cellValues, countOfCells),
    },
  };
}

function mapped(
  columns: Partial<Record<string, PlainColumn>>,
  of: (plain: PlainColumn) => Column,
): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, plain]) => (plain === undefined ? [] : [[name, of(plain)]])),
  );
}

function columnOf(plain: PlainColumn, length: number): Column {
  if ('lines' in plain) {
    // No lines and one empty line look alike.
    const fits = length === 0 ? plain.lines === '' : countOfLines(plain.lines) === length;
    return fits ? plain : refused();
  }
  if ('numbers' in plain) {
    const numbers = numbersOf(plain.numbers) as Float64Array<ArrayBuffer>;
    return numbers.length === length ? { numbers } : refused();
  }
  const index = numbersOf(plain.index) as Uint32Array<ArrayBuffer>;
  const { few } = plain;
  return index.length === length && index.every((place) => place <= few.length) ? { few, index } : refused();
}

/** Where the parts of each of so many things begin: in order, each with so many parts at least. */
function startsOf(plain: PlainNumbers, size: number, least: number): Uint32Array<ArrayBuffer> {
  const found = numbersOf(plain) as Uint32Array<ArrayBuffer>;
  if (found.length !== size + 1 || found[0] !== 0) return refused();
  for (let place = 0; place < size; place++) {
    if ((found[place + 1] as number) - (found[place] as number) < least) return refused();
  }
  return found;
}

function numbersOf({ type, base64: text }: PlainNumbers): Numbers {
  const bytes: Bytes | undefined = bytesOfBase64(text);
  const Kind = types[type];
  if (bytes === undefined || bytes.length % Kind.BYTES_PER_ELEMENT !== 0) return refused();
  return new Kind(bytes.buffer);
}

function countOfLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Names of fields lead into objects: none but those that are known. */
function isField(name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(dossierFields, name);
}

/** Such as "code 0 dueAt 1": fields, and which instant of the dossier's own is theirs. */
const pattern = /^(?:\w+ \d+(?: (?=\w)|$))*$/;

function checkPatterns(which: Column, instants: number): void {
  const fits = textsOf(which).every((text) => {
    if (typeof text !== 'string' || !pattern.test(text)) return false;
    const pairs = [...text.matchAll(/(\w+) (\d+)/g)];
    return pairs.every(([, name, order]) => isField(name) && Number(order) < instants);
  });
  if (!fits) refused();
}

function checkCellFields(names: Column): void {
  if (!textsOf(names).every((name) => isField(name) || name === '~unreadable')) refused();
}

/** The different values of a column that tells texts. */
function textsOf(column: Column): unknown[] {
  if ('numbers' in column) return refused();
  if ('few' in column) return column.few;
  return column.lines === '' ? [] : [...new Set(column.lines.split('\n'))];
}

function refused(): never {
  throw new FileRefused('invalid');
}
