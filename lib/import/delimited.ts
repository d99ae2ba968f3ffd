import { streamCsvRows } from 'hucre/csv';
import type { PlainTable } from '../reading/plain-table';
import { knownWords } from './decoding';
import { Gathering, type RowCount } from './gathering';

const delimiters = ['\t', ',', ';', '|'];
/** A header stands no lower. */
const firstLines = 20;

/** Rows of a text whose fields are parted by commas, semicolons, tabs or bars. */
export function delimitedTable(text: string, count: RowCount): PlainTable | undefined {
  // Excel's own note of what parts the fields.
  const [note, said] = /^sep=([,;|\t])\r?\n/i.exec(text) ?? [];
  const body = note === undefined ? text : text.slice(note.length);
  const gathering = new Gathering(count);
  let line = 0;
  for (const row of streamCsvRows(body, { delimiter: said ?? delimiterOf(body) })) {
    gathering.add(
      row.map((value) => String(value ?? '').trim()),
      ++line,
    );
  }
  return gathering.end();
}

/** What parts the most words that a header has; else what stands the most often in the first lines. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n|\r/, firstLines);
  const weigh = (delimiter: string) => {
    const known = Math.max(...lines.map((line) => knownWords(line, delimiter)));
    const fields = Math.max(...lines.map((line) => line.split(delimiter).length));
    return fields === 1 ? 0 : known * 1000 + Math.min(fields, 999);
  };
  return delimiters.reduce((best, other) => (weigh(other) > weigh(best) ? other : best));
}
