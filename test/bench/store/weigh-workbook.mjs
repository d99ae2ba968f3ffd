/** Runs in a thread of its own: posts the weight of the codes in a workbook (see `codes.mjs`). `workerData`: its path. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { streamXlsxRows } from 'hucre/xlsx';
import { Codes } from './codes.mjs';

const codes = new Codes();
// The sheet of all dossiers is the last.
for await (const { values } of streamXlsxRows(new Uint8Array(await readFile(workerData)), {
  sheet: 'Toàn bộ',
})) {
  const [code] = values;
  if (typeof code === 'string' && code.startsWith('H57')) codes.add(code);
}
parentPort?.postMessage(codes.weight);
