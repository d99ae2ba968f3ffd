import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { rowOf } from '../overlay/pages';

/** How a server-made portal turns its pages: by links with an address, or by a form that its script posts. */
export type Turning = 'address' | 'postback';

/** Trouble of one page, used up request by request. */
interface Trouble {
  fails?: number;
  waits?: number;
}

const dossiers = 57;
const pageSize = 10;
const pages = Math.ceil(dossiers / pageSize);

const error = `<html><head><title>Runtime Error</title></head><body><h1>Server Error in '/' Application.</h1>
<h2><i>Runtime Error</i></h2><p>Description: An application error occurred on the server.</p></body></html>`;

/** A portal whose every page is a page of its own, with 57 dossiers on six of them. */
export async function startOldPortal(turning: Turning, troubles: Readonly<Record<number, Trouble>> = {}) {
  const left = structuredClone(troubles) as Record<number, Trouble>;
  const asked: { page: number; at: number }[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    let body = '';
    for await (const piece of request) body += piece;
    const posted = new URLSearchParams(body).get('__EVENTARGUMENT')?.replace('Page$', '');
    const page = Number(posted ?? url.searchParams.get('trang') ?? 1);
    // Browsers ask for an icon too.
    if (url.pathname === '/ho-so.aspx') asked.push({ page, at: Date.now() });
    const trouble = left[page] ?? {};
    const { waits = 0, fails = 0 } = trouble;
    delete trouble.waits;
    if (fails > 0) trouble.fails = fails - 1;
    if (waits > 0) await pause(waits, undefined, { ref: false });
    response.writeHead(fails > 0 ? 500 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(fails > 0 ? error : listPage(turning, page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ho-so.aspx`,
    /** Which pages were asked for, and when. */
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listPage(turning: Turning, page: number): string {
  const first = (page - 1) * pageSize;
  const rows = Array.from({ length: Math.min(pageSize, dossiers - first) }, (_, index) =>
    rowOf(first + index + 1, '05/01/2099'),
  );
  const link = (to: number, words: string) =>
    turning === 'address'
      ? `<a href="/ho-so.aspx?trang=${to}">${words}</a>`
      : `<a href="javascript:__doPostBack('GridView1','Page$${to}')">${words}</a>`;
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).map((to) =>
    to === page ? `<span>${to}</span>` : link(to, String(to)),
  );
  // A grid of old has nothing but numbers, in the table's last row.
  const pager =
    turning === 'address'
      ? `<p class="phan-trang">${page > 1 ? link(page - 1, 'Trước') : ''} ${page < pages ? link(page + 1, 'Sau') : ''}</p>`
      : '';
  const gridRow =
    turning === 'postback'
      ? `<tr class="pgr"><td colspan="6"><table><tr>${numbers.map((number) => `<td>${number}</td>`).join('')}</tr></table></td></tr>`
      : '';
  const headers = ['STT', 'Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'];
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Một cửa</title><script>
function __doPostBack(target, argument) {
  document.forms[0].__EVENTARGUMENT.value = argument;
  document.forms[0].submit();
}</script></head><body>
<form method="post" action="/ho-so.aspx"><input type="hidden" name="__EVENTARGUMENT">
<h1>Hồ sơ đang xử lý</h1>
<table id="GridView1" border="1"><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr>${rows.join('')}${gridRow}</table>
<p>Trang ${page}/${pages} - Tổng số: ${dossiers} hồ sơ</p>${pager}</form></body></html>`;
}
