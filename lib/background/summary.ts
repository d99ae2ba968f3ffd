import type { ClockDoubt } from '../dossier';
import type { ReplyOf, RequestOf } from '../messages';
import {
  type Backlog,
  type BacklogAt,
  backlog,
  countFlagged,
  dossiersListed,
  isSettledFor,
  type Picture,
  settle,
  trendOf,
  wordsMatcher,
} from '../report';
import type { Settings } from '../settings';
import type { FrontRow, Store } from '../store';
import type { Environment } from './environment';
import { lossOf } from './loss';
import type { SettingsKeeper } from './settings-keeper';
import { orStoreError } from './store-answer';

const badgeColour = '#B3261E';

/** What is known, summed up: for the popup, and for the toolbar's badge. */
export function createSummary(
  { store, platform, epochNow, civilTimeOf, onFailure }: Environment,
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

  /** The kept picture of whoever is signed in, where it holds for the moment, and the store's generation. */
  async function frontAt(at: BacklogAt): Promise<FrontRow> {
    const { generation, picture } = await store.front();
    return picture !== undefined && isSettledFor(picture, at) ? { generation, picture } : { generation };
  }

  /** The kept picture, or one that is made anew and kept. */
  async function keptPicture(at: BacklogAt): Promise<Picture> {
    const { generation, picture: kept } = await frontAt(at);
    if (kept !== undefined) return kept;
    const picture = settle(await store.picture(), at);
    // Where it cannot be kept, the next one is made anew too.
    await store.keepFront(picture, generation).catch(() => undefined);
    return picture;
  }

  async function pictureOf(officer: string | undefined, at: BacklogAt): Promise<Picture> {
    if (officer !== undefined) return store.picture(officer);
    const { picture } = await frontAt(at);
    if (picture !== undefined) return picture;
    const whole = await store.picture();
    // Drawing the badge keeps it, for the next who asks.
    refreshBadge().catch(onFailure);
    return whole;
  }

  async function drawBadge(): Promise<void> {
    const settings = await keeper.read();
    const at = judgedBy(settings);
    const urgent = countFlagged(await keptPicture(at), at, settings.badgeFlags);
    await platform.badge.show(badgeText(urgent), badgeColour);
  }

  /** Draws the badge anew; calls that come while it is drawn are one more drawing. */
  function refreshBadge(): Promise<void> {
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
  }

  return {
    async read({ officer }: RequestOf<'backlog/read'>): Promise<ReplyOf<'backlog/read'>> {
      const settings = await keeper.read();
      return orStoreError(async () => {
        const at = judgedBy(settings);
        const [picture, annotations, silenced, doubt] = await Promise.all([
          pictureOf(officer, at),
          store.annotations(),
          reminders.isSilenced(),
          clock.doubt(),
        ]);
        // That the database is a new one is noted as it is opened.
        const lostAt = await lossOf(platform.local);
        return {
          language: settings.language,
          backlog: annotated(backlog(picture, at), annotations),
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
    refreshBadge,
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
