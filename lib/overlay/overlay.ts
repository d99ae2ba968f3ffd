import { h } from 'preact';
import { Bar } from '../../components/overlay/Bar';
import { Farewell } from '../../components/overlay/Farewell';
import type { FlagId } from '../dossier/judgement';
import { flagLabel } from '../locale/flags';
import { type CountName, overlayWords } from '../locale/overlay';
import { BarMount } from './bar-mount';
import { barView, shownByFilter } from './bar-view';
import type { MarkedRow } from './marked-row';
import { Marks } from './marks';
import type { JudgedRow, Picture } from './picture';

/** Parts of a label are told apart by this. */
const between = ' · ';

/**
 * All that the extension shows on the portal's page: marks on rows and the bar. It draws what was read and judged
 * and keeps nothing but how the officer set the bar.
 */
export class Overlay {
  readonly #marks = new Marks();
  readonly #bar: BarMount;
  readonly #document: Document;
  #picture: Picture | undefined;
  #problem: string | undefined;
  #filter = new Set<CountName>();
  #minimised = false;

  constructor(document: Document) {
    this.#document = document;
    this.#bar = new BarMount(document);
  }

  /** Brings the page to this picture, in steps; drawing the same one again changes nothing. */
  *draw(picture: Picture): Generator<void, void> {
    this.#picture = picture;
    const rows = picture.lists.flatMap((list) => list.rows);
    yield* this.#marks.draw(rows.map((row) => this.#marked(row, picture.language)));
    this.#showBar(picture);
  }

  /** Says that a reading is not kept, or, with undefined, that all are. `error` is a word for code. */
  showProblem(error: string | undefined): void {
    if (error === this.#problem) return;
    this.#problem = error;
    this.#redraw();
  }

  /** Forgets the switches: the officer went to another list. */
  resetFilter(): void {
    this.#filter.clear();
  }

  /** Whether a node is the overlay's own. */
  owns(node: Node): boolean {
    return this.#bar.owns(node);
  }

  /** Leaves the page as it was. */
  destroy(): void {
    this.#picture = undefined;
    this.#marks.clear();
    this.#bar.hide();
  }

  /** Leaves the page as it was but for one sentence: the page must be loaded anew. */
  sayFarewell(): void {
    const picture = this.#picture;
    this.destroy();
    if (!picture || picture.lists.length + picture.refusals.length === 0) return;
    const { language } = picture;
    this.#bar.show(
      h(Farewell, {
        words: overlayWords(language),
        language,
        reload: () => this.#document.location.reload(),
        close: () => this.#bar.hide(),
      }),
    );
  }

  #redraw(): void {
    const steps = this.#picture && this.draw(this.#picture);
    while (steps && !steps.next().done);
  }

  #showBar(picture: Picture): void {
    if (picture.lists.every(({ rows }) => rows.length === 0) && picture.refusals.length === 0) {
      this.#bar.hide();
      return;
    }
    this.#bar.show(
      h(Bar, {
        view: barView(picture, { filter: this.#filter, minimised: this.#minimised, problem: this.#problem }),
        words: overlayWords(picture.language),
        actions: {
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
            this.#redraw();
          },
        },
      }),
    );
  }

  #marked({ row, judgement }: JudgedRow, language: 'vi' | 'en'): MarkedRow {
    const flags: FlagId[] = judgement.flags.map(({ id }) => id);
    return {
      code: row.dossier.code,
      pieces: row.elements,
      flags,
      ...(flags.length === 0
        ? {}
        : { label: judgement.flags.map((flag) => flagLabel(language, flag)).join(between) }),
      hidden: !shownByFilter(flags, this.#filter),
    };
  }
}
