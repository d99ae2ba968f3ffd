import { createReceive } from '../messages/receive';
import { pageSettings } from '../settings';
import { createDays } from './days';
import type { Environment } from './environment';
import { createReadings } from './readings';
import { createSettingsCalls } from './settings-calls';
import { createSettingsKeeper } from './settings-keeper';
import { createSites } from './sites';
import { createSummary } from './summary';

const clockAlarm = 'clock';
/** Dossiers fall due and days end while nobody reads a page: it is looked after so often. */
const clockMinutes = 5;

/**
 * Wires the background's services to the browser. Every listener is registered before this returns, as a
 * worker that is woken by an event must have it.
 */
export function startBackground(environment: Environment): void {
  const { platform, onFailure } = environment;
  const settings = createSettingsKeeper(platform.local);
  const sites = createSites(environment, settings);
  const summary = createSummary(environment, settings);
  const refreshBadge = () => {
    summary.refreshBadge().catch(onFailure);
  };
  const days = createDays(environment, settings);
  const takeReading = createReadings(environment, settings, days.closePast, refreshBadge);

  const settingsCalls = createSettingsCalls(environment, settings, refreshBadge);

  const receive = createReceive({
    identity: platform.identity,
    isGranted: sites.isGranted,
    onFailure,
    page: {
      async 'page/part'({ part }, { tabId, frameId }) {
        await platform.contentScripts.injectIntoFrame(tabId, frameId, `${part}.js`);
        return { ok: true, value: null };
      },
      async 'page/hello'(_request, { origin }) {
        const current = await settings.read();
        if (current.pausedSites.includes(origin)) return { ok: false, error: 'site-paused' };
        return { ok: true, value: pageSettings(current, origin) };
      },
      'page/reading': takeReading,
    },
    surface: {
      async 'site/enable'({ origin }) {
        const error = await sites.enable(origin);
        return error === undefined ? { ok: true, value: null } : { ok: false, error };
      },
      async 'site/disable'({ origin }) {
        await sites.disable(origin);
        return { ok: true, value: null };
      },
      'backlog/read': summary.read,
      'settings/read': settingsCalls.read,
      'settings/change': settingsCalls.change,
    },
  });

  platform.messaging.onMessage(receive);
  platform.permissions.onChanged(() => void sites.sync());
  platform.lifecycle.onStarted(() => void sites.sync());
  platform.alarms.onAlarm((name) => {
    if (name !== clockAlarm) return;
    days.closePast().catch(onFailure);
    refreshBadge();
  });
  platform.alarms.every(clockAlarm, clockMinutes).catch(onFailure);
  // A worker may start without any of these events, as after the extension was switched off and on.
  void sites.register();
  days.closePast().catch(onFailure);
  refreshBadge();
}
