import { documentWords } from '../locale/documents';
import { wordNumber } from '../locale/figure';
import { columnNumbers, identitiesOf, type Tally, type TallyColumn, type TallyForm } from '../report';
import type { FileRow } from './table';

const words = documentWords.form;

/** The columns of the form after its first two, in its order. */
export const formColumns = Object.keys(columnNumbers) as (keyof typeof words.columns & TallyColumn)[];
const beside = Object.keys(words.beside) as (keyof typeof words.beside)[];

/** The numbers that stand under the headings of all columns of the form: "(1)". */
export const formNumbers: readonly string[] = [
  '(1)',
  '(2)',
  ...formColumns.map((id) => `(${columnNumbers[id]})`),
];

/** The rows of Biểu II.06a, the total last. */
export function formRows({ lines, total }: TallyForm): FileRow[] {
  return [
    ...lines.map(({ name, tally }, index) => rowOf(index + 1, name ?? words.unnamed, tally)),
    rowOf(undefined, words.all, total),
  ];
}

function rowOf(place: number | undefined, name: string, tally: Tally): FileRow {
  return [place, name, ...formColumns.map((id) => tally[id])];
}

/** What is not known, and where the form's sums do not hold because of it. */
export function formNotes(total: Tally): string[] {
  const unknown = beside.flatMap((id) =>
    total[id] === 0 ? [] : [words.besideLine(words.beside[id], wordNumber('vi', total[id]))],
  );
  const broken = identitiesOf(total).flatMap(({ whole, parts, difference }) => {
    if (difference === 0) return [];
    const sum = parts.map((part) => columnNumbers[part]).join(' + ');
    return [`${columnNumbers[whole]} = ${sum}: ${words.broken(wordNumber('vi', difference))}`];
  });
  return [...unknown, ...broken];
}
