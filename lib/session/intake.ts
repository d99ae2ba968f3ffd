import { paperKey } from '../reading/paper-key';
import type { DossierDetail } from '../reading/types';

export interface IntakeOptions {
  /** Which papers of a dossier were compared, by key; undefined where that cannot be had. */
  recall(code: string): Promise<readonly string[] | undefined>;
  /** Keeps it; false where that failed. */
  keep(code: string, compared: string[]): Promise<boolean>;
  onChange(): void;
}

/** One paper of a dossier to be taken in. */
export interface ComparedPaper {
  name: string;
  compared: boolean;
}

/** What the officer compared of online dossiers before taking them in. */
export class Intake {
  readonly #options: IntakeOptions;
  readonly #known = new Map<string, Set<string>>();
  readonly #asked = new Set<string>();
  readonly #unkept = new Set<string>();

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /** The papers of a dossier; undefined until it is known which were compared. */
  papers({ dossier: { code }, components }: DossierDetail): ComparedPaper[] | undefined {
    const compared = this.#known.get(code);
    if (!compared) {
      void this.#recall(code);
      return undefined;
    }
    return components.map(({ name }) => ({ name, compared: compared.has(paperKey(name)) }));
  }

  /** The names of those that were not; none while that is not known. */
  notCompared(detail: DossierDetail): string[] {
    return (this.papers(detail) ?? []).filter(({ compared }) => !compared).map(({ name }) => name);
  }

  /** The last change was not kept. */
  isUnkept(code: string): boolean {
    return this.#unkept.has(code);
  }

  async set(code: string, name: string, compared: boolean): Promise<void> {
    const known = this.#known.get(code);
    if (!known) return;
    if (compared) known.add(paperKey(name));
    else known.delete(paperKey(name));
    this.#options.onChange();
    const kept = await this.#options.keep(code, [...known]);
    if (kept === this.#unkept.has(code)) {
      if (kept) this.#unkept.delete(code);
      else this.#unkept.add(code);
      this.#options.onChange();
    }
  }

  async #recall(code: string): Promise<void> {
    if (this.#asked.has(code)) return;
    this.#asked.add(code);
    const compared = await this.#options.recall(code);
    if (compared) {
      this.#known.set(code, new Set(compared));
      this.#options.onChange();
    } else this.#asked.delete(code);
  }
}
