import type { WorkingCalendar } from '../calendar/types';
import { normalForm } from '../text/normal-form';
import type { CivilTime, Dossier, Unreadable } from './dossier';
import { defaultThresholds, type ProcedureException, type Progress, type Thresholds } from './judgement';
import { doneAt, isOpen } from './life';
import { type Moment, momentOf } from './moment';
import { progressOf } from './progress';

/** Against what a dossier is judged. */
export interface JudgedAt {
  now: CivilTime;
  calendar: WorkingCalendar;
  /** `defaultThresholds` where absent. */
  thresholds?: Thresholds;
  /** What the page shows of the dossier but could not be read. */
  unreadable?: readonly Unreadable[];
}

/** A dossier at one moment, with what the flags ask for worked out once. Moments are absent where not known. */
export interface Situation {
  dossier: Dossier;
  calendar: WorkingCalendar;
  now: Moment | undefined;
  due: Moment | undefined;
  stepDue: Moment | undefined;
  done: Moment | undefined;
  /** Time runs: open and not paused. */
  running: boolean;
  progress: Progress;
  /** The unit wants no flags for this procedure. */
  excluded: boolean;
  dueSoonWorkingDays: number;
  unreadable: readonly Unreadable[];
}

export function situationOf(dossier: Dossier, at: JudgedAt): Situation {
  const { byDay, dueSoonWorkingDays, exceptions } = at.thresholds ?? defaultThresholds;
  const exception = exceptionFor(dossier, exceptions);
  const now = nowOf(at.now);
  const due = momentOf(dossier.dueAt, byDay);
  const done = momentOf(doneAt(dossier));
  return {
    dossier,
    calendar: at.calendar,
    now,
    due,
    stepDue: momentOf(dossier.stepDueAt, byDay),
    done,
    running: isOpen(dossier) && dossier.stage !== 'paused',
    progress: progressOf(dossier, { now, due, done }),
    excluded: exception?.exclude === true,
    dueSoonWorkingDays: exception?.dueSoonWorkingDays ?? dueSoonWorkingDays,
    unreadable: at.unreadable ?? [],
  };
}

/** A page's dossiers are judged at one moment: it is read once. */
let lately: Moment | undefined;

function nowOf(text: CivilTime): Moment | undefined {
  if (lately?.text !== text) lately = momentOf(text);
  return lately;
}

const byName = new WeakMap<readonly ProcedureException[], Map<string, ProcedureException>>();

function exceptionFor(
  { procedure }: Dossier,
  exceptions: readonly ProcedureException[] | undefined,
): ProcedureException | undefined {
  if (procedure === undefined || !exceptions?.length) return undefined;
  let named = byName.get(exceptions);
  if (!named) {
    named = new Map(exceptions.map((exception) => [normalForm(exception.procedure), exception]));
    byName.set(exceptions, named);
  }
  return named.get(normalForm(procedure));
}
