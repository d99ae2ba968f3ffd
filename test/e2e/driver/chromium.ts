import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright-core';
import { patternOf } from '../../../lib/platform/site';
import { ensureChromium } from '../../support/browser/install.mjs';
import { extensionIdOf } from '../package/built';
import { type ExtensionBrowser, foreignZone, type LaunchOptions, welcomePage } from './browser';
import { changePreferences, consentToPermission } from './chromium-preferences';
import { attach } from './devtools-session';
import { DevtoolsSurface } from './devtools-surface';
import { PlaywrightTab } from './playwright-tab';
import type { Surface, Tab } from './surface';
import { until } from './until';

/** What the browser's own page of extensions may call. */
interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
  removeHostPermission(extensionId: string, pattern: string): Promise<void>;
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; errorCollection: boolean }): Promise<void>;
  getExtensionInfo(extensionId: string): Promise<{
    manifestErrors: { message: string }[];
    runtimeErrors: { message: string; source: string }[];
  }>;
}

declare const chrome: {
  developerPrivate: DeveloperPrivate;
  alarms: { create(name: string, info: { when: number; periodInMinutes: number }): Promise<void> };
  notifications: { getAll(): Promise<Record<string, boolean>>; clear(id: string): Promise<boolean> };
  action: { getBadgeText(details: object): Promise<string> };
  management: { setEnabled(extensionId: string, enabled: boolean): Promise<void> };
};

/** One run of the browser: all of it is new after a restart. */
interface Run {
  context: BrowserContext;
  session: CDPSession;
  worker: Worker;
}

/** Starts a Chromium-family browser on a fresh profile, with the built extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(options.profiles ?? tmpdir(), 'nhac-han-'));
  const policy = options.policy && (await setPolicy(options.build, options.policy));
  const started = start(options, profile);
  if (policy !== undefined) started.catch(() => rm(policy, { force: true }));
  const browser = new Chromium(options, profile, await started, policy);
  await browser.prepare();
  if (!options.keepWelcome) await (await browser.ownTab(welcomePage)).close();
  return browser;
}

/** Writes what administrators set where this browser reads it, and gives the file: it holds for every one that starts meanwhile. */
async function setPolicy(build: string, policy: object): Promise<string> {
  const folder = '/etc/chromium/policies/managed';
  const { key } = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'));
  const file = join(folder, `nhac-han-${process.pid}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [extensionIdOf(key)]: policy } } }));
  return file;
}

class Chromium implements ExtensionBrowser {
  constructor(
    private readonly options: LaunchOptions,
    private readonly profile: string,
    private now: Run,
    /** The file of its policy. */
    private readonly policy: string | undefined,
  ) {}

  get version(): string {
    return `Chromium ${this.now.context.browser()?.version()}`;
  }

  private get extensionId(): string {
    return new URL(this.now.worker.url()).host;
  }

  /** The browser keeps the errors of an extension only where it is told to, from then on and over restarts. */
  prepare(): Promise<void> {
    return this.onExtensionsPage((page) =>
      page.evaluate(async (extensionId) => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
      }, this.extensionId),
    );
  }

  async openTab(url: string): Promise<Tab> {
    const tab = new PlaywrightTab(await this.now.context.newPage());
    await tab.open(url);
    return tab;
  }

  /** Whoever drives this browser has every page in sight. */
  openBeside(url: string): Promise<Tab> {
    return this.openTab(url);
  }

  openExtensionPage(name: string): Promise<Tab> {
    return this.openTab(`chrome-extension://${this.extensionId}/${name}`);
  }

  async ownTab(name: string, patience = 30_000): Promise<Tab> {
    const url = `chrome-extension://${this.extensionId}/${name}`;
    const page = await until(
      `a tab with ${name}`,
      async () => this.now.context.pages().find((each) => each.url() === url),
      patience,
    );
    return new PlaywrightTab(page);
  }

  async openPopup(tab: Tab): Promise<Surface> {
    const { context, session } = this.now;
    const { page } = tab as PlaywrightTab;
    await page.bringToFront();
    const before = new Set((await this.targets('page')).map(({ targetId }) => targetId));
    const tabTarget = await this.tabTargetOf(await context.newCDPSession(page));
    // A command of the browser, still without a type in Playwright's list of them.
    const trigger = session.send as (method: string, params: object) => Promise<unknown>;
    await trigger.call(session, 'Extensions.triggerAction', { id: this.extensionId, targetId: tabTarget });
    const { targetId } = await until('the popup', async () =>
      (await this.targets('page')).find(
        (target) => !before.has(target.targetId) && target.url.startsWith('chrome-extension:'),
      ),
    );
    const devtools = await attach(session, targetId);
    const popup = new DevtoolsSurface(devtools, async () => {
      await session.send('Target.closeTarget', { targetId });
    });
    // A target is there before its page: until then it answers for a blank one, or not at all.
    const isLoaded = () => location.protocol === 'chrome-extension:' && document.readyState === 'complete';
    await until('the popup to be loaded', () => popup.evaluate(isLoaded, null).catch(() => false));
    return popup;
  }

  badge(): Promise<string> {
    return this.now.worker.evaluate(() => chrome.action.getBadgeText({}));
  }

  setClock(at: number): Promise<void> {
    return this.now.worker.evaluate((stands) => {
      Date.now = () => stands;
    }, at);
  }

  async ring(alarm: string): Promise<void> {
    await this.now.worker.evaluate(
      (name) => chrome.alarms.create(name, { when: 1, periodInMinutes: 5 }),
      alarm,
    );
  }

  async notices(): Promise<string[]> {
    return Object.keys(await this.now.worker.evaluate(() => chrome.notifications.getAll()));
  }

  async dismissNotice(name: string): Promise<void> {
    await this.now.worker.evaluate((id) => chrome.notifications.clear(id), name);
  }

  consentTo(origin: string): Promise<void> {
    return this.onExtensionsPage((page) =>
      page.evaluate(({ id, pattern }) => chrome.developerPrivate.addHostPermission(id, pattern), {
        id: this.extensionId,
        pattern: patternOf(origin),
      }),
    );
  }

  /** The browser keeps what it may have without a question in the profile, which no browser may have open then. */
  consentToPermission(permission: string): Promise<void> {
    const { extensionId } = this;
    return this.restart((profile) => consentToPermission(profile, extensionId, permission));
  }

  giveBack(origin: string): Promise<void> {
    return this.consentTo(origin);
  }

  takeAway(origin: string): Promise<void> {
    return this.onExtensionsPage((page) =>
      page.evaluate(({ id, pattern }) => chrome.developerPrivate.removeHostPermission(id, pattern), {
        id: this.extensionId,
        pattern: patternOf(origin),
      }),
    );
  }

  errors(): Promise<string[]> {
    return this.onExtensionsPage((page) =>
      page.evaluate(async (id) => {
        const { manifestErrors, runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(id);
        return [
          ...manifestErrors.map(({ message }) => message),
          ...runtimeErrors.map(({ message, source }) => `${source}: ${message}`),
        ];
      }, this.extensionId),
    );
  }

  /** A worker that something wakes at once keeps its target: it is ended anew until it is seen to be gone. */
  async stopWorker(): Promise<void> {
    const standing = async () =>
      (await this.targets('service_worker')).filter(({ url }) => url === this.now.worker.url());
    await until('the worker to end', async () => {
      for (const { targetId } of await standing())
        await this.now.session.send('Target.closeTarget', { targetId }).catch(() => {});
      return (await standing()).length === 0;
    });
  }

  switchExtension(on: boolean): Promise<void> {
    return this.onExtensionsPage((page) =>
      page.evaluate(({ id, enabled }) => chrome.management.setEnabled(id, enabled), {
        id: this.extensionId,
        enabled: on,
      }),
    );
  }

  async restart(meanwhile?: (profile: string) => Promise<void>): Promise<void> {
    await this.now.context.close();
    await meanwhile?.(this.profile);
    this.now = await start(this.options, this.profile);
  }

  async crash(meanwhile?: (profile: string) => Promise<void>): Promise<void> {
    const { context, session } = this.now;
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const own = processInfo.find(({ type }) => type === 'browser');
    if (!own) throw new Error('the browser does not name its process');
    const closed = new Promise((resolve) => context.once('close', resolve));
    process.kill(own.id, 'SIGKILL');
    await closed;
    await meanwhile?.(this.profile);
    this.now = await start(this.options, this.profile);
  }

  closed(): Promise<void> {
    return new Promise((resolve) => {
      this.now.context.once('close', () => resolve());
    });
  }

  async close(): Promise<void> {
    await this.now.context.close();
    if (this.policy !== undefined) await rm(this.policy, { force: true });
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async targets(type: string) {
    const { targetInfos } = await this.now.session.send('Target.getTargets', { filter: [{ type }] });
    return targetInfos;
  }

  /** The tab that holds the page in front: the two are targets of their own. */
  private async tabTargetOf(page: CDPSession): Promise<string> {
    const { targetInfo } = await page.send('Target.getTargetInfo');
    const tabs = (await this.targets('tab')).filter(({ url }) => url === targetInfo.url);
    const front = tabs.length === 1 ? tabs[0] : tabs.find(isInFront);
    if (!front) throw new Error(`none of ${tabs.length} tabs that show ${targetInfo.url} is in front`);
    return front.targetId;
  }

  private async onExtensionsPage<R>(work: (page: PlaywrightTab) => Promise<R>): Promise<R> {
    const page = new PlaywrightTab(await this.now.context.newPage());
    try {
      await page.open(extensionsPage);
      return await work(page);
    } finally {
      await page.close();
    }
  }
}

/**
 * The texts of the browser's page of extensions: a script there may do what that page may, and the page itself, four times
 * as long in the making, is not drawn. A browser that has no such file shows the page.
 */
const extensionsPage = 'chrome://extensions/strings.m.js';

/** Newer browsers say which tab is in front, in a field that Playwright has no type for. */
function isInFront(target: object): boolean {
  const { embedderData } = target as { embedderData?: { tabActive?: boolean } };
  return embedderData?.tabActive === true;
}

async function start(
  { build, headed = false, downloads, zone = foreignZone }: LaunchOptions,
  profile: string,
): Promise<Run> {
  const executablePath = ensureChromium();
  if (downloads !== undefined) {
    await changePreferences(profile, (preferences) => {
      preferences.download = { default_directory: downloads, prompt_for_download: false };
    });
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    locale: 'vi-VN',
    viewport: { width: 1366, height: 768 },
    env: { ...process.env, TZ: zone },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--enable-unsafe-extension-debugging',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser gives no session of its own');
  // Playwright takes downloads for itself and gives them names of its own.
  if (downloads !== undefined) await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  const patience = /chromium/i.test(executablePath) ? 30_000 : 3_000;
  const worker = context.serviceWorkers()[0] ?? (await loaded(context, session, build, patience));
  return { context, session, worker };
}

/**
 * Branded Chrome takes no extension from its command line, but takes one from its debugger. One that is loaded twice
 * starts anew, without what it was granted: what takes it from its command line is given time.
 *
 * @param patience How long it may take from the command line, in milliseconds.
 */
async function loaded(
  context: BrowserContext,
  session: CDPSession,
  build: string,
  patience: number,
): Promise<Worker> {
  const arrives = (timeout: number) => context.waitForEvent('serviceworker', { timeout });
  try {
    return await arrives(patience);
  } catch {
    const load = session.send as (method: string, params: object) => Promise<unknown>;
    const arrived = arrives(10_000);
    await load.call(session, 'Extensions.loadUnpacked', { path: build });
    return arrived;
  }
}
