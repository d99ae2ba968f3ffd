/*
 * What is done in Firefox's own window, which may do all that the browser may. Each function is sent there as text: it
 * uses nothing from outside itself.
 */

interface PopupBrowser extends Element {
  permanentKey?: object;
  browsingContext: {
    prefersColorSchemeOverride: string;
    forcedColorsOverride: string;
    mediumOverride: string;
  };
}

interface Action {
  triggerAction(window: Window): Promise<void>;
  action: { getProperty(tab: null, name: string): string | null };
}

interface View {
  viewType: string;
  xulBrowser: PopupBrowser;
}

interface Extension {
  terminateBackground(options: object): Promise<void>;
  wakeupBackground(): Promise<void>;
  views: Set<View>;
}

interface Download {
  succeeded: boolean;
  target: { path: string };
}

interface ScriptError {
  errorMessage: string;
  sourceName: string;
  lineNumber: number;
  columnNumber: number;
  flags: number;
  innerWindowID: number;
}

interface Tabs {
  getTabsForWindow(window: Window): { linkedBrowser: Element }[];
}

declare const WebExtensionPolicy: {
  getByID(id: string): { extension: Extension; active: boolean; mozExtensionHostname: string } | null;
};
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: Extension): Action } } };
    NavigableManager: {
      getIdForBrowser(browser: Element): string;
      getBrowserById(id: string): PopupBrowser;
    };
    Downloads: { ALL: string; getList(which: string): Promise<{ getAll(): Promise<Download[]> }> };
    TabManager: Tabs;
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, what: { permissions: string[]; origins: string[] }, of: Extension) => Promise<void>
    >;
    AddonManager: {
      getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
    };
  };
};
declare const WindowGlobalParent: {
  getByInnerWindowId(id: number): { isCurrentGlobal: boolean } | null;
};
declare const Services: {
  console: {
    getMessageArray(): ScriptError[];
    registerListener(listener: { observe(message: ScriptError): void }): void;
  };
  prefs: { setIntPref(name: string, value: number): void };
  focus: {
    MOVEFOCUS_FORWARD: number;
    MOVEFOCUS_BACKWARD: number;
    FLAG_BYKEY: number;
    moveFocus(window: Window | null, from: null, direction: number, flags: number): Element | null;
  };
};
declare const Ci: {
  nsIScriptError: { new (): ScriptError; warningFlag: number };
};
declare const PopupNotifications: { panel: HTMLElement };

/** The origin of the extension's pages, once it runs. */
export function ownOrigin(id: string): string | undefined {
  const policy = WebExtensionPolicy.getByID(id);
  return policy?.active ? `moz-extension://${policy.mozExtensionHostname}` : undefined;
}

/**
 * Has popup and background count among the pages that may be driven, the browser's question about a host or a permission
 * answered with yes where it names one of these, and errors noted whose page was left in the midst of a step of its
 * script: what the script then asks of its own window, the browser answers with an error.
 */
export function readyWindow({ id, names }: { id: string; names: readonly string[] }): void {
  const home = window as unknown as { consented?: readonly string[]; ofPagesLeft: Set<ScriptError> };
  const isNew = home.consented === undefined;
  home.consented = names;
  if (!isNew) return;
  const { TabManager } = ChromeUtils.importESModule('chrome://remote/content/shared/TabManager.sys.mjs');
  const tabsOf = TabManager.getTabsForWindow;
  TabManager.getTabsForWindow = (each) => [
    ...tabsOf.call(TabManager, each),
    ...[
      ...each.document.querySelectorAll('browser.webextension-popup-browser'),
      ...[...(WebExtensionPolicy.getByID(id)?.extension.views ?? [])]
        .filter(({ viewType }) => viewType === 'background')
        .map(({ xulBrowser }) => xulBrowser),
    ].map((linkedBrowser) => ({ linkedBrowser })),
  ];
  const { ofPagesLeft } = Object.assign(home, { ofPagesLeft: new Set<ScriptError>() });
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      if (!message.errorMessage.startsWith('NS_ERROR_NOT_INITIALIZED')) return;
      // A page that is still there has a window that answers: its error is a true one.
      if (!WindowGlobalParent.getByInnerWindowId(message.innerWindowID)?.isCurrentGlobal)
        ofPagesLeft.add(message);
    },
  });
  PopupNotifications.panel.addEventListener('popupshown', () => {
    const question = PopupNotifications.panel.firstElementChild as
      | (Element & { button?: HTMLElement })
      | null;
    if (question?.id !== 'addon-webext-permissions-notification') return;
    if (home.consented?.some((name) => question.textContent?.includes(name))) question.button?.click();
  });
}

/** Presses the extension's button in the toolbar, as a person does. */
export async function pressAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy) throw new Error('the extension is not there');
  await ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);
}

/** By what the popup may be driven; undefined until there is one. */
export function contextOfPopup(): string | undefined {
  const popup = document.querySelector<PopupBrowser>('panel browser.webextension-popup-browser');
  if (!popup || (popup.closest('panel') as (Element & { state: string }) | null)?.state !== 'open')
    return undefined;
  popup.permanentKey ??= {};
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  return NavigableManager.getIdForBrowser(popup);
}

/** Closes the popup, and waits until it is gone. */
export async function closePopup(): Promise<void> {
  const popup = document.querySelector('browser.webextension-popup-browser');
  (popup?.closest('panel') as (Element & { hidePopup(): void }) | null)?.hidePopup();
  while (document.querySelector('browser.webextension-popup-browser')) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function badgeText(id: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy) throw new Error('the extension is not there');
  const button = ExtensionParent.apiManager.global.browserActionFor(policy.extension);
  return button.action.getProperty(null, 'badgeText') ?? '';
}

/**
 * Errors of the extension's own files that the browser's console holds; not the browser's own note that a page was left
 * while an answer was on its way to it, nor its note that one was left while an icon was decoded (that the icons are sound
 * is tested by itself), nor errors of a script whose page was left.
 */
export function errorsSoFar(origin: string): string[] {
  const { ofPagesLeft } = window as unknown as { ofPagesLeft: ReadonlySet<ScriptError> };
  const isNoteOfLeaving =
    /^Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/;
  const isNoteOfIcon = ({ sourceName, errorMessage }: ScriptError) =>
    sourceName.startsWith(`${origin}/icon/`) && errorMessage.startsWith('Image corrupt or truncated');
  return Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter((message) => !ofPagesLeft.has(message))
    .filter(
      ({ sourceName, flags }) => sourceName.startsWith(origin) && !(flags & Ci.nsIScriptError.warningFlag),
    )
    .filter((message) => !isNoteOfLeaving.test(message.errorMessage) && !isNoteOfIcon(message))
    .map(
      ({ sourceName, lineNumber, columnNumber, errorMessage }) =>
        `${sourceName}:${lineNumber}:${columnNumber}: ${errorMessage}`,
    );
}

/**
 * By what the background may be driven, which is woken for it and rests later than it would (after the five minutes that
 * the browser allows at most), for what a driver does in it does not count as work.
 */
export async function contextOfBackground(id: string): Promise<string> {
  Services.prefs.setIntPref('extensions.background.idle.timeout', 300_000);
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await extension?.wakeupBackground();
  const view = [...(extension?.views ?? [])].find(({ viewType }) => viewType === 'background');
  if (!view) throw new Error('the extension has no background');
  view.xulBrowser.permanentKey ??= {};
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  return NavigableManager.getIdForBrowser(view.xulBrowser);
}

/**
 * Calls the command of the browser, or of the extension in it, that has these keys: the keys that a script makes in this
 * window reach its listeners, and not its commands.
 */
export function callCommand(keys: readonly string[]): void {
  const sorted = (names: readonly string[]) =>
    names
      .map((name) => name.toLowerCase())
      .sort()
      .join();
  const command = [...document.querySelectorAll<Element & { doCommand(): void }>('keyset > key')].find(
    (each) =>
      each.getAttribute('key')?.toLowerCase() === keys.at(-1)?.toLowerCase() &&
      sorted(each.getAttribute('modifiers')?.split(/[\s,]+/) ?? []) === sorted(keys.slice(0, -1)),
  );
  if (!command) throw new Error(`no command has the keys ${keys.join('+')}`);
  command.doCommand();
}

/**
 * Brings the keyboard from the browser's own buttons, by the keys that a person goes on with, back to the page that it
 * left for them.
 */
export function comeRound({ context, back }: { context: string; back: boolean }): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { ownerDocument } = NavigableManager.getBrowserById(context);
  const { focus } = Services;
  const direction = back ? focus.MOVEFOCUS_BACKWARD : focus.MOVEFOCUS_FORWARD;
  /** More than the window has. */
  const mostStops = 50;
  for (let stops = 0; stops < mostStops && ownerDocument.activeElement?.localName !== 'browser'; stops++)
    focus.moveFocus(ownerDocument.defaultView, null, direction, focus.FLAG_BYKEY);
}

/** Shows a page as on another machine, or as on paper; "none" and "" leave it as it is on this one. */
export function showAs({
  context,
  scheme,
  forced,
  medium,
}: {
  context: string;
  scheme: string;
  forced: string;
  medium: string;
}): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { browsingContext } = NavigableManager.getBrowserById(context);
  browsingContext.prefersColorSchemeOverride = scheme;
  browsingContext.forcedColorsOverride = forced;
  browsingContext.mediumOverride = medium;
}

/** Paths of the files that were saved whole. */
export async function savedFiles(): Promise<string[]> {
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  const downloads = await (await Downloads.getList(Downloads.ALL)).getAll();
  return downloads.filter(({ succeeded }) => succeeded).map(({ target }) => target.path);
}

/** Ends the event page, as the browser does with one that rests. */
export async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ disableResetIdleForTest: true });
}

/** Grants a match pattern or takes it away, as its switch on the browser's page of extensions does. */
export async function setOrigin({
  id,
  pattern,
  on,
}: {
  id: string;
  pattern: string;
  on: boolean;
}): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy) throw new Error('the extension is not there');
  const what = { permissions: [], origins: [pattern] };
  await ExtensionPermissions[on ? 'add' : 'remove'](id, what, policy.extension);
}

export async function setEnabled({ id, on }: { id: string; on: boolean }): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (on ? addon.enable() : addon.disable());
}
