import type { CivilTime } from '../dossier/dossier';

/** The views of the report page, in the order of its sidebar. */
export const viewIds = [
  'today',
  'compare',
  'tally',
  'indicators',
  'reconcile',
  'team',
  'portal',
  'files',
] as const;

export type ViewId = (typeof viewIds)[number];

/** Whose and what dossiers are looked at. An empty name asks for those of which it is not known. */
export interface ReportFilter {
  site?: string;
  unit?: string;
  sector?: string;
  officer?: string;
  procedure?: string;
  /** Dossiers that the portal showed to this person, or to nobody by name: those that the popup counts. */
  seenBy?: string;
}

/** What the parts of a tally or a team are told apart by. */
export const groupings = ['sector', 'unit', 'officer', 'procedure', 'site'] as const;
export type Grouping = (typeof groupings)[number];

/** Where in the report somebody is; what is absent is the view's own choice. */
export interface ReportAddress {
  view: ViewId;
  /** The dossiers behind one figure: the figure's name, as the view has it. */
  list?: string;
  /** Of a table by groups the group whose figure it is; empty for those of which it is not known. */
  row?: string;
  /** First and last day of the period (`yyyy-MM-dd`); of a comparison the two days. */
  from?: CivilTime;
  to?: CivilTime;
  /** The day of the picture. */
  day?: CivilTime;
  by?: Grouping;
  /** The site that is the national portal. */
  national?: string;
  filter: ReportFilter;
}

const filterKeys = ['site', 'unit', 'sector', 'officer', 'procedure', 'seenBy'] as const;
const dayKeys = ['from', 'to', 'day'] as const;
const dayForm = /^\d{4}-\d\d-\d\d$/;

/** Reads what stands behind "#" in the report's address. What is not understood is left out: old bookmarks still open. */
export function parseAddress(hash: string): ReportAddress {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?');
  const params = new URLSearchParams(query);
  const address: ReportAddress = { view: viewIds.find((id) => id === name) ?? 'today', filter: {} };
  for (const key of filterKeys) {
    const value = params.get(key);
    if (value !== null) address.filter[key] = value;
  }
  for (const key of dayKeys) {
    const value = params.get(key) ?? '';
    if (dayForm.test(value)) address[key] = value;
  }
  const by = groupings.find((grouping) => grouping === params.get('by'));
  if (by !== undefined) address.by = by;
  for (const key of ['list', 'row', 'national'] as const) {
    const value = params.get(key);
    if (value !== null) address[key] = value;
  }
  return address;
}

/** The text that {@link parseAddress} reads, with its "#". */
export function formatAddress({ view, filter, ...rest }: ReportAddress): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...rest, ...filter })) {
    if (value !== undefined) params.set(key, value);
  }
  const query = params.toString();
  return query === '' ? `#${view}` : `#${view}?${query}`;
}
