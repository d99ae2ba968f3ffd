import 'datatables.net-dt/css/dataTables.dataTables.css';
import '../portal.css';
import './skin.css';
import DataTable from 'datatables.net-dt';
import { ask, exposePortal } from '../browser.mjs';

const language = {
  emptyTable: 'Không có hồ sơ',
  info: 'Hiển thị _START_ đến _END_ của _TOTAL_ mục',
  infoEmpty: 'Hiển thị 0 đến 0 của 0 mục',
  infoFiltered: '(lọc từ _MAX_ mục)',
  lengthMenu: 'Xem _MENU_ mục',
  search: 'Tìm kiếm:',
  zeroRecords: 'Không tìm thấy hồ sơ nào phù hợp',
  paginate: { first: 'Đầu', previous: 'Trước', next: 'Sau', last: 'Cuối' },
};

const table = document.querySelector('table.danh-sach');
const grid =
  table &&
  new DataTable(table, {
    language,
    order: [],
    autoWidth: false,
    pageLength: Number(table.dataset.pageLength),
    lengthMenu: [10, 20, 50, 100],
    columnDefs: [{ targets: 'no-sort', orderable: false }],
  });

/** Rows and menu as the server has them now, put in place without leaving the page. */
async function refresh() {
  if (!grid) return;
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const rows = [...page.querySelectorAll('table.danh-sach > tbody > tr')].map((row) =>
    document.adoptNode(row),
  );
  grid.clear();
  for (const row of rows) grid.row.add(row);
  grid.draw(false);
}

/** @param {string} path @param {unknown} body */
const act = (path, body) => ask(path, body).then(() => location.reload());

Object.assign(window, {
  tiepNhan: (/** @type {string} */ id) => void act('/api/accept', { code: id }),
  ketThuc: (/** @type {string} */ id) => void act('/api/finish', { code: id }),
  traKetQua: (/** @type {string} */ id) => void act('/api/hand-over', { code: id }),
  ketThucDaChon: () => {
    const chosen = [...document.querySelectorAll('input[name=chon]:checked')].map(({ value }) => value);
    if (chosen.length > 0) act('/api/finish-several', { codes: chosen });
  },
});

/** The menu of a row stands at the end of the page, and nothing ties it to its row but the press that opened it. */
document.addEventListener('click', (event) => {
  document.querySelector('.context-menu-list')?.remove();
  const opener = event.target instanceof Element && event.target.closest('a.them');
  if (!(opener instanceof HTMLElement)) return;
  const menu = document.createElement('ul');
  menu.className = 'context-menu-list';
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = 'Trả kết quả cho công dân';
  link.addEventListener('click', (pressed) => {
    pressed.preventDefault();
    act('/api/hand-over', { code: opener.dataset.id });
  });
  entry.append(link);
  menu.append(entry);
  document.body.append(menu);
  const { bottom, right } = opener.getBoundingClientRect();
  menu.style.top = `${bottom + scrollY}px`;
  menu.style.left = `${right - menu.offsetWidth}px`;
});

document.addEventListener('change', (event) => {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || !box.dataset.part) return;
  ask('/api/tick', {
    code: box.dataset.code,
    part: box.dataset.part,
    place: Number(box.dataset.place),
    ticked: box.checked,
  });
});

exposePortal({ refresh });
