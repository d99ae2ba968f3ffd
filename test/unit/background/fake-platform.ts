import type { DownloadFailed } from '../../../lib/platform/download-failed';
import type { HeldPress } from '../../../lib/platform/press';
import type { MessageHandler, Notice, Platform, Sender, Tab } from '../../../lib/platform/types';

const matches = (pattern: string, url: string) => {
  const { protocol, hostname } = new URL(url);
  return pattern === `${protocol}//${hostname}/*`;
};

/** A browser as far as the background sees it: permissions, tabs with or without a session, a badge. */
export function fakePlatform() {
  const granted = new Set<string>();
  const required = new Set<string>();
  const tabs: { tab: Tab; url: string; alive: boolean }[] = [];
  const stored = new Map<string, unknown>();
  const alarms = new Map<string, number>();
  const state = {
    registered: undefined as { file: string; patterns: string[] } | undefined,
    injected: [] as number[],
    parts: [] as { tabId: number; frameId: number; file: string }[],
    presses: [] as { tabId: number; frameId: number; signal: string; held?: HeldPress }[],
    opened: [] as string[],
    told: [] as { tabId: number; call: string }[],
    badge: '',
    managed: {} as object,
    notices: [] as ({ id: string } & Notice)[],
    mayDownload: false,
    /** What became of files that were saved: path by address. */
    saved: [] as { url: string; path: string }[],
    downloadFault: undefined as DownloadFailed | undefined,
  };
  let handler: MessageHandler | undefined;
  const changed: (() => void)[] = [];
  const started: (() => void)[] = [];
  const installed: (() => void)[] = [];
  const rung: ((name: string) => void)[] = [];
  const passing = new Map<string, unknown>();
  const clicked: ((id: string) => void)[] = [];
  const buttons: ((id: string) => void)[] = [];
  const managed: (() => void)[] = [];
  const pressed: ((name: string, tabId: number | undefined) => void)[] = [];
  const isGranted = (url: string) => [...granted, ...required].some((pattern) => matches(pattern, url));
  const find = (id: number) => tabs.find(({ tab }) => tab.id === id);

  const platform: Platform = {
    identity: { id: 'own', baseUrl: 'chrome-extension://own/', version: '1.2.3', browser: 'Browser/1' },
    messaging: {
      onMessage(listener) {
        handler = listener;
      },
      send: async () => undefined,
      async sendToTab(tabId, message) {
        const found = find(tabId);
        if (!found?.alive) throw new Error('Receiving end does not exist.');
        const { call } = message as { call: string };
        state.told.push({ tabId, call });
        if (call === 'session/stop') found.alive = false;
        return { ok: true, value: call === 'session/state' ? { dossiers: 0, lists: 0 } : null };
      },
    },
    permissions: {
      contains: async (pattern) => granted.has(pattern) || required.has(pattern),
      granted: async () => [...required, ...granted],
      request: async () => true,
      async remove(pattern) {
        if (!granted.delete(pattern)) return false;
        for (const listener of changed) listener();
        return true;
      },
      onChanged: (listener) => void changed.push(listener),
    },
    contentScripts: {
      registered: async () => state.registered?.patterns ?? [],
      async register(_id, file, patterns) {
        state.registered = { file, patterns };
      },
      async unregister() {
        state.registered = undefined;
      },
      async inject(tabId) {
        const found = find(tabId);
        if (found === undefined || !isGranted(found.url))
          throw new Error('Cannot access contents of the page.');
        found.alive = true;
        state.injected.push(tabId);
      },
      async injectIntoFrame(tabId, frameId, file) {
        state.parts.push({ tabId, frameId, file });
      },
      async awaitPress(tabId, frameId, signal, held) {
        state.presses.push({ tabId, frameId, signal, ...(held ? { held } : {}) });
      },
    },
    tabs: {
      all: async () => tabs.map(({ tab, url }) => (isGranted(url) ? { ...tab, url } : tab)),
      current: async () => undefined,
      ownId: async () => undefined,
      open: async (url) => void state.opened.push(url),
    },
    local: {
      get: async (key) => structuredClone(stored.get(key)),
      async set(key, value) {
        stored.set(key, structuredClone(value));
      },
      async removeAll(prefix) {
        for (const key of [...stored.keys()]) if (key.startsWith(prefix)) stored.delete(key);
      },
    },
    passing: {
      get: async (key) => structuredClone(passing.get(key)),
      async set(key, value) {
        passing.set(key, structuredClone(value));
      },
      async remove(key) {
        passing.delete(key);
      },
    },
    shortcuts: { onPressed: (listener) => void pressed.push(listener) },
    alarms: {
      async every(name, minutes) {
        alarms.set(name, minutes);
      },
      onAlarm: (listener) => void rung.push(listener),
    },
    badge: {
      async show(text) {
        state.badge = text;
      },
    },
    managed: {
      get: async () => structuredClone(state.managed),
      onChanged: (listener) => void managed.push(listener),
    },
    notices: {
      show: async (id, notice) => void state.notices.push({ id, ...notice }),
      onClicked: (listener) => void clicked.push(listener),
      onButton: (listener) => void buttons.push(listener),
    },
    downloads: {
      isAllowed: async () => state.mayDownload,
      ask: async () => state.mayDownload,
      async save(url, path) {
        if (state.downloadFault !== undefined) throw state.downloadFault;
        state.saved.push({ url, path });
      },
    },
    lifecycle: {
      onStarted: (listener) => void started.push(listener),
      onInstalled: (listener) => void installed.push(listener),
    },
  };

  return {
    platform,
    state,
    alarms,
    tabs,
    /** As the officer does in the browser's own prompt. */
    grant(pattern: string) {
      granted.add(pattern);
      for (const listener of changed) listener();
    },
    /** As the officer does in the browser's own settings. */
    revoke(pattern: string) {
      granted.delete(pattern);
      for (const listener of changed) listener();
    },
    /** As a build does whose manifest names the host. */
    require: (pattern: string) => void required.add(pattern),
    openTab(url: string, id = tabs.length + 1) {
      const opened = { tab: { id, active: true, lastAccessed: id }, url, alive: false };
      tabs.push(opened);
      return opened;
    },
    start: () => {
      for (const listener of started) listener();
    },
    /** As the browser does with an extension that has just come. */
    install: () => {
      for (const listener of [...installed, ...started]) listener();
    },
    ring: (name: string) => {
      for (const listener of rung) listener(name);
    },
    /** As an administrator does. */
    decree(policy: object) {
      state.managed = policy;
      for (const listener of managed) listener();
    },
    /** As the browser does with a worker that rests: what it listened to is nobody's until it begins anew. */
    rest: () => {
      for (const listeners of [changed, started, installed, rung, clicked, buttons, pressed, managed])
        listeners.length = 0;
    },
    /** As the officer does with a notice, or with its button. */
    pressNotice: (id: string, part: 'notice' | 'button') => {
      for (const listener of part === 'notice' ? clicked : buttons) listener(id);
    },
    /** As the officer does on the keyboard. */
    shortcut: (name: string, tabId?: number) => {
      for (const listener of pressed) listener(name, tabId);
    },
    send: (message: unknown, sender: Sender) => handler?.(message, sender),
  };
}

export const site = 'https://motcua.example.vn';
export const pattern = `${site}/*`;
export const fromPage: Sender = {
  extensionId: 'own',
  url: `${site}/ho-so`,
  origin: site,
  tabId: 1,
  frameId: 0,
};
export const fromPopup: Sender = { extensionId: 'own', url: 'chrome-extension://own/popup.html' };
