import { inflateSync } from 'node:zlib';

/** The paper of a printed page, in points of 1/72 inch. */
export interface PrintedPage {
  width: number;
  height: number;
}

/** The pages of a PDF as browsers write it: they stand in it as they are, or packed in streams of objects. */
export function printedPages(pdf: Buffer): PrintedPage[] {
  const file = pdf.toString('latin1');
  const packed = [...file.matchAll(/\/ObjStm\b.*?\bstream\r?\n/gs)].map(({ index, 0: head }) =>
    inflateSync(pdf.subarray(index + head.length)).toString('latin1'),
  );
  const page = /\/Type\s*\/Page\b.*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/gs;
  return [file, ...packed]
    .flatMap((objects) => [...objects.matchAll(page)])
    .map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}
