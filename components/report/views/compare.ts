import { progressAt } from '../../../lib/dossier';
import {
  type ChangeId,
  changeIds,
  compareDays,
  type DayChange,
  type DayDossier,
  formatAddress,
  type ListCoverage,
  type StandingDossier,
} from '../../../lib/report';
import type { Block, PlotBlock, TableBlock } from '../blocks';
import { comparedDays, worded } from './days';
import { dossierColumns, listWith, rowOf } from './dossier-columns';
import type { ComposedView, LockedDay, ViewSource } from './source';

interface Compared extends DayDossier {
  standing: StandingDossier;
}

const seriesIds = ['overdue', 'undigitised', 'open'] as const;

/** Two days side by side, and the course of the locked days. */
export async function compareView(source: ViewSource): Promise<ComposedView> {
  const { address, texts, now, calendar, thresholds } = source;
  const { from, to } = comparedDays(source);
  const isToday = to >= now.slice(0, 10);
  const before = (await source.standingsOn(from)).map(comparedOf);
  const after = (isToday ? source.standings() : await source.standingsOn(to)).map(comparedOf);
  const trend = trendOf(source);
  if (before.length === 0) {
    const lines = [texts.compare.nothingBefore(worded(from))];
    return { blocks: [{ kind: 'words', id: 'compare', lines }, ...trend] };
  }
  const changes = compareDays(before, after, {
    from,
    progressOnFirst: (dossier) => progressAt(dossier, { now: `${from}T23:59:59`, calendar, thresholds }),
  });
  const chosen = changeIds.find((id) => id === address.list);
  if (chosen !== undefined) {
    const columns = [
      ...dossierColumns(source).map(({ column, read }) => ({
        column,
        read: (change: DayChange) => read((change.after as Compared).standing),
      })),
      {
        column: { id: 'before', title: texts.columns.before, kind: 'text' as const },
        read: ({ before: then }: DayChange) => then && texts.progress[then.progress],
      },
    ];
    const heading = texts.compare.changes[chosen];
    const list = listWith(
      source,
      changes[chosen],
      columns,
      (change) => rowOf((change.after as Compared).standing),
      { heading: `${heading.charAt(0).toUpperCase()}${heading.slice(1)}`, notes: [], isWhole: false },
    );
    return { blocks: [list.head], list } as ComposedView;
  }
  return {
    blocks: [
      {
        kind: 'words',
        id: 'compare',
        heading: texts.compare.heading(worded(from), worded(to)),
        lines: [
          texts.compare.sentence(
            worded(from),
            worded(to),
            changeIds.map((change) => ({ change, value: changes[change].length })),
          ),
          ...[from, to].map((day) => coverageOf(source, day, isToday && day === to)),
          ...(isToday ? [] : [texts.compare.goneNote]),
        ],
      },
      changesTable(source, changes, from, to),
      ...trend,
    ],
  };
}

function comparedOf(standing: StandingDossier): Compared {
  return {
    site: standing.known.site,
    dossier: standing.dossier,
    progress: standing.judgement.progress,
    gone: standing.known.gone,
    standing,
  };
}

function changesTable(
  { address, texts }: ViewSource,
  changes: Record<ChangeId, readonly DayChange[]>,
  from: string,
  to: string,
): TableBlock {
  return {
    kind: 'table',
    table: {
      id: 'changes',
      title: texts.compare.whatChanged,
      columns: [
        { id: 'change', title: texts.compare.change, kind: 'text' },
        { id: 'count', title: texts.today.dossiers, kind: 'number' },
      ],
      rows: changeIds.map((id) => [texts.compare.changes[id], changes[id].length]),
      notes: [],
    },
    links: changeIds.map((list) => [undefined, formatAddress({ ...address, from, to, list })]),
  };
}

function coverageOf(
  { locks, coverage, texts, address, civilTimeOf, national }: ViewSource,
  day: string,
  isNow: boolean,
): string {
  const isShown = ({ site }: { site: string }) =>
    address.filter.site === undefined ? site !== national : site === address.filter.site;
  const lists: ListCoverage[] = isNow
    ? coverage.filter((list) => isShown(list) && civilTimeOf(list.readAt).slice(0, 10) === day)
    : locks.filter((lock) => lock.day === day && isShown(lock)).flatMap((lock) => lock.coverage);
  if (lists.length === 0) return texts.compare.noCoverage(worded(day));
  const rows = lists.reduce((sum, list) => sum + list.rows, 0);
  return texts.compare.coverage(
    worded(day),
    rows,
    lists.length,
    lists.filter(({ complete }) => complete).length,
  );
}

/** The plot of the locked days with its table, which tells of several portals how many were read on each day. */
function trendOf({ locks, texts, address, national }: ViewSource): Block[] {
  const shown = locks.filter(
    ({ site }) => site !== national && (address.filter.site === undefined || address.filter.site === site),
  );
  if (shown.length === 0)
    return [{ kind: 'words', id: 'trend', heading: texts.compare.trend, lines: [texts.compare.noTrend] }];
  const days = [...new Set(shown.map(({ day }) => day))].sort();
  const sitesIn = (locks: readonly LockedDay[]) => new Set(locks.map(({ site }) => site)).size;
  const courses = days.map((day) => {
    const own = shown.filter((lock) => lock.day === day);
    const [read, known] = [sitesIn(own), sitesIn(shown.filter((lock) => lock.day <= day))];
    return { own, portals: `${read}/${known}`, partial: read < known };
  });
  const severalPortals = sitesIn(shown) > 1;
  const isPartial = courses.some(({ partial }) => partial);
  const series = seriesIds.map((id) => {
    const values = courses.map(({ own }) => sumOf(own, id));
    // What lacks a portal is less than it was, and neither the least nor the newest.
    const whole = values.filter((_, place) => courses[place]?.partial === false);
    return {
      id,
      name: texts.compare.series[id],
      values,
      caption: captionOf(texts, whole),
      label: texts.compare.plotOf(texts.compare.series[id], worded(days[0] ?? ''), worded(days.at(-1) ?? '')),
    };
  });
  const plot: PlotBlock = {
    kind: 'plot',
    id: 'trend',
    heading: texts.compare.trend,
    note: texts.compare.trendNote,
    days: days.map(worded),
    partial: courses.map(({ partial }) => partial),
    series,
    table: {
      id: 'trend',
      title: texts.compare.trendTable,
      columns: [
        { id: 'day', title: texts.compare.day, kind: 'date' },
        ...series.map(({ id, name }) => ({ id, title: name, kind: 'number' as const })),
        ...(severalPortals ? [{ id: 'portals', title: texts.compare.portals, kind: 'text' as const }] : []),
      ],
      rows: days
        .map((day, place) => [
          day,
          ...series.map(({ values }) => values[place]),
          ...(severalPortals ? [courses[place]?.portals] : []),
        ])
        .reverse(),
      notes: [texts.compare.trendNote, ...(isPartial ? [texts.compare.partialDays] : [])],
    },
  };
  return [plot];
}

function captionOf(texts: ViewSource['texts'], values: readonly number[]): string {
  return texts.compare.caption(values.at(-1) ?? 0, Math.min(...values), Math.max(...values));
}

function sumOf(locks: readonly LockedDay[], id: (typeof seriesIds)[number]): number {
  return locks.reduce((sum, { tally }) => sum + tally.counts[id], 0);
}
