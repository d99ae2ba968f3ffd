import { createServer } from 'node:http';
import { officers } from '../data/catalogue.mjs';
import { writeDate } from '../lists/dates.mjs';
import { html } from '../server/markup.mjs';
import { nationalRecords } from './records.mjs';
import { differencesOf } from './truth.mjs';

/** @typedef {import('./records.mjs').NationalRecord} NationalRecord */

const path = '/quan-tri/ho-so';
const pageSize = 20;
const name = 'Cổng Dịch vụ công quốc gia (cổng mẫu)';

/**
 * Starts the sample national portal over the dossiers of a provincial one, on a host of its own: one list, drawn by the
 * server, each page with an address. What differs is told by `records.mjs`.
 *
 * @param {{ records: readonly import('../data/records.d.ts').PortalRecord[], now: string }} province
 * @param {number} [port] none: a free one
 */
export async function startNationalPortal({ records, now }, port = 0) {
  const rows = nationalRecords(records, now);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const page = Number(url.searchParams.get('trang') ?? 1);
    if (url.pathname === '/') {
      response.writeHead(302, { location: path });
      response.end();
      return;
    }
    const isThere = url.pathname === path && page >= 1 && (page - 1) * pageSize < rows.length;
    response.writeHead(isThere ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(isThere ? String(listPage(rows, page)) : '');
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : port}${path}`,
    records: rows,
    pages: Math.ceil(rows.length / pageSize),
    /**
     * In what it differs from what was read of the provincial portal.
     *
     * @param {Parameters<typeof differencesOf>[0]} ours
     */
    differences: (ours) => differencesOf(ours, rows, now),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}

const headers = [
  'STT',
  'Mã hồ sơ',
  'Tên thủ tục hành chính',
  'Cơ quan giải quyết',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày xử lý xong',
  'Trạng thái',
];

/** @param {readonly NationalRecord[]} rows @param {number} page */
function listPage(rows, page) {
  const pages = Math.ceil(rows.length / pageSize);
  const first = (page - 1) * pageSize;
  const shown = rows.slice(first, first + pageSize);
  const day = (/** @type {string | undefined} */ civil) => (civil ? writeDate(civil, 'date').text : '');
  const link = (/** @type {number} */ to, /** @type {string} */ words) =>
    to >= 1 && to <= pages && to !== page
      ? html`<a href="${path}?trang=${to}">${words}</a> `
      : html`<span>${words}</span> `;
  return html`<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Tra cứu hồ sơ - ${name}</title>
<style>
body { margin: 0; font: 13px/1.4 "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: #222; }
header { display: flex; gap: 16px; align-items: center; padding: 12px 16px; background: #8f1d1d; color: #fff; }
header .portal-name { flex: 1; font-size: 16px; font-weight: 600; }
main { padding: 12px 16px 64px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 6px 8px; border: 1px solid #d5dae1; text-align: left; }
th { background: #f3f5f8; }
</style></head>
<body>
<header><span class="portal-name">${name}</span><span class="user-info">Xin chào, <b class="user-name">${officers[0]}</b></span></header>
<main>
<h1>Tra cứu hồ sơ</h1>
<table>
<thead><tr>${headers.map((header) => html`<th>${header}</th>`)}</tr></thead>
<tbody>
${shown.map(
  (
    row,
    place,
  ) => html`<tr><td>${first + place + 1}</td><td>${row.code}</td><td>${row.procedure}</td><td>${row.unit}</td><td>${day(row.receivedAt)}</td><td>${day(row.dueAt)}</td><td>${day(row.finishedAt)}</td><td>${row.status}</td></tr>
`,
)}
</tbody>
</table>
<p>Trang ${page}/${pages} - Tổng số: ${rows.length} hồ sơ</p>
<p class="phan-trang">${link(page - 1, 'Trước')}${Array.from({ length: pages }, (_unused, place) => link(place + 1, String(place + 1)))}${link(page + 1, 'Sau')}</p>
</main>
</body>
</html>`;
}
