import { wordPercent } from '../../../lib/locale/figure';
import {
  formatAddress,
  hundredths,
  IndicatorCounter,
  type Pair,
  type Reconciliation,
  reconcile,
  type StandingDossier,
} from '../../../lib/report';
import type { Block, TableBlock } from '../blocks';
import { dossierColumns, hostOf, listOf, listWith, rowOf } from './dossier-columns';
import type { ComposedView, DossierList, ViewSource } from './source';

interface Side extends Pick<StandingDossier, 'dossier'> {
  progress: StandingDossier['judgement']['progress'];
  standing: StandingDossier;
}

const differenceIds = ['overdueThere', 'missingThere', 'missingHere', 'dates', 'duplicates'] as const;
type DifferenceId = (typeof differenceIds)[number];

/** Our portals against the national one: what it has otherwise, and the list to ask for a re-sync. */
export async function reconcileView(source: ViewSource): Promise<ComposedView> {
  const { address, texts, national, sites } = source;
  const choice: Block = {
    kind: 'national',
    sites: [...sites],
    ...(national === undefined ? {} : { chosen: national }),
  };
  const theirs = source.nationals();
  if (national === undefined || theirs.length === 0) {
    return { blocks: [choice, { kind: 'words', id: 'reconcile', lines: [texts.reconcile.noSites] }] };
  }
  const ours = source.standings();
  const found = reconcile(ours.map(sideOf), theirs.map(sideOf));
  const chosen = differenceIds.find((id) => id === address.list);
  if (chosen !== undefined) {
    const list = listFor(source, found, chosen);
    return { blocks: [list.head], list };
  }
  const percent = hundredths({ numerator: found.matched, denominator: found.here });
  return {
    blocks: [
      choice,
      {
        kind: 'words',
        id: 'reconcile',
        heading: texts.reconcile.heading(hostOf(national)),
        lines: [
          percent === undefined
            ? texts.reconcile.nothing
            : texts.reconcile.rate({
                percent: wordPercent(source.language, percent),
                matched: found.matched,
                here: found.here,
              }),
          ...flaggedOf(source, ours),
          texts.reconcile.resync(found.overdueThere.length),
          ...(isRead(source, national) ? [] : [texts.reconcile.partial(theirs.length)]),
        ],
      },
      sidesTable(source, ours, theirs),
      differencesTable(source, found),
    ],
  };
}

function sideOf(standing: StandingDossier): Side {
  return { dossier: standing.dossier, progress: standing.judgement.progress, standing };
}

/** The rate by the portal's own column, where any dossier shows one. */
function flaggedOf(source: ViewSource, ours: readonly StandingDossier[]): string[] {
  if (ours.every(({ dossier }) => dossier.synced === undefined)) return [];
  const counter = new IndicatorCounter();
  for (const { dossier } of ours) counter.add(dossier, { arrival: 'new', end: 'open' });
  const { synced } = counter.counts;
  const percent = hundredths(synced);
  return percent === undefined
    ? []
    : [source.texts.reconcile.flagged({ ...synced, percent: wordPercent(source.language, percent) })];
}

function isRead({ coverage }: ViewSource, national: string): boolean {
  const lists = coverage.filter(({ site }) => site === national);
  return lists.length > 0 && lists.every(({ complete }) => complete);
}

function sidesTable(
  { texts }: ViewSource,
  ours: readonly StandingDossier[],
  theirs: readonly StandingDossier[],
): TableBlock {
  const overdue = (of: readonly StandingDossier[]) =>
    of.filter(({ judgement }) => judgement.progress === 'overdue').length;
  return {
    kind: 'table',
    table: {
      id: 'sides',
      title: texts.reconcile.bothSides,
      columns: [
        { id: 'what', title: texts.reconcile.dossiers, kind: 'text' },
        { id: 'here', title: texts.reconcile.sites.here, kind: 'number' },
        { id: 'there', title: texts.reconcile.sites.there, kind: 'number' },
      ],
      rows: [
        [texts.reconcile.dossiers, ours.length, theirs.length],
        [texts.reconcile.overdue, overdue(ours), overdue(theirs)],
      ],
      notes: [],
    },
    links: [],
  };
}

function differencesTable({ address, texts }: ViewSource, found: Reconciliation<Side>): TableBlock {
  return {
    kind: 'table',
    table: {
      id: 'differences',
      title: texts.reconcile.whatDiffers,
      columns: [
        { id: 'difference', title: texts.reconcile.difference, kind: 'text' },
        { id: 'count', title: texts.today.dossiers, kind: 'number' },
      ],
      rows: differenceIds.map((id) => [texts.reconcile.differences[id], found[id].length]),
      notes: [],
    },
    links: differenceIds.map((list) => [undefined, formatAddress({ ...address, list })]),
  };
}

function listFor(source: ViewSource, found: Reconciliation<Side>, id: DifferenceId): DossierList {
  const { texts, address, national = '' } = source;
  const heading = texts.reconcile.differences[id];
  const notes =
    id === 'missingThere' && !isRead(source, national)
      ? [texts.reconcile.partial(source.nationals().length)]
      : [];
  if (id === 'missingThere' || id === 'missingHere') {
    return listOf(
      source,
      found[id].map(({ standing }) => standing),
      { heading, notes },
    ) as DossierList;
  }
  const text = (column: 'there' | 'field' | 'hereAt' | 'thereAt', kind: 'text' | 'date' = 'text') => ({
    id: column,
    title: texts.columns[column],
    kind,
  });
  const how = { heading, notes, isWhole: address.list === undefined };
  const ofOurs = dossierColumns(source).map(({ column, read }) => ({
    column,
    read: ({ here }: Pair<Side>) => read(here.standing),
  }));
  const row = ({ here }: Pair<Side>) => rowOf(here.standing);
  if (id === 'overdueThere') {
    const then = {
      column: text('there'),
      read: ({ there }: Pair<Side>) =>
        [texts.progress[there.progress], there.dossier.statusText, there.dossier.code]
          .filter(Boolean)
          .join(', '),
    };
    return listWith(source, found.overdueThere, [...ofOurs, then], row, how) as DossierList;
  }
  if (id === 'dates') {
    const columns = [
      ...ofOurs.slice(0, 2),
      {
        column: text('field'),
        read: ({ field }: (typeof found.dates)[number]) => texts.reconcile.fields[field],
      },
      { column: text('hereAt', 'date'), read: ({ hereAt }: (typeof found.dates)[number]) => hereAt },
      { column: text('thereAt', 'date'), read: ({ thereAt }: (typeof found.dates)[number]) => thereAt },
      ...ofOurs.slice(2),
    ];
    return listWith(source, found.dates, columns, row, how) as DossierList;
  }
  const pairs = found.duplicates.flatMap(({ here, there }) => {
    const [first] = here;
    return first === undefined
      ? []
      : [{ here: first, there: first, codes: codesOf([...here.slice(1), ...there]) }];
  });
  const twice = {
    column: text('there'),
    read: ({ codes }: (typeof pairs)[number]) => texts.reconcile.twice(codes),
  };
  return listWith(source, pairs, [...ofOurs, twice], row, how) as DossierList;
}

function codesOf(sides: readonly Side[]): string {
  return sides
    .map(({ dossier }) => [dossier.code, dossier.nationalCode].filter(Boolean).join(' / '))
    .join('; ');
}
