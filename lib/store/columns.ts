/**
 * Values of one kind over many dossiers, side by side: what the browser copies and reads back many times faster than
 * as many objects. An absent value stays absent.
 */
export type Column =
  /** `index` is 0 where absent, else one more than the place in `values`. */
  | { few: unknown[]; index: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> }
  /** NaN where absent. */
  | { numbers: Float64Array<ArrayBuffer> }
  /** One text per line, empty where absent. */
  | { lines: string };

/** So many different values fit an index of bytes. */
const fewest = 255;
const many = 65_535;
/** So many objects are told again by what they are instead of what they hold. */
const manyObjects = 10_000;

/** A column of values that JSON can tell; `undefined` is absent. */
export function columnOf(values: readonly unknown[]): Column {
  return fewOf(values, fewest) ?? numbersOf(values) ?? linesOf(values) ?? anyOf(values);
}

/** Reads a column: the value at a place, `undefined` where absent. */
export function readerOf(column: Column): (place: number) => unknown {
  if ('few' in column) {
    const { few, index } = column;
    return (place) => few[(index[place] as number) - 1];
  }
  if ('numbers' in column) {
    const { numbers } = column;
    return (place) => {
      const number = numbers[place] as number;
      return Number.isNaN(number) ? undefined : number;
    };
  }
  const lines = column.lines.split('\n');
  return (place) => lines[place] || undefined;
}

function anyOf(values: readonly unknown[]): Column {
  const column = fewOf(values, Number.POSITIVE_INFINITY);
  if (column === undefined) throw new RangeError('more values than places');
  return column;
}

function fewOf(values: readonly unknown[], most: number): Column | undefined {
  const few: unknown[] = [];
  const places = new Map<unknown, number>();
  const found = new Uint32Array(values.length);
  let last: unknown;
  let lastPlace = 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place];
    if (value !== last) {
      let known = value === undefined ? 0 : places.get(value);
      if (known === undefined) {
        // A text must not be taken for the object that it spells.
        const spelt = typeof value === 'object' ? `\u0000${JSON.stringify(value)}` : value;
        known = places.get(spelt);
        if (known === undefined) {
          if (few.length === most) return undefined;
          known = few.push(value);
          places.set(spelt, known);
        }
        if (spelt !== value && places.size < manyObjects) places.set(value, known);
      }
      last = value;
      lastPlace = known;
    }
    found[place] = lastPlace;
  }
  return { few, index: smallest(found, few.length) };
}

/** The same places in as few bytes as they need. */
function smallest(places: Uint32Array<ArrayBuffer>, most: number) {
  if (most <= fewest) return new Uint8Array(places);
  return most <= many ? new Uint16Array(places) : places;
}

function numbersOf(values: readonly unknown[]): Column | undefined {
  const numbers = new Float64Array(values.length);
  for (let place = 0; place < values.length; place++) {
    const value = values[place];
    if (value === undefined) numbers[place] = Number.NaN;
    else if (typeof value !== 'number' || Number.isNaN(value)) return undefined;
    else numbers[place] = value;
  }
  return { numbers };
}

function linesOf(values: readonly unknown[]): Column | undefined {
  for (const value of values) {
    if (value !== undefined && (typeof value !== 'string' || value === '')) return undefined;
  }
  const lines = values.join('\n');
  return breaksIn(lines) < values.length ? { lines } : undefined;
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
