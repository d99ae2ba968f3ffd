import { workingDayMinutes } from '../calendar';
import type { WorkingCalendar } from '../calendar/types';
import {
  type FlagId,
  isOpen,
  type JudgedAt,
  judge,
  orderOfWork,
  type Thresholds,
  type WorkItem,
  workingMinutesLeft,
} from '../dossier';
import type { CivilTime, Dossier } from '../dossier/dossier';
import { remainingNow } from './remaining';
import type { Backlog, CountId, KnownDossier, Picture, SettledGroup, UrgentDossier } from './types';

/** Against what a picture is judged. */
export interface BacklogAt {
  now: CivilTime;
  calendar: WorkingCalendar;
  thresholds: Thresholds;
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): CivilTime;
}

/** The flags that say that something is not digitised. */
export const digitisationFlags: readonly FlagId[] = [
  'attached-not-digitised',
  'undigitised-result',
  'undigitised-components',
];

/** How many of the most urgent are named; a picture brings as many undigitised closed ones. */
export const urgentShown = 10;
/** Flags of this severity or worse call for a hand. */
const urgentSeverity = 3;

/** A dossier of a picture with its judgement. */
export interface Judged extends WorkItem {
  known: KnownDossier;
}

/**
 * The backlog of a picture at one moment: counts, and the most urgent in the order of work. Pure; the cost
 * grows with the open dossiers alone. Dossiers that left their fully read list are counted apart, neither
 * as open nor as done.
 */
export function backlog(picture: Picture, at: BacklogAt): Backlog {
  const judged = judgePicture(picture, at);
  const pressing = judged.filter(isUrgent);
  const undigitised = picture.undigitised.map((known) => judgeKnown(known, at));
  const urgent = [...pressing, ...undigitised].sort(orderOfWork).slice(0, urgentShown);
  const { settled } = picture;
  const readAt = Math.max(
    ...picture.coverage.map((list) => list.readAt),
    ...judged.map(({ known }) => known.lastSeenAt),
    settled?.lastSeenAt ?? Number.NEGATIVE_INFINITY,
  );
  return {
    at: at.now,
    workingDayMinutes: workingDayMinutes(at.calendar),
    dueSoonWorkingDays: at.thresholds.dueSoonWorkingDays,
    ...(picture.officer === undefined ? {} : { officer: picture.officer }),
    officers: picture.officers,
    counts: countsOf(judged, picture),
    gone: picture.open.length - judged.length + (settled?.gone ?? 0),
    urgent: urgent.map(urgentDossier),
    urgentTotal: pressing.length + (settled?.urgent ?? 0) + picture.closed.undigitised,
    coverage: picture.coverage,
    ...(Number.isFinite(readAt) ? { readAt } : {}),
  };
}

/** How many dossiers of a picture bear at least one of the flags; those that left their list do not count. */
export function countFlagged(picture: Picture, at: BacklogAt, flags: readonly FlagId[]): number {
  return sumOf(countedIn(judgePicture(picture, at), picture), ({ flags: own }) =>
    own.some((id) => flags.includes(id)),
  );
}

/** Dossiers as far as counts ask: those that were judged one by one, and those that are settled. */
function countedIn(judged: readonly Judged[], { settled }: Picture): SettledGroup[] {
  const single = judged.map(({ dossier, judgement: { progress, flags } }) => ({
    progress,
    flags: flags.map(({ id }) => id),
    open: isOpen(dossier),
    count: 1,
  }));
  return settled === undefined ? single : [...single, ...settled.groups];
}

function sumOf(groups: readonly SettledGroup[], isMeant: (group: SettledGroup) => boolean): number {
  return groups.reduce((sum, group) => (isMeant(group) ? sum + group.count : sum), 0);
}

/** The open dossiers judged, without those that left their list. */
export function judgePicture(picture: Picture, at: BacklogAt): Judged[] {
  return picture.open.filter((known) => !known.gone).map((known) => judgeKnown(known, at));
}

/** A dossier judged by what is known now: the time left that a portal once showed is brought up to date. */
export function judgeKnown(known: KnownDossier, at: BacklogAt): Judged {
  const dossier = dossierNow(known, at);
  const judgedAt: JudgedAt = {
    now: at.now,
    calendar: at.calendar,
    thresholds: at.thresholds,
    unreadable: known.unreadable.map((cell) => ({ ...cell, text: '' })),
  };
  const judged: Judged = { known, dossier, judgement: judge(dossier, judgedAt) };
  const minutesLeft = isOpen(dossier) ? workingMinutesLeft(dossier, judgedAt) : undefined;
  if (minutesLeft !== undefined) judged.minutesLeft = minutesLeft;
  return judged;
}

/** A dossier with the time left that a portal once showed brought up to date. */
export function dossierNow(
  { dossier, seenAt }: Pick<KnownDossier, 'dossier' | 'seenAt'>,
  at: BacklogAt,
): Dossier {
  // Few dossiers have one; the others are not copied.
  if (dossier.remaining === undefined || seenAt.remaining === undefined) return dossier;
  const { remaining, ...rest } = dossier;
  const current = remainingNow(remaining, at.civilTimeOf(seenAt.remaining), {
    now: at.now,
    calendar: at.calendar,
    dueSoonWorkingDays: at.thresholds.dueSoonWorkingDays,
  });
  return current === undefined ? rest : { ...rest, remaining: current };
}

/** The promised counts of what was judged, of what is settled and of what is closed. */
export function countsOf(judged: readonly Judged[], picture: Picture): Record<CountId, number> {
  const { closed, open, settled } = picture;
  const groups = countedIn(judged, picture);
  const flagged = (...ids: FlagId[]) => sumOf(groups, ({ flags }) => flags.some((id) => ids.includes(id)));
  return {
    overdue: flagged('overdue'),
    'due-today': flagged('due-today'),
    'due-soon': flagged('due-soon'),
    'step-overdue': flagged('step-overdue'),
    undigitised: flagged(...digitisationFlags) + closed.undigitised,
    paused: sumOf(groups, ({ progress }) => progress === 'paused'),
    open: sumOf(groups, (group) => group.open),
    total: open.length + sumOf(settled?.groups ?? [], () => true) + (settled?.gone ?? 0) + closed.total,
  };
}

/** Whether a dossier calls for a hand. */
export function isUrgent({ judgement }: Judged): boolean {
  return judgement.flags.some(({ severity }) => severity <= urgentSeverity);
}

/** A judged dossier as a surface names it. */
export function urgentDossier({ known, dossier, judgement, minutesLeft }: Judged): UrgentDossier {
  const { procedure, officer, dueAt } = dossier;
  return {
    site: known.site,
    code: dossier.code,
    ...(procedure === undefined ? {} : { procedure }),
    ...(officer === undefined ? {} : { officer }),
    ...(dueAt === undefined ? {} : { dueAt }),
    progress: judgement.progress,
    flags: judgement.flags.map(({ id }) => id),
    params: judgement.flags[0]?.params ?? {},
    ...(minutesLeft === undefined ? {} : { workingMinutesLeft: minutesLeft }),
    ...(known.link === undefined ? {} : { link: known.link }),
    ...(known.gone ? { gone: true as const } : {}),
  };
}
