import {
  columnNumbers,
  columnsIn,
  formatAddress,
  type Grouping,
  groupKey,
  identitiesOf,
  LetterCounter,
  nameIn,
  type PeriodAt,
  type ReportedDossier,
  type StandingDossier,
  type Tally,
  type TallyColumn,
  TallyCounter,
  type TallyLine,
  tallyColumns,
} from '../../../lib/report';
import type { Block, TableBlock } from '../blocks';
import { periodOf, worded } from './days';
import { listOf } from './dossier-columns';
import type { ComposedView, ViewSource } from './source';

/** The columns of the form, in its order: those that bear a number. */
const formColumns = tallyColumns.filter((column) => columnNumbers[column] !== undefined);
const otherColumns = tallyColumns.filter((column) => !formColumns.includes(column));

/** What is known of a dossier, with the time left that its portal once said brought up to date as in every other view. */
function knownNow({ known, dossier }: StandingDossier): ReportedDossier {
  return known.dossier === dossier ? known : { ...known, dossier };
}

/** Biểu II.06a of a period, its identities, what no column of it tells, and the same as a letter says it. */
export async function tallyView(source: ViewSource): Promise<ComposedView> {
  const { address, texts } = source;
  const period = periodOf(source);
  const dayOf = (epochMs: number) => source.civilTimeOf(epochMs).slice(0, 10);
  const by = address.by ?? 'sector';
  const chosen = tallyColumns.find((column) => column === address.list);
  const standings = source.standings();
  if (chosen !== undefined) {
    const items = standings.filter(
      (standing) =>
        isOfLine(standing.known, by, address.row) &&
        columnsIn(knownNow(standing), period, dayOf).includes(chosen),
    );
    const heading = [
      headingOf(chosen, texts),
      ...(address.row === undefined ? [] : [address.row || texts.unknownName]),
    ];
    const list = listOf(source, items, { heading: heading.join(', ') });
    return { blocks: [list.head], list };
  }
  const counter = new TallyCounter(by, period, dayOf);
  const letter = new LetterCounter(period, dayOf);
  for (const standing of standings) {
    const known = knownNow(standing);
    counter.add(known);
    letter.add(known);
  }
  const { lines, total } = counter.form();
  const identities = identitiesOf(total);
  return {
    blocks: [
      tableOf(source, lines, total, by, period),
      {
        kind: 'words',
        id: 'identities',
        heading: texts.tally.identities,
        broken: identities.flatMap(({ difference }, place) => (difference === 0 ? [] : [place])),
        lines: identities.map(({ whole, parts, difference }) =>
          texts.tally.identity(
            columnNumbers[whole] ?? 0,
            parts.map((part) => columnNumbers[part] ?? 0),
            difference,
          ),
        ),
      },
      ...restOf(source, total),
      {
        kind: 'words',
        id: 'letter',
        heading: texts.tally.letter,
        lines: letter.paragraphs().map(texts.tally.paragraph),
        copied: true,
      },
    ],
  };
}

function isOfLine(known: StandingDossier['known'], by: Grouping, row: string | undefined): boolean {
  return row === undefined || groupKey(by, nameIn(by, known)) === groupKey(by, row);
}

function headingOf(column: TallyColumn, texts: ViewSource['texts']): string {
  const { columns, groups } = texts.tally;
  if (column === 'total') return groups.received;
  if (column === 'resolved') return groups.resolved;
  if (column === 'open') return groups.open;
  const group = ['early', 'onTime', 'late'].includes(column)
    ? `${groups.resolved}: `
    : column === 'overdue' || column === 'inTime'
      ? `${groups.open}: `
      : '';
  return `${group}${columns[column]}`;
}

function tableOf(
  { address, texts }: ViewSource,
  lines: readonly TallyLine[],
  total: Tally,
  by: Grouping,
  { from, to }: PeriodAt,
): TableBlock {
  const { tally } = texts;
  const linksOf = (row: string | undefined) => [
    undefined,
    undefined,
    ...formColumns.map((list) =>
      formatAddress({ ...address, by, list, ...(row === undefined ? {} : { row }) }),
    ),
  ];
  return {
    kind: 'table',
    table: {
      id: 'tally',
      title: tally.heading(worded(from), worded(to)),
      columns: [
        { id: 'number', title: tally.number, kind: 'number' },
        { id: by, title: texts.groupings[by], kind: 'text' },
        ...formColumns.map((column) => ({
          id: column,
          title: tally.columns[column],
          kind: 'number' as const,
        })),
      ],
      rows: lines.map(({ name, tally: figures }, index) => [
        index + 1,
        name ?? texts.unknownName,
        ...formColumns.map((column) => figures[column]),
      ]),
      total: [undefined, tally.total, ...formColumns.map((column) => total[column])],
      notes: [tally.rule],
    },
    links: [...lines.map(({ name }) => linksOf(name ?? '')), linksOf(undefined)],
    groups: [
      { title: '', span: 2 },
      { title: tally.groups.received, span: 4 },
      { title: tally.groups.resolved, span: 4 },
      { title: tally.groups.open, span: 3 },
    ],
    numbers: ['(1)', '(2)', ...formColumns.map((column) => `(${columnNumbers[column]})`)],
  };
}

function restOf({ address, texts }: ViewSource, total: Tally): Block[] {
  const links = otherColumns.flatMap((list) =>
    total[list] === 0
      ? []
      : [{ words: texts.tally.restLine(list, total[list]), href: formatAddress({ ...address, list }) }],
  );
  return links.length === 0 ? [] : [{ kind: 'links', id: 'rest', heading: texts.tally.rest, links }];
}
