import type { HeldPress } from './press';

/** Who sent a message, as the browser says. */
export interface Sender {
  extensionId?: string;
  /** Address of the frame that sent it. */
  url?: string;
  /** Origin of that frame; tells more than `url` where the frame is about:blank. */
  origin?: string;
  tabId?: number;
  frameId?: number;
}

/** Answers a message with a promise, or leaves it to others with `undefined`. */
export type MessageHandler = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

export interface Messaging {
  onMessage(handler: MessageHandler): void;
  /** To the background. Rejects where nobody listens. */
  send(message: unknown): Promise<unknown>;
  /** To every frame of a tab, or to one. Rejects where nobody listens. */
  sendToTab(tabId: number, message: unknown, frameId?: number): Promise<unknown>;
}

/** The extension itself. */
export interface Identity {
  id: string;
  /** Origin of the extension's own pages, with a closing slash. */
  baseUrl: string;
  version: string;
  /** Names the browser with its version, and the system. */
  browser: string;
}

export interface Permissions {
  /** Whether a match pattern is granted. */
  contains(pattern: string): Promise<boolean>;
  /** Every match pattern granted. */
  granted(): Promise<string[]>;
  /** Only inside a click handler. */
  request(pattern: string): Promise<boolean>;
  /** False where the browser refuses, as it does for a required permission. */
  remove(pattern: string): Promise<boolean>;
  onChanged(listener: () => void): void;
}

export interface ContentScripts {
  /** The match patterns for which the script is registered; empty where it is not. */
  registered(id: string): Promise<string[]>;
  /** Registers a script for all frames of the pages that match, or changes its patterns. */
  register(id: string, file: string, patterns: string[]): Promise<void>;
  unregister(id: string): Promise<void>;
  /** Runs the script at once in all frames of a tab. */
  inject(tabId: number, file: string): Promise<void>;
  /** The same in one frame. */
  injectIntoFrame(tabId: number, frameId: number, file: string): Promise<void>;
  /** Has one frame's own world await a press, as `awaitPress` says. */
  awaitPress(tabId: number, frameId: number, signal: string, held?: HeldPress): Promise<void>;
}

export interface Tab {
  id: number;
  /** Only where the tab's host is granted. */
  url?: string;
  active: boolean;
  /** Epoch ms. */
  lastAccessed: number;
}

export interface Tabs {
  all(): Promise<Tab[]>;
  /** The active tab of the window the caller stands in. */
  current(): Promise<Tab | undefined>;
  /** The tab that shows the calling page; absent in a popup. */
  ownId(): Promise<number | undefined>;
  /** Opens an address in a new tab. */
  open(url: string): Promise<void>;
}

/** The browser's key-value storage of this extension. */
export interface KeyValues {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** Stays when the browser is closed. */
export interface LastingValues extends KeyValues {
  /** Removes every value whose key begins so. */
  removeAll(prefix: string): Promise<void>;
}

/** Key by key in memory: gone when the browser is closed, there when a worker is woken again. */
export interface PassingValues extends KeyValues {
  remove(key: string): Promise<void>;
}

/** The shortcuts that the manifest declares. */
export interface Shortcuts {
  /** `tabId`: the tab in front, where the browser tells it. */
  onPressed(listener: (name: string, tabId: number | undefined) => void): void;
}

export interface Alarms {
  every(name: string, minutes: number): Promise<void>;
  onAlarm(listener: (name: string) => void): void;
}

export interface Badge {
  show(text: string, colour: string): Promise<void>;
}

/** What an administrator set for the extension by the browser's policy. */
export interface ManagedValues {
  /** All of it; an empty record where there is none. */
  get(): Promise<unknown>;
  onChanged(listener: () => void): void;
}

/** What a notice of the browser says. */
export interface Notice {
  title: string;
  message: string;
  /** Words of its one button, where it has one and the browser has buttons. */
  button?: string;
}

export interface Notices {
  /** Shows a notice in place of the one of the same id. */
  show(id: string, notice: Notice): Promise<void>;
  onClicked(listener: (id: string) => void): void;
  onButton(listener: (id: string) => void): void;
}

/** Saving files with no page open; only where the officer allowed it. */
export interface Downloads {
  isAllowed(): Promise<boolean>;
  /** Only inside a click handler. */
  ask(): Promise<boolean>;
  /**
   * Saves what stands under an address below the download folder, in place of a file of the same name; resolves once it is
   * there, whole. Rejects with `DownloadFailed`; there is no file then.
   * @param path Such as "Nhac-Han/2026-11-22/a.csv".
   */
  save(url: string, path: string): Promise<void>;
}

/** A page without a window, where a worker has none of its own to make files in. */
export interface HiddenPage {
  /** Opens it, unless it is open, and gives what it answers to a message. */
  ask(page: string, message: unknown): Promise<unknown>;
  close(): Promise<void>;
}

export interface Lifecycle {
  /** On install, on update and at the browser's start. */
  onStarted(listener: () => void): void;
  /** When the extension has just come into this profile; not on update. */
  onInstalled(listener: () => void): void;
}

/** All that the extension uses of the browser; tests pass their own. */
export interface Platform {
  identity: Identity;
  messaging: Messaging;
  permissions: Permissions;
  contentScripts: ContentScripts;
  tabs: Tabs;
  local: LastingValues;
  passing: PassingValues;
  shortcuts: Shortcuts;
  alarms: Alarms;
  badge: Badge;
  notices: Notices;
  downloads: Downloads;
  /** Absent where the background is a page itself. */
  hiddenPage?: HiddenPage;
  managed: ManagedValues;
  lifecycle: Lifecycle;
}
