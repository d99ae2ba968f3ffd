import type { CivilTime } from '../../text';
import { cellText, isRun } from '../cell-text';
import { type Look, lookNumber } from './styles';

/** "A", "Z", "AA" for 0, 25, 26. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

const marked = /[&<>]/g;
const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text that looks like the format's own escape would be read as the character that it names. */
const ownEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as it stands within an element. */
export function xmlText(text: string): string {
  return text.replace(ownEscape, '_x005F_').replace(marked, (mark) => marks[mark] as string);
}

/** Also within quotes of an attribute. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;');
}

const epoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;
/** Before this day spreadsheets count a day that never was. */
const firstDay = '1900-03-01';
const civil = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** The number by which a spreadsheet knows a civil time; undefined where it cannot. */
export function serialOf(time: CivilTime): number | undefined {
  const parts = civil.exec(time);
  if (parts === null || time < firstDay) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const seconds = hour * 3600 + minute * 60 + second;
  return (Date.UTC(year, month - 1, day) - epoch) / dayMs + seconds / 86_400;
}

/** Writes cells, and counts those whose text was cut. */
export class CellWriter {
  shortened = 0;

  /** A cell that holds a text as such: no content of it is ever a formula. */
  text(place: string, value: string, look: Look): string {
    const { text, isShortened } = cellText(value);
    if (isShortened) this.shortened += 1;
    // What would be run if somebody typed it stays a text even when it is edited.
    const style = lookNumber[isRun(text) && look === 'text' ? 'quoted' : look];
    return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
  }

  number(place: string, value: number, look: Look): string {
    return `<c r="${place}" s="${lookNumber[look]}"><v>${value}</v></c>`;
  }

  /** A date as a date; one that a spreadsheet cannot count stands as its text. */
  date(place: string, value: CivilTime): string {
    const serial = serialOf(value);
    if (serial === undefined) return this.text(place, value, 'text');
    return this.number(place, serial, value.length > 10 ? 'moment' : 'day');
  }

  empty(place: string, look: Look): string {
    return `<c r="${place}" s="${lookNumber[look]}"/>`;
  }
}
