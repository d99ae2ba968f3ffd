import { tidy } from '../text';
import type { Field } from './types';
import { type Meaning, meaningOf } from './vocabulary';

/** A value that its own cell labels: "Hẹn trả: 05/07/2026". */
export interface Labelled {
  field: Field;
  sure: Meaning['sure'];
  value: string;
  label: string;
}

const labelWords = 8;
const lookBack = 70;
const stops = [',', ';', '|', '•', '(', '\n', ' - ', '. '];

/** The label that ends at a colon: the longest run of words before it that is known. */
function labelBefore(
  text: string,
  from: number,
  colon: number,
): { meaning: Meaning; start: number; label: string } | undefined {
  const start = Math.max(from, colon - lookBack);
  const segment = text.slice(start, colon);
  let offset = 0;
  for (const mark of stops) {
    const at = segment.lastIndexOf(mark);
    if (at >= 0) offset = Math.max(offset, at + mark.length);
  }
  for (let words = 0; words < labelWords; words++) {
    const label = segment.slice(offset).replace(/^[\s\-–+*]+/, '');
    const meaning = meaningOf(label);
    // "Tổng số hồ sơ: 57" counts.
    if (meaning)
      return /tổng\s*$/i.test(segment.slice(0, offset))
        ? undefined
        : { meaning, start: start + offset, label };
    const next = segment.indexOf(' ', offset + 1);
    if (next < 0) return undefined;
    offset = next + 1;
  }
  return undefined;
}

/**
 * The labelled values in a text of lines. A value runs to the next label or to the end of its line; a label
 * alone on its line takes the next line.
 */
export function labelledValues(text: string): Labelled[] {
  const found: (Meaning & { label: string; from: number; start: number })[] = [];
  let from = 0;
  for (let colon = text.indexOf(':'); colon >= 0 && found.length < 40; colon = text.indexOf(':', colon + 1)) {
    const inTime = /\d/.test(text[colon - 1] ?? '') && /\d/.test(text[colon + 1] ?? '');
    if (inTime) continue;
    const label = labelBefore(text, from, colon);
    if (label) {
      found.push({ ...label.meaning, label: label.label, from: colon + 1, start: label.start });
      from = colon + 1;
    }
  }
  return found.map(({ field, sure, label, from: begin }, index) => {
    const next = found[index + 1]?.start ?? text.length;
    const lead = /^\s*/.exec(text.slice(begin, next))?.[0].length ?? 0;
    const line = text.indexOf('\n', begin + lead);
    const value = text.slice(begin + lead, line < 0 ? next : Math.min(line, next));
    const plain = tidy(value).replace(/[\s,;|•(+–-]+$/, '');
    // A label within brackets leaves its closing one behind.
    return { field, sure, label, value: plain.includes('(') ? plain : plain.replace(/\)+$/, '') };
  });
}

/** Values that stand line by line under a header that names each line; a line with a label of its own keeps that. */
export function valuesByLine(
  text: string,
  names: readonly { field: Field; sure: Meaning['sure']; label: string }[],
): Labelled[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length !== names.length) return labelledValues(text);
  return names.flatMap((name, place) => {
    const line = lines[place] ?? '';
    const own = labelledValues(line);
    return own.length > 0 ? own : [{ ...name, value: tidy(line) }];
  });
}
