import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Small pages that stand in for a portal, served from loopback. */
export interface PageServer {
  readonly site: string;
  close(): void;
}

/** Serves each path's body in a page; `heads` holds what stands in its head. */
export async function servePages(
  bodies: Readonly<Record<string, string>>,
  heads: Readonly<Record<string, string>> = {},
): Promise<PageServer> {
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const body = bodies[path];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      // A portal may forbid every style and script but its own.
      'content-security-policy': "style-src 'nonce-portal'; script-src 'nonce-portal'; object-src 'none'",
    });
    response.end(
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Một cửa</title>${heads[path] ?? ''}</head>` +
        `<body>${body ?? ''}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

const headers = ['STT', 'Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'];

/** A due date long past, and one that is far ahead: both hold whatever the machine's clock says. */
export const longPast = '03/01/2024';
export const farAhead = '05/01/2099';

/** The row of one dossier. */
export function rowOf(number: number, due: string): string {
  const code = `H99.15-240102-${String(number).padStart(4, '0')}`;
  return (
    `<tr><td>${number}</td><td>${code}</td><td>Chứng thực bản sao từ bản chính giấy tờ, văn bản</td>` +
    `<td>02/01/2024</td><td>${due}</td><td>Đang xử lý</td></tr>`
  );
}

/** A list whose every third dossier is overdue. */
export function tableOf(rows: number, attributes = ''): string {
  const body = Array.from({ length: rows }, (_, index) =>
    rowOf(index + 1, index % 3 === 0 ? longPast : farAhead),
  );
  return (
    `<h1>Hồ sơ đang xử lý</h1><table ${attributes}><thead><tr>` +
    `${headers.map((header) => `<th>${header}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
  );
}
