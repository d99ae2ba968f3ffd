import '../portal.css';
import './skin.css';
import { Button, Checkbox, ConfigProvider, Descriptions, Dropdown, Input, Table, Tag } from 'antd';
import vietnamese from 'antd/locale/vi_VN';
import { createElement as h, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ask, exposePortal } from '../browser.mjs';

const labels = { accept: 'Tiếp nhận', finish: 'Kết thúc', 'hand-over': 'Trả kết quả' };
const actionOf = { reception: 'accept', processing: 'finish', converted: 'finish', waiting: 'hand-over' };
const widths = { numbering: 50, composite: 300, applicant: 230, procedure: 180, code: 190, action: 110 };

/** Runs once, when the part is first drawn. */
function useAtFirst(work) {
  const first = useRef(work);
  useEffect(() => {
    first.current();
  }, []);
}

function Portal() {
  const [portal, setPortal] = useState();
  const [path, setPath] = useState(location.pathname);
  const [failure, setFailure] = useState('');

  /** Runs a request; what went wrong is said on the page. */
  const guarded = async (work) => {
    try {
      await work();
      setFailure('');
      return true;
    } catch (error) {
      setFailure(error.message);
      return false;
    }
  };
  useAtFirst(() => guarded(async () => setPortal(await ask('/api/portal'))));
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  if (failure === '503')
    return h(
      'div',
      { className: 'notice' },
      h('h1', null, 'Hệ thống đang bảo trì'),
      h('p', null, 'Xin quay lại sau.'),
    );
  if (!portal) return null;

  const go = (target) => (event) => {
    event.preventDefault();
    history.pushState(null, '', target);
    setPath(target);
  };
  const entry = (title, target) =>
    h(
      'a',
      { key: target, href: target, className: path === target ? 'active' : '', onClick: go(target) },
      title,
    );
  const list = portal.lists.find((candidate) => candidate.path === path);
  const [, id] = /^\/dvc\/ho-so\/([0-9a-f]{24})$/.exec(path) ?? [];
  return h(
    ConfigProvider,
    { locale: vietnamese, theme: { token: { borderRadius: 3, motion: false } } },
    h(
      'header',
      { className: 'portal-head' },
      h('span', { className: 'portal-name' }, portal.name),
      h('span', { className: 'account' }, 'Xin chào ', h('strong', null, portal.officer)),
    ),
    h(
      'div',
      { className: 'portal-body' },
      h(
        'nav',
        { className: 'portal-menu' },
        portal.lists.map(({ title, path: target }) => entry(title, target)),
        entry('Báo cáo II.06a', portal.reportPath),
      ),
      h(
        'main',
        { className: 'portal-main' },
        failure && h('p', { className: 'error', role: 'alert' }, 'Không lấy được dữ liệu, vui lòng thử lại.'),
        list && h(List, { key: list.id, list, go, guarded }),
        id && h(Dossier, { key: id, id, guarded }),
        path === portal.reportPath && h(Report, { guarded }),
      ),
    ),
  );
}

function cellView(cell, row, go, act) {
  const target = `/dvc/ho-so/${row.id}`;
  switch (cell.kind) {
    case 'link':
      return h('a', { href: target, onClick: go(target) }, cell.text);
    case 'chip':
      return h(Tag, null, cell.text);
    case 'file':
      return h('a', { href: `/tep/${cell.text}` }, cell.text);
    case 'check':
      return h(Checkbox, { checked: cell.checked, disabled: true, 'aria-label': cell.label });
    case 'action':
      return [
        h(Button, { key: 'act', size: 'small', onClick: () => act(cell.action, row.id) }, cell.text),
        cell.action === 'hand-over' &&
          h(
            Dropdown,
            {
              key: 'others',
              trigger: ['click'],
              menu: {
                items: [{ key: 'hand-over', label: 'Trả kết quả cho công dân' }],
                onClick: () => act(cell.action, row.id),
              },
            },
            h(Button, { size: 'small', type: 'text', 'aria-label': 'Thao tác khác' }, '⋮'),
          ),
      ];
    case 'lines': {
      const [first, ...others] = cell.lines;
      return [
        h(
          'div',
          { key: 'first' },
          cell.link && h('a', { href: target, onClick: go(target) }, cell.link),
          first,
        ),
        ...others.map((line) => h('div', { key: line }, line)),
      ];
    }
    default:
      return cell.text;
  }
}

/** The page's number moves at once; the rows that were shown stay, greyed, until the next ones are there. */
function List({ list, go, guarded }) {
  const [answer, setAnswer] = useState({ total: 0, rows: [] });
  const [page, setPage] = useState(1);
  const [query, setQuery] = useState('');
  const [loading, setLoading] = useState(true);
  const [chosen, setChosen] = useState([]);

  const turnTo = async (wanted, words = query) => {
    setLoading(true);
    setPage(wanted);
    setChosen([]);
    const shown = await guarded(async () =>
      setAnswer(await ask(`/api/list?id=${list.id}&page=${wanted}&q=${encodeURIComponent(words)}`)),
    );
    if (!shown) setPage(page);
    setLoading(false);
  };
  useAtFirst(() => turnTo(1));
  useEffect(() => exposePortal({ refresh: () => turnTo(page) }));

  const act = async (action, id) => {
    await guarded(() => ask(`/api/${action}`, { code: id }));
    await turnTo(page);
  };
  const finishChosen = async () => {
    await guarded(() => ask('/api/finish-several', { codes: chosen }));
    await turnTo(page);
  };
  const columns = list.columns.map(({ key, header }, place) => ({
    key,
    title: header,
    width: widths[key] ?? 120,
    ...(place < 2 ? { fixed: 'left' } : key === 'action' ? { fixed: 'right' } : {}),
    render: (_value, row) => cellView(row.cells[place], row, go, act),
  }));
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return [
    h('h1', { key: 'title' }, list.title),
    h(
      'div',
      { key: 'panel', className: 'panel' },
      h(Input.Search, {
        placeholder: 'Tìm theo mã hồ sơ',
        style: { width: 300, marginBottom: 8 },
        onSearch: (words) => {
          setQuery(words);
          turnTo(1, words);
        },
      }),
      list.id === 'processing' &&
        h(
          Button,
          { type: 'primary', disabled: chosen.length === 0, onClick: finishChosen },
          'Kết thúc đã chọn',
        ),
      h(Table, {
        rowKey: 'id',
        size: 'small',
        bordered: true,
        columns,
        ...(list.id === 'processing'
          ? { rowSelection: { selectedRowKeys: chosen, onChange: setChosen, fixed: true } }
          : {}),
        dataSource: answer.rows,
        loading,
        scroll: { x: width, y: 470 },
        locale: { emptyText: 'Không có dữ liệu' },
        pagination: {
          current: page,
          pageSize: list.pageSize,
          total: answer.total,
          showSizeChanger: false,
          showTotal: (total, [first, last]) => `${first}-${last} trong tổng số ${total} hồ sơ`,
          onChange: (wanted) => turnTo(wanted),
        },
      }),
    ),
  ];
}

function Papers({ title, head, papers, onTick }) {
  const columns = [
    { title: 'STT', render: (_value, _paper, place) => place + 1 },
    { title: head, dataIndex: 'name' },
    { title: 'Tệp đính kèm', render: (_value, { words }) => words.attached },
    { title: 'Ký số', render: (_value, { words }) => words.signed },
    {
      title: 'Số hóa',
      render: (_value, { words }, place) =>
        words.box === undefined
          ? words.note
          : h(
              Checkbox,
              { defaultChecked: words.box, onChange: ({ target }) => onTick(place, target.checked) },
              'số hóa',
            ),
    },
  ];
  return [
    h('h2', { key: 'title' }, title),
    h(Table, {
      key: 'table',
      rowKey: 'name',
      size: 'small',
      bordered: true,
      columns,
      dataSource: papers,
      pagination: false,
    }),
  ];
}

function Dossier({ id, guarded }) {
  const [dossier, setDossier] = useState();
  const load = () => guarded(async () => setDossier(await ask(`/api/dossier?id=${id}`)));
  useAtFirst(load);
  useEffect(() => exposePortal({ refresh: load }));
  if (!dossier) return null;
  const action = actionOf[dossier.list];
  const tick = (part) => (place, ticked) =>
    guarded(() => ask('/api/tick', { code: id, part, place, ticked }));
  const act = async () => {
    await guarded(() => ask(`/api/${action}`, { code: id }));
    await load();
  };
  return [
    h('h1', { key: 'title' }, 'Chi tiết hồ sơ'),
    h(
      'div',
      { key: 'panel', className: 'panel' },
      h(Descriptions, {
        bordered: true,
        size: 'small',
        column: 2,
        items: dossier.facts.map(({ label, text }) => ({ key: label, label, children: text })),
      }),
      h(Papers, {
        title: 'Thành phần hồ sơ',
        head: 'Tên giấy tờ',
        papers: dossier.components,
        onTick: tick('components'),
      }),
      dossier.result.length > 0 &&
        h(Papers, {
          title: 'Kết quả xử lý',
          head: 'Tên kết quả',
          papers: dossier.result,
          onTick: tick('result'),
        }),
      action &&
        h('div', { className: 'buttons' }, h(Button, { type: 'primary', onClick: act }, labels[action])),
    ),
  ];
}

function Report({ guarded }) {
  const [report, setReport] = useState();
  useAtFirst(() => guarded(async () => setReport(await ask('/api/report'))));
  if (!report) return null;
  const line = ({ label, figures }, number) =>
    h(
      'tr',
      { key: label },
      h('td', null, number),
      h('td', null, label),
      figures.map((figure, place) => h('td', { key: place, className: 'figure' }, figure)),
    );
  return [
    h('h1', { key: 'title' }, 'Tình hình, kết quả giải quyết thủ tục hành chính (Biểu II.06a/VPCP/KSTT)'),
    h(
      'table',
      { key: 'table', className: 'report' },
      h(
        'thead',
        null,
        report.header.map((row, level) =>
          h(
            'tr',
            { key: level },
            row.map(({ text, rows, columns }, place) =>
              h('th', { key: place, rowSpan: rows, colSpan: columns }, text),
            ),
          ),
        ),
      ),
      h(
        'tbody',
        null,
        report.rows.map((row, place) => line(row, place + 1)),
        line(report.total, ''),
      ),
    ),
  ];
}

createRoot(document.querySelector('#app')).render(h(Portal));
