import { judge } from '../dossier';
import { type Caller, type ErrorCode, openEnvelope, type PageCalls, type Reply } from '../messages';
import {
  type JudgedList,
  type JudgedRow,
  Overlay,
  type Picture,
  removeLeftovers,
  type TeachableColumns,
} from '../overlay';
import { scopesOf } from '../reading/scopes';
import type { DossierList, PageReading } from '../reading/types';
import { officerNearby } from './officer-nearby';
import { Outbox } from './outbox';
import { isOwnNode, isReadByParent, ownScopes } from './own-documents';
import { Pace } from './pace';
import { pageState } from './page-state';
import { offeredPart, type Parts } from './parts';
import { sentReadings } from './sent-reading';
import { Settling } from './settling';
import { runSliced } from './sliced';
import { Teaching } from './teaching';
import { Walking } from './walking';
import { Watch } from './watch';

type PageSettings = PageCalls['page/hello']['reply'];

/** What a session needs of the world around the page. */
export interface SessionHost {
  view: Window;
  call: Caller;
  /** Hears messages from the extension; returns what ends the hearing. */
  listen(answer: (message: unknown) => Promise<unknown> | undefined): () => void;
  /** Vietnam's civil time now. */
  civilNow(): string;
  epochNow(): number;
  /** False once the extension was updated, switched off or removed under the page. */
  isAlive(): boolean;
}

/** A slice of work in one task of the page's event loop, in milliseconds. */
const sliceBudget = 12;
/** How many rows are judged between two pauses. */
const rowsPerStep = 200;
/** Open shadow roots and blank frames are looked for at most so often, in milliseconds. */
const scopesFresh = 500;
/** A shadow root that is attached late tells nobody: it is looked for after so many milliseconds, then every minute. */
const lateScopes = [1_000, 3_000, 10_000];
const askWaits = [500, 1_000, 2_000, 5_000, 15_000, 60_000];
const minute = 60_000;
/** How long the top frame waits with "nothing here", so that a frame that holds the list answers first. */
const emptyAnswerDelay = 150;

/**
 * The life of one portal page, from the first reading to the moment when the page is left as it was. It ends with the
 * signal, when the extension says so, or quietly when the extension is gone.
 */
export function startSession(host: SessionHost, signal: AbortSignal): void {
  if (signal.aborted || isReadByParent(host.view) || !/html/.test(host.view.document.contentType)) return;
  const session = new Session(host);
  signal.addEventListener('abort', () => session.end(), { once: true });
  void session.begin();
}

class Session {
  readonly #host: SessionHost;
  readonly #document: Document;
  readonly #overlay: Overlay;
  readonly #watch: Watch;
  readonly #pace: Pace;
  readonly #settling: Settling;
  readonly #outbox: Outbox;
  readonly #walking: Walking;
  readonly #teaching: Teaching;
  readonly #ending = new AbortController();
  #settings: PageSettings | undefined;
  #reader: Parts['reader'] | undefined;
  #reading: PageReading | undefined;
  #readAt = 0;
  #picture: Picture | undefined;
  #tables: Element[] = [];
  #route = '';
  #scopesAt = Number.NEGATIVE_INFINITY;
  #spent = 0;
  #busy = false;
  #missedLook = false;
  #kept: { stored?: boolean; error?: ErrorCode } = {};

  constructor(host: SessionHost) {
    const { view } = host;
    this.#host = host;
    this.#document = view.document;
    this.#overlay = new Overlay(
      view.document,
      () => offeredPart('bar') ?? this.#load('bar'),
      {
        start: () => void this.#walking.start(),
        pause: (paused) => this.#walking.pause(paused),
        stop: () => this.#walking.stop('stopped'),
      },
      {
        teach: (element) => void this.#teaching.teach(element),
        forget: (signature) => void this.#teaching.forget(signature),
      },
    );
    this.#teaching = new Teaching({
      document: view.document,
      reader: () => this.#reader,
      settings: () => this.#settings,
      load: async () => offeredPart('teaching') ?? (await this.#load('teaching')),
      site: () => siteOf(this.#siteUrl()),
      url: () => this.#address(),
      call: (call, request) => this.#send(() => host.call(call, request)),
      onSettings: (settings) => this.#use(settings),
      onFailure: () => this.#overlay.showProblem('not-teachable'),
    });
    const timers = {
      setTimer: (run: () => void, ms: number) => view.setTimeout(run, ms),
      clearTimer: (timer: number) => view.clearTimeout(timer),
    };
    this.#pace = new Pace({ time: () => performance.now(), ...timers }, () => this.#look());
    this.#watch = new Watch({
      isOwn: (node) => this.#overlay.owns(node),
      tables: () => this.#tables,
      onChange: (urgency) => this.#pace.changed(urgency),
    });
    this.#settling = new Settling({
      time: () => performance.now(),
      ...timers,
      send: (readings) => this.#outbox.put(readings),
    });
    this.#outbox = new Outbox({
      send: (reading) => this.#send(() => host.call('page/reading', reading)),
      ...timers,
      onOutcome: (error) => this.#tellOutcome(error),
    });
    this.#walking = new Walking({
      view,
      list: () => longestList(this.#reading),
      nextSelectors: () => this.#settings?.profiles.flatMap(({ next = [] }) => next) ?? [],
      owns: (node) => this.#overlay.owns(node),
      keep: () => this.#settling.flush(),
      show: (state) => this.#overlay.showWalk(state),
    });
  }

  async begin(): Promise<void> {
    const { signal } = this.#ending;
    removeLeftovers(this.#document);
    const stopListening = this.#host.listen((message) => this.#answer(message));
    signal.addEventListener('abort', stopListening);
    const { URL: address } = this.#document;
    const settings = await this.#ask(() => this.#host.call('page/hello', { url: address.slice(0, 20_000) }));
    const reader = settings && (await this.#load('reader'));
    if (!reader || signal.aborted) {
      this.end();
      return;
    }
    this.#settings = settings;
    this.#reader = reader;
    const { view } = this.#host;
    const changed = () => this.#pace.changed('now');
    const flush = () => this.#settling.flush();
    for (const type of ['popstate', 'hashchange', 'pageshow'])
      view.addEventListener(type, changed, { signal });
    // A ticked box changes no attribute.
    this.#document.addEventListener('change', changed, { signal, capture: true });
    this.#document.addEventListener('load', changed, { signal, capture: true });
    view.addEventListener('pagehide', flush, { signal });
    view.addEventListener('resize', () => this.#judgeAgain(), { signal });
    this.#document.addEventListener(
      'visibilitychange',
      () => (this.#document.hidden ? flush() : this.#tick()),
      { signal },
    );
    const clock = view.setInterval(() => this.#tick(), minute);
    signal.addEventListener('abort', () => view.clearInterval(clock));
    for (const wait of lateScopes) view.setTimeout(() => this.#lookForScopes(), wait);
    changed();
  }

  /** Leaves the page as it was. */
  end(): void {
    if (this.#ending.signal.aborted) return;
    this.#settling.flush();
    this.#stop();
    this.#overlay.destroy();
  }

  #stop(): void {
    this.#ending.abort();
    this.#walking.stop('touched');
    this.#teaching.close();
    this.#watch.stop();
    this.#pace.stop();
    this.#settling.stop();
    this.#outbox.stop();
  }

  /** The extension is gone: nothing can be kept any more, which is said once. */
  #outlive(): void {
    if (this.#ending.signal.aborted) return;
    this.#stop();
    this.#overlay.sayFarewell();
  }

  /** A part of the script that is loaded when first needed; undefined where the page is not to be read any more. */
  async #load<N extends keyof Parts>(name: N): Promise<Parts[N] | undefined> {
    await this.#ask(() => this.#host.call('page/part', { part: name }));
    return offeredPart(name);
  }

  /** Asks until there is an answer; undefined where the page is not to be read. */
  async #ask<T>(call: () => Promise<Reply<T>>): Promise<T | undefined> {
    for (let tries = 0; !this.#ending.signal.aborted; tries++) {
      const reply = await this.#send(call).catch(() => undefined);
      if (reply?.ok) return reply.value;
      if (reply && reply.error !== 'unknown') return undefined;
      const wait = askWaits[Math.min(tries, askWaits.length - 1)];
      await new Promise((resolve) => this.#host.view.setTimeout(resolve, wait));
    }
    return undefined;
  }

  async #send<T>(call: () => Promise<Reply<T>>): Promise<Reply<T>> {
    try {
      return await call();
    } catch (error) {
      if (!this.#host.isAlive()) this.#outlive();
      throw error;
    }
  }

  #answer(message: unknown): Promise<unknown> | undefined {
    const envelope = openEnvelope(message, ['session/settings', 'session/state', 'session/stop']);
    if (!envelope) return undefined;
    const done = Promise.resolve({ ok: true, value: null });
    switch (envelope.call) {
      case 'session/settings':
        void this.#hear(envelope.request as PageSettings);
        return done;
      case 'session/stop':
        this.end();
        return done;
      case 'session/state':
        return this.#tellState();
    }
  }

  /** Settings are told for the tab's own site: a frame of another one asks for its own. */
  async #hear(told: PageSettings): Promise<void> {
    const { view, call } = this.#host;
    const isTop = view.parent === view;
    const settings = isTop ? told : await this.#ask(() => call('page/hello', { url: this.#address() }));
    if (settings) this.#use(settings);
  }

  #use(settings: PageSettings): void {
    this.#settings = settings;
    this.#pace.changed('now');
  }

  /** The frame that holds something answers for the page; only the top frame answers that there is nothing. */
  #tellState(): Promise<unknown> | undefined {
    const value = pageState(this.#picture, this.#kept);
    const reply = { ok: true, value };
    if (value.dossiers + value.refusals.length > 0) return Promise.resolve(reply);
    const { view } = this.#host;
    if (view.parent !== view) return undefined;
    return new Promise((resolve) => view.setTimeout(() => resolve(reply), emptyAnswerDelay));
  }

  /** One look at the page: read, judge, draw, and send what was read once the page has come to rest. */
  #look(): void | Promise<void> {
    const settings = this.#settings;
    const reader = this.#reader;
    if (!settings || !reader) return;
    if (this.#busy) {
      this.#missedLook = true;
      return;
    }
    this.#watchScopes();
    return this.#work(this.#readAndDraw(reader, settings), () => this.#settle(settings));
  }

  /** Time passes and windows change their size: what was read is judged and drawn again. */
  #judgeAgain(): void {
    if (this.#settings && this.#reading && !this.#busy) {
      void this.#work(this.#judgeAndDraw(this.#reading, this.#settings), () => {});
    }
  }

  #tick(): void {
    if (!this.#host.isAlive()) this.#outlive();
    else if (!this.#document.hidden) {
      this.#judgeAgain();
      this.#lookForScopes();
    }
  }

  #work(steps: Generator<void, void>, then: () => void): void | Promise<void> {
    this.#busy = true;
    this.#spent = 0;
    const finish = (succeeded: boolean) => {
      this.#busy = false;
      this.#pace.spent(this.#spent);
      if (this.#ending.signal.aborted) return;
      if (succeeded) then();
      if (this.#missedLook) this.#pace.changed('now');
      this.#missedLook = false;
    };
    // A page that cannot be read is a defect to be told, but the next look at it may go well.
    const fail = (error: unknown) => {
      reportError(error);
      finish(false);
    };
    try {
      const running = runSliced(steps, {
        budget: sliceBudget,
        signal: this.#ending.signal,
        onSlice: (spent) => {
          this.#spent += spent;
        },
      });
      if (running) return running.then(() => finish(true), fail);
      finish(true);
    } catch (error) {
      fail(error);
    }
  }

  *#readAndDraw({ readPageInSteps }: Parts['reader'], settings: PageSettings): Generator<void, void> {
    const { profiles, mappings } = settings;
    const document = this.#document;
    const whole = yield* readPageInSteps(document, { url: this.#address(), profiles, mappings });
    const reading: PageReading = {
      ...whole,
      lists: whole.lists.filter(({ element }) => isOwnNode(element, document)),
      refusals: whole.refusals.filter(({ element }) => isOwnNode(element, document)),
    };
    if (reading.detail && !isOwnNode(reading.detail.element, document)) delete reading.detail;
    this.#reading = reading;
    this.#readAt = this.#host.epochNow();
    this.#tables = [...reading.lists, ...reading.refusals].map(({ element }) => element);
    this.#followRoute();
    yield* this.#judgeAndDraw(reading, settings);
  }

  *#judgeAndDraw(reading: PageReading, settings: PageSettings): Generator<void, void> {
    const { thresholds, calendar, language } = settings;
    const at = { now: this.#host.civilNow(), calendar, thresholds };
    const lists: JudgedList[] = [];
    let judged = 0;
    for (const list of reading.lists) {
      const { title, pager, rows } = list;
      const judgedRows: JudgedRow[] = [];
      for (const row of rows) {
        judgedRows.push({ row, judgement: judge(row.dossier, { ...at, unreadable: row.unreadable }) });
        if (++judged % rowsPerStep === 0) yield;
      }
      const columns = this.#columnsOf(list);
      lists.push({
        ...(title === undefined ? {} : { title }),
        pager,
        rows: judgedRows,
        ...(columns ? { columns } : {}),
      });
    }
    this.#picture = {
      language,
      dueSoonWorkingDays: thresholds.dueSoonWorkingDays,
      lists,
      refusals: reading.refusals,
    };
    this.#overlay.offerWalk(this.#walking.offer());
    yield* this.#overlay.draw(this.#picture);
    this.#teaching.pageChanged();
  }

  /** Cards have no columns. */
  #columnsOf(list: DossierList): TeachableColumns | undefined {
    if (!this.#reader || list.columns.length < 2) return undefined;
    const signature = this.#reader.signatureOfList(list);
    const taught = this.#teaching.isTaught(signature);
    const inVain =
      taught && list.rows.length === 0 && list.skipped.some(({ reason }) => reason === 'no-code');
    return { element: list.element, signature, taught, inVain };
  }

  #followRoute(): void {
    const { pathname, hash } = this.#host.view.location;
    const route = pathname + hash.split('?', 1)[0];
    if (this.#route !== '' && route !== this.#route) this.#overlay.resetFilter();
    this.#route = route;
  }

  #lookForScopes(): void {
    if (!this.#ending.signal.aborted && this.#watchScopes()) this.#pace.changed('now');
  }

  /** Whether there is a tree that was not watched before. */
  #watchScopes(): boolean {
    const now = performance.now();
    if (now - this.#scopesAt < scopesFresh) return false;
    this.#scopesAt = now;
    return this.#watch.watch(ownScopes(scopesOf(this.#document), this.#document));
  }

  #settle({ keptPersonalFields: keep, profiles }: PageSettings): void {
    const reading = this.#reading;
    const readAt = this.#readAt;
    const url = this.#siteUrl();
    if (!reading || !url) return;
    this.#settling.put(() => {
      const officer =
        reading.officer ??
        officerNearby(this.#host.view, (document) => this.#reader?.officerIn(document, profiles));
      return sentReadings(officer === undefined ? reading : { ...reading, officer }, { url, readAt, keep });
    });
  }

  /** What the page's links and the officer's own names of columns go by. */
  #address(): string {
    return this.#siteUrl() ?? this.#document.URL;
  }

  /** A blank page opened by the portal has the portal's origin, but no address of its own. */
  #siteUrl(): string | undefined {
    const { location, origin } = this.#host.view;
    return [location.href, `${origin}/`].find((address) => /^https?:/.test(address));
  }

  #tellOutcome(error: ErrorCode | undefined): void {
    this.#kept = error === undefined ? { stored: true } : { stored: false, error };
    this.#overlay.showProblem(error === 'unknown' ? undefined : error);
  }
}

function siteOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).origin;
}

/** The list that an officer means by "the list", where a page shows several. */
function longestList(reading: PageReading | undefined): DossierList | undefined {
  return reading?.lists.reduce<DossierList | undefined>(
    (longest, list) => (!longest || list.rows.length > longest.rows.length ? list : longest),
    undefined,
  );
}
