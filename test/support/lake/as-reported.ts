import { progressAt } from '../../../lib/dossier';
import type { ExportedDossier } from '../../../lib/export';
import { civilTimeOf } from '../../../lib/platform/clock';
import {
  changeIds,
  compareDays,
  type DayDossier,
  IndicatorCounter,
  indicatorIds,
  type PeriodAt,
  placeIn,
  type Tally,
  TallyCounter,
} from '../../../lib/report';
import { sumOf } from './lake';

type Row = Record<string, unknown>;

const dayOf = (epochMs: number) => civilTimeOf(epochMs).slice(0, 10);

/** What the report tells of the form, all units together. */
export function tallied(dossiers: Iterable<ExportedDossier>, period: PeriodAt): Tally {
  const counter = new TallyCounter('sector', period, dayOf);
  for (const each of dossiers) counter.add(each);
  return counter.form().total;
}

/** What the report tells of each indicator, in the columns of the query. */
export function indicated(dossiers: Iterable<ExportedDossier>, period: PeriodAt) {
  const counter = new IndicatorCounter();
  for (const { dossier, firstSeenAt } of dossiers)
    counter.add(dossier, placeIn({ dossier, firstSeenOn: dayOf(firstSeenAt) }, period));
  return indicatorIds.map((id) => {
    const { numerator, denominator, unknown } = counter.counts[id];
    return { chi_so: id, tu_so: numerator, mau_so: denominator, chua_ro: unknown };
  });
}

/** What the query tells of each indicator, all units together. */
export function indicatorsIn(rows: readonly Row[]): ReturnType<typeof indicated> {
  return indicatorIds.map((id) => ({
    chi_so: id,
    ...sumOf(
      rows.filter(({ chi_so }) => chi_so === id),
      ['tu_so', 'mau_so', 'chua_ro'],
    ),
  }));
}

/** The query's columns in the order of the report's changes. */
const changeColumns = [
  'moi_qua_han',
  'da_xong',
  'moi_tiep_nhan',
  'moi_thay',
  'khong_con',
  'da_so_hoa_them',
] as const;

/** What the report tells of each change between the ends of two days. */
export function changed(
  before: readonly ExportedDossier[],
  after: readonly ExportedDossier[],
  from: string,
  by: Pick<PeriodAt, 'calendar' | 'thresholds'>,
): number[] {
  const changes = compareDays(before.map(comparedOf), after.map(comparedOf), {
    from,
    progressOnFirst: (dossier) => progressAt(dossier, { now: `${from}T23:59:59`, ...by }),
  });
  return changeIds.map((id) => changes[id].length);
}

/** What the query tells of each change, all portals together. */
export function changesIn(rows: readonly Row[]): number[] {
  return Object.values(sumOf(rows, changeColumns));
}

function comparedOf({ site, dossier, judgement: { progress }, gone }: ExportedDossier): DayDossier {
  return { site, dossier, progress, gone };
}
