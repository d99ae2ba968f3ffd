import type { ErrorCode, Reply } from '../messages';
import { createReceive } from '../messages/receive';
import { pageSettings } from '../settings';
import { createAnnotations } from './annotations';
import { createClock } from './clock';
import { createDailyExport } from './daily-export';
import { createDays } from './days';
import type { Environment } from './environment';
import { createErase } from './erase';
import { createFailing } from './failing';
import { createFailures } from './failures';
import { answeredUnlessGone } from './gone-page';
import { createIndicators } from './indicators';
import { createIntake } from './intake';
import { createLock } from './lock';
import { forgetLoss } from './loss';
import { createPageMemory } from './page-memory';
import { createReadings } from './readings';
import { createReminders } from './reminders';
import { createSettingsCalls } from './settings-calls';
import { createSettingsKeeper } from './settings-keeper';
import { answerShortcut } from './shortcut';
import { createSites } from './sites';
import { createSummary } from './summary';
import { welcomeOnce } from './welcome';

const clockAlarm = 'clock';
/** Looks whether an hour of reminding has come. */
const minuteAlarm = 'minute';
/** The page with all that is known. */
const overviewPage = 'report.html';
/** The guide. */
const helpPage = 'help.html';
/** Dossiers fall due and days end while nobody reads a page: it is looked after so often. */
const clockMinutes = 5;

/**
 * Wires the background's services to the browser. Every listener is registered before this returns, as a
 * worker that is woken by an event must have it.
 */
export function startBackground(environment: Environment): void {
  const { platform, onFailure } = environment;
  const settings = createSettingsKeeper(platform.local, platform.managed.get);
  const sites = createSites(environment, settings);
  const lock = createLock(environment, settings);
  const reminders = createReminders(environment, settings, lock.isLocked, () => {
    platform.tabs.open(`${platform.identity.baseUrl}${overviewPage}#today?list=overdue`).catch(onFailure);
  });
  const clock = createClock(environment);
  const summary = createSummary(environment, settings, reminders, clock);
  const refreshBadge = () => {
    summary.refreshBadge().catch(onFailure);
  };
  const days = createDays(environment, settings);
  const dailyExport = createDailyExport(environment, settings);
  const memory = createPageMemory(platform);
  const intake = createIntake(environment);
  const failing = createFailing(environment);
  const indicators = createIndicators(environment, settings);
  const takeReading = createReadings(environment, settings, days.closePast, refreshBadge);

  const annotations = createAnnotations(environment);
  const failures = createFailures(environment, settings);
  const settingsCalls = createSettingsCalls(environment, settings, () => {
    indicators.look().catch(onFailure);
    refreshBadge();
  });
  const dataChanged = () => {
    days.closeAgain().catch(onFailure);
    indicators.look().catch(onFailure);
    refreshBadge();
  };

  const erase = createErase(environment, [reminders.forgetTold, indicators.forget], dataChanged);

  const receive = createReceive({
    identity: platform.identity,
    isGranted: sites.isGranted,
    isLocked: lock.isLocked,
    onFailure,
    page: {
      async 'page/part'({ part }, { tabId, frameId }) {
        return answeredUnlessGone(platform.contentScripts.injectIntoFrame(tabId, frameId, `${part}.js`));
      },
      async 'page/hello'(_request, { origin }) {
        const current = await settings.read();
        if (current.pausedSites.includes(origin)) return { ok: false, error: 'site-paused' };
        return { ok: true, value: pageSettings(current, origin) };
      },
      async 'page/reading'(reading, sender) {
        clock.seen(reading).catch(onFailure);
        return takeReading(reading, sender);
      },
      'page/failing': failing.told,
      async 'page/well'(_request, { origin }) {
        await failing.isWell(origin);
        return { ok: true, value: null };
      },
      'page/teach': settingsCalls.teach,
      async 'page/memory'(_request, sender) {
        return { ok: true, value: await memory.read(sender) };
      },
      async 'page/bar-place'(place, sender) {
        await memory.placeBar(place, sender);
        return { ok: true, value: null };
      },
      async 'page/walk'(walk, sender) {
        await memory.holdWalk(walk, sender);
        return { ok: true, value: null };
      },
      async 'page/press'({ signal, held }, { tabId, frameId }) {
        return answeredUnlessGone(platform.contentScripts.awaitPress(tabId, frameId, signal, held));
      },
      'page/guard': settingsCalls.guard,
      'page/intake': intake.read,
      'page/intake-kept': intake.keep,
      async 'page/overview'() {
        await platform.tabs.open(platform.identity.baseUrl + overviewPage);
        return { ok: true, value: null };
      },
      async 'page/help'({ topic }) {
        await platform.tabs.open(`${platform.identity.baseUrl}${helpPage}#${topic}`);
        return { ok: true, value: null };
      },
      'page/annotate': annotations.keepFromPage,
      'page/annotations': annotations.ofPage,
      'portal/failure': failures.seen,
    },
    surface: {
      'site/enable': ({ origin }) => ended(sites.enable(origin)),
      'site/pause': ({ origin, on }) => ended(sites.pause(origin, on)),
      'site/disable': ({ origin }) => ended(sites.disable(origin)),
      'backlog/read': summary.read,
      'dossiers/list': summary.list,
      'trend/read': summary.trend,
      'indicators/read': indicators.read,
      'reminders/silence': reminders.silence,
      'annotation/keep': annotations.keep,
      'failure/note': failures.note,
      'failure/list': failures.list,
      async 'data/changed'() {
        dataChanged();
        return { ok: true, value: null };
      },
      'data/erase': erase,
      async 'data/loss-read'() {
        await forgetLoss(platform.local);
        return { ok: true, value: null };
      },
      'lock/state': lock.state,
      'lock/unlock': lock.unlock,
      'lock/touch': lock.touch,
      'lock/close': lock.close,
      'lock/set': lock.set,
      'lock/unset': lock.unset,
      async 'lock/forgotten'() {
        const erased = await erase();
        if (erased.ok) await lock.remove();
        return erased;
      },
      'policy/read': settingsCalls.policy,
      'settings/read': settingsCalls.read,
      'settings/change': settingsCalls.change,
      'mappings/change': settingsCalls.changeMappings,
    },
  });

  platform.messaging.onMessage(receive);
  answerShortcut(platform, onFailure);
  platform.permissions.onChanged(() => void sites.sync());
  platform.managed.onChanged(() => {
    settings.forget();
    void sites.sync();
    refreshBadge();
  });
  platform.lifecycle.onStarted(() => void sites.sync());
  platform.lifecycle.onInstalled(() => void welcomeOnce(platform).catch(onFailure));
  platform.alarms.onAlarm((name) => {
    if (name === minuteAlarm) {
      reminders.remind(false).catch(onFailure);
      dailyExport.look().catch(onFailure);
    }
    if (name !== clockAlarm) return;
    reminders.remind(true).catch(onFailure);
    days.closePast().then(days.tidy).then(indicators.look).catch(onFailure);
    refreshBadge();
  });
  platform.notices.onButton((id) => void reminders.onNoticeButton(id).catch(onFailure));
  platform.alarms.every(clockAlarm, clockMinutes).catch(onFailure);
  platform.alarms.every(minuteAlarm, 1).catch(onFailure);
  // A worker may start without any of these events, as after the extension was switched off and on.
  void sites.register();
  days.closePast().catch(onFailure);
  refreshBadge();
}

async function ended(work: Promise<ErrorCode | undefined>): Promise<Reply<null>> {
  const error = await work;
  return error === undefined ? { ok: true, value: null } : { ok: false, error };
}
