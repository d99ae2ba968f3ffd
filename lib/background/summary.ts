import type { ReplyOf, RequestOf } from '../messages';
import {
  type Backlog,
  type BacklogAt,
  backlog,
  type ClockDoubt,
  countFlagged,
  dossiersListed,
  trendOf,
  wordsMatcher,
} from '../report';
import type { Settings } from '../settings';
import type { Store } from '../store';
import type { Environment } from './environment';
import { lossOf } from './loss';
import type { SettingsKeeper } from './settings-keeper';
import { orStoreError } from './store-answer';

const badgeColour = '#B3261E';

/** What is known, summed up: for the popup, and for the toolbar's badge. */
export function createSummary(
  { store, platform, epochNow, civilTimeOf }: Environment,
  keeper: SettingsKeeper,
  reminders: { isSilenced(): Promise<boolean> },
  clock: { doubt(): Promise<ClockDoubt | undefined> },
) {
  const judgedBy = ({ calendar, thresholds }: Settings): BacklogAt => ({
    now: civilTimeOf(epochNow()),
    calendar,
    thresholds,
    civilTimeOf,
  });
  let drawing: Promise<void> | undefined;
  let again = false;

  async function drawBadge(): Promise<void> {
    const settings = await keeper.read();
    const urgent = countFlagged(await store.picture(), judgedBy(settings), settings.badgeFlags);
    await platform.badge.show(badgeText(urgent), badgeColour);
  }

  return {
    async read({ officer }: RequestOf<'backlog/read'>): Promise<ReplyOf<'backlog/read'>> {
      const settings = await keeper.read();
      return orStoreError(async () => {
        const [picture, annotations, silenced] = await Promise.all([
          store.picture(officer),
          store.annotations(),
          reminders.isSilenced(),
        ]);
        const [lostAt, doubt] = await Promise.all([lossOf(platform.local), clock.doubt()]);
        return {
          language: settings.language,
          backlog: annotated(backlog(picture, judgedBy(settings)), annotations),
          restingSites: settings.pausedSites,
          appearance: settings.appearance,
          reminders: !settings.reminders.on ? 'off' : silenced ? 'silenced' : 'on',
          ...(doubt === undefined ? {} : { clockDoubt: doubt }),
          ...(lostAt === undefined ? {} : { lostAt }),
        };
      });
    },
    /** Dossiers by count or words, open ones before those that are done. */
    list: ({ officer, most, ...wanted }: RequestOf<'dossiers/list'>): Promise<ReplyOf<'dossiers/list'>> =>
      orStoreError(async () => {
        const settings = await keeper.read();
        const { count = 'total', words = '' } = wanted;
        const undigitised = count === 'undigitised';
        const [picture, closed] = await Promise.all([
          store.picture(officer),
          undigitised || count === 'total'
            ? store.findClosed(officer, { isMeant: wordsMatcher(words), undigitised }, most + 1)
            : [],
        ]);
        return dossiersListed(picture, closed, judgedBy(settings), wanted, most);
      }),
    trend: (): Promise<ReplyOf<'trend/read'>> =>
      orStoreError(async () => trendOf(await store.days(), civilTimeOf(epochNow()).slice(0, 10))),
    /** Draws the badge anew; calls that come while it is drawn are one more drawing. */
    refreshBadge(): Promise<void> {
      if (drawing !== undefined) {
        again = true;
        return drawing;
      }
      const draw = async () => {
        do {
          again = false;
          await drawBadge();
        } while (again);
      };
      drawing = draw().finally(() => {
        drawing = undefined;
      });
      return drawing;
    },
  };
}

/** The backlog with what officers added to its most urgent dossiers. */
function annotated(summed: Backlog, annotations: Awaited<ReturnType<Store['annotations']>>): Backlog {
  return {
    ...summed,
    urgent: summed.urgent.map((dossier) => {
      const found = annotations.find(({ site, code }) => site === dossier.site && code === dossier.code);
      return found === undefined ? dossier : { ...dossier, annotation: found.annotation };
    }),
  };
}

/** A badge has room for four signs; nothing urgent is no badge. */
function badgeText(urgent: number): string {
  if (urgent === 0) return '';
  return urgent > 999 ? '999+' : String(urgent);
}
