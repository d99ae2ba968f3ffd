import { wordPercent } from '../../../lib/locale/figure';
import {
  bounds,
  easiestFirst,
  formatAddress,
  gains,
  hundredths,
  type IndicatorCount,
  IndicatorCounter,
  type IndicatorId,
  indicatorIds,
  isMendable,
  placeIn,
  type StandingDossier,
  toWorkOn,
  verdictOf,
} from '../../../lib/report';
import { goalWords } from '../../shared/goal-words';
import type { IndicatorLine } from '../blocks';
import { periodOf, worded } from './days';
import { listOf } from './dossier-columns';
import type { ComposedView, ViewSource } from './source';

const listKinds = ['counted', 'missing', 'unknown', 'work'] as const;
type ListKind = (typeof listKinds)[number];

/** Each indicator as numerator and denominator, what is unknown, the target and what it takes. */
export async function indicatorsView(source: ViewSource): Promise<ComposedView> {
  const { address, texts } = source;
  const period = periodOf(source);
  const placeOf = ({ known, dossier }: StandingDossier) =>
    placeIn({ dossier, firstSeenOn: source.civilTimeOf(known.firstSeenAt).slice(0, 10) }, period);
  const chosen = chosenList(address.list);
  if (chosen !== undefined) {
    const { id, kind } = chosen;
    const wanted = kind === 'work' ? toWorkOn(id) : kind;
    const items = source
      .standings()
      .filter((standing) => verdictOf(id, standing.dossier, placeOf(standing)) === wanted)
      .filter(({ dossier }) => kind !== 'work' || isMendable(id, dossier))
      .sort((a, b) => easiestFirst(a.dossier, b.dossier));
    const list = listOf(source, items, {
      heading: `${texts.indicators.names[id]}: ${headings(texts.indicators)[kind]}`,
    });
    return { blocks: [list.head], list };
  }
  const counter = new IndicatorCounter();
  for (const standing of source.standings()) counter.add(standing.dossier, placeOf(standing));
  const lines = indicatorIds.map((id) => lineOf(source, id, counter.counts[id]));
  const { columns } = texts.indicators;
  return {
    blocks: [
      {
        kind: 'indicators',
        heading: texts.indicators.heading(worded(period.from), worded(period.to)),
        lines,
        table: {
          id: 'indicators',
          title: texts.indicators.heading(worded(period.from), worded(period.to)),
          columns: [
            { id: 'name', title: columns.name, kind: 'text' },
            { id: 'numerator', title: columns.numerator, kind: 'number' },
            { id: 'denominator', title: columns.denominator, kind: 'number' },
            { id: 'percent', title: columns.percent, kind: 'percent' },
            { id: 'unknown', title: columns.unknown, kind: 'number' },
            { id: 'target', title: columns.target, kind: 'percent' },
            { id: 'official', title: columns.official, kind: 'percent' },
            { id: 'needed', title: columns.needed, kind: 'text' },
          ],
          rows: lines.map((line) => [
            line.name,
            line.numerator,
            line.denominator,
            fraction(line.percent),
            line.unknown,
            fraction(line.target),
            fraction(line.official),
            line.goal,
          ]),
          notes: [texts.indicators.ratiosOnly],
        },
      },
    ],
  };
}

function fraction(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value / 10_000;
}

function headings(texts: ViewSource['texts']['indicators']): Record<ListKind, string> {
  return { counted: texts.counted, missing: texts.missing, unknown: texts.unknownList, work: texts.toDo };
}

function chosenList(list: string | undefined): { id: IndicatorId; kind: ListKind } | undefined {
  const [name, what] = (list ?? '').split(':');
  const id = indicatorIds.find((indicator) => indicator === name);
  const kind = listKinds.find((each) => each === what);
  return id === undefined || kind === undefined ? undefined : { id, kind };
}

function lineOf(source: ViewSource, id: IndicatorId, count: IndicatorCount): IndicatorLine {
  const { address, texts, language } = source;
  const percent = hundredths(count);
  const limits = count.unknown === 0 ? undefined : bounds(count);
  const target = source.targets[id];
  const official = source.official[id];
  const said =
    target === undefined || percent === undefined
      ? undefined
      : goalWords(texts.indicators, language, id, count, target);
  const link = (kind: ListKind) => formatAddress({ ...address, list: `${id}:${kind}` });
  return {
    id,
    name: texts.indicators.names[id],
    explained: texts.indicators.explained[id],
    numerator: count.numerator,
    denominator: count.denominator,
    unknown: count.unknown,
    ...(percent === undefined ? {} : { percent }),
    ...(limits === undefined
      ? {}
      : {
          bounds: texts.indicators.bounds(wordPercent(language, limits[0]), wordPercent(language, limits[1])),
        }),
    ...(target === undefined ? {} : { target }),
    ...(official === undefined ? {} : { official }),
    ...(said === undefined ? {} : { goal: said.words }),
    reached: said?.reached ?? false,
    links: {
      counted: link('counted'),
      missing: link(gains[id] === 'grow' ? 'missing' : 'work'),
      unknown: link('unknown'),
    },
  };
}
