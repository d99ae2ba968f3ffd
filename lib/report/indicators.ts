import { doneAt } from '../dossier';
import type { Dossier } from '../dossier/dossier';
import type { PeriodPlace } from './period';
import type { Gain, Ratio } from './ratio';

/**
 * The indicators, each a share of a period's dossiers:
 *
 * - `onTime`: of those resolved, those resolved early or in time (as units count)
 * - `onTimeNational`: of all received, resolved and open together, those that are in time (as the national portal counts)
 * - `components`: components digitised, of all received that have components to digitise
 * - `results`: result digitised, of those resolved that have a result to digitise
 * - `both`: components and result digitised, of those resolved (the condition of Bộ chỉ số 766)
 * - `attached`: result attached but its box not ticked, of those attached; the fewer the better
 * - `online`: sent online, of those that came new
 * - `payment`: paid online, of those resolved for which a fee is due
 * - `synced`: on the national portal, of all received
 */
export const indicatorIds = [
  'onTime',
  'onTimeNational',
  'components',
  'results',
  'both',
  'attached',
  'online',
  'payment',
  'synced',
] as const;

export type IndicatorId = (typeof indicatorIds)[number];

/** In the numerator, only in the denominator, or not known; undefined: the indicator does not ask about it. */
export type Verdict = 'counted' | 'missing' | 'unknown' | undefined;

export const gains: Readonly<Record<IndicatorId, Gain>> = {
  onTime: 'grow',
  onTimeNational: 'grow',
  components: 'mend',
  results: 'mend',
  both: 'mend',
  attached: 'lessen',
  online: 'grow',
  payment: 'mend',
  synced: 'mend',
};

/** What one indicator says of a dossier and its place in the period. */
export function verdictOf(id: IndicatorId, dossier: Dossier, place: PeriodPlace): Verdict {
  return 'outside' in place ? undefined : rules[id](dossier, place);
}

type Placed = Extract<PeriodPlace, { end: unknown }>;
type Rule = (dossier: Dossier, place: Placed) => Verdict;

const resolvedEnds: readonly Placed['end'][] = ['early', 'on-time', 'late', 'resolved'];

const isResolved = ({ end }: Placed) => resolvedEnds.includes(end);

const rules: Record<IndicatorId, Rule> = {
  onTime: (_dossier, { end }) => {
    if (end === 'early' || end === 'on-time') return 'counted';
    if (end === 'late') return 'missing';
    return end === 'resolved' ? 'unknown' : undefined;
  },
  onTimeNational: (_dossier, { end }) => {
    if (end === 'late' || end === 'overdue') return 'missing';
    return end === 'resolved' || end === 'open' || end === 'unknown' ? 'unknown' : 'counted';
  },
  components: ({ digitisedComponents }) => digitised(digitisedComponents),
  results: ({ digitisedResult }, place) => (isResolved(place) ? digitised(digitisedResult) : undefined),
  both: ({ digitisedComponents, digitisedResult }, place) => {
    if (!isResolved(place)) return undefined;
    const [components, result] = [digitised(digitisedComponents), digitised(digitisedResult)];
    if (components === 'missing' || result === 'missing') return 'missing';
    if (components === 'unknown' || result === 'unknown') return 'unknown';
    return components ?? result;
  },
  attached: ({ attachedResult, digitisedResult }) => {
    if (attachedResult !== true || digitisedResult === 'not-applicable') return undefined;
    if (digitisedResult === undefined) return 'unknown';
    return digitisedResult ? 'missing' : 'counted';
  },
  online: ({ channel }, { arrival }) => {
    if (arrival === 'carried') return undefined;
    if (arrival === 'unknown' || channel === undefined) return 'unknown';
    return channel === 'online' ? 'counted' : 'missing';
  },
  payment: ({ payment }, place) => {
    if (!isResolved(place) || payment === 'none') return undefined;
    if (payment === undefined || payment === 'paid') return 'unknown';
    return payment === 'online' ? 'counted' : 'missing';
  },
  synced: ({ synced }) => known(synced),
};

function digitised(value: boolean | 'not-applicable' | undefined): Verdict {
  return value === 'not-applicable' ? undefined : known(value);
}

function known(value: boolean | undefined): Verdict {
  if (value === undefined) return 'unknown';
  return value ? 'counted' : 'missing';
}

/** Whether work can still move a dossier that an indicator misses: what was paid at the counter stays paid there. */
export function isMendable(id: IndicatorId, dossier: Dossier): boolean {
  return gains[id] !== 'grow' && (id !== 'payment' || dossier.payment === 'unpaid');
}

/** An indicator's figures. */
export interface IndicatorCount extends Ratio {
  /** Of those to be worked on for a target, how many work can still move. */
  mendable: number;
}

/** Counts the indicators of dossiers as they come. */
export class IndicatorCounter {
  readonly counts = Object.fromEntries(
    indicatorIds.map((id) => [id, { numerator: 0, denominator: 0, unknown: 0, mendable: 0 }]),
  ) as Record<IndicatorId, IndicatorCount>;

  add(dossier: Dossier, place: PeriodPlace): void {
    for (const id of indicatorIds) {
      const verdict = verdictOf(id, dossier, place);
      if (verdict === undefined) continue;
      const count = this.counts[id];
      if (verdict === 'unknown') {
        count.unknown += 1;
        continue;
      }
      count.denominator += 1;
      if (verdict === 'counted') count.numerator += 1;
      if (verdict === toWorkOn(id) && isMendable(id, dossier)) count.mendable += 1;
    }
  }
}

/** Which dossiers a target asks to be worked on. */
export function toWorkOn(id: IndicatorId): 'counted' | 'missing' {
  return gains[id] === 'lessen' ? 'counted' : 'missing';
}

/**
 * The order in which undigitised dossiers are mended with least work: those whose result is attached already, where one
 * tick is missing; then those that ended last, whose papers are at hand; then by code.
 */
export function easiestFirst(a: Dossier, b: Dossier): number {
  const attached = Number(b.attachedResult === true) - Number(a.attachedResult === true);
  if (attached !== 0) return attached;
  const [ofA, ofB] = [lastDayOf(a), lastDayOf(b)];
  if (ofA !== ofB) return ofA > ofB ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}

function lastDayOf(dossier: Dossier): string {
  return (doneAt(dossier) ?? dossier.receivedAt ?? '').slice(0, 10);
}

/** Targets that districts were given, in hundredths of a per cent. */
export const targetPresets: Readonly<Record<'hauGiang2024' | 'thapMuoi2023' | 'tuKy2023', Targets>> = {
  // Quyết định 948/QĐ-UBND of Hậu Giang, as the letter of Phụng Hiệp (2024) cites it.
  hauGiang2024: { synced: 10_000, onTime: 9_800, onTimeNational: 9_800, payment: 4_500, both: 8_000 },
  // The letter of Tháp Mười (11/2023).
  thapMuoi2023: { payment: 3_000 },
  // The letter of Tứ Kỳ (2/2023).
  tuKy2023: { results: 10_000 },
};

/** Wanted ratios in hundredths of a per cent; an indicator without one has no target. */
export type Targets = Partial<Record<IndicatorId, number>>;

export const presetIds = [
  'hauGiang2024',
  'thapMuoi2023',
  'tuKy2023',
] as const satisfies readonly (keyof typeof targetPresets)[];
