import { workingDatesBetween } from '../calendar';
import type { WorkingCalendar } from '../calendar/types';
import type { CivilTime, Dossier } from '../dossier/dossier';
import { normalForm } from '../text/normal-form';

/** Dossiers of one procedure, received on one day, whose due dates contradict those of the others. */
export interface DueDateHint {
  site: string;
  procedure: string;
  /** `yyyy-MM-dd` of the reception. */
  receivedOn: string;
  /** Worked dates from reception to due date, and what the procedure has otherwise. */
  days: number;
  usualDays: number;
  /** Of how many other dossiers the usual figure is. */
  others: number;
  codes: string[];
}

/** A dossier of a portal. */
export interface HintedDossier {
  site: string;
  dossier: Pick<Dossier, 'code' | 'procedure' | 'receivedAt' | 'dueAt'>;
}

/** Fewer dossiers of a procedure say nothing of what is usual. */
const enough = 5;
/** So great a part of them must have the usual figure. */
const agreeing = 0.6;

/**
 * Where the due dates of a procedure contradict each other, as they do where its time was configured wrongly for a
 * while: material for "nguyên nhân khách quan", never a correction of a due date.
 *
 * Of each portal's procedure the worked dates between the date of reception and the due date are counted. The usual
 * figure is the one that most dossiers have; it counts as known where at least five dossiers have it, or one working
 * day more or less, and these are at least three fifths of the procedure's. A dossier contradicts where its own figure
 * is less than half or more than twice the usual one, and more than two days from it. Dossiers of one day and figure are one
 * hint. A dossier whose reception or due date is not known, or whose due date lies before its reception, says nothing;
 * the latter bears a flag of its own.
 *
 * Source: a district whose environment procedure had a wrong time and so false lateness.
 */
export function dueDateHints(dossiers: Iterable<HintedDossier>, calendar: WorkingCalendar): DueDateHint[] {
  const procedures = new Map<string, Measured[]>();
  for (const { site, dossier } of dossiers) {
    const measured = measure(dossier, calendar);
    if (measured === undefined) continue;
    const key = JSON.stringify([site, normalForm(measured.procedure)]);
    const others = procedures.get(key);
    if (others === undefined) procedures.set(key, [{ site, ...measured }]);
    else others.push({ site, ...measured });
  }
  return [...procedures.values()].flatMap(hintsOf).sort(byProcedure);
}

interface Measured {
  site: string;
  code: string;
  procedure: string;
  receivedOn: string;
  days: number;
}

function measure(
  { code, procedure, receivedAt, dueAt }: HintedDossier['dossier'],
  calendar: WorkingCalendar,
): Omit<Measured, 'site'> | undefined {
  if (procedure === undefined || receivedAt === undefined || dueAt === undefined) return undefined;
  const receivedOn = dateOf(receivedAt);
  if (dateOf(dueAt) < receivedOn) return undefined;
  return { code, procedure, receivedOn, days: workingDatesBetween(receivedOn, dateOf(dueAt), calendar) };
}

function hintsOf(all: readonly Measured[]): DueDateHint[] {
  const usualDays = usualOf(all);
  if (usualDays === undefined) return [];
  const others = all.filter(({ days }) => Math.abs(days - usualDays) <= 1).length;
  const hints = new Map<string, DueDateHint>();
  for (const { site, code, procedure, receivedOn, days } of all) {
    if (!contradicts(days, usualDays)) continue;
    const key = `${receivedOn} ${days}`;
    const hint = hints.get(key);
    if (hint === undefined) {
      hints.set(key, { site, procedure, receivedOn, days, usualDays, others, codes: [code] });
    } else {
      hint.codes.push(code);
    }
  }
  return [...hints.values()].map((hint) => ({ ...hint, codes: hint.codes.sort() }));
}

/** The figure that most have, the smaller of two as frequent; undefined where it does not stand out. */
function usualOf(all: readonly Measured[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { days } of all) counts.set(days, (counts.get(days) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, times], [b, others]) => others - times || a - b)[0] ?? [];
  if (usual === undefined) return undefined;
  const near = all.filter(({ days }) => Math.abs(days - usual) <= 1).length;
  return near >= enough && near >= all.length * agreeing ? usual : undefined;
}

function contradicts(days: number, usual: number): boolean {
  return Math.abs(days - usual) > 2 && (days * 2 < usual || days > usual * 2);
}

function byProcedure(a: DueDateHint, b: DueDateHint): number {
  const key = ({ site, procedure, receivedOn, days }: DueDateHint) =>
    `${site}\n${normalForm(procedure)}\n${receivedOn}\n${String(days).padStart(6, '0')}`;
  return key(a) < key(b) ? -1 : 1;
}

function dateOf(time: CivilTime): string {
  return time.slice(0, 10);
}
