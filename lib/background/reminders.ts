import { formatCivilTime } from '../locale/civil-format';
import { popupTexts } from '../locale/popup';
import { formatReadingTime } from '../locale/reading-time';
import { type LastHoursItem, reminderTexts } from '../locale/reminders';
import type { ReplyOf, RequestOf } from '../messages';
import {
  type Backlog,
  backlog,
  type CountId,
  coverageFigures,
  inLastHours,
  type UrgentDossier,
} from '../report';
import type { Settings } from '../settings';
import type { Environment } from './environment';
import { createQueue } from './queue';
import { hourDue, inOfficeHours } from './reminder-times';
import type { SettingsKeeper } from './settings-keeper';

const stateKey = 'reminders';
/** A notice of the backlog, and one of single dossiers alone: neither takes the other's place. */
const noticeIds = { backlog: 'reminder-backlog', lastHours: 'reminder-last-hours' };
/** So many dossiers that were told of are remembered; those told longest ago go first. */
const mostTold = 5_000;
/** So many dossiers a notice names. */
const mostNamed = 4;

/** The counts that a reminder tells of. */
const toldCounts: readonly CountId[] = ['overdue', 'due-today', 'due-soon', 'step-overdue', 'undigitised'];

/** What was reminded of; it outlives the browser, so that nothing is told twice. */
interface State {
  /** The day to which `hours` belong (`yyyy-MM-dd`). */
  day?: string;
  /** The hours of that day that were reminded of. */
  hours?: string[];
  /** Dossiers told to be in their last working hours, with the due date that they had then. */
  told?: Record<string, string>;
  silencedOn?: string;
}

/**
 * Reminds the officer: of the backlog at chosen hours, and of each dossier once when it enters its last working hours.
 * Both only on working days; what falls together is one notice. What is said is written down first: rather once too
 * few than twice.
 *
 * @param isLocked While the extension's pages wait for a PIN, dossiers are counted and not named.
 * @param onOpen Opens the list behind a notice.
 */
export function createReminders(
  { platform, store, epochNow, civilTimeOf }: Environment,
  keeper: SettingsKeeper,
  isLocked: () => Promise<boolean>,
  onOpen: () => void,
) {
  const { local, notices } = platform;
  const inTurn = createQueue();
  const stateNow = async () => ((await local.get(stateKey)) ?? {}) as State;
  const now = () => civilTimeOf(epochNow());

  /** @param withLastHours Whether to look for dossiers that entered their last working hours, which reads the store. */
  async function remind(withLastHours: boolean): Promise<void> {
    const settings = await keeper.read();
    const { reminders, calendar } = settings;
    const at = now();
    const state = await stateNow();
    if (!reminders.on || state.silencedOn === at.slice(0, 10)) return;
    const due = hourDue(at, reminders.hours, calendar);
    const hour = due !== undefined && !doneOn(state, at).includes(due) ? due : undefined;
    const looks =
      (withLastHours || hour !== undefined) && reminders.lastWorkingHours > 0 && inOfficeHours(at, calendar);
    if (hour === undefined && !looks) return;
    const judgedAt = { now: at, calendar, thresholds: settings.thresholds, civilTimeOf };
    const picture = await store.picture();
    const entered = looks
      ? inLastHours(picture, judgedAt, reminders.lastWorkingHours * 60).filter(
          (dossier) => state.told?.[keyOf(dossier)] !== dueOf(dossier),
        )
      : [];
    if (hour === undefined && entered.length === 0) return;
    await local.set(stateKey, told(state, at, hour, entered));
    const summed = hour === undefined ? undefined : backlog(picture, judgedAt);
    await tell(settings, summed, entered, at);
  }

  async function tell(
    { language }: Settings,
    summed: Backlog | undefined,
    entered: readonly UrgentDossier[],
    at: string,
  ): Promise<void> {
    const texts = reminderTexts(language);
    const counts = summed === undefined ? [] : countsIn(summed, language);
    if (counts.length === 0 && entered.length === 0) return;
    const named = (await isLocked()) ? [] : entered;
    const lines = [
      ...(counts.length > 0 && entered.length > 0 ? [texts.lastHours(entered.length)] : []),
      ...named.slice(0, mostNamed).map((dossier) => texts.item(itemOf(dossier))),
      ...(named.length > mostNamed ? [texts.more(named.length - mostNamed)] : []),
      ...(summed === undefined ? [] : coverageIn(summed, language, at)),
    ];
    const title = counts.length > 0 ? texts.backlog(counts) : texts.lastHours(entered.length);
    const id = counts.length > 0 ? noticeIds.backlog : noticeIds.lastHours;
    await notices.show(id, { title, message: lines.join('\n'), button: texts.silence });
  }

  function coverageIn(summed: Backlog, language: 'vi' | 'en', at: string): string[] {
    const { readAt, coverage } = summed;
    if (readAt === undefined) return [];
    const texts = popupTexts(language);
    const read = texts.readAt(formatReadingTime(civilTimeOf(readAt), at));
    return [coverage.length === 0 ? read : `${read} · ${texts.coverage(coverageFigures(summed))}`];
  }

  const silence = (on: boolean) =>
    inTurn(async () => {
      const { silencedOn: _before, ...rest } = await stateNow();
      await local.set(stateKey, on ? { ...rest, silencedOn: now().slice(0, 10) } : rest);
    });

  notices.onClicked((id) => {
    if (isOurs(id)) onOpen();
  });

  return {
    remind: (withLastHours: boolean) => inTurn(() => remind(withLastHours)),
    async isSilenced(): Promise<boolean> {
      return (await stateNow()).silencedOn === now().slice(0, 10);
    },
    async silence({ on }: RequestOf<'reminders/silence'>): Promise<ReplyOf<'reminders/silence'>> {
      await silence(on);
      return { ok: true, value: null };
    },
    /** The officer pressed the button of a notice. */
    onNoticeButton: (id: string) => (isOurs(id) ? silence(true) : Promise.resolve()),
    /** Forgets which dossiers were told of. */
    forgetTold: () =>
      inTurn(async () => {
        const { told: _told, ...rest } = await stateNow();
        await local.set(stateKey, rest);
      }),
  };
}

function isOurs(id: string): boolean {
  return Object.values(noticeIds).includes(id);
}

function doneOn({ day, hours = [] }: State, at: string): string[] {
  return day === at.slice(0, 10) ? hours : [];
}

function told(state: State, at: string, hour: string | undefined, entered: readonly UrgentDossier[]): State {
  const added = entered.map((dossier) => [keyOf(dossier), dueOf(dossier)] as const);
  const keys = new Set(added.map(([key]) => key));
  const before = Object.entries(state.told ?? {}).filter(([key]) => !keys.has(key));
  return {
    ...state,
    day: at.slice(0, 10),
    // An hour that is due has passed those before it too.
    hours: [...doneOn(state, at), ...(hour === undefined ? [] : [hour])],
    told: Object.fromEntries([...before, ...added].slice(-mostTold)),
  };
}

function keyOf({ site, code }: UrgentDossier): string {
  return `${site} ${code}`;
}

/** The same due date means the same last hours, however often it is read. */
function dueOf({ dueAt }: UrgentDossier): string {
  return dueAt ?? '';
}

function itemOf({ code, procedure, dueAt }: UrgentDossier): LastHoursItem {
  return {
    code,
    ...(procedure === undefined ? {} : { procedure }),
    ...(dueAt === undefined ? {} : { due: formatCivilTime(dueAt) }),
  };
}

function countsIn({ counts, dueSoonWorkingDays }: Backlog, language: 'vi' | 'en'): string[] {
  const texts = popupTexts(language);
  return toldCounts
    .filter((name) => counts[name] > 0)
    .map((name) => `${counts[name]} ${texts.count(name, { value: counts[name], dueSoonWorkingDays })}`);
}
