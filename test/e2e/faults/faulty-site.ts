import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Dossiers on the page, and in each reading that is sent beside it. */
export const rowsOnPage = 40;

/** A small portal on loopback whose one list can be moved a step on in the page: every status then names the step. */
export async function serveList(): Promise<{ url: string; close(): Promise<void> }> {
  const rows = Array.from(
    { length: rowsOnPage },
    (_, row) =>
      `<tr><td>${row + 1}</td><td>${codeOf('T', row)}</td><td>Đăng ký khai sinh</td><td>02/11/2026</td><td>30/12/2026</td><td>Bước 0</td></tr>`,
  );
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Một cửa</title><body>
<h1>Hồ sơ đang xử lý</h1><table><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Ngày tiếp nhận</th>
<th>Ngày hẹn trả</th><th>Trạng thái</th></tr></thead><tbody>${rows.join('')}</tbody></table></body></html>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The code of a dossier: "T" for those on the page, other letters for those of other readings. */
export function codeOf(letter: string, row: number): string {
  return `H99.${letter}-261102-${String(row + 1).padStart(4, '0')}`;
}
