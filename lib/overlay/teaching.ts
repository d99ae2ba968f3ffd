import { h, render } from 'preact';
import { Teach } from '../../components/overlay/Teach';
import teachCss from '../../components/overlay/teach.css?inline';
import type { TeachView } from '../../components/overlay/teach-view';
import type { ChoiceFault, TaughtField } from '../locale/teaching';
import { hasCodeShape } from '../text';
import { barName } from './bar-name';
import type { ColumnToTeach, Lesson, OpenLesson, Tally, TeachingPart } from './teaching-part';

/** What may be chosen, the most useful first. A column of stages is one of statuses. */
const fields: readonly TaughtField[] = [
  'code',
  'dueAt',
  'remaining',
  'statusText',
  'procedure',
  'receivedAt',
  'submittedAt',
  'stepDueAt',
  'finishedAt',
  'returnedAt',
  'digitisedComponents',
  'digitisedResult',
  'attachedResult',
  'payment',
  'synced',
  'channel',
  'officer',
  'unit',
  'sector',
  'nationalCode',
  'applicant',
  'summary',
];

/** A choice that is tried for so long, in milliseconds, is said to be. */
const patience = 200;

/** Marks the bar that makes room for the panel. */
const openMark = 'data-teaching';

/** The panel as drawn by its components. */
export const teachingPart: TeachingPart = {
  openLesson(document, lesson) {
    const host = document.querySelector(barName);
    const shadow = host?.shadowRoot;
    return host && shadow && !host.hasAttribute(openMark) ? new Panel(host, shadow, lesson) : undefined;
  },
};

/** The key of the one column that shows nothing but codes, where no column is known to be the code. */
function lonelyCode(columns: readonly ColumnToTeach[]): string | undefined {
  if (columns.some(({ field }) => field === 'code')) return undefined;
  const coded = columns.filter(
    ({ samples }) =>
      samples.length > 0 && samples.every((sample) => hasCodeShape(sample.split(' ', 1)[0] ?? '')),
  );
  return coded.length === 1 ? coded[0]?.key : undefined;
}

/** The panel of one table, from its opening to its close. */
class Panel implements OpenLesson {
  readonly #host: Element;
  readonly #shadow: ShadowRoot;
  readonly #lesson: Lesson;
  readonly #place: HTMLElement;
  readonly #sheet: CSSStyleSheet;
  /** What had the focus before, in the bar or on the page. */
  readonly #opener: Element | null;
  readonly #shared: ReadonlySet<string>;
  #chosen: Record<string, TaughtField | null>;
  /** What the present choice reads; absent while that is being tried. */
  #tally: Tally | undefined;
  #counting = false;
  #trying: AbortController | undefined;
  #saving = false;
  #notSaved = false;
  #closed = false;

  constructor(host: Element, shadow: ShadowRoot, lesson: Lesson) {
    this.#host = host;
    this.#shadow = shadow;
    this.#lesson = lesson;
    this.#opener = shadow.activeElement ?? host.ownerDocument.activeElement;
    const keys = lesson.columns.map(({ key }) => key);
    this.#shared = new Set(keys.filter((key, place) => keys.indexOf(key) !== place));
    const code = lonelyCode(lesson.columns);
    this.#chosen = Object.fromEntries(
      lesson.columns.map(({ key, field }) => {
        const known = field === 'stage' ? 'statusText' : (field ?? (key === code ? 'code' : null));
        return [key, this.#shared.has(key) ? null : known];
      }),
    );
    this.#place = host.ownerDocument.createElement('div');
    const view = host.ownerDocument.defaultView as typeof globalThis & Window;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(teachCss);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, this.#sheet];
    shadow.append(this.#place);
    host.setAttribute(openMark, '');
    this.#draw();
    void this.#try();
    this.#place.querySelector<HTMLElement>('select:enabled, button')?.focus();
  }

  pageChanged(): void {
    if (this.#closed) return;
    // The bar went, and the panel in it.
    if (!this.#place.isConnected) this.close();
    else if (!this.#saving) void this.#try();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#trying?.abort();
    render(null, this.#place);
    this.#place.remove();
    this.#shadow.adoptedStyleSheets = this.#shadow.adoptedStyleSheets.filter(
      (other) => other !== this.#sheet,
    );
    this.#host.removeAttribute(openMark);
    const back = this.#opener?.isConnected ? this.#opener : this.#shadow.querySelector('button');
    (back as HTMLElement | null)?.focus?.();
    this.#lesson.onClose();
  }

  #draw(): void {
    if (this.#closed) return;
    render(
      h(Teach, {
        view: this.#view(),
        actions: {
          choose: (key, field) => {
            this.#chosen = { ...this.#chosen, [key]: field };
            this.#tally = undefined;
            void this.#try();
          },
          save: () => void this.#save(),
          cancel: () => this.close(),
        },
      }),
      this.#place,
    );
  }

  #view(): TeachView {
    const { language, columns } = this.#lesson;
    const tally = this.#tally;
    const fault = this.#fault();
    return {
      language,
      fields,
      columns: columns.map(({ key, header, samples }, place) => {
        const field = this.#chosen[key] ?? null;
        return {
          place,
          key,
          header,
          samples,
          field,
          shared: this.#shared.has(key),
          ...(tally && field !== null ? { values: tally.values[field] ?? 0 } : {}),
        };
      }),
      ...(tally ? { rows: { read: tally.rows, of: tally.of } } : {}),
      ...(fault ? { fault } : {}),
      counting: this.#counting,
      saving: this.#saving,
      notSaved: this.#notSaved,
    };
  }

  #fault(): ChoiceFault | undefined {
    const chosen = Object.values(this.#chosen).filter((field) => field !== null);
    const twice = chosen.find((field, place) => chosen.indexOf(field) !== place);
    if (twice) return { kind: 'twice', field: twice };
    if (!chosen.includes('code')) return { kind: 'no-code' };
    return this.#tally?.rows === 0 ? { kind: 'no-rows' } : undefined;
  }

  /** Tries the present choice and shows what it reads; a choice made meanwhile takes its place. */
  async #try(): Promise<void> {
    this.#notSaved = false;
    this.#trying?.abort();
    const trying = new AbortController();
    this.#trying = trying;
    const { signal } = trying;
    const timer = setTimeout(() => {
      this.#counting = true;
      this.#draw();
    }, patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
    const tally = await this.#lesson.tally(this.#chosen, signal);
    if (signal.aborted) return;
    clearTimeout(timer);
    this.#counting = false;
    this.#tally = tally;
    if (tally) this.#draw();
    else this.close();
  }

  async #save(): Promise<void> {
    if (this.#saving || !this.#tally || this.#fault()) return;
    this.#saving = true;
    this.#draw();
    const saved = await this.#lesson.save(this.#chosen);
    this.#saving = false;
    this.#notSaved = !saved;
    if (saved) this.close();
    else this.#draw();
  }
}
