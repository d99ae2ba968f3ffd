import { rowsOf } from '../../lists/contents.mjs';
import { factsOf, paperWords } from '../../lists/facts.mjs';
import { pageIds, skins } from '../../lists/skins.mjs';
import { html } from '../../server/markup.mjs';
import { reportHeader, reportRows } from '../../server/report.mjs';

const skin = skins.frames;

/** @typedef {import('../../server/portal.d.ts').PortalView} PortalView */
/** @typedef {import('../../lists/types.d.ts').PageId} PageId */

const slugOf = (/** @type {PageId} */ id) =>
  new URLSearchParams(skin.lists[id].path.split('?')[1]).get('loai');
const listOf = (/** @type {string | null} */ slug) => pageIds.find((id) => slugOf(id) === slug);
const listHref = (/** @type {PageId} */ id) => `/onegate/danhsach.jsp?loai=${slugOf(id)}`;

/** @param {string} title @param {unknown} body */
const inner = (title, body) => html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="vi">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${title}</title>
<link rel="stylesheet" href="/assets/client.css">
<script src="/assets/client.js"></script>
</head>
<body class="cu">
${body}
</body>
</html>`;

/** What the content's frame shows, by the query of the outer page. @param {URLSearchParams} query */
function contentHref(query) {
  const dossier = query.get('hoso');
  if (dossier) return `/onegate/chitiet.jsp?id=${dossier}`;
  if (query.has('baocao')) return '/onegate/baocao.jsp';
  return listHref(listOf(query.get('loai')) ?? 'processing');
}

/** The outer page as frames within a body. @param {URLSearchParams} query */
const framedPage = (query) => html`<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>${skin.name}</title><link rel="stylesheet" href="/assets/client.css"></head>
<body class="khung">
<iframe class="tren" name="tren" src="/onegate/dau.jsp"></iframe>
<div class="duoi">
<iframe class="menu" name="menu" src="/onegate/menu.jsp"></iframe>
<iframe class="noi-dung" name="noidung" src="${contentHref(query)}"></iframe>
</div>
</body>
</html>`;

/** The same as a frameset, which has no body. @param {URLSearchParams} query */
const framesetPage = (query) => html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN">
<html lang="vi">
<head><meta charset="utf-8"><title>${skin.name}</title></head>
<frameset rows="56,*" border="0">
<frame name="tren" src="/onegate/dau.jsp" scrolling="no">
<frameset cols="180,*">
<frame name="menu" src="/onegate/menu.jsp">
<frame name="noidung" src="${contentHref(query)}">
</frameset>
</frameset>
</html>`;

/** @param {PortalView} view */
const headPage = (view) =>
  inner(
    skin.name,
    html`<div class="dau"><b class="dau-ten">${skin.name}</b><br>Xin chào: <span id="tenCanBo">${view.officer}</span> | <a class="dau-thoat" href="/dang-nhap" target="_top">Thoát</a></div>`,
  );

const menuPage = () =>
  inner(
    'Thực đơn',
    html`<div class="thuc-don">${pageIds.map((id) => html`<a href="${listHref(id)}" target="noidung">${skin.lists[id].title}</a>\n`)}<a href="/onegate/baocao.jsp" target="noidung">Báo cáo II.06a</a></div>`,
  );

/** @param {import('../../lists/types.d.ts').Cell} cell @param {string} id */
function cellMarkup(cell, id) {
  switch (cell.kind) {
    case 'link':
      return html`<a href="/onegate/chitiet.jsp?id=${id}">${cell.text}</a>`;
    case 'select':
      return html`<input type="checkbox" name="chon" value="${id}">`;
    case 'check':
      return html`<input type="checkbox" disabled${cell.checked ? html` checked` : ''} title="${cell.label}">`;
    case 'action':
      return html`<a href="javascript:${cell.action === 'accept' ? 'tiepNhan' : 'traKetQua'}('${id}')">${cell.text}</a>`;
    case 'text':
    case 'chip':
      return cell.text;
    default:
      throw new RangeError(`this skin draws no ${cell.kind}`);
  }
}

/**
 * Two physical rows per dossier: the kind of procedure stands alone in the second, with its label.
 *
 * @param {PortalView} view
 * @param {PageId} id
 * @param {number} number
 */
function listPage(view, id, number) {
  const { title } = skin.lists[id];
  const columns = view.titled(id, skin.lists[id].columns);
  const { rows, total, pages } = rowsOf(view.records, 'frames', id, view.now, { page: number });
  const below = columns.findIndex(({ key }) => key === 'procedure');
  const inFirst = (/** @type {unknown} */ _value, /** @type {number} */ place) => place !== below;
  const tabs = ['reception', 'processing', 'waiting'].map((tab) => {
    const { total: count } = rowsOf(view.records, 'frames', /** @type {PageId} */ (tab), view.now, {
      page: 1,
    });
    const { title: label } = skin.lists[/** @type {PageId} */ (tab)];
    return html`<a href="${listHref(/** @type {PageId} */ (tab))}">${label} (${count})</a>`;
  });
  const physicalRows = rows.map(({ id: dossier, cells }) => {
    const drawn = cells.map((cell) => cellMarkup(cell, dossier));
    const first = drawn.filter(inFirst);
    const numberCell = html`<td align="center"${below < 0 ? '' : html` rowspan="2"`}>${first[0]}</td>`;
    return html`<tr class="row0">${numberCell}${first.slice(1).map((value) => html`<td>${value}</td>`)}</tr>
${below >= 0 && html`<tr class="row1"><td colspan="${first.length - 1}">${columns[below].header}: ${drawn[below]}</td></tr>`}
`;
  });
  const span = columns.filter(inFirst).length;
  const links = Array.from({ length: pages }, (_unused, place) => place + 1).map((page) =>
    page === number ? html`<b>${page}</b>` : html`<a href="javascript:trang(${page})">${page}</a>`,
  );
  return inner(
    title,
    html`<form name="danhSach" action="/onegate/danhsach.jsp">
<input type="hidden" name="loai" value="${slugOf(id)}"><input type="hidden" name="trang" value="${number}">
<table class="bo-cuc" border="0"><tr><td><h3>DANH SÁCH HỒ SƠ: ${title}${id === 'processing' && html` <input type="button" value="Kết thúc hàng loạt" onclick="ketThucHangLoat()">`}</h3></td></tr><tr><td>
<table class="adminlist">
<thead>
<tr><td class="tabs" colspan="${span}">${tabs}</td></tr>
<tr>${columns.filter(inFirst).map(({ header }) => html`<th>${header}</th>`)}</tr>
</thead>
<tbody>
${rows.length > 0 ? physicalRows : html`<tr><td colspan="${span}" align="center">Không tìm thấy hồ sơ công việc nào</td></tr>`}
</tbody>
</table>
<div class="phan-trang">Trang ${number}/${Math.max(1, pages)} - Tổng số: ${total} hồ sơ
${number > 1 && html`<a href="javascript:trang(${number - 1})">Trước</a>`}${links}${number < pages && html`<a href="javascript:trang(${number + 1})">Sau</a>`}
</div>
</td></tr></table>
</form>`,
  );
}

/**
 * Headers as plain cells of the first row, as such pages have them.
 *
 * @param {import('../../data/records.d.ts').PortalRecord} record
 * @param {'components' | 'result'} part
 */
const papersTable = (record, part) => html`<table class="adminlist">
<tr><td><b>STT</b></td><td><b>${part === 'components' ? 'Tên giấy tờ' : 'Tên kết quả'}</b></td><td><b>Tệp đính kèm</b></td><td><b>Ký số</b></td><td><b>Số hóa</b></td></tr>
${record[part].map((paper, place) => {
  const words = paperWords(paper);
  return html`<tr><td>${place + 1}</td><td>${paper.name}</td><td>${words.attached}</td><td>${words.signed}</td><td>${
    words.box === undefined
      ? words.note
      : html`<input type="checkbox" onclick="soHoa(this, '${record.id}', '${part}', ${place})"${words.box ? html` checked` : ''}> số hóa`
  }</td></tr>\n`;
})}
</table>`;

/** @param {import('../../data/records.d.ts').PortalRecord} record */
function detailPage(record) {
  const facts = factsOf(record, 'time-first');
  const pairs = facts
    .filter((_fact, place) => place % 2 === 0)
    .map((fact, place) => [fact, facts[place * 2 + 1]]);
  /** @param {string} call @param {string} label */
  const button = (call, label) =>
    html`<input type="button" value="${label}" onclick="${call}('${record.id}')">`;
  return inner(
    'Chi tiết hồ sơ',
    html`<h3>CHI TIẾT HỒ SƠ</h3>
<table class="bo-cuc">
${pairs.map((pair) => html`<tr>${pair.map(({ label, text }) => html`<td width="15%">${label}:</td><td width="35%"><b>${text}</b></td>`)}</tr>\n`)}
</table>
<h3>Thành phần hồ sơ</h3>
${papersTable(record, 'components')}
<h3>Kết quả xử lý</h3>
${record.result.length > 0 && papersTable(record, 'result')}
<p>
${record.list === 'reception' && button('tiepNhan', 'Tiếp nhận')}
${(record.list === 'processing' || record.list === 'converted') && button('ketThuc', 'Kết thúc')}
${record.list === 'waiting' && button('traKetQua', 'Trả kết quả')}
<input type="button" value="Quay lại" onclick="history.back()">
</p>`,
  );
}

/** Headers as plain cells, title rows above them. @param {PortalView} view */
function reportPage(view) {
  const { rows, total } = reportRows(view.records, view.now);
  /** @param {{ label: string, figures: number[] }} line @param {number | string} number */
  const line = (line, number) =>
    html`<tr><td>${number}</td><td>${line.label}</td>${line.figures.map((figure) => html`<td align="right">${figure}</td>`)}</tr>\n`;
  return inner(
    'Biểu II.06a',
    html`<table class="adminlist">
<tr><td colspan="13" align="center"><b>TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI XÃ BÌNH HÒA ĐÔNG</b></td></tr>
${reportHeader.map((row) => html`<tr>${row.map(({ text, rows: down = 1, columns: across = 1 }) => html`<td rowspan="${down}" colspan="${across}" align="center"><b>${text}</b></td>`)}</tr>\n`)}
${rows.map((row, place) => line(row, place + 1))}${line(total, '')}
</table>`,
  );
}

/**
 * The page of a path; undefined where there is none. `index.jsp` holds frames, `khung.jsp` is a frameset of the
 * same.
 *
 * @param {PortalView} view
 * @param {URL} url
 * @returns {import('../../server/portal.d.ts').ServedPage | undefined}
 */
export function framesPage(view, { pathname, searchParams }) {
  switch (pathname) {
    case '/onegate/index.jsp':
      return { markup: () => framedPage(searchParams) };
    case '/onegate/khung.jsp':
      return { markup: () => framesetPage(searchParams) };
    case '/onegate/dau.jsp':
      return { markup: () => headPage(view) };
    case '/onegate/menu.jsp':
      return { markup: menuPage };
    case '/onegate/baocao.jsp':
      return { markup: () => reportPage(view) };
    case '/onegate/danhsach.jsp': {
      const list = listOf(searchParams.get('loai'));
      const page = Math.max(1, Number(searchParams.get('trang') ?? 1) || 1);
      return list && { list, page, markup: () => listPage(view, list, page) };
    }
    case '/onegate/chitiet.jsp': {
      const record = view.records.find(({ id }) => id === searchParams.get('id'));
      return record && { markup: () => detailPage(record) };
    }
    default:
      return undefined;
  }
}
