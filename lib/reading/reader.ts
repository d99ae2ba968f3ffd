import { readPage, readPageInSteps } from './page';
import { readRow } from './rows';
import type { Scope } from './scopes';
import type { Kept } from './tables';
import type { PageReading, ReadOptions } from './types';

/** Reads a page again and again; what did not change is not read twice. */
export interface Reader {
  /** Reads the whole page. */
  read(): PageReading;
  /** As {@link read}, in steps. */
  readInSteps(): Generator<void, PageReading>;
  /**
   * Reads again after the given elements changed, at the cost of their rows; the reading given out before is
   * brought up to date and returned. Where more than the inside of known rows changed, undefined: the whole
   * page must be read.
   */
  reread(changed: Iterable<Element>): PageReading | undefined;
}

/** A reader of one page; `options` as for {@link readPage}. */
export function createReader(root: Scope, options: ReadOptions): Reader {
  let kept: Kept = new Map();
  let last: PageReading | undefined;
  return {
    read() {
      kept = new Map();
      last = readPage(root, options, kept);
      return last;
    },
    *readInSteps() {
      const next: Kept = new Map();
      const reading = yield* readPageInSteps(root, options, next);
      kept = next;
      last = reading;
      return reading;
    },
    reread(changed) {
      if (!last) return undefined;
      const rows = new Set<Element>();
      for (const element of changed) {
        let node: Element | null = element;
        while (node && !kept.has(node)) node = node.parentElement;
        if (!node) return undefined;
        rows.add(node);
      }
      for (const row of rows) if (!renew(row, kept)) return undefined;
      return last;
    },
  };
}

/** Reads one known row again in place; false where it can no longer be read by itself. */
function renew(element: Element, kept: Kept): boolean {
  const known = kept.get(element);
  if (!known?.lay || !element.isConnected) return false;
  const row = known.lay(element);
  if (!row || row.own !== known.width) return false;
  const result = readRow(row, known.context);
  if (result.kind !== 'dossier') return false;
  const { reading } = result;
  const { code } = known.reading.dossier;
  if (reading.dossier.code !== code) {
    if (known.codes.has(reading.dossier.code)) return false;
    known.codes.delete(code);
    known.codes.add(reading.dossier.code);
  }
  if (known.stage && reading.dossier.statusText === undefined) reading.dossier.stage = known.stage;
  const { link } = known.reading;
  Object.assign(known.reading, reading);
  if (link !== undefined && reading.link === undefined) delete known.reading.link;
  return true;
}
