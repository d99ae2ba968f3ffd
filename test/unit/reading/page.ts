import type { PageReading, ReadOptions } from '../../../lib/reading';
import { readPage } from '../../../lib/reading';

export const pageUrl = 'https://motcua.example.gov.vn/danh-sach';

/** A document of its own from a body's markup. */
export function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');
}

export function read(body: string, options: Partial<ReadOptions> = {}): PageReading {
  return readPage(pageOf(body), { url: pageUrl, ...options });
}

/** A plain table from its headers and rows. */
export function tableOf(headers: string[], rows: string[][]): string {
  const head = headers.map((header) => `<th>${header}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
