import { h } from 'preact';
import { Bar } from '../../components/overlay/Bar';
import type { BarActions } from '../../components/overlay/bar-view';
import { Farewell } from '../../components/overlay/Farewell';
import type { Annotation } from '../dossier';
import { overlayWords } from '../locale/overlay';
import type { RowReading } from '../reading/types';
import type { Annotations } from './annotations';
import { type Corner, corners } from './bar-corners';
import { BarMount } from './bar-mount';
import type { BarContent, BarPart, DrawnBar } from './bar-part';
import { liesUnder, Obstacles } from './bar-place';
import { barView, listToTeach, type ShownBeside } from './bar-view';
import { copyTable } from './clipboard';
import { copiedTable } from './copied-table';
import { flaggedRows, isLate, rowsInSight } from './flagged-rows';
import type { JudgedRow } from './picture';

/** Tells which rows the officer has chosen on the portal's page. */
export type ChosenRows = (rows: readonly RowReading[]) => readonly RowReading[];

/** The bar as drawn by its components. */
export function barPart(annotations: Annotations, chosen: ChosenRows): BarPart {
  return { createBar: (document) => new PageBar(document, annotations, chosen) };
}

type PictureContent = Extract<BarContent, { kind: 'picture' }>;

/** How long the pointer rests on a row before its reasons are shown, in milliseconds. */
const restFor = 350;
/** How long a row that was jumped to stays framed, in milliseconds. */
const framedFor = 1_600;
/** How long the bar says what was just done, in milliseconds. */
const saidFor = 5_000;
/** How long the page rests before the bar looks whether it is in the way, in milliseconds. */
const settledFor = 200;
/** How long a page that has no idle moment keeps the bar from looking, in milliseconds. */
const placedWithin = 1_000;

const allClosed: ShownBeside = { actionsOpen: false, listOpen: false };

/** The bar of one document with what belongs to it alone: its place, its open list, the row under the pointer. */
class PageBar implements DrawnBar {
  readonly #annotations: Annotations;
  readonly #chosen: ChosenRows;
  /** What is known of it, by code. */
  #annotated = new Map<string, Annotation>();
  /** The one dossier of the page of which it was asked. */
  #askedFor: string | undefined;
  readonly #document: Document;
  readonly #view: Window;
  readonly #mount: BarMount;
  #content: BarContent | undefined;
  #beside = allClosed;
  #at = -1;
  #corner: Corner | undefined;
  /** There is no room for the bar in one line. */
  #narrow = false;
  /** There is no room for more than its counts, and the officer did not ask for more. */
  #crowded = false;
  #roomAsked = false;
  /** Where the pointer was last; a page that moves under a resting pointer makes events too. */
  #pointer = '';
  /** The officer moved the pointer onto the bar, so it stays where it is. */
  #pointedAt = false;
  #listening: AbortController | undefined;
  #restTimer: number | undefined;
  #frameTimer: number | undefined;
  #placeTimer: number | undefined;
  #doneTimer: number | undefined;

  constructor(document: Document, annotations: Annotations, chosen: ChosenRows) {
    this.#annotations = annotations;
    this.#chosen = chosen;
    this.#document = document;
    this.#view = document.defaultView ?? window;
    this.#mount = new BarMount(document);
  }

  show(content: BarContent): void {
    this.#content = content;
    this.#listen();
    this.#askOfDetail(content);
    this.#draw();
    if (this.#corner) this.#placeSoon();
    else this.#place();
  }

  focus(): void {
    this.#mount.focus();
  }

  hide(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    for (const timer of [this.#restTimer, this.#frameTimer, this.#placeTimer, this.#doneTimer])
      this.#view.clearTimeout(timer);
    this.#content = undefined;
    this.#beside = allClosed;
    this.#pointedAt = false;
    this.#corner = undefined;
    this.#roomAsked = false;
    this.#askedFor = undefined;
    this.#mount.hide();
  }

  owns(node: Node): boolean {
    return this.#mount.owns(node);
  }

  #draw(): void {
    const content = this.#content;
    if (!content) return;
    if (content.kind === 'farewell') {
      const { language, reload, close } = content;
      this.#mount.show(h(Farewell, { words: overlayWords(language), language, reload, close }), {
        corner: this.#corner ?? corners[0],
        narrow: true,
      });
      return;
    }
    const { picture, setting } = content;
    this.#mount.show(
      h(Bar, {
        view: barView(
          picture,
          { ...setting, minimised: setting.minimised || this.#crowded },
          { ...this.#beside, annotated: this.#annotated },
        ),
        words: overlayWords(picture.language),
        actions: this.#actions(content),
      }),
      {
        corner: this.#corner ?? setting.corner ?? corners[0],
        narrow: this.#narrow,
        look: picture.appearance,
      },
    );
  }

  #change(beside: Partial<ShownBeside>): void {
    this.#beside = { ...this.#beside, ...beside };
    this.#draw();
  }

  #actions({ actions, picture, setting }: PictureContent): BarActions {
    const rows = () => flaggedRows(picture, setting.filter);
    return {
      ...actions,
      toggle: (name) => {
        const { actionsOpen, listOpen } = this.#beside;
        this.#beside = { actionsOpen, listOpen };
        this.#at = -1;
        actions.toggle(name);
      },
      toggleActions: () => {
        this.#change({ ...allClosed, actionsOpen: !this.#beside.actionsOpen, opened: undefined });
        this.#place();
      },
      toggleList: () => {
        this.#change({ listOpen: !this.#beside.listOpen, opened: undefined });
        if (this.#beside.listOpen)
          void this.#ask(
            rows()
              .filter(isLate)
              .map(({ row }) => row.dossier.code),
          );
        this.#place();
      },
      openRow: (place) => {
        const closing = this.#beside.opened === place;
        this.#change({ opened: closing ? undefined : place });
        const row = rows()[place];
        if (!closing && row) this.#goTo(row, place);
      },
      nextRow: () => {
        const all = rows();
        const place = (this.#at + 1) % Math.max(all.length, 1);
        const row = all[place];
        if (row) this.#goTo(row, place);
      },
      annotate: async (code, annotation) => {
        const kept = await this.#annotations.keep(code, annotation);
        if (kept !== undefined) this.#annotated.set(code, kept);
        this.#draw();
        return kept !== undefined;
      },
      copy: () => {
        const inSight = rowsInSight(picture, setting.filter);
        const chosen = this.#chosen(inSight.map(({ row }) => row));
        const flagged = rows();
        const copied =
          chosen.length > 0
            ? inSight.filter(({ row }) => chosen.includes(row))
            : flagged.length > 0
              ? flagged
              : inSight;
        const isCopied = copyTable(this.#document, copiedTable(copied, picture.language));
        const words = overlayWords(picture.language);
        this.#change({ done: isCopied ? words.copied(copied.length, chosen.length > 0) : undefined });
        this.#view.clearTimeout(this.#doneTimer);
        this.#doneTimer = this.#view.setTimeout(() => this.#change({ done: undefined }), saidFor);
      },
      teach: (refusal) => {
        const element =
          refusal === undefined ? listToTeach(picture)?.columns?.element : picture.refusals[refusal]?.element;
        if (element) actions.teach(element);
      },
      forget: () => {
        const signature = listToTeach(picture)?.columns?.signature;
        if (signature !== undefined) actions.forget(signature);
      },
      minimise: (minimised) => {
        this.#roomAsked = !minimised;
        this.#crowded = false;
        this.#beside = allClosed;
        actions.minimise(minimised);
        this.#place();
      },
      otherCorner: () => {
        const size = this.#mount.size();
        const at = corners.indexOf(this.#corner ?? corners[0]);
        const others = [...corners.slice(at + 1), ...corners.slice(0, at)];
        if (!size) return;
        this.#corner = new Obstacles(this.#document).freeCorner(others, size).corner;
        actions.moveTo(this.#corner);
      },
    };
  }

  #askOfDetail(content: BarContent): void {
    const code = content.kind === 'picture' ? content.picture.detail?.detail.dossier.code : undefined;
    if (code !== undefined && code !== this.#askedFor) void this.#ask([code]);
    this.#askedFor = code;
  }

  /** Asks what officers added to these dossiers, and shows it. */
  async #ask(codes: readonly string[]): Promise<void> {
    if (codes.length === 0) return;
    const known = await this.#annotations.of(codes);
    if (known.length === 0) return;
    for (const { code, annotation } of known) this.#annotated.set(code, annotation);
    this.#draw();
    this.#placeSoon();
  }

  /** Brings a row into view and frames it for a moment; the frame is the bar's own, the row stays as it is. */
  #goTo({ row }: JudgedRow, place: number): void {
    this.#at = place;
    const element = row.elements[0];
    if (!element) return;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    this.#change({ frame: { left, top, width, height }, pointed: undefined });
    this.#view.clearTimeout(this.#frameTimer);
    this.#frameTimer = this.#view.setTimeout(() => this.#change({ frame: undefined }), framedFor);
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true, passive: true };
    this.#document.addEventListener('pointerover', (event) => this.#pointAt(event), options);
    this.#document.addEventListener('pointermove', (event) => this.#follow(event), options);
    this.#document.addEventListener('focusin', (event) => this.#giveWay(event), options);
    this.#document.addEventListener('pointerdown', (event) => this.#giveWay(event), options);
    for (const type of ['pointerdown', 'keydown', 'scroll']) {
      this.#document.addEventListener(type, () => this.#leave(), options);
    }
    this.#document.addEventListener('scroll', () => this.#placeSoon(), options);
    this.#view.addEventListener('resize', () => this.#resized(), options);
    // What was noted on another page of the extension is asked for when the officer is back.
    this.#document.addEventListener('visibilitychange', () => (this.#askedFor = undefined), options);
  }

  #follow(event: PointerEvent): void {
    const pointer = `${event.screenX} ${event.screenY}`;
    if (pointer === this.#pointer) return;
    this.#pointer = pointer;
    const bar = this.#mount.element;
    const onBar = bar !== undefined && event.composedPath().includes(bar);
    if (this.#pointedAt && !onBar) this.#leaveBar();
    this.#pointedAt = onBar;
  }

  /** Shows why a marked row is marked once the pointer rests on it. */
  #pointAt(event: PointerEvent): void {
    const path = event.composedPath();
    const element = path.find(
      (node): node is Element => (node as Element).hasAttribute?.('data-nhachan-flags') === true,
    );
    this.#view.clearTimeout(this.#restTimer);
    if (!element || event.pointerType === 'touch') {
      this.#leave();
      return;
    }
    const { clientX, clientY } = event;
    this.#restTimer = this.#view.setTimeout(() => {
      const content = this.#content;
      if (content?.kind !== 'picture') return;
      const row = flaggedRows(content.picture, content.setting.filter).find(({ row: { elements } }) =>
        elements.includes(element),
      );
      if (!row) return;
      const box = element.getBoundingClientRect();
      const above = clientY > this.#view.innerHeight / 2;
      const left = Math.max(8, Math.min(clientX, this.#view.innerWidth - 456));
      this.#change({ pointed: { row, left, top: above ? box.top - 4 : box.bottom + 4, above } });
    }, restFor);
  }

  #leave(): void {
    this.#view.clearTimeout(this.#restTimer);
    if (this.#beside.pointed) this.#change({ pointed: undefined });
  }

  #resized(): void {
    this.#narrow = false;
    this.#crowded = false;
    this.#draw();
    this.#placeSoon();
  }

  /** The officer's pointer went back to the portal: what was opened over its controls is closed. */
  #leaveBar(): void {
    const size = this.#mount.size();
    const corner = this.#corner;
    const opened = this.#beside.actionsOpen;
    if (opened && size && corner && new Obstacles(this.#document).coveredIn(corner, size) > 0) {
      this.#change(allClosed);
    }
    this.#placeSoon();
  }

  /** The officer is at work on something of the portal that the bar hides. */
  #giveWay(event: Event): void {
    const [target] = event.composedPath();
    const place = this.#mount.box();
    if (!(target instanceof Element) || this.#mount.owns(target) || !place) return;
    if (event.composedPath().includes(this.#mount.element as EventTarget)) return;
    if (event.type === 'focusin' ? !liesUnder(target, place) : !this.#beside.actionsOpen) return;
    if (event.type === 'focusin') {
      this.#place();
      const moved = this.#mount.box();
      if (!moved || !liesUnder(target, moved)) return;
      this.#roomAsked = false;
      this.#change(allClosed);
      this.#place();
    } else this.#leaveBar();
  }

  #placeSoon(): void {
    this.#view.clearTimeout(this.#placeTimer);
    this.#placeTimer = this.#view.setTimeout(() => {
      const place = () => {
        // It does not go away under the officer's hand.
        if (!this.#pointedAt && !this.#mount.holdsFocus()) this.#place();
      };
      // Once the page is drawn, its controls are measured without a layout of our own.
      this.#view.requestIdleCallback(place, { timeout: placedWithin });
    }, settledFor);
  }

  /**
   * Stands where it covers none of the portal's controls: where the officer wants it, else where it is, else wherever
   * there is room; with none for a line, in two, and with none for those, as its counts alone.
   */
  #place(): void {
    const content = this.#content;
    if (content?.kind !== 'picture' || !this.#mount.element) return;
    const obstacles = new Obstacles(this.#document);
    const here = this.#corner;
    const liked = content.setting.corner ?? here ?? corners[0];
    const size = this.#mount.size();
    if (here && size && obstacles.coveredIn(here, size) === 0) {
      if (here !== liked && obstacles.coveredIn(liked, size) === 0) {
        this.#corner = liked;
        this.#draw();
      }
      return;
    }
    const wanted = [...new Set([liked, here ?? liked, ...corners])];
    const forms = [
      { narrow: false, crowded: false },
      { narrow: true, crowded: false },
      { narrow: true, crowded: !this.#roomAsked && !this.#beside.actionsOpen },
    ];
    for (const form of forms) {
      this.#narrow = form.narrow;
      this.#crowded = form.crowded;
      this.#draw();
      const size = this.#mount.size();
      if (!size) return;
      const { corner, covers } = obstacles.freeCorner(wanted, size);
      this.#corner = corner;
      if (covers === 0) break;
    }
    // It went from under the pointer, not the pointer from it: what is open waits to be reached.
    if (this.#corner !== here) this.#pointedAt = false;
    this.#draw();
  }
}
