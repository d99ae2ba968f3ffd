import type { CivilTime } from '../../text';
import { cellText, isRun } from '../cell-text';
import { remembered } from '../remembered';
import { serialClock, serialDay } from './serial';
import type { SharedTexts } from './shared-texts';
import { type Look, lookNumber } from './styles';
import { bytesOf, type XmlBytes } from './xml-bytes';
import { textElement } from './xml-text';

/** "A", "Z", "AA" for 0, 25, 26. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** So many days are remembered: more than there are in twenty years. */
const mostDays = 8_192;
/** All times of a day to the second. */
const mostClocks = 86_400;

/** Writes what a cell holds behind its place, `<c r="B7`, and counts cells whose text was cut. */
export class CellWriter {
  shortened = 0;
  /** Cells of shared texts as they stand behind their place. */
  readonly #known = new Map<Look, Map<string, Uint8Array>>();
  readonly #day = remembered(mostDays, (day: string) => encoded(serialDay(day)));
  readonly #clock = remembered(mostClocks, (clock: string) => encoded(serialClock(clock)));

  constructor(
    private readonly out: XmlBytes,
    private readonly shared: SharedTexts,
  ) {}

  /** A cell that holds a text as such: no content of it is ever a formula. */
  text(value: string, look: Look): void {
    let known = this.#known.get(look);
    if (known === undefined) {
      known = new Map();
      this.#known.set(look, known);
    }
    const before = known.get(value);
    if (before !== undefined) {
      this.out.put(before);
      return;
    }
    const { text, isShortened } = cellText(value);
    if (isShortened) this.shortened += 1;
    // What would be run if somebody typed it stays a text even when it is edited.
    const style = lookNumber[isRun(text) && look === 'text' ? 'quoted' : look];
    // A code stands in one row of a table, and a text that is not the one asked for must be looked at each time.
    const number = look === 'code' || text !== value ? undefined : this.shared.numberOf(text);
    if (number === undefined) {
      this.out.text(`" s="${style}" t="inlineStr"><is>${textElement(text)}</is></c>`);
      return;
    }
    const cell = bytesOf(`" s="${style}" t="s"><v>${number}</v></c>`);
    known.set(value, cell);
    this.out.put(cell);
  }

  number(value: number, look: Look): void {
    this.out.text(`" s="${lookNumber[look]}"><v>${value}</v></c>`);
  }

  /** A date as a date; one that a spreadsheet cannot count stands as its text. */
  date(value: CivilTime): void {
    const day = this.#day(value.slice(0, 10));
    const clock = this.#clock(value.slice(10));
    if (day === undefined || clock === undefined) {
      this.text(value, 'text');
      return;
    }
    this.out.put(value.length > 10 ? beforeMoment : beforeDay);
    this.out.put(day);
    this.out.put(clock);
    this.out.put(afterNumber);
  }

  empty(look: Look): void {
    this.out.put(empty[look]);
  }
}

const beforeDay = bytesOf(`" s="${lookNumber.day}"><v>`);
const beforeMoment = bytesOf(`" s="${lookNumber.moment}"><v>`);
const afterNumber = bytesOf('</v></c>');
const empty = Object.fromEntries(
  Object.entries(lookNumber).map(([look, style]) => [look, bytesOf(`" s="${style}"/>`)]),
) as Record<Look, Uint8Array>;

function encoded(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : bytesOf(text);
}
