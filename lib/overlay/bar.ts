import { h } from 'preact';
import { Bar } from '../../components/overlay/Bar';
import type { BarActions } from '../../components/overlay/bar-view';
import { Farewell } from '../../components/overlay/Farewell';
import type { Annotation } from '../dossier';
import { overlayWords } from '../locale/overlay';
import type { Annotations } from './annotations';
import { BarMount } from './bar-mount';
import type { BarContent, BarPart, DrawnBar } from './bar-part';
import { type Corner, corners, covered, freeCorner } from './bar-place';
import { barView, listToTeach, type ShownBeside } from './bar-view';
import { copyTable } from './clipboard';
import { copiedTable } from './copied-table';
import { flaggedRows, isLate } from './flagged-rows';
import type { JudgedRow } from './picture';

/** The bar as drawn by its components. */
export function barPart(annotations: Annotations): BarPart {
  return { createBar: (document) => new PageBar(document, annotations) };
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

const allClosed: ShownBeside = { actionsOpen: false, listOpen: false };

/** The bar of one document with what belongs to it alone: its place, its open list, the row under the pointer. */
class PageBar implements DrawnBar {
  readonly #annotations: Annotations;
  /** What is known of it, by code. */
  #annotated = new Map<string, Annotation>();
  readonly #document: Document;
  readonly #view: Window;
  readonly #mount: BarMount;
  #content: BarContent | undefined;
  #beside = allClosed;
  #at = -1;
  #corner: Corner = 'bottom-right';
  #cornerChosen = false;
  /** There is no room for the bar in one line. */
  #narrow = false;
  /** Where the pointer was last; a page that moves under a resting pointer makes events too. */
  #pointer = '';
  /** The officer moved the pointer onto the bar, so it stays where it is. */
  #pointedAt = false;
  #listening: AbortController | undefined;
  #restTimer: number | undefined;
  #frameTimer: number | undefined;
  #placeTimer: number | undefined;
  #doneTimer: number | undefined;

  constructor(document: Document, annotations: Annotations) {
    this.#annotations = annotations;
    this.#document = document;
    this.#view = document.defaultView ?? window;
    this.#mount = new BarMount(document);
  }

  show(content: BarContent): void {
    this.#content = content;
    this.#listen();
    this.#draw();
    this.#placeSoon();
  }

  hide(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    for (const timer of [this.#restTimer, this.#frameTimer, this.#placeTimer, this.#doneTimer])
      this.#view.clearTimeout(timer);
    this.#content = undefined;
    this.#beside = allClosed;
    this.#pointedAt = false;
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
        corner: this.#corner,
        narrow: true,
      });
      return;
    }
    const { picture, setting } = content;
    this.#mount.show(
      h(Bar, {
        view: barView(picture, setting, { ...this.#beside, annotated: this.#annotated }),
        words: overlayWords(picture.language),
        actions: this.#actions(content),
      }),
      { corner: this.#corner, narrow: this.#narrow },
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
        this.#placeSoon();
      },
      toggleList: () => {
        this.#change({ listOpen: !this.#beside.listOpen, opened: undefined });
        if (this.#beside.listOpen) void this.#askForAnnotations(rows());
        this.#placeSoon();
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
        const all = rows();
        const copied = copyTable(this.#document, copiedTable(all, picture.language));
        this.#change({ done: copied ? overlayWords(picture.language).copied(all.length) : undefined });
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
      otherCorner: () => {
        this.#corner = corners[(corners.indexOf(this.#corner) + 1) % corners.length] ?? this.#corner;
        this.#cornerChosen = true;
        this.#draw();
      },
    };
  }

  async #askForAnnotations(rows: readonly JudgedRow[]): Promise<void> {
    const codes = rows.filter(isLate).map(({ row }) => row.dossier.code);
    if (codes.length === 0) return;
    for (const { code, annotation } of await this.#annotations.of(codes))
      this.#annotated.set(code, annotation);
    this.#draw();
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
    for (const type of ['pointerdown', 'keydown', 'scroll']) {
      this.#document.addEventListener(type, () => this.#leave(), options);
    }
    this.#document.addEventListener('scroll', () => this.#placeSoon(), options);
    this.#view.addEventListener('resize', () => this.#resized(), options);
  }

  #follow(event: PointerEvent): void {
    const pointer = `${event.screenX} ${event.screenY}`;
    if (pointer === this.#pointer) return;
    this.#pointer = pointer;
    const bar = this.#mount.element;
    const onBar = bar !== undefined && event.composedPath().includes(bar);
    if (this.#pointedAt && !onBar) this.#placeSoon();
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

  #placeSoon(): void {
    this.#view.clearTimeout(this.#placeTimer);
    this.#placeTimer = this.#view.setTimeout(() => this.#place(), settledFor);
  }

  #resized(): void {
    this.#narrow = false;
    this.#draw();
    this.#placeSoon();
  }

  /** Gets out of the way of the portal's own controls, unless the officer chose the corner or is at work in it. */
  #place(): void {
    const bar = this.#mount.element;
    if (!bar || this.#cornerChosen || this.#pointedAt || this.#mount.holdsFocus()) return;
    if (this.#covers(bar) === 0 || this.#moves(bar) === 0 || this.#narrow) return;
    this.#narrow = true;
    this.#draw();
    this.#moves(bar);
  }

  /** Takes the corner where least is covered; how many controls lie under the bar there. */
  #moves(bar: Element): number {
    const size = this.#mount.size();
    const corner = size ? freeCorner(this.#document, this.#corner, size, bar) : this.#corner;
    if (corner !== this.#corner) {
      this.#corner = corner;
      this.#draw();
    }
    return this.#covers(bar);
  }

  #covers(bar: Element): number {
    const size = this.#mount.size();
    return size ? covered(this.#document, this.#corner, size, bar) : 0;
  }
}
