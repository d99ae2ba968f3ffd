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
import type { Backlog, CountId, KnownDossier, Picture, UrgentDossier } from './types';

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
  const readAt = Math.max(
    ...picture.coverage.map((list) => list.readAt),
    ...judged.map(({ known }) => known.lastSeenAt),
  );
  return {
    at: at.now,
    workingDayMinutes: workingDayMinutes(at.calendar),
    dueSoonWorkingDays: at.thresholds.dueSoonWorkingDays,
    ...(picture.officer === undefined ? {} : { officer: picture.officer }),
    officers: picture.officers,
    counts: countsOf(judged, picture),
    gone: picture.open.length - judged.length,
    urgent: urgent.map(urgentDossier),
    urgentTotal: pressing.length + picture.closed.undigitised,
    coverage: picture.coverage,
    ...(Number.isFinite(readAt) ? { readAt } : {}),
  };
}

/** How many dossiers of a picture bear at least one of the flags; those that left their list do not count. */
export function countFlagged(picture: Picture, at: BacklogAt, flags: readonly FlagId[]): number {
  return judgePicture(picture, at).filter(({ judgement }) =>
    judgement.flags.some(({ id }) => flags.includes(id)),
  ).length;
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

function dossierNow({ dossier, seenAt }: KnownDossier, at: BacklogAt): Dossier {
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

/** The promised counts of what was judged and of what is closed. */
export function countsOf(judged: readonly Judged[], { closed, open }: Picture): Record<CountId, number> {
  const flagged = (...ids: FlagId[]) =>
    judged.filter(({ judgement }) => judgement.flags.some(({ id }) => ids.includes(id))).length;
  return {
    overdue: flagged('overdue'),
    'due-today': flagged('due-today'),
    'due-soon': flagged('due-soon'),
    'step-overdue': flagged('step-overdue'),
    undigitised: flagged(...digitisationFlags) + closed.undigitised,
    paused: judged.filter(({ judgement }) => judgement.progress === 'paused').length,
    open: judged.filter(({ dossier }) => isOpen(dossier)).length,
    total: open.length + closed.total,
  };
}

function isUrgent({ judgement }: Judged): boolean {
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
