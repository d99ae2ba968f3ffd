import { workingDayMinutes } from '../calendar';
import { judge, workingMinutesLeft } from '../dossier';
import {
  type Caller,
  type ErrorCode,
  openEnvelope,
  type PageCalls,
  type PageMemory,
  type Reply,
} from '../messages';
import {
  type ChosenFields,
  type JudgedDetail,
  type JudgedList,
  type JudgedRow,
  Overlay,
  type Picture,
  removeLeftovers,
  type TeachableColumns,
} from '../overlay';
import type { Reader } from '../reading';
import { scopesOf } from '../reading/scopes';
import type { DossierDetail, DossierList, PageReading, RowReading } from '../reading/types';
import { Afterthought } from './afterthought';
import { RowPlaces, showsItsCode, withRows } from './changed-rows';
import { Failing } from './failing';
import { GuardHook } from './guard-hook';
import { News } from './news';
import { officerNearby } from './officer-nearby';
import { Outbox } from './outbox';
import { isOwnNode, isReadByParent, ownScopes } from './own-documents';
import { Pace } from './pace';
import { pageState } from './page-state';
import { offeredPart, type Parts } from './parts';
import { lookToSend } from './sent-reading';
import { Settling } from './settling';
import { runSliced } from './sliced';
import type { Teaching } from './teaching';
import { Watch } from './watch';
import { WholeList } from './whole-list';

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
/** A page that is read while a press waits may take so long, in milliseconds. */
const readNowBudget = 300;
/** How many rows are judged between two pauses. */
const rowsPerStep = 200;
/** The rows by which the reader judges what a column means are among the first of a list. */
const tellingRows = 60;
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
  /** For rows that changed by themselves. */
  readonly #rowPace: Pace;
  readonly #afterthought: Afterthought;
  readonly #settling: Settling;
  readonly #news = new News();
  readonly #outbox: Outbox;
  readonly #walking: WholeList;
  readonly #failing: Failing;
  readonly #guard: GuardHook;
  readonly #ending = new AbortController();
  #settings: PageSettings | undefined;
  #reader: Parts['reader'] | undefined;
  #teaching: Teaching | undefined;
  #pageReader: Reader | undefined;
  #reading: PageReading | undefined;
  #readAt = 0;
  #picture: Picture | undefined;
  #tables: Element[] = [];
  #rowPlaces: RowPlaces | undefined;
  #changedIn = new Set<Element>();
  #rewritten = false;
  #route = '';
  #scopesAt = Number.NEGATIVE_INFINITY;
  #spent = 0;
  #busy = false;
  #missedLook = false;
  #missedDraw = false;
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
        teach: (element) => void this.#teach(element),
        forget: (signature) => void this.#forget(signature),
      },
      {
        placed: (place) => void this.#send(() => host.call('page/bar-place', place)).catch(() => undefined),
        overview: () => void this.#send(() => host.call('page/overview', null)).catch(() => undefined),
        help: (topic) => void this.#send(() => host.call('page/help', { topic })).catch(() => undefined),
      },
    );
    this.#failing = new Failing({
      view,
      call: host.call,
      epochNow: host.epochNow,
      civilNow: host.civilNow,
      show: (failure) => this.#overlay.showFailure(failure),
    });
    this.#guard = new GuardHook({
      view,
      call: host.call,
      settings: () => this.#settings,
      isAlive: () => host.isAlive(),
      last: () => this.#reading,
      read: () => this.#readNow(),
      load: async () => offeredPart('guard') ?? (await this.#load('guard')),
      redraw: () => {
        this.#missedDraw = this.#busy;
        this.#judgeAgain();
      },
    });
    const timers = {
      setTimer: (run: () => void, ms: number) => view.setTimeout(run, ms),
      clearTimer: (timer: number) => view.clearTimeout(timer),
    };
    const clock = { time: () => performance.now(), ...timers };
    this.#pace = new Pace(clock, () => this.#look());
    this.#rowPace = new Pace(clock, () => this.#lookAtRows());
    this.#afterthought = new Afterthought(clock, () => this.#pace.changed('now'));
    this.#watch = new Watch({
      isOwn: (node) => this.#overlay.owns(node),
      tables: () => this.#tables,
      onChange: (urgency) => this.#pace.changed(urgency),
      onChangeIn: (elements, rewritten) => this.#changedInside(elements, rewritten),
    });
    this.#settling = new Settling({
      time: () => performance.now(),
      ...timers,
      messages: (look) => this.#news.of(look),
      send: (reading) => this.#outbox.put(reading),
    });
    this.#outbox = new Outbox({
      send: (reading) => this.#send(() => host.call('page/reading', reading)),
      ...timers,
      onOutcome: (error) => this.#tellOutcome(error),
    });
    this.#walking = new WholeList(
      {
        view,
        call: host.call,
        epochNow: host.epochNow,
        failing: () => this.#failing.is,
        list: () => longestList(this.#reading),
        nextSelectors: () => this.#settings?.profiles.flatMap(({ next = [] }) => next) ?? [],
        owns: (node) => this.#overlay.owns(node),
        keep: () => this.#settling.flush(),
        show: (state) => this.#overlay.showWalk(state),
      },
      async () => offeredPart('walk') ?? (await this.#load('walk')),
    );
  }

  async begin(): Promise<void> {
    const { signal } = this.#ending;
    removeLeftovers(this.#document);
    const stopListening = this.#host.listen((message) => this.#answer(message));
    signal.addEventListener('abort', stopListening);
    const { URL: address } = this.#document;
    const settings = await this.#ask(() => this.#host.call('page/hello', { url: address.slice(0, 20_000) }));
    const remembered = settings && this.#memory();
    if (settings) {
      this.#settings = settings;
      this.#guard.listen(this.#host.view, signal);
      this.#guard.prepare(settings);
    }
    const reader = settings && (await this.#load('reader'));
    if (!reader || signal.aborted) {
      this.end();
      return;
    }
    this.#reader = reader;
    const { view } = this.#host;
    const changed = () => this.#pace.changed('now');
    const flush = () => this.#settling.flush();
    for (const type of ['popstate', 'hashchange', 'pageshow'])
      view.addEventListener(type, changed, { signal });
    // A ticked box changes no attribute.
    this.#document.addEventListener('change', (event) => this.#ticked(event), { signal, capture: true });
    this.#document.addEventListener('load', changed, { signal, capture: true });
    view.addEventListener('pagehide', flush, { signal });
    view.addEventListener('pagehide', () => this.#walking.stop('left'), { signal });
    // A page that comes back from the browser's memory goes on from there.
    view.addEventListener('pageshow', ({ persisted }) => void (persisted && this.#resume()), { signal });
    view.addEventListener('resize', () => this.#judgeAgain(), { signal });
    this.#document.addEventListener(
      'visibilitychange',
      () => (this.#document.hidden ? flush() : this.#tick()),
      { signal },
    );
    const clock = view.setInterval(() => this.#tick(), minute);
    signal.addEventListener('abort', () => view.clearInterval(clock));
    for (const wait of lateScopes) view.setTimeout(() => this.#lookForScopes(), wait);
    const memory = await remembered;
    if (memory?.bar) this.#overlay.placeBar(memory.bar);
    changed();
    if (memory?.walk) await this.#walking.resume(memory.walk);
  }

  /** What an earlier page of this tab, or an earlier visit of this site, left to this one; the page is read without it too. */
  async #memory(): Promise<PageMemory | undefined> {
    const reply = await this.#send(() => this.#host.call('page/memory', null)).catch(() => undefined);
    return reply?.ok ? reply.value : undefined;
  }

  async #resume(): Promise<void> {
    const memory = await this.#memory();
    if (memory?.walk) await this.#walking.resume(memory.walk);
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
    this.#walking.stop('left');
    this.#teaching?.close();
    this.#guard.end();
    this.#watch.stop();
    this.#pace.stop();
    this.#rowPace.stop();
    this.#afterthought.done();
    this.#settling.stop();
    this.#outbox.stop();
  }

  /** The extension is gone: nothing can be kept any more, which is said once. */
  #outlive(): void {
    if (this.#ending.signal.aborted) return;
    this.#stop();
    this.#overlay.sayFarewell();
  }

  /** Whether there still is an extension to draw for. */
  #lives(): boolean {
    if (!this.#host.isAlive()) this.#outlive();
    return !this.#ending.signal.aborted;
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
    const envelope = openEnvelope(message, [
      'session/settings',
      'session/state',
      'session/tables',
      'session/stop',
      'session/focus-bar',
    ]);
    if (!envelope) return undefined;
    const done = Promise.resolve({ ok: true, value: null });
    switch (envelope.call) {
      case 'session/settings':
        void this.#hear(envelope.request as PageSettings);
        return done;
      case 'session/stop':
        this.end();
        return done;
      case 'session/focus-bar':
        this.#overlay.focusBar();
        return done;
      case 'session/state':
        return this.#tellState();
      case 'session/tables':
        return this.#tellTables();
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

  /** Has the officer name the columns of a table; the code for it is loaded once. */
  async #teach(element: Element): Promise<void> {
    const { view } = this.#host;
    const reader = this.#reader;
    if (!reader) return;
    const part = offeredPart('teaching') ?? (await this.#load('teaching'));
    this.#teaching ??= part?.createTeaching({
      document: view.document,
      reader,
      reading: () => {
        const { language = 'vi', profiles = [], mappings = [] } = this.#settings ?? {};
        return { url: this.#address(), site: this.#site(), language, profiles, mappings };
      },
      keep: (signature, columns) => this.#keepTaught(signature, columns),
    });
    if (this.#teaching?.teach(element) === false) this.#overlay.showProblem('not-teachable');
  }

  async #forget(signature: string): Promise<void> {
    const forgotten = await this.#keepTaught(signature, null);
    if (!forgotten) this.#overlay.showProblem('not-forgotten');
  }

  /** Keeps what the columns of one kind of table were named, or with null forgets it, and reads the page so. */
  async #keepTaught(signature: string, columns: ChosenFields | null): Promise<boolean> {
    const request = { signature, columns: columns && { ...columns } };
    const reply = await this.#send(() => this.#host.call('page/teach', request)).catch(() => undefined);
    if (reply?.ok) this.#use(reply.value);
    return reply?.ok === true;
  }

  #tellState(): Promise<unknown> | undefined {
    const state = pageState(this.#picture, this.#kept);
    return this.#tell(state, state.dossiers + state.refusals.length > 0);
  }

  #tellTables(): Promise<unknown> | undefined {
    const { profiles = [], mappings = [] } = this.#settings ?? {};
    const options = { url: this.#address(), profiles, mappings };
    const tables = (this.#reading && this.#reader?.outlineOf(this.#reading, options)) ?? [];
    return this.#tell(tables, tables.length > 0);
  }

  /** The frame that holds something answers for the page; only the top frame answers that there is nothing. */
  #tell(value: unknown, isSomething: boolean): Promise<unknown> | undefined {
    const reply = { ok: true, value };
    if (isSomething) return Promise.resolve(reply);
    const { view } = this.#host;
    if (view.parent !== view) return undefined;
    return new Promise((resolve) => view.setTimeout(() => resolve(reply), emptyAnswerDelay));
  }

  /** One look at the page: read, judge, draw, and send what was read once the page has come to rest. */
  #look(): void | Promise<void> {
    const settings = this.#settings;
    const reader = this.#reader;
    if (!settings || !reader || !this.#lives()) return;
    if (this.#busy) {
      this.#missedLook = true;
      return;
    }
    this.#watchScopes();
    return this.#work(this.#readAndDraw(reader, settings), () => this.#settle(settings));
  }

  /** Time passes and windows change their size: what was read is judged and drawn again. */
  #judgeAgain(): void {
    if (this.#settings && this.#reading && !this.#busy && this.#lives()) {
      void this.#work(this.#judgeAndDraw(this.#reading, this.#settings), () => {});
    }
  }

  #tick(): void {
    if (this.#lives() && !this.#document.hidden) {
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
      else if (this.#missedDraw) {
        this.#missedDraw = false;
        this.#judgeAgain();
      } else if (this.#changedIn.size > 0) this.#rowPace.changed('now');
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

  *#readAndDraw({ createReader, failureOf }: Parts['reader'], settings: PageSettings): Generator<void, void> {
    const { profiles, mappings } = settings;
    const document = this.#document;
    const pageReader = createReader(document, { url: this.#address(), profiles, mappings });
    this.#pageReader = undefined;
    this.#forgetChanges();
    const whole = yield* pageReader.readInSteps();
    this.#pageReader = pageReader;
    const reading = this.#own(whole);
    this.#failing.look(reading, failureOf);
    // What an error takes the place of is not empty.
    if (this.#failing.is) reading.lists = [];
    this.#reading = reading;
    this.#readAt = this.#host.epochNow();
    this.#tables = [...reading.lists, ...reading.refusals].map(({ element }) => element);
    this.#followRoute();
    if (this.#guard.isReadyFor(reading)) yield* this.#judgeAndDraw(reading, settings);
  }

  /** What the session of this document reads; frames with an address have their own. */
  #own(whole: PageReading): PageReading {
    const document = this.#document;
    const reading: PageReading = {
      ...whole,
      lists: whole.lists.filter(({ element }) => isOwnNode(element, document)),
      refusals: whole.refusals.filter(({ element }) => isOwnNode(element, document)),
    };
    if (reading.detail && !isOwnNode(reading.detail.element, document)) delete reading.detail;
    const tables = reading.lists.map(({ element }) => element);
    for (const list of reading.lists)
      if (this.#reader?.isFiltered(list.element, tables)) list.filtered = true;
    return reading;
  }

  /** The page as it is in this moment; undefined where reading it takes too long. */
  #readNow(): PageReading | undefined {
    const settings = this.#settings;
    if (!settings || !this.#reader) return undefined;
    const { profiles, mappings } = settings;
    const reader = this.#reader.createReader(this.#document, { url: this.#address(), profiles, mappings });
    const steps = reader.readInSteps();
    const end = performance.now() + readNowBudget;
    for (;;) {
      const step = steps.next();
      if (step.done) return this.#own(step.value);
      if (performance.now() > end) return undefined;
    }
  }

  *#judgeAndDraw(reading: PageReading, settings: PageSettings): Generator<void, void> {
    const { thresholds, language, appearance } = settings;
    const judgeRow = this.#judgeAt(settings);
    const lists: JudgedList[] = [];
    let judged = 0;
    for (const list of reading.lists) {
      const { title, pager, rows, filtered } = list;
      const judgedRows: JudgedRow[] = [];
      for (const row of rows) {
        judgedRows.push(judgeRow(row));
        if (++judged % rowsPerStep === 0) yield;
      }
      const columns = this.#columnsOf(list);
      lists.push({
        ...(title === undefined ? {} : { title }),
        pager,
        ...(filtered ? { filtered } : {}),
        rows: judgedRows,
        ...(columns ? { columns } : {}),
      });
    }
    this.#picture = {
      language,
      appearance,
      dueSoonWorkingDays: thresholds.dueSoonWorkingDays,
      lists,
      refusals: reading.refusals,
      ...(reading.detail ? { detail: this.#judgedDetail(reading.detail, settings) } : {}),
    };
    this.#rowPlaces = undefined;
    this.#overlay.offerWalk(this.#walking.offer());
    yield* this.#overlay.draw(this.#picture);
    this.#teaching?.pageChanged();
    this.#guard.pageChanged(reading, settings);
  }

  #judgedDetail(detail: DossierDetail, { calendar, thresholds }: PageSettings): JudgedDetail {
    const { dossier, unreadable } = detail;
    const at = { now: this.#host.civilNow(), calendar, thresholds };
    const minutesLeft = workingMinutesLeft(dossier, at);
    const intake = this.#guard.intakeOf(detail);
    return {
      detail,
      judgement: judge(dossier, { ...at, unreadable }),
      dayMinutes: workingDayMinutes(calendar),
      ...(minutesLeft === undefined ? {} : { minutesLeft }),
      ...(intake ? { intake } : {}),
    };
  }

  #judgeAt({ calendar, thresholds }: PageSettings): (row: RowReading) => JudgedRow {
    const at = { now: this.#host.civilNow(), calendar, thresholds };
    return (row) => ({ row, judgement: judge(row.dossier, { ...at, unreadable: row.unreadable }) });
  }

  /** Something changed in the tables that were read last. */
  #changedInside(elements: Iterable<Element>, rewritten: boolean): void {
    for (const element of elements) this.#changedIn.add(element);
    this.#rewritten ||= rewritten;
    this.#rowPace.changed('now');
  }

  #ticked(event: Event): void {
    const box = event.composedPath()[0];
    if (box instanceof Element && this.#tables.some((table) => table.contains(box)))
      this.#changedInside([box], true);
    else this.#pace.changed('now');
  }

  #forgetChanges(): void {
    this.#changedIn = new Set();
    this.#rewritten = false;
    this.#afterthought.done();
  }

  /** A look at the rows alone that changed since the last; where that does not do, the page is read as a whole. */
  #lookAtRows(): void {
    const picture = this.#picture;
    const settings = this.#settings;
    // What changes while the page is read is looked at once that is done.
    if (this.#busy || !picture || !settings || this.#changedIn.size === 0 || !this.#lives()) return;
    const started = performance.now();
    const changed = this.#changedIn;
    const rewritten = this.#rewritten;
    this.#forgetChanges();
    if (this.#rereadRows(changed, rewritten, picture, settings)) {
      this.#rowPace.spent(performance.now() - started);
    } else this.#pace.changed('now');
  }

  #rereadRows(
    changed: ReadonlySet<Element>,
    rewritten: boolean,
    picture: Picture,
    settings: PageSettings,
  ): boolean {
    this.#rowPlaces ??= new RowPlaces(picture);
    const places = this.#rowPlaces.of(changed);
    if (!places) return false;
    const before = places.flatMap((place) => {
      const row = picture.lists[place.list]?.rows[place.row];
      return row ? [{ place, row, said: sayOf(row.row) }] : [];
    });
    if (!before.every(({ row }) => showsItsCode(row)) || !this.#pageReader?.reread(changed)) return false;
    const judgeRow = this.#judgeAt(settings);
    const renewed = before.map(({ place, row, said }) => ({
      place,
      row: judgeRow(row.row),
      isNew: sayOf(row.row) !== said,
    }));
    const lists = withRows(picture.lists, renewed);
    this.#picture = { ...picture, lists };
    if (
      !this.#overlay.renew(
        this.#picture,
        renewed.map(({ row }) => row),
      )
    )
      return false;
    if (rewritten && places.some(({ row }) => row < tellingRows)) this.#afterthought.ask();
    if (!renewed.some(({ isNew }) => isNew)) return true;
    this.#readAt = this.#host.epochNow();
    this.#teaching?.pageChanged();
    this.#settle(settings, 'renew');
    return true;
  }

  /** Cards have no columns. */
  #columnsOf(list: DossierList): TeachableColumns | undefined {
    if (!this.#reader || list.columns.length < 2) return undefined;
    const signature = this.#reader.signatureOfList(list);
    const site = this.#site();
    const taught =
      this.#settings?.mappings.some((known) => known.site === site && known.signature === signature) === true;
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
    const scopes = ownScopes(scopesOf(this.#document), this.#document);
    for (const scope of scopes) this.#guard.listen((scope as Document).defaultView, this.#ending.signal);
    return this.#watch.watch(scopes);
  }

  #settle({ keptPersonalFields: keep, profiles }: PageSettings, how: 'put' | 'renew' = 'put'): void {
    const reading = this.#reading;
    const readAt = this.#readAt;
    const url = this.#siteUrl();
    if (!reading || !url) return;
    const whole = { ...reading };
    // The officer may be named in another frame, which is looked at when the page is at rest.
    const context = { url, readAt, keep };
    const look = lookToSend(whole, context);
    this.#settling[how]({
      ...look,
      readings: () => {
        const officer =
          reading.officer ??
          officerNearby(this.#host.view, (document) => this.#reader?.officerIn(document, profiles));
        if (officer !== undefined) whole.officer = officer;
        return look.readings();
      },
    });
  }

  /** The origin under which the names of columns are kept; "" where the page has none. */
  #site(): string {
    const url = this.#siteUrl();
    return url === undefined ? '' : new URL(url).origin;
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

/** All that a row says, to be compared. */
function sayOf({ dossier, unreadable }: RowReading): string {
  return JSON.stringify([dossier, unreadable]);
}

/** The list that an officer means by "the list", where a page shows several. */
function longestList(reading: PageReading | undefined): DossierList | undefined {
  return reading?.lists.reduce<DossierList | undefined>(
    (longest, list) => (!longest || list.rows.length > longest.rows.length ? list : longest),
    undefined,
  );
}
