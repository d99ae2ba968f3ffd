import { type ZipEntry, ZipEntryWriter } from '../zip-file';
import { bytesOf } from './xml-bytes';
import { declaration, textElement } from './xml-text';

/** So many characters are held for all sheets together; what comes later stands in its cell. */
const most = 1 << 20;
/** What it takes to know a text, in characters: many short ones are no less to hold than a few long ones. */
const toKnow = 64;

/**
 * Texts that stand once in a workbook and are named by their number wherever cells hold them: of the dossiers' statuses,
 * procedures, units and officers there are few, each in thousands of cells.
 */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  #held = 0;

  /** The number of a text; undefined where there is no more room for it. */
  numberOf(text: string): number | undefined {
    const known = this.#numbers.get(text);
    const room = toKnow + text.length;
    if (known !== undefined || this.#held + room > most) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    this.#held += room;
    return number;
  }

  /** The part of the package in which they stand. */
  async entry(path: string): Promise<ZipEntry> {
    const texts = [...this.#numbers.keys()].map((text) => `<si>${textElement(text)}</si>`);
    const entry = new ZipEntryWriter(path);
    await entry.write(
      bytesOf(
        declaration +
          '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
          `uniqueCount="${texts.length}">${texts.join('')}</sst>`,
      ),
    );
    return entry.end();
  }
}
