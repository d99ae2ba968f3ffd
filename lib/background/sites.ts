import { createCaller, type ErrorCode } from '../messages';
import { originOf, patternOf } from '../platform/site';
import type { Tab } from '../platform/types';
import type { Environment } from './environment';
import { createQueue } from './queue';
import type { SettingsKeeper } from './settings-keeper';

const scriptId = 'portal';
const scriptFile = 'content-scripts/portal.js';

/** On which portals the extension works. */
export interface Sites {
  isGranted(origin: string): Promise<boolean>;
  /** Brings the registered script in line with what is granted: for pages that load from now on. */
  register(): Promise<void>;
  /** The same, and the tabs that are open: started where granted and not resting, stopped elsewhere. */
  sync(): Promise<void>;
  /** After the officer granted the origin; undefined when all went well. */
  enable(origin: string): Promise<ErrorCode | undefined>;
  /** Ends or begins its sessions; the permission stays. Undefined when all went well. */
  pause(origin: string, on: boolean): Promise<ErrorCode | undefined>;
  /** Gives its permission back, or where that cannot be has it rest. Undefined when all went well. */
  disable(origin: string): Promise<ErrorCode | undefined>;
}

/**
 * Keeps the page script where the officer turned it on: registered for pages to come, injected into tabs that
 * are open, and stopped in tabs whose permission is gone. What the browser holds is the truth; nothing is
 * remembered beside it but the portals that rest.
 */
export function createSites({ platform, onFailure }: Environment, settings: SettingsKeeper): Sites {
  const { permissions, contentScripts, tabs } = platform;
  const inTurn = createQueue();

  const isGranted = (origin: string) => permissions.contains(patternOf(origin));

  const callTab = (tab: Tab) => createCaller((message) => platform.messaging.sendToTab(tab.id, message));

  async function isRunning(tab: Tab): Promise<boolean> {
    try {
      return (await callTab(tab)('session/state', null)).ok;
    } catch {
      return false;
    }
  }

  async function start(tab: Tab): Promise<void> {
    if (await isRunning(tab)) return;
    try {
      await contentScripts.inject(tab.id, scriptFile);
    } catch {
      // The tab was closed, or shows a page of the browser's own such as a failed load.
    }
  }

  async function stop(tab: Tab): Promise<void> {
    try {
      await callTab(tab)('session/stop', null);
    } catch {
      // No session stands there.
    }
  }

  async function register(): Promise<void> {
    const wanted = (await permissions.granted()).filter((pattern) => /^https?:/.test(pattern)).sort();
    const registered = (await contentScripts.registered(scriptId)).sort();
    if (JSON.stringify(wanted) === JSON.stringify(registered)) return;
    if (wanted.length > 0) await contentScripts.register(scriptId, scriptFile, wanted);
    else await contentScripts.unregister(scriptId);
  }

  async function syncTabs(): Promise<void> {
    await register();
    const { pausedSites } = await settings.read();
    await Promise.all(
      (await tabs.all()).map(async (tab) => {
        const origin = originOf(tab.url);
        const works = origin !== undefined && !pausedSites.includes(origin) && (await isGranted(origin));
        // A tab whose address is hidden from us is one whose permission we do not hold.
        return works ? start(tab) : stop(tab);
      }),
    );
  }

  const sync = () => inTurn(syncTabs);

  /** Has a portal rest or work, in its open tabs too; an administrator may have decided otherwise. */
  async function rest(origin: string, on: boolean): Promise<ErrorCode | undefined> {
    const { pausedSites } = await settings.change((before) => {
      const others = before.pausedSites.filter((site) => site !== origin);
      return { ...before, pausedSites: on ? [...others, origin] : others };
    });
    await sync();
    return pausedSites.includes(origin) === on ? undefined : 'setting-locked';
  }

  return {
    isGranted,
    register: () => inTurn(register).catch(onFailure),
    sync: () => sync().catch(onFailure),
    async enable(origin) {
      if (!(await isGranted(origin))) return 'site-not-granted';
      return rest(origin, false);
    },
    pause: rest,
    async disable(origin) {
      // Stopped while the permission still shows us the tabs; where it cannot be given back, the site rests.
      const resting = await rest(origin, true);
      if (!(await permissions.remove(patternOf(origin)))) return resting;
      await rest(origin, false);
      return undefined;
    },
  };
}
