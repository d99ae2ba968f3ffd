import type { FlagId, Judgement } from '../dossier/judgement';
import type { CountName } from '../locale/overlay';
import { type Corner, corners } from './bar-corners';
import { barName } from './bar-name';
import type { BarContent, BarPart, DrawnBar } from './bar-part';
import { shownByFilter } from './bar-setting';
import type { Failure } from './failure';
import { labelOf } from './label';
import type { MarkedRow } from './marked-row';
import { Marks } from './marks';
import type { JudgedRow, Picture } from './picture';
import type { TeachingActions } from './teaching-part';
import type { WalkActions, WalkState } from './walk-state';

/** Where the officer left the bar. */
export interface BarSeat {
  corner: Corner;
  minimised: boolean;
}

/** What the bar has done elsewhere. */
export interface BarDeeds {
  /** Has its place kept for this site. */
  placed(seat: BarSeat): void;
  /** Opens the extension's page with all that is known. */
  overview(): void;
  /** Opens the guide where it speaks of this. */
  help(topic: string): void;
}

/** Brings the bar's code into the page: at once where it is there, undefined where it cannot be had. */
export type BarLoader = () => BarPart | Promise<BarPart | undefined>;

/**
 * All that the extension shows on the portal's page: marks on rows and the bar. It draws what was read and judged
 * and keeps nothing but how the officer set the bar.
 */
export class Overlay {
  readonly #marks = new Marks();
  readonly #document: Document;
  readonly #loadBar: BarLoader;
  readonly #walkActions: WalkActions;
  readonly #teaching: TeachingActions;
  readonly #deeds: BarDeeds;
  #walk: WalkState | undefined;
  #bar: DrawnBar | undefined;
  #wanted: BarContent | undefined;
  #picture: Picture | undefined;
  #problem: string | undefined;
  #filter = new Set<CountName>();
  #minimised = false;
  #corner: Corner | undefined;
  #failure: Failure | undefined;

  constructor(
    document: Document,
    loadBar: BarLoader,
    walkActions: WalkActions,
    teaching: TeachingActions,
    deeds: BarDeeds,
  ) {
    this.#document = document;
    this.#loadBar = loadBar;
    this.#walkActions = walkActions;
    this.#teaching = teaching;
    this.#deeds = deeds;
  }

  /** Brings the page to this picture, in steps; drawing the same one again changes nothing. */
  *draw(picture: Picture): Generator<void, void> {
    this.#picture = picture;
    const rows = picture.lists.flatMap((list) => list.rows);
    yield* this.#marks.draw(this.#markedAll(rows, picture.language));
    this.#showBar(picture);
  }

  /** Brings the page to a picture in which only these rows are new; false where it must be drawn as a whole. */
  renew(picture: Picture, rows: readonly JudgedRow[]): boolean {
    if (!this.#marks.renew(this.#markedAll(rows, picture.language))) return false;
    this.#picture = picture;
    this.#showBar(picture);
    return true;
  }

  /** Says that a reading is not kept, or, with undefined, that all are. `error` is a word for code. */
  showProblem(error: string | undefined): void {
    if (error === this.#problem) return;
    this.#problem = error;
    this.#redraw();
  }

  /** Says since when the portal fails, or, with undefined, that it is well. */
  showFailure(failure: Failure | undefined): void {
    this.#failure = failure;
    this.#redraw();
  }

  /** Puts the bar where the officer left it. */
  placeBar({ corner, minimised }: BarSeat): void {
    this.#corner = corner;
    this.#minimised = minimised;
    this.#redraw();
  }

  /** Brings the keyboard to the bar, where there is one. */
  focusBar(): void {
    this.#bar?.focus();
  }

  /** Says how far reading the whole list is, or that it may be asked for. */
  showWalk(walk: WalkState | undefined): void {
    this.#walk = walk;
    if (this.#picture) this.#showBar(this.#picture);
  }

  /** Offers to read the whole list, unless something else is said of it. */
  offerWalk(offer: WalkState | undefined): void {
    if (this.#walk?.kind !== 'running' && this.#walk?.kind !== 'ended') this.#walk = offer;
  }

  /** Forgets the switches: the officer went to another list. */
  resetFilter(): void {
    this.#filter.clear();
    if (this.#walk?.kind === 'ended') this.#walk = undefined;
  }

  /** Whether a node is the overlay's own. */
  owns(node: Node): boolean {
    // A question may stand where the bar will be.
    return this.#bar?.owns(node) === true || (node as Element).localName === barName;
  }

  /** Leaves the page as it was. */
  destroy(): void {
    this.#picture = undefined;
    this.#marks.clear();
    this.#hideBar();
  }

  /** Leaves the page as it was but for one sentence: the page must be loaded anew. */
  sayFarewell(): void {
    const picture = this.#picture;
    if ([...this.#document.querySelectorAll(barName)].some((bar) => this.#bar?.owns(bar) !== true)) {
      // The extension came back: the page is its new script's.
      this.#picture = undefined;
      this.#marks.leave();
      this.#hideBar();
      return;
    }
    this.destroy();
    if (!picture || (!picture.detail && picture.lists.length + picture.refusals.length === 0)) return;
    const { language } = picture;
    this.#drawBar({
      kind: 'farewell',
      language,
      reload: () => this.#document.location.reload(),
      close: () => this.#hideBar(),
    });
  }

  #redraw(): void {
    const steps = this.#picture && this.draw(this.#picture);
    while (steps && !steps.next().done);
  }

  #showBar(picture: Picture): void {
    const { lists, refusals, detail } = picture;
    const listless = lists.every(({ rows, columns }) => rows.length === 0 && !columns?.inVain);
    // While a list is walked through, its rows come and go; who asked for it must be able to stop it.
    const busy = this.#failure !== undefined || this.#walk?.kind === 'running';
    if (listless && refusals.length === 0 && !detail && !busy) {
      this.#hideBar();
      return;
    }
    this.#drawBar({
      kind: 'picture',
      picture,
      setting: {
        filter: this.#filter,
        minimised: this.#minimised,
        corner: this.#corner,
        problem: this.#problem,
        failure: this.#failure,
        walk: this.#walk,
      },
      actions: {
        ...this.#teaching,
        walk: this.#walkActions,
        toggle: (name) => {
          if (!this.#filter.delete(name)) this.#filter.add(name);
          this.#redraw();
        },
        showAll: () => {
          this.#filter.clear();
          this.#redraw();
        },
        minimise: (minimised) => {
          this.#minimised = minimised;
          this.#keepPlace();
        },
        moveTo: (corner) => {
          this.#corner = corner;
          this.#keepPlace();
        },
        overview: () => this.#deeds.overview(),
        help: (topic) => this.#deeds.help(topic),
      },
    });
  }

  #keepPlace(): void {
    this.#deeds.placed({ corner: this.#corner ?? corners[0], minimised: this.#minimised });
    if (this.#picture) this.#showBar(this.#picture);
  }

  /** Draws now, or once the bar's code is there, whatever is wanted then. */
  #drawBar(content: BarContent): void {
    const loading = this.#wanted !== undefined && this.#bar === undefined;
    this.#wanted = content;
    if (this.#bar) this.#bar.show(content);
    else if (!loading) this.#fetchBar();
  }

  #fetchBar(): void {
    const take = (part: BarPart | undefined) => {
      this.#bar ??= part?.createBar(this.#document);
      if (this.#wanted) this.#bar?.show(this.#wanted);
      // What could not be had is asked for again with the next drawing.
      if (!this.#bar) this.#wanted = undefined;
    };
    const part = this.#loadBar();
    if (part instanceof Promise) void part.then(take);
    else take(part);
  }

  #hideBar(): void {
    this.#wanted = undefined;
    this.#bar?.hide();
  }

  /** Rows as they are to be drawn; those that share a judgement share its words. */
  #markedAll(rows: readonly JudgedRow[], language: 'vi' | 'en'): MarkedRow[] {
    const wordings = new Map<Judgement, Wording>();
    return rows.map(({ row, judgement }) => {
      let wording = wordings.get(judgement);
      if (!wording) {
        const flags: FlagId[] = judgement.flags.map(({ id }) => id);
        wording = {
          flags: flags.join(' '),
          label: labelOf(judgement, language),
          hidden: !shownByFilter(flags, this.#filter),
        };
        wordings.set(judgement, wording);
      }
      const { flags, label, hidden } = wording;
      return { code: row.dossier.code, pieces: row.elements, flags, label, hidden };
    });
  }
}

/** What one judgement gives all of its rows. */
type Wording = Omit<MarkedRow, 'code' | 'pieces'>;
