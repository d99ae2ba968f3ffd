import { isOpen } from '../dossier';
import type { FlagId } from '../dossier/judgement';
import type { Grouping } from './address';
import { type BacklogAt, digitisationFlags, type Judged, judgeKnown } from './backlog';
import { closedGap } from './closed-gap';
import { byVietnamese, GroupNames, groupKey, nameIn, type ReportedDossier } from './groups';
import type { CountId } from './types';

/** A reported dossier with its judgement. */
export interface StandingDossier extends Judged {
  known: ReportedDossier;
}

/** Judges a dossier as the popup does. */
export function standingOf(known: ReportedDossier, at: BacklogAt): StandingDossier {
  return { ...judgeKnown(known, at), known };
}

/**
 * The counts of the popup that a dossier is in, by the same rules: one that left its list is in `total` alone; what is no
 * longer open is undigitised by what of it is missing, whatever its procedure's exception says.
 */
export function countsOfStanding({ known, dossier, judgement }: StandingDossier): CountId[] {
  const counts: CountId[] = ['total'];
  if (known.gone) return counts;
  if (!isOpen(dossier)) return closedGap(dossier) === undefined ? counts : [...counts, 'undigitised'];
  counts.push('open');
  if (judgement.progress === 'paused') counts.push('paused');
  const flags = new Set<FlagId>(judgement.flags.map(({ id }) => id));
  for (const id of ['overdue', 'due-today', 'due-soon', 'step-overdue'] as const)
    if (flags.has(id)) counts.push(id);
  if (digitisationFlags.some((id) => flags.has(id))) counts.push('undigitised');
  return counts;
}

/** What a team's table counts beside the counts of the popup: dossiers returned as ineligible. */
export type TeamCount = CountId | 'ineligible';

export interface TeamLine {
  key: string;
  /** Absent where it is not known whose the dossiers are. */
  name?: string;
  counts: Record<TeamCount, number>;
}

const teamCounts: readonly TeamCount[] = [
  'overdue',
  'due-today',
  'due-soon',
  'step-overdue',
  'undigitised',
  'paused',
  'open',
  'total',
  'ineligible',
];

/** Counts by officer, unit or another grouping, as dossiers come. */
export class TeamCounter {
  readonly #lines = new Map<string, Record<TeamCount, number>>();
  readonly #names = new GroupNames();
  readonly total = noCounts();

  constructor(private readonly by: Grouping) {}

  add(standing: StandingDossier): void {
    const name = nameIn(this.by, standing.known);
    const key = groupKey(this.by, name);
    this.#names.add(key, name);
    let counts = this.#lines.get(key);
    if (counts === undefined) {
      counts = noCounts();
      this.#lines.set(key, counts);
    }
    for (const id of teamCountsOf(standing)) {
      counts[id] += 1;
      this.total[id] += 1;
    }
  }

  /** By Vietnamese order, those of nobody known last. */
  lines(): TeamLine[] {
    const lines = [...this.#lines].map(([key, counts]): TeamLine => {
      const name = this.#names.nameOf(key);
      return { key, ...(name === undefined ? {} : { name }), counts };
    });
    return lines.sort(
      (a, b) =>
        Number(a.name === undefined) - Number(b.name === undefined) ||
        byVietnamese(a.name ?? '', b.name ?? ''),
    );
  }
}

/** The counts of a team's table that a dossier is in. */
export function teamCountsOf(standing: StandingDossier): TeamCount[] {
  const counts: TeamCount[] = countsOfStanding(standing);
  if (standing.dossier.stage === 'refused') counts.push('ineligible');
  return counts;
}

/** Who is to be reminded today, in order: most overdue, then due today, then overdue steps, then undigitised. */
export function toRemind(lines: readonly TeamLine[]): TeamLine[] {
  const order: readonly TeamCount[] = ['overdue', 'due-today', 'step-overdue', 'undigitised'];
  return lines
    .filter(({ counts }) => order.some((id) => counts[id] > 0))
    .sort((a, b) => {
      const decides = order.find((id) => a.counts[id] !== b.counts[id]);
      return decides === undefined ? 0 : b.counts[decides] - a.counts[decides];
    });
}

function noCounts(): Record<TeamCount, number> {
  return Object.fromEntries(teamCounts.map((id) => [id, 0])) as Record<TeamCount, number>;
}

/** Bands of calendar days past due; the last has no end. */
export const ageBands = [
  { id: '1-3', from: 0, to: 3 },
  { id: '4-10', from: 4, to: 10 },
  { id: '11-30', from: 11, to: 30 },
  { id: '31-90', from: 31, to: 90 },
  { id: '91-', from: 91, to: Number.POSITIVE_INFINITY },
] as const;

export type AgeBand = (typeof ageBands)[number]['id'] | 'unknown';

/** The band of an overdue dossier by the calendar days since its due date; `unknown` where no page tells that date. */
export function ageBandOf({ dossier }: StandingDossier, now: string): AgeBand {
  if (dossier.dueAt === undefined) return 'unknown';
  const days = Math.round(
    (Date.parse(now.slice(0, 10)) - Date.parse(dossier.dueAt.slice(0, 10))) / 86_400_000,
  );
  return ageBands.find(({ from, to }) => days >= from && days <= to)?.id ?? 'unknown';
}
