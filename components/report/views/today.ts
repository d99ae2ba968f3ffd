import { orderOfWork } from '../../../lib/dossier';
import {
  type AgeBand,
  ageBandOf,
  ageBands,
  type CountId,
  countsOfStanding,
  formatAddress,
  GroupNames,
  groupKey,
  type StandingDossier,
  TeamCounter,
  type TeamLine,
  toRemind,
} from '../../../lib/report';
import type { SeverityKind } from '../../shared/SeverityIcon';
import type { Block, FiguresBlock, TableBlock } from '../blocks';
import { daysOf, worded } from './days';
import { listOf } from './dossier-columns';
import type { ComposedView, ViewSource } from './source';

const shown: readonly [CountId, SeverityKind | undefined][] = [
  ['overdue', 'overdue'],
  ['due-today', 'due-today'],
  ['due-soon', 'due-soon'],
  ['undigitised', 'undigitised'],
  ['step-overdue', 'step-overdue'],
  ['paused', 'quiet'],
  ['open', undefined],
  ['total', undefined],
];

/** Flags of this severity or worse call for a hand. */
const urgentSeverity = 3;

/** The picture of a day: four numbers, then the list in the order of work, then who to remind. */
export async function todayView(source: ViewSource): Promise<ComposedView> {
  const { address, texts, now } = source;
  const { day } = daysOf(source);
  const isToday = day >= now.slice(0, 10);
  const standings = isToday ? source.standings() : await source.standingsOn(day);
  if (!isToday && standings.length === 0) {
    return { blocks: [{ kind: 'words', id: 'day', lines: [texts.today.noDay(worded(day))] }] };
  }
  const counts = new Map<CountId, StandingDossier[]>();
  const team = new TeamCounter('officer');
  for (const standing of standings) {
    team.add(standing);
    for (const id of countsOfStanding(standing)) {
      const of = counts.get(id);
      if (of === undefined) counts.set(id, [standing]);
      else of.push(standing);
    }
  }
  const chosen = shown.find(([id]) => id === address.list)?.[0];
  const items = chosen === undefined ? standings.filter(isUrgent) : (counts.get(chosen) ?? []);
  const list = listOf(source, [...items].sort(orderOfWork), {
    heading: chosen === undefined ? texts.today.urgent : texts.counts[chosen],
    notes: chosen === undefined ? [texts.today.urgentNote] : [],
    isWhole: chosen === undefined,
  });
  const overdue = counts.get('overdue') ?? [];
  const gone = standings.filter(({ known }) => known.gone).length;
  const notes = [
    ...(isToday ? [] : [texts.today.pastDay(worded(day)), ...locksOf(source, day)]),
    ...(gone > 0 ? [texts.today.gone(gone)] : []),
  ];
  const blocks: Block[] = [
    figuresOf(source, counts, chosen),
    ...(notes.length === 0 ? [] : [{ kind: 'words' as const, id: 'day', lines: notes }]),
    list.head,
    remindersOf(source, team.lines()),
    ...(overdue.length === 0 ? [] : [bySector(source, overdue), byAge(source, overdue, isToday ? now : day)]),
  ];
  return { blocks, list };
}

function isUrgent({ known, judgement, dossier }: StandingDossier): boolean {
  if (known.gone) return false;
  return (
    judgement.flags.some(({ severity }) => severity <= urgentSeverity) ||
    // What an exception excludes from flags is undigitised all the same once it is done.
    countsOfStanding({ known, judgement, dossier }).includes('undigitised')
  );
}

function figuresOf(
  { address, texts }: ViewSource,
  counts: ReadonlyMap<CountId, readonly StandingDossier[]>,
  chosen: CountId | undefined,
): FiguresBlock {
  return {
    kind: 'figures',
    figures: shown.map(([id, severity]) => {
      const value = counts.get(id)?.length ?? 0;
      return {
        id,
        words: texts.counts[id],
        value,
        severity,
        href: formatAddress({ ...address, list: id }),
        chosen: id === chosen,
      };
    }),
  };
}

function locksOf({ locks, address, texts }: ViewSource, day: string): string[] {
  return locks
    .filter((lock) => lock.day === day && (address.filter.site ?? lock.site) === lock.site)
    .map(({ sha256 }) => texts.today.locked(worded(day), sha256));
}

const remindedOf: readonly CountId[] = ['overdue', 'due-today', 'step-overdue', 'undigitised'];
const remindersShown = 12;

/** Who to remind today, each line leading to that person's list. */
export function remindersOf({ address, texts }: ViewSource, lines: readonly TeamLine[]): Block {
  const named = toRemind(lines).filter(({ name }) => name !== undefined);
  if (named.length === 0) {
    return { kind: 'words', id: 'remind', heading: texts.today.remind, lines: [texts.today.nobody] };
  }
  return {
    kind: 'links',
    id: 'remind',
    heading: texts.today.remind,
    links: named.slice(0, remindersShown).map(({ name = '', counts }) => ({
      words: texts.today.remindLine(
        name,
        remindedOf.flatMap((count) => (counts[count] > 0 ? [{ count, value: counts[count] }] : [])),
      ),
      href: formatAddress({
        ...address,
        view: 'today',
        list: remindedOf.find((count) => counts[count] > 0) ?? 'open',
        filter: { ...address.filter, officer: name },
      }),
    })),
  };
}

function bySector({ address, texts }: ViewSource, overdue: readonly StandingDossier[]): TableBlock {
  const names = new GroupNames();
  const counts = new Map<string, number>();
  for (const { dossier } of overdue) {
    const key = groupKey('sector', dossier.sector);
    names.add(key, dossier.sector);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = [...counts].sort(([, a], [, b]) => b - a);
  return {
    kind: 'table',
    table: {
      id: 'overdue-by-sector',
      title: texts.today.bySector,
      columns: [
        { id: 'sector', title: texts.groupings.sector, kind: 'text' },
        { id: 'overdue', title: texts.counts.overdue, kind: 'number' },
      ],
      rows: lines.map(([key, count]) => [names.nameOf(key) ?? texts.unknownName, count]),
      total: [texts.tally.total, overdue.length],
      notes: [],
    },
    links: [
      ...lines.map(([key]) => [
        undefined,
        formatAddress({
          ...address,
          list: 'overdue',
          filter: { ...address.filter, sector: names.nameOf(key) ?? '' },
        }),
      ]),
      [undefined, formatAddress({ ...address, list: 'overdue' })],
    ],
  };
}

function byAge({ texts }: ViewSource, overdue: readonly StandingDossier[], at: string): TableBlock {
  const counts = new Map<AgeBand, number>();
  for (const standing of overdue) {
    const band = ageBandOf(standing, at);
    counts.set(band, (counts.get(band) ?? 0) + 1);
  }
  const unknown = counts.get('unknown');
  const rows = [
    ...ageBands.map(({ id, from, to }) => [texts.today.age(from, to), counts.get(id) ?? 0]),
    ...(unknown === undefined ? [] : [[texts.today.ageUnknown, unknown]]),
  ];
  return {
    kind: 'table',
    table: {
      id: 'ages',
      title: texts.today.ages,
      columns: [
        { id: 'age', title: texts.today.ages, kind: 'text' },
        { id: 'count', title: texts.today.dossiers, kind: 'number' },
      ],
      rows,
      notes: [],
    },
    links: [],
  };
}
