import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { patternOf } from '../../../lib/platform/site';
import { ensureFirefox } from '../../support/browser/install.mjs';
import { type BidiSession, callIn, sessionOf } from './bidi-session';
import { BidiSurface, BidiTab } from './bidi-tab';
import { type ExtensionBrowser, foreignZone, type LaunchOptions, welcomePage } from './browser';
import {
  badgeText,
  closePopup,
  contextOfBackground,
  contextOfPopup,
  endBackground,
  errorsSoFar,
  ownOrigin,
  pressAction,
  readyWindow,
  setEnabled,
  setOrigin,
} from './firefox-window';
import { packed } from './packed';
import type { Surface, Tab } from './surface';
import { until } from './until';

/** One run of the browser: all of it is new after a restart. */
interface Run {
  browser: Browser;
  program: ChildProcess;
  /** Resolves when the program has ended. */
  gone: Promise<void>;
  session: BidiSession;
  /** The browser's own window, where scripts may do what the browser may. */
  window: string;
  version: string;
}

/** Starts Firefox on a fresh profile, with the built extension installed as from a shop. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(options.profiles ?? tmpdir(), 'nhac-han-'));
  if (options.policy !== undefined) await setPolicy(options.build, options.policy, profile);
  const browser = new Firefox(options, profile, await start(options, profile));
  await browser.install();
  if (!options.keepWelcome) await (await browser.ownTab(welcomePage)).close();
  return browser;
}

/** Writes what administrators set where this browser reads it: its user's home is the profile. */
async function setPolicy(build: string, policy: object, home: string): Promise<void> {
  const { browser_specific_settings: settings } = JSON.parse(
    await readFile(join(build, 'manifest.json'), 'utf8'),
  );
  const { id: name } = settings.gecko;
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name, description: 'of a test', type: 'storage', data: policy };
  await writeFile(join(folder, `${name}.json`), JSON.stringify(manifest));
}

class Firefox implements ExtensionBrowser {
  private id = '';
  private origin = '';
  private readonly earlierErrors: string[] = [];
  /** What the browser's questions are answered with yes for, by what stands in them. */
  private readonly consented: string[] = [];

  constructor(
    private readonly options: LaunchOptions,
    private readonly profile: string,
    private now: Run,
  ) {}

  get version(): string {
    return this.now.version;
  }

  /** A package that is not signed is taken for good, not for the session alone: it outlives a restart. */
  async install(): Promise<void> {
    const { extension } = await this.now.session.send<{ extension: string }>('webExtension.install', {
      extensionData: { type: 'base64', value: packed(this.options.build).toString('base64') },
      'moz:permanent': true,
    });
    this.id = extension;
    await this.ready();
  }

  async openTab(url: string): Promise<Tab> {
    const tab = await this.newTab();
    await tab.open(url);
    return tab;
  }

  async openBeside(url: string): Promise<Tab> {
    const tab = await this.newTab('window');
    await tab.open(url);
    return tab;
  }

  async openExtensionPage(name: string): Promise<Tab> {
    const tab = await this.newTab();
    await tab.openOwn(`${this.origin}/${name}`);
    return tab;
  }

  async ownTab(name: string, patience = 30_000): Promise<Tab> {
    const { session } = this.now;
    const context = await until(
      `a tab with ${name}`,
      async () => {
        const tree = await session.send<{ contexts: { context: string; url: string }[] }>(
          'browsingContext.getTree',
          {},
        );
        return tree.contexts.find(({ url }) => url === `${this.origin}/${name}`)?.context;
      },
      patience,
    );
    return this.tabOf(context);
  }

  async openPopup(tab: Tab): Promise<Surface> {
    await (tab as BidiTab).activate();
    await this.inWindow(pressAction, this.id);
    const isLoaded = () => location.protocol === 'moz-extension:' && document.readyState === 'complete';
    return until('the popup', async () => {
      // Until it is in its place it may change hands, and then goes by another name.
      const context = await this.inWindow(contextOfPopup, null);
      if (context === undefined) return undefined;
      const popup = new BidiSurface(this.now.session, context, () => this.inWindow(closePopup, null));
      return (await popup.evaluate(isLoaded, null).catch(() => false)) && popup;
    });
  }

  badge(): Promise<string> {
    return this.inWindow(badgeText, this.id);
  }

  /** The browser's own question is answered with a press on its "Allow". */
  async consentTo(origin: string): Promise<void> {
    this.consented.push(new URL(origin).hostname);
    await this.ready();
  }

  async consentToPermission(permission: string): Promise<void> {
    const words = questions[permission];
    if (words === undefined) throw new Error(`what Firefox asks about "${permission}" is not known`);
    this.consented.push(words);
    await this.ready();
  }

  takeAway(origin: string): Promise<void> {
    return this.inWindow(setOrigin, { id: this.id, pattern: patternOf(origin), on: false });
  }

  giveBack(origin: string): Promise<void> {
    return this.inWindow(setOrigin, { id: this.id, pattern: patternOf(origin), on: true });
  }

  async errors(): Promise<string[]> {
    return [...this.earlierErrors, ...(await this.inWindow(errorsSoFar, this.origin))];
  }

  switchExtension(on: boolean): Promise<void> {
    return this.inWindow(setEnabled, { id: this.id, on });
  }

  stopWorker(): Promise<void> {
    return this.inWindow(endBackground, this.id);
  }

  async setClock(at: number): Promise<void> {
    await this.inBackground(rememberNotices, null);
    await this.inBackground((stands) => {
      Date.now = () => stands;
    }, at);
  }

  async ring(alarm: string): Promise<void> {
    await this.inBackground((name) => browser.alarms.create(name, { when: 1, periodInMinutes: 5 }), alarm);
  }

  notices(): Promise<string[]> {
    return this.inBackground(rememberNotices, null);
  }

  async dismissNotice(name: string): Promise<void> {
    await this.inBackground((id) => browser.notifications.clear(id), name);
  }

  async restart(meanwhile?: (profile: string) => Promise<void>): Promise<void> {
    this.earlierErrors.push(...(await this.inWindow(errorsSoFar, this.origin)));
    await this.quit();
    await meanwhile?.(this.profile);
    await this.again();
  }

  async crash(meanwhile?: (profile: string) => Promise<void>): Promise<void> {
    this.earlierErrors.push(...(await this.inWindow(errorsSoFar, this.origin)));
    this.now.program.kill('SIGKILL');
    await this.now.gone;
    await meanwhile?.(this.profile);
    await this.again();
  }

  closed(): Promise<void> {
    return this.now.gone;
  }

  async close(): Promise<void> {
    await this.quit();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async quit(): Promise<void> {
    await this.now.browser.close();
    await this.now.gone;
  }

  private async again(): Promise<void> {
    this.now = await start(this.options, this.profile);
    await this.ready();
  }

  /** The extension is there, and its window answers for the person where the person has said yes. */
  private async ready(): Promise<void> {
    this.origin = await until('the extension to start', () => this.inWindow(ownOrigin, this.id));
    await this.inWindow(readyWindow, { id: this.id, names: this.consented });
  }

  private async newTab(type: 'tab' | 'window' = 'tab'): Promise<BidiTab> {
    const { session } = this.now;
    const { context } = await session.send<{ context: string }>('browsingContext.create', { type });
    const tab = this.tabOf(context);
    await tab.resize(1366, 768);
    return tab;
  }

  private tabOf(context: string): BidiTab {
    const { session, window } = this.now;
    return new BidiTab(session, context, window, join(this.profile, 'chosen'));
  }

  private async inBackground<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    return callIn(this.now.session, await this.inWindow(contextOfBackground, this.id), run, arg);
  }

  private inWindow<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    return callIn(this.now.session, this.now.window, run, arg);
  }
}

async function start(
  { headed = false, downloads, zone = foreignZone }: LaunchOptions,
  profile: string,
): Promise<Run> {
  const folder = downloads ?? join(profile, 'downloads');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(profile, 'user.js'),
    preferencesOf({ ...preferences, 'browser.download.dir': folder }),
  );
  const arguments_ = ['--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const program = spawn(
    ensureFirefox(),
    [...arguments_, '--remote-allow-system-access', ...(headed ? [] : ['--headless'])],
    // Its user has a home of its own: what administrators set for one browser is read there.
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TZ: zone, HOME: profile },
    },
  );
  const gone = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const browser = await puppeteer.connect({
    browserWSEndpoint: `${await addressOf(program)}/session`,
    protocol: 'webDriverBiDi',
    defaultViewport: null,
  });
  const session = sessionOf(browser);
  const window = await until('the window of the browser', () => ownWindow(session));
  return { browser, program, gone, session, window, version: await browser.version() };
}

/** The address that Firefox tells when it listens. */
function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    program.stderr?.on('data', (part) => {
      told += part;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(told) ?? [];
      if (address) resolve(address);
    });
    program.once('error', reject);
    program.once('exit', () => reject(new Error(`Firefox ended before it listened:\n${told}`)));
  });
}

async function ownWindow(session: BidiSession): Promise<string | undefined> {
  const { contexts } = await session.send<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  return contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
}

const preferences = {
  'xpinstall.signatures.required': false,
  'intl.accept_languages': 'vi-VN, vi',
  // The browser's question may be answered at once; a person is not that quick.
  'security.notification_enable_delay': 0,
  // A browser that was killed opens as usual, without asking what to do.
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  // Scrollbars take no room, as in the other browser: a row is as wide whether its page is long or not.
  'ui.useOverlayScrollbars': 1,
  // Tabs come and go: the processes behind them stay, and few stand ready. Drawing the screen half as often
  // spares work too: together a sixth of it.
  'dom.ipc.keepProcessesAlive.web': 1,
  'dom.ipc.keepProcessesAlive.webIsolated=http://127.0.0.1': 1,
  'dom.ipc.processPrelaunch.fission.number': 1,
  'layout.frame_rate': 30,
  // Files go into the folder of that name without a question.
  'browser.download.folderList': 2,
  // The list of them does not open over the page and take the keyboard.
  'browser.download.alwaysOpenPanel': false,
};

function preferencesOf(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

/**
 * Gives the names of the notices that were made and not cleared since this was first asked: where there is no desktop to
 * show them on, the browser takes each away as soon as it is made.
 */
function rememberNotices(): string[] {
  const home = globalThis as { made?: Set<string> };
  if (home.made === undefined) {
    const made = new Set<string>();
    home.made = made;
    const { create, clear } = browser.notifications;
    browser.notifications.create = async (...about) => {
      const name = await create(...about);
      made.add(name);
      return name;
    };
    browser.notifications.clear = (name) => {
      made.delete(name);
      return clear(name);
    };
  }
  return [...home.made];
}

/** What stands in the browser's question about a permission, in the language that it is installed in. */
const questions: Record<string, string> = {
  downloads: 'Download files',
};

/** What the extension's own background may call. */
declare const browser: {
  alarms: { create(name: string, info: { when: number; periodInMinutes: number }): void };
  notifications: { create(...about: object[]): Promise<string>; clear(id: string): Promise<boolean> };
};
