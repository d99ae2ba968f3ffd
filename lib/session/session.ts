import { type ErrorCode, openEnvelope, type PageMemory } from '../messages';
import { Overlay, removeLeftovers } from '../overlay';
import type { DossierList, PageReading } from '../reading/types';
import { Delivery } from './delivery';
import { Failing } from './failing';
import { GuardHook } from './guard-hook';
import type { PageSettings, SessionHost } from './host';
import { Line } from './line';
import { Looking } from './looking';
import { isReadByParent } from './own-documents';
import { addressOf } from './page-address';
import { answerForPage } from './page-answers';
import { pageState } from './page-state';
import type { Parts } from './parts';
import { ScopeWatch } from './scope-watch';
import { TeachingHook } from './teaching-hook';
import { Watch } from './watch';
import { WholeList } from './whole-list';

/** A shadow root that is attached late tells nobody: it is looked for after so many milliseconds, then every minute. */
const lateScopes = [1_000, 3_000, 10_000];
const minute = 60_000;

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
  readonly #ending = new AbortController();
  readonly #line: Line;
  readonly #overlay: Overlay;
  readonly #failing: Failing;
  readonly #teaching: TeachingHook;
  readonly #guard: GuardHook;
  readonly #walking: WholeList;
  readonly #delivery: Delivery;
  readonly #looking: Looking;
  readonly #watch: Watch;
  readonly #scopes: ScopeWatch;
  #settings: PageSettings | undefined;
  #reader: Parts['reader'] | undefined;
  #kept: { stored?: boolean; error?: ErrorCode } = {};

  constructor(host: SessionHost) {
    const { view, call, epochNow, civilNow } = host;
    const { signal } = this.#ending;
    this.#host = host;
    this.#document = view.document;
    this.#line = new Line(host, signal, () => this.#outlive());
    const line = this.#line;
    const settings = () => this.#settings;
    const reader = () => this.#reader;
    this.#overlay = new Overlay(
      view.document,
      () => line.load('bar'),
      {
        start: () => void this.#walking.start(),
        pause: (paused) => this.#walking.pause(paused),
        stop: () => this.#walking.stop('stopped'),
      },
      {
        teach: (element) => void this.#teaching.teach(element),
        forget: (signature) => void this.#teaching.forget(signature),
      },
      {
        placed: (place) => void line.tell(() => call('page/bar-place', place)),
        overview: () => void line.tell(() => call('page/overview', null)),
        help: (topic) => void line.tell(() => call('page/help', { topic })),
      },
    );
    const overlay = this.#overlay;
    this.#failing = new Failing({
      view,
      line,
      call,
      epochNow,
      civilNow,
      show: (failure) => overlay.showFailure(failure),
    });
    this.#teaching = new TeachingHook({
      host,
      line,
      reader,
      settings,
      use: (taught) => this.#use(taught),
      showProblem: (problem) => overlay.showProblem(problem),
    });
    this.#guard = new GuardHook({
      view,
      call,
      settings,
      isAlive: () => host.isAlive(),
      last: () => this.#looking.reading,
      read: () => this.#looking.readNow(),
      load: () => line.load('guard'),
      redraw: () => this.#looking.drawAnew(),
    });
    this.#walking = new WholeList(
      {
        view,
        call,
        epochNow,
        failing: () => this.#failing.is,
        list: () => longestList(this.#looking.reading),
        nextSelectors: () => this.#settings?.profiles.flatMap(({ next = [] }) => next) ?? [],
        owns: (node) => overlay.owns(node),
        keep: () => this.#delivery.flush(),
        show: (state) => overlay.showWalk(state),
      },
      () => line.load('walk'),
    );
    this.#delivery = new Delivery({ host, line, reader, onOutcome: (error) => this.#tellOutcome(error) });
    this.#looking = new Looking({
      host,
      signal,
      overlay,
      failing: this.#failing,
      guard: this.#guard,
      teaching: this.#teaching,
      walking: this.#walking,
      settings,
      reader,
      lives: () => line.lives(),
      begins: () => void this.#scopes.look(),
      read: (...read) => this.#delivery.put(...read),
    });
    const looking = this.#looking;
    this.#watch = new Watch({
      isOwn: (node) => overlay.owns(node),
      tables: () => looking.tables,
      showsDossiers: () => looking.showsDossiers,
      onChange: (urgency) => looking.changed(urgency),
      onChangeIn: (elements, rewritten) => looking.changedInside(elements, rewritten),
    });
    this.#scopes = new ScopeWatch(view.document, this.#watch, (scope) =>
      this.#guard.listen((scope as Document).defaultView, signal),
    );
  }

  async begin(): Promise<void> {
    const { signal } = this.#ending;
    const { view, call } = this.#host;
    removeLeftovers(this.#document);
    const stopListening = this.#host.listen((message) => this.#answer(message));
    signal.addEventListener('abort', stopListening);
    const { URL: address } = this.#document;
    const settings = await this.#line.ask(() => call('page/hello', { url: address.slice(0, 20_000) }));
    const remembered = settings && this.#memory();
    if (settings) {
      this.#settings = settings;
      this.#guard.listen(view, signal);
      this.#guard.prepare(settings);
    }
    const reader = settings && (await this.#line.load('reader'));
    if (!reader || signal.aborted) {
      this.end();
      return;
    }
    this.#reader = reader;
    this.#hear();
    for (const wait of lateScopes) view.setTimeout(() => this.#lookForScopes(), wait);
    const memory = await remembered;
    if (memory?.bar) this.#overlay.placeBar(memory.bar);
    this.#looking.changed('now');
    if (memory?.walk) await this.#walking.resume(memory.walk);
  }

  /** Hears all by which a page may change, beside what changes in its trees. */
  #hear(): void {
    const { signal } = this.#ending;
    const { view } = this.#host;
    const changed = () => this.#looking.changed('now');
    const flush = () => this.#delivery.flush();
    for (const type of ['popstate', 'hashchange', 'pageshow'])
      view.addEventListener(type, changed, { signal });
    // A ticked box changes no attribute.
    this.#document.addEventListener('change', (event) => this.#ticked(event), { signal, capture: true });
    this.#document.addEventListener('load', (event) => this.#loaded(event), { signal, capture: true });
    view.addEventListener('pagehide', flush, { signal });
    view.addEventListener('pagehide', () => this.#walking.stop('left'), { signal });
    // A page that comes back from the browser's memory goes on from there.
    view.addEventListener('pageshow', ({ persisted }) => void (persisted && this.#resume()), { signal });
    view.addEventListener('resize', () => this.#looking.judgeAgain(), { signal });
    this.#document.addEventListener(
      'visibilitychange',
      () => (this.#document.hidden ? flush() : this.#tick()),
      { signal },
    );
    const clock = view.setInterval(() => this.#tick(), minute);
    signal.addEventListener('abort', () => view.clearInterval(clock));
  }

  /** What an earlier page of this tab, or an earlier visit of this site, left to this one; the page is read without it too. */
  async #memory(): Promise<PageMemory | undefined> {
    const reply = await this.#line.tell(() => this.#host.call('page/memory', null));
    return reply?.ok ? reply.value : undefined;
  }

  async #resume(): Promise<void> {
    const memory = await this.#memory();
    if (memory?.walk) await this.#walking.resume(memory.walk);
  }

  /** Leaves the page as it was. */
  end(): void {
    if (this.#ending.signal.aborted) return;
    this.#delivery.flush();
    this.#stop();
    this.#overlay.destroy();
  }

  #stop(): void {
    this.#ending.abort();
    this.#walking.stop('left');
    this.#teaching.close();
    this.#guard.end();
    this.#watch.stop();
    this.#looking.stop();
    this.#delivery.stop();
  }

  /** The extension is gone: nothing can be kept any more, which is said once. */
  #outlive(): void {
    if (this.#ending.signal.aborted) return;
    this.#stop();
    this.#overlay.sayFarewell();
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
        void this.#toldSettings(envelope.request as PageSettings);
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
  async #toldSettings(told: PageSettings): Promise<void> {
    const { view, call } = this.#host;
    const isTop = view.parent === view;
    const settings = isTop ? told : await this.#line.ask(() => call('page/hello', { url: addressOf(view) }));
    if (settings) this.#use(settings);
  }

  #use(settings: PageSettings): void {
    this.#settings = settings;
    this.#looking.changed('now');
  }

  #tellState(): Promise<unknown> | undefined {
    const state = pageState(this.#looking.picture, this.#kept);
    return answerForPage(this.#host.view, state, state.dossiers + state.refusals.length > 0);
  }

  #tellTables(): Promise<unknown> | undefined {
    const { view } = this.#host;
    const { profiles = [], mappings = [] } = this.#settings ?? {};
    const options = { url: addressOf(view), profiles, mappings };
    const { reading } = this.#looking;
    const tables = (reading && this.#reader?.outlineOf(reading, options)) ?? [];
    return answerForPage(view, tables, tables.length > 0);
  }

  #tick(): void {
    if (this.#line.lives() && !this.#document.hidden) {
      this.#looking.judgeAgain();
      this.#lookForScopes();
    }
  }

  #lookForScopes(): void {
    if (!this.#ending.signal.aborted && this.#scopes.look()) this.#looking.changed('now');
  }

  /** A frame that loaded is another page; a picture, a style or a script says by what changes what it did. */
  #loaded({ target }: Event): void {
    if (/^I?FRAME$/.test((target as Element).tagName)) this.#looking.changed('now');
    else this.#looking.changed('soon');
  }

  #ticked(event: Event): void {
    const box = event.composedPath()[0];
    if (box instanceof Element && this.#looking.tables.some((table) => table.contains(box)))
      this.#looking.changedInside([box], true);
    else this.#looking.changed('now');
  }

  #tellOutcome(error: ErrorCode | undefined): void {
    this.#kept = error === undefined ? { stored: true } : { stored: false, error };
    this.#overlay.showProblem(error === 'unknown' ? undefined : error);
  }
}

/** The list that an officer means by "the list", where a page shows several. */
function longestList(reading: PageReading | undefined): DossierList | undefined {
  return reading?.lists.reduce<DossierList | undefined>(
    (longest, list) => (!longest || list.rows.length > longest.rows.length ? list : longest),
    undefined,
  );
}
