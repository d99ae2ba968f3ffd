import type { Asked } from './asked';

/** For so long the officer is not asked the same again, in milliseconds. */
const agreedFor = 5 * 60_000;
/** For so long the page's own question about it, and what its scripts press, count as the same press. */
const followedFor = 60_000;

interface Agreement {
  codes: string;
  label: string;
  /** What was missing then. */
  missing: string;
  at: number;
}

/** To what the officer said to go on all the same. */
export class Agreements {
  #held: Agreement[] = [];

  /** The officer says to go on. */
  add(asked: Asked): void {
    this.#held.push({
      codes: codesOf(asked),
      label: asked.control.label,
      missing: missingOf(asked),
      at: performance.now(),
    });
  }

  /** Whether the officer need not be asked of this press. */
  hold(asked: Asked, event: Event): boolean {
    const now = performance.now();
    this.#held = this.#held.filter(({ at }) => now - at < agreedFor);
    const { element, label } = asked.control;
    const follows =
      !event.isTrusted || element.closest('dialog,[role=dialog],[role=alertdialog],.modal') !== null;
    return this.#held.some(
      (known) =>
        known.codes === codesOf(asked) &&
        known.missing === missingOf(asked) &&
        (known.label === label || (follows && now - known.at < followedFor)),
    );
  }
}

function codesOf({ meant }: Asked): string {
  return meant.map(({ code }) => code).join(' ');
}

function missingOf({ control, dossiers, notCompared }: Asked): string {
  const lacks = dossiers.map((one) => one.lacks.map(({ box: _box, ...lack }) => lack));
  return JSON.stringify([control.action, lacks, notCompared]);
}
