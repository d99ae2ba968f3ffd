import { formatCivil, parseCivil } from '../calendar';
import type { Dossier } from './dossier';

/** The machine's date and the portal's own dates do not go together. */
export interface ClockDoubt {
  /** Where the machine's clock stands, seen from the portal. */
  machine: 'behind' | 'ahead';
  /** The day (`yyyy-MM-dd`) that the portal has reached at least, or at most. */
  portalDay: string;
  machineDay: string;
}

/** One dossier may bear a slip of the pen. */
const fewest = 2;

/**
 * Whether a page's dossiers contradict the machine's clock by more than a day. Behind: several were received or finished
 * later than it says. Ahead: several are past due by it while the portal itself says that time is left, and for none that
 * it is over. Undefined where nothing speaks against the clock.
 *
 * @param now The machine's time, as civil time.
 */
export function clockDoubt(dossiers: readonly Dossier[], now: string): ClockDoubt | undefined {
  const today = dayOf(now);
  if (today === undefined) return undefined;
  const machineDay = now.slice(0, 10);

  const reached = dossiers.flatMap((dossier) => lastEventOf(dossier, machineDay) ?? []);
  const later = reached.filter((day) => day > today + 1).sort((a, b) => b - a);
  const newest = later[fewest - 1];
  if (newest !== undefined) return { machine: 'behind', portalDay: formatCivil({ day: newest }), machineDay };

  const past = dossiers.flatMap(({ dueAt, remaining, stage }) => {
    if (dueAt === undefined || remaining === undefined || stage === 'paused') return [];
    const due = dayOf(dueAt);
    if (due === undefined || due >= today - 1) return [];
    return [{ due, overdue: remaining.overdue }];
  });
  if (past.length < fewest || past.some(({ overdue }) => overdue)) return undefined;
  const earliest = Math.min(...past.map(({ due }) => due));
  return { machine: 'ahead', portalDay: formatCivil({ day: earliest }), machineDay };
}

/** The last day after one on which the portal says that something happened to a dossier. */
function lastEventOf({ receivedAt, finishedAt, returnedAt }: Dossier, after: string): number | undefined {
  const days = [receivedAt, finishedAt, returnedAt].flatMap((at) =>
    // Civil times sort as their texts do: of a list of thousands few need be taken apart.
    at === undefined || at <= after ? [] : (dayOf(at) ?? []),
  );
  return days.length === 0 ? undefined : Math.max(...days);
}

function dayOf(civil: string): number | undefined {
  return parseCivil(civil)?.day;
}
