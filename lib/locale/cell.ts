import { formatCivilTime } from './civil-format';
import { wordNumber, wordPercent } from './figure';

/**
 * A cell of a report's table as a person reads it; empty where it is not known.
 * @param kind `date`: a CivilTime; `number`: a count; `percent`: a fraction of 1; `text` and `code` stay as they are.
 */
export function wordCell(
  language: 'vi' | 'en',
  kind: 'text' | 'code' | 'date' | 'number' | 'percent',
  cell: string | number | undefined,
): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return kind === 'date' ? formatCivilTime(cell) : cell;
  return kind === 'percent' ? wordPercent(language, Math.round(cell * 10_000)) : wordNumber(language, cell);
}
