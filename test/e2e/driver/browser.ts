import type { Surface, Tab } from './surface';

export interface LaunchOptions {
  /** Folder of a built extension. */
  build: string;
  /** Show the browser's window. */
  headed?: boolean;
  /** Folder that downloads are saved in under their own names, without a question. */
  downloads?: string;
  /** Folder that the profile is made in; absent: the machine's own for such things. */
  profiles?: string;
  /** Leave the page open that the extension shows a person who has just installed it. */
  keepWelcome?: boolean;
  /** The machine's time zone; absent: one that is not Vietnam's, so that a date that follows the machine shows. */
  zone?: string;
  /** What the machine's administrators set for the extension. In Chromium only root may do so. */
  policy?: object;
}

/** The page that the extension opens by itself, once. */
export const welcomePage = 'welcome.html';

/** Far from Vietnam's. */
export const foreignZone = 'America/Los_Angeles';

/** A real browser with the extension in it, on a profile of its own. */
export interface ExtensionBrowser {
  /** Name and version, as the browser says. */
  readonly version: string;
  /** Opens a new tab in front. */
  openTab(url: string): Promise<Tab>;
  /**
   * Opens a new tab that is in sight beside those that are: in a window of its own where the browser holds back a page
   * that is behind another.
   */
  openBeside(url: string): Promise<Tab>;
  /** Opens a page of the extension in a new tab in front, such as "popup.html". */
  openExtensionPage(name: string): Promise<Tab>;
  /** The tab in which the extension itself has opened one of its pages; waited for so many milliseconds. */
  ownTab(name: string, patience?: number): Promise<Tab>;
  /** Clicks the extension's button in the browser's toolbar while `tab` is in front, and gives the popup that opens. */
  openPopup(tab: Tab): Promise<Surface>;
  /** Text of the badge on that button. */
  badge(): Promise<string>;
  /** Lets the extension have an origin as soon as it asks for it: the browser's own question cannot be clicked. */
  consentTo(origin: string): Promise<void>;
  /** The same with a permission that the extension may ask for, such as "downloads". Tabs may be closed by it. */
  consentToPermission(permission: string): Promise<void>;
  /** Takes an origin away from the extension, as a person does on the browser's page of extensions. */
  takeAway(origin: string): Promise<void>;
  /** Gives back there what was taken away. */
  giveBack(origin: string): Promise<void>;
  /** Errors of every part of the extension so far, as the browser keeps them. */
  errors(): Promise<string[]>;
  /** Switches the extension off or on, as a person does on the browser's page of extensions. */
  switchExtension(on: boolean): Promise<void>;
  /** Ends the extension's background worker, as the browser does with one that rests. */
  stopWorker(): Promise<void>;
  /** Has the background's clock stand at an instant (epoch ms), until its worker ends. */
  setClock(at: number): Promise<void>;
  /** Has one of the extension's alarms ring at once. */
  ring(alarm: string): Promise<void>;
  /** Names of the notices that are shown. */
  notices(): Promise<string[]>;
  /** Takes a notice away, as a person does. */
  dismissNotice(name: string): Promise<void>;
  /**
   * Closes the browser as a person does and opens it again on the same profile; all tabs are gone. `meanwhile` is given
   * the profile's folder before it is opened again.
   */
  restart(meanwhile?: (profile: string) => Promise<void>): Promise<void>;
  /** The same, but the browser is killed. */
  crash(meanwhile?: (profile: string) => Promise<void>): Promise<void>;
  /** Resolves when a person has closed the browser's window. */
  closed(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
