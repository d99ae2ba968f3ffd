import type { ChosenFields, TeachableColumns } from '../overlay';
import type { DossierList } from '../reading/types';
import type { PageSettings, SessionHost } from './host';
import type { Line } from './line';
import { addressOf, siteOf } from './page-address';
import type { Parts } from './parts';
import type { Teaching } from './teaching';

export interface TeachingHookOptions {
  host: SessionHost;
  line: Line;
  reader(): Parts['reader'] | undefined;
  settings(): PageSettings | undefined;
  /** What was taught is in the settings from now on. */
  use(settings: PageSettings): void;
  showProblem(problem: 'not-teachable' | 'not-forgotten'): void;
}

/** Has the officer name the columns of a table, for a session: the code for it is loaded once. */
export class TeachingHook {
  readonly #options: TeachingHookOptions;
  #teaching: Teaching | undefined;

  constructor(options: TeachingHookOptions) {
    this.#options = options;
  }

  async teach(element: Element): Promise<void> {
    const { host, line, reader: current, settings, showProblem } = this.#options;
    const { view } = host;
    const reader = current();
    if (!reader) return;
    const part = await line.load('teaching');
    this.#teaching ??= part?.createTeaching({
      document: view.document,
      reader,
      reading: () => {
        const { language = 'vi', profiles = [], mappings = [] } = settings() ?? {};
        return { url: addressOf(view), site: siteOf(view), language, profiles, mappings };
      },
      keep: (signature, columns) => this.#keep(signature, columns),
    });
    if (this.#teaching?.teach(element) === false) showProblem('not-teachable');
  }

  async forget(signature: string): Promise<void> {
    const forgotten = await this.#keep(signature, null);
    if (!forgotten) this.#options.showProblem('not-forgotten');
  }

  /** What may be taught in the head of a list; cards have no columns. */
  columnsOf(list: DossierList): TeachableColumns | undefined {
    const { host, reader, settings } = this.#options;
    const signature = list.columns.length < 2 ? undefined : reader()?.signatureOfList(list);
    if (signature === undefined) return undefined;
    const site = siteOf(host.view);
    const taught =
      settings()?.mappings.some((known) => known.site === site && known.signature === signature) === true;
    const inVain =
      taught && list.rows.length === 0 && list.skipped.some(({ reason }) => reason === 'no-code');
    return { element: list.element, signature, taught, inVain };
  }

  /** The page was read anew. */
  pageChanged(): void {
    this.#teaching?.pageChanged();
  }

  close(): void {
    this.#teaching?.close();
  }

  /** Keeps what the columns of one kind of table were named, or with null forgets it, and reads the page so. */
  async #keep(signature: string, columns: ChosenFields | null): Promise<boolean> {
    const { host, line, use } = this.#options;
    const request = { signature, columns: columns && { ...columns } };
    const reply = await line.tell(() => host.call('page/teach', request));
    if (reply?.ok) use(reply.value);
    return reply?.ok === true;
  }
}
