import browser from 'webextension-polyfill';
import { downloads } from './downloads';
import { hiddenPage } from './hidden-page';
import { awaitPress } from './press';
import { replyingListener } from './replies';
import type { Platform, Tab } from './types';

type NativeTab = Awaited<ReturnType<typeof browser.tabs.query>>[number];

function tabOf(native: NativeTab): Tab[] {
  if (native.id === undefined) return [];
  return [
    {
      id: native.id,
      ...(native.url === undefined || native.url === '' ? {} : { url: native.url }),
      active: native.active,
      lastAccessed: native.lastAccessed ?? 0,
    },
  ];
}

async function registerContentScript(id: string, file: string, patterns: string[]): Promise<void> {
  const script = {
    id,
    js: [file],
    matches: patterns,
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const write = (extra: { matchOriginAsFallback?: boolean }) =>
    known.length > 0
      ? browser.scripting.updateContentScripts([{ ...script, ...extra }])
      : browser.scripting.registerContentScripts([{ ...script, ...extra }]);
  try {
    await write({ matchOriginAsFallback: true });
  } catch {
    // Chromium before 119 does not know the option.
    await write({});
  }
}

/** The browser as the background and the extension's pages see it. */
export const platform: Platform = {
  identity: {
    get id() {
      return browser.runtime.id;
    },
    get baseUrl() {
      return browser.runtime.getURL('/');
    },
    get version() {
      return browser.runtime.getManifest().version;
    },
    get browser() {
      return navigator.userAgent;
    },
  },
  messaging: {
    onMessage(handler) {
      browser.runtime.onMessage.addListener(
        replyingListener(handler) as Parameters<typeof browser.runtime.onMessage.addListener>[0],
      );
    },
    send: (message) => browser.runtime.sendMessage(message),
    sendToTab: (tabId, message, frameId) =>
      browser.tabs.sendMessage(tabId, message, frameId === undefined ? undefined : { frameId }),
  },
  permissions: {
    contains: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    granted: async () => (await browser.permissions.getAll()).origins ?? [],
    request: (pattern) => browser.permissions.request({ origins: [pattern] }),
    async remove(pattern) {
      try {
        return await browser.permissions.remove({ origins: [pattern] });
      } catch {
        return false;
      }
    },
    onChanged(listener) {
      browser.permissions.onAdded.addListener(() => listener());
      browser.permissions.onRemoved.addListener(() => listener());
    },
  },
  contentScripts: {
    async registered(id) {
      const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
      return script?.matches ?? [];
    },
    register: registerContentScript,
    unregister: (id) => browser.scripting.unregisterContentScripts({ ids: [id] }),
    async inject(tabId, file) {
      await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] });
    },
    async injectIntoFrame(tabId, frameId, file) {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    },
    async awaitPress(tabId, frameId, signal, held) {
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        world: 'MAIN',
        func: awaitPress as (...args: unknown[]) => unknown,
        args: [signal, held ?? null],
        injectImmediately: true,
      });
    },
  },
  tabs: {
    all: async () => (await browser.tabs.query({})).flatMap(tabOf),
    current: async () => (await browser.tabs.query({ active: true, currentWindow: true })).flatMap(tabOf)[0],
    ownId: async () => (await browser.tabs.getCurrent())?.id,
    async open(url) {
      await browser.tabs.create({ url });
    },
  },
  passing: {
    get: async (key) => (await browser.storage.session.get(key))[key],
    set: (key, value) => browser.storage.session.set({ [key]: value }),
    remove: (key) => browser.storage.session.remove(key),
  },
  shortcuts: {
    onPressed(listener) {
      browser.commands.onCommand.addListener((name, tab) => listener(name, tab?.id));
    },
  },
  local: {
    get: async (key) => (await browser.storage.local.get(key))[key],
    set: (key, value) => browser.storage.local.set({ [key]: value }),
    async removeAll(prefix) {
      const keys = Object.keys(await browser.storage.local.get(null));
      await browser.storage.local.remove(keys.filter((key) => key.startsWith(prefix)));
    },
  },
  alarms: {
    async every(name, minutes) {
      // Set anew it would start over, and never ring in a worker that is woken often.
      if ((await browser.alarms.get(name)) !== undefined) return;
      browser.alarms.create(name, { periodInMinutes: minutes });
    },
    onAlarm(listener) {
      browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name));
    },
  },
  badge: {
    async show(text, colour) {
      await browser.action.setBadgeText({ text });
      await browser.action.setBadgeBackgroundColor({ color: colour });
    },
  },
  managed: {
    // Firefox rejects where no policy names the extension.
    get: () => browser.storage.managed.get(null).catch(() => ({})),
    onChanged(listener) {
      browser.storage.onChanged.addListener((_changes, area) => {
        if (area === 'managed') listener();
      });
    },
  },
  notices: {
    async show(id, { title, message, button }) {
      const plain = {
        type: 'basic' as const,
        iconUrl: browser.runtime.getURL('icon/128.png'),
        title,
        message,
      };
      // Shown in the place of one that was not looked at, it would not come to the front.
      await browser.notifications.clear(id);
      if (button === undefined) {
        await browser.notifications.create(id, plain);
        return;
      }
      const withButton = { ...plain, buttons: [{ title: button }] };
      try {
        await browser.notifications.create(id, withButton);
      } catch {
        // Firefox has no buttons.
        await browser.notifications.create(id, plain);
      }
    },
    onClicked(listener) {
      browser.notifications.onClicked.addListener((id) => {
        void browser.notifications.clear(id);
        listener(id);
      });
    },
    onButton(listener) {
      // Firefox has the event only where it has buttons.
      browser.notifications.onButtonClicked?.addListener((id) => {
        void browser.notifications.clear(id);
        listener(id);
      });
    },
  },
  downloads,
  ...(hiddenPage === undefined ? {} : { hiddenPage }),
  lifecycle: {
    onStarted(listener) {
      browser.runtime.onInstalled.addListener(() => listener());
      browser.runtime.onStartup.addListener(() => listener());
    },
    onInstalled(listener) {
      browser.runtime.onInstalled.addListener(({ reason }) => {
        if (reason === 'install') listener();
      });
    },
  },
};
