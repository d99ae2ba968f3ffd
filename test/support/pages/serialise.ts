import type { Dossier } from '../../../lib/dossier';
import type {
  ColumnMatch,
  DossierDetail,
  PageReading,
  Pager,
  Paper,
  SkipReason,
  Unreadable,
} from '../../../lib/reading';

export interface PlainRow {
  dossier: Dossier;
  unreadable: Unreadable[];
  pieces: number;
  link?: string;
}

export interface PlainList {
  title?: string;
  columns: ColumnMatch[];
  pager: Pager;
  rows: PlainRow[];
  skipped: SkipReason[];
}

export type PlainPaper = Omit<Paper, 'box'> & { box: boolean };

export interface PlainReading {
  lists: PlainList[];
  detail?: { dossier: Dossier; unreadable: Unreadable[]; components: PlainPaper[]; result: PlainPaper[] };
  refusals: { reason: string; headers: string[] }[];
  officer?: string;
  /** Broken promises about the elements of the reading, in words for the developer. */
  broken: string[];
}

/** The reading without its elements, as data that can leave the page. */
export function serialise(reading: PageReading): PlainReading {
  const plain = {
    lists: reading.lists.map((list) => ({
      title: list.title,
      columns: list.columns,
      pager: list.pager,
      rows: list.rows.map((row) => ({
        dossier: row.dossier,
        unreadable: row.unreadable,
        pieces: row.elements.length,
        link: row.link,
      })),
      skipped: list.skipped.map((row) => row.reason),
    })),
    detail: reading.detail && plainDetail(reading.detail),
    refusals: reading.refusals.map(({ reason, headers }) => ({ reason, headers })),
    officer: reading.officer,
    broken: brokenPromises(reading),
  };
  return JSON.parse(JSON.stringify(plain)) as PlainReading;
}

function plainDetail(detail: DossierDetail) {
  return {
    dossier: detail.dossier,
    unreadable: detail.unreadable,
    components: detail.components.map(plainPaper),
    result: detail.result.map(plainPaper),
  };
}

function plainPaper({ box, ...paper }: Paper): PlainPaper {
  return { ...paper, box: box !== undefined };
}

/** What must hold on every page, whatever it shows. */
function brokenPromises(reading: PageReading): string[] {
  const broken: string[] = [];
  const owners = new Map<Element, string>();
  reading.lists.forEach((list, at) => {
    const codes = new Set<string>();
    if (list.pager.rowsShown !== list.rows.length) {
      broken.push(`lists[${at}]: rowsShown is ${list.pager.rowsShown}, rows are ${list.rows.length}`);
    }
    for (const row of list.rows) {
      const { code } = row.dossier;
      if (codes.has(code)) broken.push(`lists[${at}]: ${code} stands twice`);
      codes.add(code);
      if (row.elements.length === 0) broken.push(`lists[${at}]: ${code} has no element`);
      for (const element of row.elements) {
        if (!element.isConnected) broken.push(`lists[${at}]: ${code} has an element that is not on the page`);
        const owner = owners.get(element);
        if (owner !== undefined) broken.push(`lists[${at}]: ${code} shares an element with ${owner}`);
        owners.set(element, code);
      }
    }
    for (const { element, reason } of list.skipped) {
      const owner = owners.get(element);
      if (owner !== undefined) broken.push(`lists[${at}]: a row of ${owner} is also skipped as ${reason}`);
    }
  });
  return broken;
}
