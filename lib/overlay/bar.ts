import { h } from 'preact';
import { Bar } from '../../components/overlay/Bar';
import type { BarActions } from '../../components/overlay/bar-view';
import { Farewell } from '../../components/overlay/Farewell';
import type { Annotation } from '../dossier';
import { overlayWords } from '../locale/overlay';
import type { RowReading } from '../reading/types';
import type { Annotations } from './annotations';
import { corners } from './bar-corners';
import { BarMount } from './bar-mount';
import type { BarContent, BarPart, DrawnBar } from './bar-part';
import { BarStanding } from './bar-standing';
import { barView, listToTeach, type ShownBeside } from './bar-view';
import { copyTable } from './clipboard';
import { copiedTable } from './copied-table';
import { flaggedRows, isLate, rowsInSight } from './flagged-rows';
import type { JudgedRow } from './picture';
import { type PointedRow, RowPointing } from './row-pointing';

/** Tells which rows the officer has chosen on the portal's page. */
export type ChosenRows = (rows: readonly RowReading[]) => readonly RowReading[];

/** The bar as drawn by its components. */
export function barPart(annotations: Annotations, chosen: ChosenRows): BarPart {
  return { createBar: (document) => new PageBar(document, annotations, chosen) };
}

type PictureContent = Extract<BarContent, { kind: 'picture' }>;

/** How long a row that was jumped to stays framed, in milliseconds. */
const framedFor = 1_600;
/** How long the bar says what was just done, in milliseconds. */
const saidFor = 5_000;
const allClosed: ShownBeside = { actionsOpen: false, listOpen: false };

/** The bar of one document with what belongs to it alone: its open list, the row under the pointer, where it stands. */
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
  readonly #standing: BarStanding;
  readonly #pointing: RowPointing;
  #content: BarContent | undefined;
  #beside = allClosed;
  #at = -1;
  #listening: AbortController | undefined;
  #frameTimer: number | undefined;
  #doneTimer: number | undefined;

  constructor(document: Document, annotations: Annotations, chosen: ChosenRows) {
    this.#annotations = annotations;
    this.#chosen = chosen;
    this.#document = document;
    this.#view = document.defaultView ?? window;
    this.#mount = new BarMount(document);
    this.#standing = new BarStanding(document, this.#mount, {
      isPlaced: () => this.#content?.kind === 'picture',
      chosenCorner: () => (this.#content?.kind === 'picture' ? this.#content.setting.corner : undefined),
      isOpen: () => this.#beside.actionsOpen,
      openedRow: () => this.#openedRow(),
      fold: () => this.#change(allClosed),
      draw: () => this.#draw(),
    });
    this.#pointing = new RowPointing({
      view: this.#view,
      onRest: (row) => this.#explain(row),
      onLeave: () => {
        if (this.#beside.pointed) this.#change({ pointed: undefined });
      },
    });
  }

  show(content: BarContent): void {
    this.#content = content;
    this.#listen();
    this.#askOfDetail(content);
    this.#draw();
    if (this.#standing.corner) this.#standing.placeSoon();
    else this.#standing.place();
  }

  focus(): void {
    this.#mount.focus();
  }

  hide(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    for (const timer of [this.#frameTimer, this.#doneTimer]) this.#view.clearTimeout(timer);
    this.#pointing.end();
    this.#standing.end();
    this.#content = undefined;
    this.#beside = allClosed;
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
        corner: this.#standing.corner ?? corners[0],
        narrow: true,
      });
      return;
    }
    const { picture, setting } = content;
    this.#mount.show(
      h(Bar, {
        view: barView(
          picture,
          { ...setting, minimised: setting.minimised || this.#standing.isCrowded },
          { ...this.#beside, annotated: this.#annotated },
        ),
        words: overlayWords(picture.language),
        actions: this.#actions(content),
      }),
      {
        corner: this.#standing.corner ?? setting.corner ?? corners[0],
        narrow: this.#standing.isNarrow,
        look: picture.appearance,
      },
    );
  }

  /** Where the row stands on the page that is opened in the bar's list. */
  #openedRow(): Element | undefined {
    const { opened } = this.#beside;
    if (opened === undefined || this.#content?.kind !== 'picture') return undefined;
    const { picture, setting } = this.#content;
    return flaggedRows(picture, setting.filter)[opened]?.row.elements[0];
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
        this.#standing.place();
      },
      toggleList: () => {
        this.#change({ listOpen: !this.#beside.listOpen, opened: undefined });
        if (this.#beside.listOpen)
          void this.#ask(
            rows()
              .filter(isLate)
              .map(({ row }) => row.dossier.code),
          );
        this.#standing.place();
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
      // Once the form is drawn; a drawing does not begin within another.
      formOpened: () => queueMicrotask(() => this.#standing.place(true)),
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
        this.#standing.askRoom(!minimised);
        this.#beside = allClosed;
        actions.minimise(minimised);
        this.#standing.place();
      },
      otherCorner: () => {
        const corner = this.#standing.goOn();
        if (corner) actions.moveTo(corner);
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
    this.#standing.placeSoon();
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
    this.#standing.listen(options);
    this.#pointing.listen(options);
    // What was noted on another page of the extension is asked for when the officer is back.
    this.#document.addEventListener('visibilitychange', () => (this.#askedFor = undefined), options);
  }

  #explain({ element, ...place }: PointedRow): void {
    const content = this.#content;
    if (content?.kind !== 'picture') return;
    const row = flaggedRows(content.picture, content.setting.filter).find(({ row: { elements } }) =>
      elements.includes(element),
    );
    if (row) this.#change({ pointed: { row, ...place } });
  }
}
