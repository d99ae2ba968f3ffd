import type { Overlay, Picture } from '../overlay';
import type { Reader } from '../reading';
import type { PageReading, RowReading } from '../reading/types';
import { Afterthought } from './afterthought';
import { RowPlaces, showsItsCode, withRows } from './changed-rows';
import type { Failing } from './failing';
import type { GuardHook } from './guard-hook';
import type { PageSettings, SessionHost } from './host';
import type { Standard } from './judging';
import { isOwnNode } from './own-documents';
import { Pace } from './pace';
import { addressOf } from './page-address';
import type { Parts } from './parts';
import { runSliced } from './sliced';
import type { TeachingHook } from './teaching-hook';
import { timersOf } from './timers';
import type { Urgency } from './urgency';
import type { WholeList } from './whole-list';

export interface LookingOptions {
  host: SessionHost;
  /** Ends the looking. */
  signal: AbortSignal;
  overlay: Overlay;
  failing: Failing;
  guard: GuardHook;
  teaching: TeachingHook;
  walking: WholeList;
  settings(): PageSettings | undefined;
  reader(): Parts['reader'] | undefined;
  /** Whether there still is an extension to draw for. */
  lives(): boolean;
  /** A look at the page as a whole begins. */
  begins(): void;
  /** The page was read, at that epoch time, and what was read differs from the last; as a whole, or some rows of it. */
  read(reading: PageReading, readAt: number, settings: PageSettings, how: 'put' | 'renew'): void;
}

/** A slice of work in one task of the page's event loop, in milliseconds. */
const sliceBudget = 12;
/** A page that is read while a press waits may take so long, in milliseconds. */
const readNowBudget = 300;
/** The rows by which the reader judges what a column means are among the first of a list. */
const tellingRows = 60;

/** Looks at a page: reads, judges and draws it, as a whole or the rows that changed, never two looks at once. */
export class Looking {
  readonly #options: LookingOptions;
  readonly #document: Document;
  readonly #pace: Pace;
  /** For rows that changed by themselves. */
  readonly #rowPace: Pace;
  readonly #afterthought: Afterthought;
  #pageReader: Reader | undefined;
  #reading: PageReading | undefined;
  #readAt = 0;
  #picture: Picture | undefined;
  #tables: Element[] = [];
  #rowPlaces: RowPlaces | undefined;
  #changedIn = new Set<Element>();
  #rewritten = false;
  #route = '';
  #spent = 0;
  #busy = false;
  #missedLook = false;
  #missedDraw = false;

  constructor(options: LookingOptions) {
    this.#options = options;
    const { view } = options.host;
    this.#document = view.document;
    const clock = timersOf(view);
    this.#pace = new Pace(clock, () => this.#look());
    this.#rowPace = new Pace(clock, () => this.#lookAtRows());
    this.#afterthought = new Afterthought(clock, () => this.changed('now'));
  }

  /** What was read last. */
  get reading(): PageReading | undefined {
    return this.#reading;
  }

  /** What was drawn last. */
  get picture(): Picture | undefined {
    return this.#picture;
  }

  /** The lists that were read last. */
  get tables(): readonly Element[] {
    return this.#tables;
  }

  /** Whether the page showed dossiers when it was read last, or a list without any. */
  get showsDossiers(): boolean {
    return this.#tables.length > 0 || this.#reading?.detail !== undefined;
  }

  /** The page changed, and where does not matter. */
  changed(urgency: Urgency): void {
    this.#pace.changed(urgency);
  }

  /** Something changed in the tables that were read last; `rewritten` where texts or elements did. */
  changedInside(elements: Iterable<Element>, rewritten: boolean): void {
    for (const element of elements) this.#changedIn.add(element);
    this.#rewritten ||= rewritten;
    this.#rowPace.changed('now');
  }

  /** What was read is judged and drawn again: time passed, or a window changed its size. */
  judgeAgain(): void {
    const { settings: current, lives } = this.#options;
    const settings = current();
    if (settings && this.#reading && !this.#busy && lives())
      void this.#work(this.#judgeAndDraw(this.#reading, settings), () => {});
  }

  /** As {@link judgeAgain}, once the look under way, if there is one, is done. */
  drawAnew(): void {
    this.#missedDraw = this.#busy;
    this.judgeAgain();
  }

  /** The page as it is in this moment; undefined where reading it takes too long. */
  readNow(): PageReading | undefined {
    const settings = this.#options.settings();
    const reader = this.#options.reader();
    if (!settings || !reader) return undefined;
    const steps = this.#readerFor(reader, settings).readInSteps();
    const end = performance.now() + readNowBudget;
    for (;;) {
      const step = steps.next();
      if (step.done) return this.#own(step.value, reader);
      if (performance.now() > end) return undefined;
    }
  }

  stop(): void {
    this.#pace.stop();
    this.#rowPace.stop();
    this.#afterthought.done();
  }

  #look(): void | Promise<void> {
    const { settings: current, reader: loaded, lives, begins } = this.#options;
    const settings = current();
    const reader = loaded();
    if (!settings || !reader || !lives()) return;
    if (this.#busy) {
      this.#missedLook = true;
      return;
    }
    begins();
    return this.#work(this.#readAndDraw(reader, settings), () => this.#tell(settings, 'put'));
  }

  #tell(settings: PageSettings, how: 'put' | 'renew'): void {
    if (this.#reading) this.#options.read(this.#reading, this.#readAt, settings, how);
  }

  #work(steps: Generator<void, void>, then: () => void): void | Promise<void> {
    const { signal } = this.#options;
    this.#busy = true;
    this.#spent = 0;
    const finish = (succeeded: boolean) => {
      this.#busy = false;
      this.#pace.spent(this.#spent, this.showsDossiers);
      if (signal.aborted) return;
      if (succeeded) then();
      this.#catchUp();
    };
    // A page that cannot be read is a defect to be told, but the next look at it may go well.
    const fail = (error: unknown) => {
      reportError(error);
      finish(false);
    };
    try {
      const running = runSliced(steps, {
        budget: sliceBudget,
        signal,
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

  /** What came while the page was looked at is looked at now. */
  #catchUp(): void {
    if (this.#missedLook) this.changed('now');
    else if (this.#missedDraw) {
      this.#missedDraw = false;
      this.judgeAgain();
    } else if (this.#changedIn.size > 0) this.#rowPace.changed('now');
    this.#missedLook = false;
  }

  #readerFor(reader: Parts['reader'], { profiles, mappings }: PageSettings): Reader {
    return reader.createReader(this.#document, {
      url: addressOf(this.#options.host.view),
      profiles,
      mappings,
    });
  }

  *#readAndDraw(reader: Parts['reader'], settings: PageSettings): Generator<void, void> {
    const { host, failing, guard } = this.#options;
    const pageReader = this.#readerFor(reader, settings);
    this.#pageReader = undefined;
    this.#forgetChanges();
    const whole = yield* pageReader.readInSteps();
    this.#pageReader = pageReader;
    const reading = this.#own(whole, reader);
    failing.look(reading, reader.failureOf);
    // What an error takes the place of is not empty.
    if (failing.is) reading.lists = [];
    this.#reading = reading;
    this.#readAt = host.epochNow();
    this.#tables = reading.lists.map(({ element }) => element);
    this.#followRoute();
    if (guard.isReadyFor(reading)) yield* this.#judgeAndDraw(reading, settings);
  }

  /** What the session of this document reads; frames with an address have their own. */
  #own(whole: PageReading, { isFiltered }: Parts['reader']): PageReading {
    const document = this.#document;
    const reading: PageReading = {
      ...whole,
      lists: whole.lists.filter(({ element }) => isOwnNode(element, document)),
      refusals: whole.refusals.filter(({ element }) => isOwnNode(element, document)),
    };
    if (reading.detail && !isOwnNode(reading.detail.element, document)) delete reading.detail;
    const tables = reading.lists.map(({ element }) => element);
    for (const list of reading.lists) if (isFiltered(list.element, tables)) list.filtered = true;
    return reading;
  }

  *#judgeAndDraw(reading: PageReading, settings: PageSettings): Generator<void, void> {
    const { overlay, walking, teaching, guard, reader: loaded } = this.#options;
    const reader = loaded();
    if (!reader) return;
    const { language, appearance, thresholds } = settings;
    const { detail, refusals } = reading;
    const standard = this.#standard(settings);
    const lists = yield* reader.judgedLists(reading.lists, standard, (list) => teaching.columnsOf(list));
    this.#picture = {
      language,
      appearance,
      now: standard.now,
      dueSoonWorkingDays: thresholds.dueSoonWorkingDays,
      lists,
      refusals,
      ...(detail ? { detail: reader.judgedDetail(detail, standard, guard.intakeOf(detail)) } : {}),
    };
    this.#rowPlaces = undefined;
    overlay.offerWalk(walking.offer());
    yield* overlay.draw(this.#picture);
    teaching.pageChanged();
    guard.pageChanged(reading, settings);
  }

  #standard({ calendar, thresholds }: PageSettings): Standard {
    return { now: this.#options.host.civilNow(), calendar, thresholds };
  }

  #forgetChanges(): void {
    this.#changedIn = new Set();
    this.#rewritten = false;
    this.#afterthought.done();
  }

  /** A look at the rows alone that changed since the last; where that does not do, the page is read as a whole. */
  #lookAtRows(): void {
    const { settings: current, lives } = this.#options;
    const picture = this.#picture;
    const settings = current();
    // What changes while the page is read is looked at once that is done.
    if (this.#busy || !picture || !settings || this.#changedIn.size === 0 || !lives()) return;
    const started = performance.now();
    const changed = this.#changedIn;
    const rewritten = this.#rewritten;
    this.#forgetChanges();
    if (this.#rereadRows(changed, rewritten, picture, settings)) {
      this.#rowPace.spent(performance.now() - started, true);
    } else this.changed('now');
  }

  #rereadRows(
    changed: ReadonlySet<Element>,
    rewritten: boolean,
    picture: Picture,
    settings: PageSettings,
  ): boolean {
    const { overlay, teaching, host, reader: loaded } = this.#options;
    const reader = loaded();
    this.#rowPlaces ??= new RowPlaces(picture);
    const places = this.#rowPlaces.of(changed);
    if (!places || !reader) return false;
    const before = places.flatMap((place) => {
      const row = picture.lists[place.list]?.rows[place.row];
      return row ? [{ place, row, said: sayOf(row.row) }] : [];
    });
    if (!before.every(({ row }) => showsItsCode(row)) || !this.#pageReader?.reread(changed)) return false;
    const standard = this.#standard(settings);
    const renewed = before.map(({ place, row, said }) => ({
      place,
      row: reader.judgedRow(row.row, standard),
      isNew: sayOf(row.row) !== said,
    }));
    this.#picture = { ...picture, lists: withRows(picture.lists, renewed) };
    const rows = renewed.map(({ row }) => row);
    if (!overlay.renew(this.#picture, rows)) return false;
    if (rewritten && places.some(({ row }) => row < tellingRows)) this.#afterthought.ask();
    if (!renewed.some(({ isNew }) => isNew)) return true;
    this.#readAt = host.epochNow();
    teaching.pageChanged();
    this.#tell(settings, 'renew');
    return true;
  }

  #followRoute(): void {
    const { pathname, hash } = this.#options.host.view.location;
    const route = pathname + hash.split('?', 1)[0];
    if (this.#route !== '' && route !== this.#route) this.#options.overlay.resetFilter();
    this.#route = route;
  }
}

/** All that a row says, to be compared. */
function sayOf({ dossier, unreadable }: RowReading): string {
  return JSON.stringify([dossier, unreadable]);
}
