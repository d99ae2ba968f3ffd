import { rowsOf } from '../../lists/contents.mjs';
import { factsOf, paperWords } from '../../lists/facts.mjs';
import { pageIds, skins } from '../../lists/skins.mjs';
import { html } from '../../server/markup.mjs';
import { reportHeader, reportRows } from '../../server/report.mjs';

const skin = skins.datatables;

/** @typedef {import('../../server/portal.d.ts').PortalView} PortalView */

/**
 * @param {PortalView} view
 * @param {string} title
 * @param {string} path
 * @param {unknown} main
 */
const page = (view, title, path, main) => html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${title} - ${skin.name}</title>
<link rel="stylesheet" href="/assets/client.css">
<script src="/assets/client.js" defer></script>
</head>
<body>
<header class="portal-head">
  <span class="portal-name">${skin.name}</span>
  <span class="user-info">Xin chào, <b class="user-name">${view.officer}</b></span>
  <a href="/dang-nhap">Đăng xuất</a>
</header>
<div class="portal-body">
<nav class="portal-menu">
${pageIds.map((id) => {
  const { title: label, path: target } = skin.lists[id];
  const { total } = rowsOf(view.records, 'datatables', id, view.now, { page: 1 });
  return html`<a href="${target}"${path === target ? html` class="active" aria-current="page"` : ''}>${label}${id === 'search' ? '' : ` (${total})`}</a>\n`;
})}
<a href="${skin.reportPath}"${path === skin.reportPath ? html` class="active"` : ''}>Báo cáo II.06a</a>
</nav>
<main class="portal-main">
<h1>${title}</h1>
${main}
</main>
</div>
</body>
</html>`;

/** @param {import('../../lists/types.d.ts').Cell} cell @param {string} id */
function cellMarkup(cell, id) {
  switch (cell.kind) {
    case 'link':
      return html`<a href="${skin.detailPath(id)}">${cell.text}</a>${cell.after}`;
    case 'chip':
      return html`<span class="chip">${cell.text}</span>`;
    case 'file':
      return html`<a href="/tep/${cell.text}" title="Tải tệp kết quả">${cell.text}</a>`;
    case 'check':
      return html`<input type="checkbox" disabled${cell.checked ? html` checked` : ''} aria-label="${cell.label}">`;
    case 'icon':
      return html`<span class="mark-${cell.icon}" title="${cell.title}"></span>`;
    case 'select':
      return html`<input type="checkbox" name="chon" value="${id}" aria-label="Chọn hồ sơ">`;
    case 'action':
      return html`<a class="button" href="javascript:${cell.action === 'accept' ? 'tiepNhan' : 'traKetQua'}('${id}')">${cell.text}</a>${cell.action === 'hand-over' && html` <a class="button them" href="javascript:void 0" data-id="${id}" title="Thao tác khác">⋮</a>`}`;
    case 'lines':
      return cell.lines.map((line) => html`${line}<br>`);
    default:
      return cell.text;
  }
}

/** @param {PortalView} view @param {import('../../lists/types.d.ts').PageId} id */
function listPage(view, id) {
  const { title, path, pageSize } = skin.lists[id];
  const columns = view.titled(id, skin.lists[id].columns);
  const { rows } = rowsOf(view.records, 'datatables', id, view.now);
  return page(
    view,
    title,
    path,
    html`<div class="panel">
${id === 'processing' && html`<div class="thanh-cong-cu"><button type="button" class="button" onclick="ketThucDaChon()">Kết thúc hồ sơ đã chọn</button></div>`}
<table class="danh-sach display" style="width:100%" data-page-length="${pageSize}">
<thead><tr>
${columns.map(({ key, header }) => html`<th${['numbering', 'selection', 'action'].includes(key) ? html` class="no-sort"` : ''}>${key === 'selection' ? html`<input type="checkbox" aria-label="Chọn tất cả">` : header}</th>\n`)}
</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.cells.map((cell) => html`<td>${cellMarkup(cell, row.id)}</td>`)}</tr>\n`)}
</tbody>
</table>
</div>`,
  );
}

/** @param {import('../../data/records.d.ts').PortalRecord} record @param {'components' | 'result'} part */
const papersTable = (record, part) => html`<table class="papers">
<thead><tr><th>STT</th><th>${part === 'components' ? 'Tên giấy tờ' : 'Tên kết quả'}</th><th>Tệp đính kèm</th><th>Ký số</th><th>Số hóa</th></tr></thead>
<tbody>
${record[part].map((paper, place) => {
  const words = paperWords(paper);
  return html`<tr><td>${place + 1}</td><td>${paper.name}</td><td>${words.attached}</td><td>${words.signed}</td><td>${
    words.box === undefined
      ? words.note
      : html`<label><input type="checkbox" data-code="${record.id}" data-part="${part}" data-place="${place}"${words.box ? html` checked` : ''}> số hóa</label>`
  }</td></tr>\n`;
})}
</tbody>
</table>`;

/** @param {PortalView} view @param {import('../../data/records.d.ts').PortalRecord} record */
function detailPage(view, record) {
  const open = record.list === 'processing' || record.list === 'converted';
  return page(
    view,
    'Chi tiết hồ sơ',
    skin.detailPath(record.id),
    html`<div class="panel">
<dl class="facts">
${factsOf(record, 'usual').map(({ label, text }) => html`<dt>${label}:</dt><dd>${text}</dd>\n`)}
</dl>
<h2>Thành phần hồ sơ</h2>
${papersTable(record, 'components')}
<h2>Kết quả xử lý</h2>
${record.result.length === 0 ? html`<p>Thủ tục không có kết quả bằng văn bản.</p>` : papersTable(record, 'result')}
<div class="buttons">
${record.list === 'reception' && html`<a class="button" href="javascript:tiepNhan('${record.id}')">Tiếp nhận</a>`}
${open && html`<a class="button" href="javascript:ketThuc('${record.id}')">Kết thúc</a>`}
${record.list === 'waiting' && html`<form class="tra-ket-qua" method="post" action="/bieu-mau/hand-over"><input type="hidden" name="id" value="${record.id}"><label>Người nhận <input name="nguoiNhan"></label> <button type="submit" class="button"><span>Trả kết quả</span></button></form>`}
<a class="button plain" href="javascript:history.back()">Quay lại</a>
</div>
</div>`,
  );
}

/** @param {PortalView} view */
function reportPage(view) {
  const { rows, total } = reportRows(view.records, view.now);
  /** @param {{ label: string, figures: number[] }} line @param {number | string} number */
  const line = (line, number) =>
    html`<tr><td>${number}</td><td>${line.label}</td>${line.figures.map((figure) => html`<td class="figure">${figure}</td>`)}</tr>\n`;
  return page(
    view,
    'Tình hình, kết quả giải quyết thủ tục hành chính (Biểu II.06a/VPCP/KSTT)',
    skin.reportPath,
    html`<div class="panel"><table class="report">
<thead>${reportHeader.map((row) => html`<tr>${row.map(({ text, rows: down = 1, columns: across = 1 }) => html`<th rowspan="${down}" colspan="${across}">${text}</th>`)}</tr>\n`)}</thead>
<tbody>${rows.map((row, place) => line(row, place + 1))}${line(total, '')}</tbody>
</table></div>`,
  );
}

/**
 * The server-rendered page of a path; undefined where there is none.
 *
 * @param {PortalView} view
 * @param {URL} url
 */
export function datatablesPage(view, url) {
  const list = pageIds.find((id) => skin.lists[id].path === url.pathname);
  if (list) return { list, page: 1, markup: () => listPage(view, list) };
  if (url.pathname === skin.reportPath) return { markup: () => reportPage(view) };
  const record = view.records.find(({ id }) => skin.detailPath(id) === url.pathname);
  return record && { markup: () => detailPage(view, record) };
}
