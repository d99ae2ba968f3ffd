import type { Channel } from '../dossier/dossier';
import type { Grouping } from './address';
import { byVietnamese, GroupNames, groupKey, nameIn, type ReportedDossier } from './groups';
import { type PeriodAt, type PeriodPlace, placeIn } from './period';

/**
 * The figures of Biểu II.06a/VPCP/KSTT under the numbers of its columns, and those that the form has no column for.
 *
 * - `total` (3), `online` (4), `direct` (5: at the counter or by post), `carried` (6)
 * - `resolved` (7), `early` (8), `onTime` (9), `late` (10)
 * - `open` (11), `inTime` (12), `overdue` (13)
 * - `paused`: of `inTime`, those whose time does not run
 * - `unknownArrival`, `unknownChannel`, `unknownTimeliness`, `unknownDue`, `unknownEnd`: counted above, but in none of the
 *   columns that tell what is not known of them; they are what the identities are off by
 * - `turnedAway`, `undated`: in no column
 */
export const tallyColumns = [
  'total',
  'online',
  'direct',
  'carried',
  'resolved',
  'early',
  'onTime',
  'late',
  'open',
  'inTime',
  'overdue',
  'paused',
  'unknownArrival',
  'unknownChannel',
  'unknownTimeliness',
  'unknownDue',
  'unknownEnd',
  'turnedAway',
  'undated',
] as const;

export type TallyColumn = (typeof tallyColumns)[number];
export type Tally = Record<TallyColumn, number>;

/** The columns in which a dossier is counted. */
export function columnsOf(place: PeriodPlace, channel: Channel | undefined): TallyColumn[] {
  if ('outside' in place) {
    if (place.outside === 'turned-away') return ['turnedAway'];
    return place.outside === 'undated' ? ['undated'] : [];
  }
  return ['total', ...arrivalColumns(place.arrival, channel), ...endColumns[place.end]];
}

function arrivalColumns(arrival: 'carried' | 'new' | 'unknown', channel: Channel | undefined): TallyColumn[] {
  if (arrival === 'carried') return ['carried'];
  if (arrival === 'unknown') return ['unknownArrival'];
  if (channel === undefined) return ['unknownChannel'];
  return [channel === 'online' ? 'online' : 'direct'];
}

const endColumns = {
  early: ['resolved', 'early'],
  'on-time': ['resolved', 'onTime'],
  late: ['resolved', 'late'],
  resolved: ['resolved', 'unknownTimeliness'],
  'in-time': ['open', 'inTime'],
  paused: ['open', 'inTime', 'paused'],
  overdue: ['open', 'overdue'],
  open: ['open', 'unknownDue'],
  unknown: ['unknownEnd'],
} as const satisfies Record<string, readonly TallyColumn[]>;

export function emptyTally(): Tally {
  return Object.fromEntries(tallyColumns.map((column) => [column, 0])) as Tally;
}

/** One line of the form. */
export interface TallyLine {
  key: string;
  /** Absent where it is not known to what group the dossiers belong. */
  name?: string;
  tally: Tally;
}

export interface TallyForm {
  /** By Vietnamese order; those of which the group is not known come last. */
  lines: TallyLine[];
  total: Tally;
}

/** Counts dossiers as they come; `form` gives what was counted so far. */
export class TallyCounter {
  readonly #lines = new Map<string, Tally>();
  readonly #names = new GroupNames();
  readonly #total = emptyTally();

  constructor(
    private readonly by: Grouping,
    private readonly period: PeriodAt,
    private readonly dayOf: (epochMs: number) => string,
  ) {}

  add(each: ReportedDossier): void {
    const columns = columnsIn(each, this.period, this.dayOf);
    if (columns.length === 0) return;
    const name = nameIn(this.by, each);
    const key = groupKey(this.by, name);
    this.#names.add(key, name);
    let tally = this.#lines.get(key);
    if (tally === undefined) {
      tally = emptyTally();
      this.#lines.set(key, tally);
    }
    for (const column of columns) {
      tally[column] += 1;
      this.#total[column] += 1;
    }
  }

  form(): TallyForm {
    const lines = [...this.#lines].map(([key, tally]): TallyLine => {
      const name = this.#names.nameOf(key);
      return { key, ...(name === undefined ? {} : { name }), tally };
    });
    return { lines: lines.sort(byName), total: this.#total };
  }
}

/** The columns of the form that count a dossier in a period. */
export function columnsIn(
  { dossier, firstSeenAt }: ReportedDossier,
  period: PeriodAt,
  dayOf: (epochMs: number) => string,
): TallyColumn[] {
  return columnsOf(placeIn({ dossier, firstSeenOn: dayOf(firstSeenAt) }, period), dossier.channel);
}

function byName(a: TallyLine, b: TallyLine): number {
  if (a.name === undefined || b.name === undefined)
    return a.name === b.name ? 0 : a.name === undefined ? 1 : -1;
  return byVietnamese(a.name, b.name);
}

/** An identity that the form's figures should keep, and by how much they do not: the left side less the right one. */
export interface Identity {
  whole: TallyColumn;
  parts: readonly TallyColumn[];
  difference: number;
}

const identities: readonly Omit<Identity, 'difference'>[] = [
  { whole: 'total', parts: ['online', 'direct', 'carried'] },
  { whole: 'resolved', parts: ['early', 'onTime', 'late'] },
  { whole: 'open', parts: ['inTime', 'overdue'] },
  { whole: 'total', parts: ['resolved', 'open'] },
];

/** The four identities of the form, 3 = 4 + 5 + 6, 7 = 8 + 9 + 10, 11 = 12 + 13 and 3 = 7 + 11, held or not. */
export function identitiesOf(tally: Tally): Identity[] {
  return identities.map(({ whole, parts }) => ({
    whole,
    parts,
    difference: tally[whole] - parts.reduce((sum, part) => sum + tally[part], 0),
  }));
}

/** The numbers that the form gives its columns. */
export const columnNumbers: Partial<Record<TallyColumn, number>> = {
  total: 3,
  online: 4,
  direct: 5,
  carried: 6,
  resolved: 7,
  early: 8,
  onTime: 9,
  late: 10,
  open: 11,
  inTime: 12,
  overdue: 13,
};
