import portal from '../../assets/sample/portal.json';
import type { CivilTime, Dossier } from '../dossier';
import type { SampleDossier, SampleList } from './dossiers';
import { listOn, pageSize } from './past';

/** One page of one list of the sample's portal, in the portal's own words. */
export interface PortalView {
  name: string;
  greeting: string;
  menu: string;
  lists: { list: SampleList; title: string }[];
  list: SampleList;
  title: string;
  headers: string[];
  rows: { code: string; cells: string[] }[];
  pager: { label: string; info: string; previous: string; next: string };
  page: number;
  pages: number;
}

type Column = keyof typeof portal.headers;

const columns: Record<SampleList, readonly Column[]> = {
  processing: [
    'code',
    'procedure',
    'receivedAt',
    'dueAt',
    'stepDueAt',
    'officer',
    'statusText',
    'digitisedComponents',
  ],
  finished: [
    'code',
    'procedure',
    'receivedAt',
    'dueAt',
    'finishedAt',
    'officer',
    'statusText',
    'digitisedComponents',
    'digitisedResult',
  ],
};

/** What the sample's portal shows on a day. */
export function portalView(
  dossiers: readonly SampleDossier[],
  { list, page, day }: { list: SampleList; page: number; day: string },
): PortalView {
  const all = listOn(dossiers, list, day);
  const pages = Math.ceil(all.length / pageSize);
  const dueTexts = new Map(dossiers.map(({ dossier, dueText }) => [dossier.code, dueText]));
  const shown = all.slice((page - 1) * pageSize, page * pageSize);
  const info = portal.pager.info
    .replace('{page}', String(page))
    .replace('{pages}', String(pages))
    .replace('{total}', String(all.length));
  return {
    name: portal.name,
    greeting: portal.greeting,
    menu: portal.menu,
    lists: (['processing', 'finished'] as const).map((each) => ({ list: each, title: portal.lists[each] })),
    list,
    title: portal.lists[list],
    headers: columns[list].map((column) => portal.headers[column]),
    rows: shown.map(({ dossier }) => ({
      code: dossier.code,
      cells: columns[list].map((column) =>
        column === 'dueAt' ? (dueTexts.get(dossier.code) ?? cellOf(dossier.dueAt)) : cellOf(dossier[column]),
      ),
    })),
    pager: { ...portal.pager, info },
    page,
    pages,
  };
}

function cellOf(value: Dossier[Column]): string {
  if (typeof value === 'boolean') return value ? portal.cells.yes : portal.cells.no;
  return value === undefined ? '' : portalTime(value);
}

/** As portals write it: "16:30 20/11/2026", "20/11/2026"; other texts stay. */
function portalTime(text: string | CivilTime): string {
  const [, year, month, date, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?$/.exec(text) ?? [];
  if (year === undefined) return text;
  return `${time === undefined ? '' : `${time} `}${date}/${month}/${year}`;
}
