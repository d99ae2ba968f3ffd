import type { Caller } from '../messages';
import type { DrawnPapers, GuardPart, OpenQuestion, ShownIntake } from '../overlay';
import { barName } from '../overlay/bar-name';
import { lacksOfDetail } from '../overlay/lacks';
import { type ActionControl, actionControl, offersAcceptance } from '../reading/action-controls';
import { type EarlierPress, rowsMeant } from '../reading/meant-rows';
import type { DossierDetail, PageReading } from '../reading/types';
import { Agreements } from './agreements';
import { type Asked, missingOfRows } from './asked';
import { goToMissing } from './go-to-missing';
import { addEvent, canPress, gestureWith, type HeldGesture, isDecisive } from './held-gesture';
import type { PageSettings } from './host';
import { Intake } from './intake';
import { pressSignal } from './press';
import { answersQuestion, pathOf, pressedPath, stop } from './press-path';

export interface GuardingOptions {
  view: Window;
  settings(): PageSettings | undefined;
  /** False once the extension is gone: then everything passes. */
  isAlive(): boolean;
  /** The page as it was read last. */
  last(): PageReading | undefined;
  /** The page read anew in this moment; undefined where that would take too long. */
  read(): PageReading | undefined;
  call: Caller;
  /** Has the page drawn anew from what is known. */
  redraw(): void;
}

/** The page's own world must be ready within this, in milliseconds. */
const patience = 4_000;
/** Rows that are read anew at the moment of a press; longer lists are taken as read last. */
const mostRows = 300;
/** Earlier presses that may tell which row a menu belongs to. */
const pressesKept = 4;

/**
 * Holds the officer's press on a control that finishes a dossier, or takes it in, while something is known to be
 * missing, and asks once. Whatever is not known, not loaded or fails lets the press pass as it is.
 */
export class Guarding {
  readonly #part: GuardPart;
  readonly #options: GuardingOptions;
  readonly #papers: DrawnPapers;
  readonly #intake: Intake;
  #gesture: HeldGesture | undefined;
  #asked: Asked | undefined;
  #open: { question: OpenQuestion; codes: readonly string[] } | undefined;
  /** What the officer pressed of the page, newest first. */
  #pressed: EarlierPress[] = [];
  readonly #agreements = new Agreements();
  /** The settings under which the officer wanted no more questions. */
  #offUnder: unknown;
  #passing = false;

  constructor(part: GuardPart, options: GuardingOptions) {
    this.#part = part;
    this.#options = options;
    this.#papers = part.drawPapers();
    this.#intake = new Intake({
      recall: async (code) => {
        const reply = await options.call('page/intake', { code }).catch(() => undefined);
        return reply?.ok ? reply.value.compared : undefined;
      },
      keep: async (code, compared) => {
        const reply = await options.call('page/intake-kept', { code, compared }).catch(() => undefined);
        return reply?.ok === true;
      },
      onChange: () => options.redraw(),
    });
  }

  /** The page was read anew. */
  pageChanged(reading: PageReading, language: 'vi' | 'en'): void {
    this.#papers.draw(reading.detail, language);
    const open = this.#open;
    if (!open) return;
    const shown = [reading.detail, ...reading.lists.flatMap(({ rows }) => rows)];
    const codes = new Set(shown.map((one) => one?.dossier.code));
    if (!open.codes.every((code) => codes.has(code))) this.#close();
  }

  /** What the officer is to compare on the page where an online dossier is taken in; undefined on any other. */
  intakeOf(detail: DossierDetail): ShownIntake | undefined {
    const { code, channel } = detail.dossier;
    if (!this.#options.settings()?.intakeCheck || channel !== 'online' || detail.components.length === 0)
      return undefined;
    if (!offersAcceptance(detail.element.getRootNode() as Document | ShadowRoot)) return undefined;
    const papers = this.#intake.papers(detail);
    return (
      papers && {
        papers,
        kept: !this.#intake.isUnkept(code),
        set: (name, compared) => void this.#intake.set(code, name, compared),
      }
    );
  }

  /** Takes one event of the page before the page does. */
  hear(event: Event): void {
    if (this.#passing) return;
    if (this.#open?.question.stands() && answersQuestion(event)) return;
    this.#remember(event);
    if (!canPress(event) || !this.#options.isAlive()) return;
    try {
      this.#take(event);
    } catch (error) {
      reportError(error);
    }
  }

  end(): void {
    this.#close();
    this.#papers.clear();
  }

  #remember(event: Event): void {
    if (!/^(?:pointerdown|mousedown|keydown)$/.test(event.type)) return;
    if (event.type === 'keydown' && !canPress(event)) return;
    const element = event.composedPath()[0] as Element;
    // Not by its class: frames have their own.
    if (element.nodeType !== 1 || element.localName === barName) return;
    const secondary = (event as MouseEvent).button === 2;
    const others = this.#pressed.filter((known) => known.element !== element);
    this.#pressed = [{ element, secondary }, ...others].slice(0, pressesKept);
  }

  #take(event: Event): void {
    const path = pressedPath(event);
    const words = this.#options.settings()?.profiles.flatMap(({ finish = [] }) => finish) ?? [];
    const control = path && actionControl(path, words);
    if (!path || !control) return;
    if (this.#open?.question.stands()) {
      stop(event, true);
      return;
    }
    const gesture = gestureWith(event, control.element, this.#gesture, performance.now());
    const decisive = isDecisive(event, control.element);
    if (gesture !== this.#gesture || decisive) this.#asked = this.#whatToAsk(control, path, event);
    this.#gesture = gesture;
    const asked = this.#asked;
    if (!asked) return;
    if (decisive && !this.#ask(asked, gesture)) return;
    addEvent(gesture, event);
    stop(event, decisive);
  }

  #whatToAsk(control: ActionControl, path: readonly EventTarget[], event: Event): Asked | undefined {
    const settings = this.#options.settings();
    const on =
      control.action === 'finish'
        ? settings?.guard === true && this.#offUnder !== settings
        : settings?.intakeCheck === true;
    const asked = on ? this.#missingAt(control, path) : undefined;
    return asked && !this.#agreements.hold(asked, event) ? asked : undefined;
  }

  /** What the dossier of a control is known to be missing now. */
  #missingAt(control: ActionControl, path: readonly EventTarget[]): Asked | undefined {
    const last = this.#options.last();
    const rows = last?.lists.reduce((sum, list) => sum + list.rows.length, 0) ?? 0;
    const reading = (rows > mostRows ? undefined : this.#options.read()) ?? last;
    if (!reading) return undefined;
    const meant = rowsMeant(control, path, reading, this.#pressed);
    if (meant !== 'page') return control.action === 'finish' ? missingOfRows(control, meant) : undefined;
    const { detail } = reading;
    if (!detail) return undefined;
    const { code, channel } = detail.dossier;
    const lacks = control.action === 'accept' ? [] : lacksOfDetail(detail);
    const notCompared =
      control.action === 'accept' && channel === 'online' ? this.#intake.notCompared(detail) : [];
    if (lacks.length + notCompared.length === 0) return undefined;
    return { control, meant: [{ code, element: detail.element }], dossiers: [{ code, lacks }], notCompared };
  }

  /** Whether the officer could be asked. */
  #ask(asked: Asked, gesture: HeldGesture, failed = false): boolean {
    const { control, meant, dossiers, notCompared } = asked;
    const question = this.#part.ask(this.#options.view.document, {
      language: this.#options.settings()?.language ?? 'vi',
      action: control.action,
      dossiers,
      of: meant.length,
      label: control.label,
      notCompared,
      failed,
      back: (dontAsk) => {
        if (dontAsk) this.#switchOff();
        this.#open = undefined;
        const now = this.#missingAt(control, pathOf(control.element));
        goToMissing(this.#options.view.document, asked, now);
      },
      goOn: async (dontAsk) => {
        if (dontAsk) this.#switchOff();
        this.#agreements.add(asked);
        return this.#passOn(asked, gesture);
      },
    });
    this.#open = question && { question, codes: dossiers.map(({ code }) => code) };
    return question !== undefined;
  }

  #switchOff(): void {
    this.#offUnder = this.#options.settings();
    // Here nothing is asked any more, even where it cannot be kept; but where an administrator wants it asked.
    void this.#options
      .call('page/guard', { on: false })
      .then((reply) => {
        if (!reply.ok && reply.error === 'setting-locked') this.#offUnder = undefined;
      })
      .catch(() => undefined);
  }

  /** Passes a held press on to the page, once; false where the officer must press again. */
  async #passOn(asked: Asked, gesture: HeldGesture): Promise<boolean> {
    const open = this.#open;
    const signal = pressSignal();
    const made = this.#options.call('page/press', { signal, held: gesture.press });
    const ready = await within(
      patience,
      made.then(({ ok }) => ok),
    );
    // The officer left the question, or the page did, while the press was made ready.
    if (!open?.question.stands()) return true;
    const target = [gesture.target, gesture.control].find((element) => element.isConnected);
    if (!ready || !target || !this.#stillMeant(asked)) return false;
    this.#close();
    (gesture.control as HTMLElement).focus?.({ preventScroll: true });
    if (this.#send(target, signal)) return true;
    this.#ask(asked, gesture, true);
    return true;
  }

  /** Whether the page's own world took the press. */
  #send(target: Element, signal: string): boolean {
    this.#passing = true;
    try {
      return !target.dispatchEvent(new Event(signal, { bubbles: true, cancelable: true, composed: true }));
    } finally {
      this.#passing = false;
      this.#gesture = undefined;
    }
  }

  /** Whether every dossier still stands where it stood; rows are reused. */
  #stillMeant({ meant }: Asked): boolean {
    const reading = this.#options.read() ?? this.#options.last();
    if (!reading) return false;
    const rows = reading.lists.flatMap((list) => list.rows);
    return meant.every(({ code, element }) => {
      const row = element && rows.find(({ elements }) => elements.includes(element));
      return (row ?? reading.detail)?.dossier.code === code;
    });
  }

  #close(): void {
    this.#open?.question.close();
    this.#open = undefined;
  }
}

/** False where it does not come to pass in time, or fails. */
function within(ms: number, done: Promise<boolean>): Promise<boolean> {
  return Promise.race([
    done.catch(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ms)),
  ]);
}
