import { orderOfWork } from '../../../lib/dossier';
import {
  formatAddress,
  groupKey,
  nameIn,
  type TeamCount,
  TeamCounter,
  teamCountsOf,
} from '../../../lib/report';
import type { Block, TableBlock } from '../blocks';
import { hostOf, listOf } from './dossier-columns';
import type { ComposedView, ViewSource } from './source';
import { remindersOf } from './today';

const shown: readonly TeamCount[] = [
  'overdue',
  'due-today',
  'due-soon',
  'step-overdue',
  'undigitised',
  'ineligible',
  'paused',
  'open',
];

/** Officer by officer and unit by unit: what is open, who contributed what, who to remind. */
export async function teamView(source: ViewSource): Promise<ComposedView> {
  const { address, texts } = source;
  const by = address.by ?? 'officer';
  const chosen = shown.find((id) => id === address.list);
  if (chosen !== undefined) {
    const items = source
      .standings()
      .filter(
        (standing) =>
          (address.row === undefined ||
            groupKey(by, nameIn(by, standing.known)) === groupKey(by, address.row)) &&
          teamCountsOf(standing).includes(chosen),
      )
      .sort(orderOfWork);
    const whose = address.row === undefined ? [] : [address.row || texts.unknownName];
    const list = listOf(source, items, { heading: [texts.counts[chosen], ...whose].join(', ') });
    return { blocks: [list.head], list };
  }
  const counter = new TeamCounter(by);
  for (const standing of source.standings()) counter.add(standing);
  const lines = counter.lines();
  const linksOf = (row: string | undefined) => [
    undefined,
    ...shown.map((list) => formatAddress({ ...address, by, list, ...(row === undefined ? {} : { row }) })),
  ];
  const table: TableBlock = {
    kind: 'table',
    table: {
      id: 'team',
      title: texts.team.heading,
      columns: [
        { id: by, title: texts.groupings[by], kind: 'text' },
        ...shown.map((id) => ({ id, title: texts.counts[id], kind: 'number' as const })),
      ],
      rows: lines.map(({ name, counts }) => [name ?? texts.unknownName, ...shown.map((id) => counts[id])]),
      total: [texts.tally.total, ...shown.map((id) => counter.total[id])],
      notes: [],
    },
    links: [...lines.map(({ name }) => linksOf(name ?? '')), linksOf(undefined)],
  };
  const reminders = by === 'officer' ? [remindersOf(source, lines)] : [];
  return { blocks: [...reminders, table, contributionsOf(source)] };
}

function contributionsOf({ contributions, texts, civilTimeOf }: ViewSource): Block {
  const { team } = texts;
  if (contributions.length === 0) {
    return { kind: 'words', id: 'contributions', heading: team.contributions, lines: [team.noContributions] };
  }
  const newest = [...contributions].sort((a, b) => b.takenAt - a.takenAt);
  return {
    kind: 'table',
    table: {
      id: 'contributions',
      title: team.contributions,
      columns: [
        { id: 'contributor', title: team.contributor, kind: 'text' },
        { id: 'takenAt', title: team.takenAt, kind: 'date' },
        { id: 'dossiers', title: team.dossiers, kind: 'number' },
        { id: 'site', title: texts.columns.site, kind: 'text' },
      ],
      rows: newest.map(({ contributor, takenAt, dossiers, site }) => [
        contributor ?? team.nobodyNamed,
        civilTimeOf(takenAt).slice(0, 16),
        dossiers,
        hostOf(site),
      ]),
      notes: [],
    },
    links: [],
  };
}
