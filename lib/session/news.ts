import type { SentReading } from '../messages';
import type { Look } from './sent-reading';

/** The same rows read again within this time are not sent again, in milliseconds. */
const freshFor = 60_000;

/**
 * What of a look is news. A look at other rows than before, or after a minute, is told whole: it says how far its lists
 * were read. In between only messages whose rows changed are told, as rows alone.
 */
export class News {
  #extent = '';
  #wholeAt = Number.NEGATIVE_INFINITY;
  /** What each message of the last whole look says now, by its rows. */
  readonly #said = new Map<string, string>();

  *of(look: Look): Generator<SentReading> {
    let isWhole: boolean | undefined;
    for (const reading of look.readings()) {
      isWhole ??= this.#isWhole(look, reading.officer);
      const place = rowsOf(reading);
      const says = JSON.stringify({ ...reading, id: '', readAt: 0 });
      if (this.#said.get(place) === says) continue;
      this.#said.set(place, says);
      yield isWhole ? reading : rowsAlone(reading);
    }
  }

  #isWhole(look: Look, officer: string | undefined): boolean {
    const extent = `${officer ?? ''}\n${look.extent()}`;
    if (extent === this.#extent && look.readAt - this.#wholeAt < freshFor) return false;
    this.#extent = extent;
    this.#wholeAt = look.readAt;
    this.#said.clear();
    return true;
  }
}

/** Which rows of which lists: two readings with the same are two looks at one thing. */
export function rowsOf({ lists, detail }: SentReading): string {
  const codes = lists.map(({ list, alone, rows }) =>
    [list, alone ? 'alone' : 'whole', ...rows.map(({ dossier }) => dossier.code)].join('\n'),
  );
  return [...codes, detail?.dossier.code ?? ''].join('\n\n');
}

function rowsAlone(reading: SentReading): SentReading {
  return { ...reading, lists: reading.lists.map((list) => ({ ...list, alone: true })) };
}
