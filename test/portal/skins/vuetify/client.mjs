import 'vuetify/styles';
import '../portal.css';
import './skin.css';
import { createApp, h, reactive } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp } from 'vuetify/components/VApp';
import { VBtn } from 'vuetify/components/VBtn';
import { VCheckboxBtn } from 'vuetify/components/VCheckbox';
import { VDataTableServer } from 'vuetify/components/VDataTable';
import { VList, VListItem, VListItemTitle } from 'vuetify/components/VList';
import { VMenu } from 'vuetify/components/VMenu';
import { VPagination } from 'vuetify/components/VPagination';
import { ask, exposePortal } from '../browser.mjs';

const glyphs = { next: '›', prev: '‹', first: '«', last: '»', checkboxOn: '☑', checkboxOff: '☐' };
const aliases = Object.fromEntries(Object.keys(glyphs).map((name) => [name, `glyph:${name}`]));
const Glyph = (props) => h('i', glyphs[props.icon]);

const state = reactive({
  portal: undefined,
  list: undefined,
  page: 1,
  query: '',
  /** Identities of the dossiers that the officer chose. */
  chosen: [],
  answer: undefined,
  dossier: undefined,
  report: undefined,
  loading: false,
  failed: '',
  closed: false,
});

/** Runs a request; what went wrong is said on the page. */
async function guarded(work) {
  state.failed = '';
  try {
    await work();
  } catch (error) {
    if (error.message === '503') state.closed = true;
    else state.failed = 'Hệ thống bận, vui lòng thử lại sau.';
  }
}

/** The rows that are shown stay until the next ones are there, and so does the page's number. */
async function turnTo(page) {
  const { list } = state;
  if (!list) return;
  state.loading = true;
  await guarded(async () => {
    const answer = await ask(`/api/list?id=${list.id}&page=${page}&q=${encodeURIComponent(state.query)}`);
    if (state.list === list) Object.assign(state, { answer, page, chosen: [] });
  });
  state.loading = false;
}

/** Follows the part of the address behind "#". */
async function show() {
  Object.assign(state, {
    list: undefined,
    dossier: undefined,
    report: undefined,
    answer: undefined,
    query: '',
  });
  const here = location.pathname + location.hash;
  const [, id] = /^#\/ho-so\/([0-9a-f]{24})$/.exec(location.hash) ?? [];
  const list = state.portal.lists.find(({ path }) => path === here);
  if (id) await guarded(async () => Object.assign(state, { dossier: await ask(`/api/dossier?id=${id}`) }));
  else if (here === state.portal.reportPath)
    await guarded(async () => Object.assign(state, { report: await ask('/api/report') }));
  else {
    state.list = list ?? state.portal.lists.find((candidate) => candidate.id === 'processing');
    await turnTo(1);
  }
}

async function act(action, id) {
  await guarded(() => ask(`/api/${action}`, { code: id }));
  await show();
}

const tick = (part, place, ticked) =>
  guarded(() => ask('/api/tick', { code: state.dossier.id, part, place, ticked }));

const labels = { accept: 'Tiếp nhận', finish: 'Kết thúc', 'hand-over': 'Trả kết quả' };
const actionButton = (action, id) =>
  h(
    VBtn,
    { size: 'small', color: 'primary', variant: 'flat', onClick: () => act(action, id) },
    () => labels[action],
  );

async function finishChosen() {
  if (state.chosen.length === 0) return;
  await guarded(() => ask('/api/finish-several', { codes: state.chosen }));
  await show();
}

/** The menu of a row: drawn at the end of the page while it is open. */
const otherActions = (action, id) =>
  h(VMenu, null, {
    activator: ({ props }) =>
      h(VBtn, { ...props, size: 'small', variant: 'text', 'aria-label': 'Thao tác khác' }, () => '⋮'),
    default: () =>
      h(VList, { density: 'compact' }, () =>
        h(VListItem, { onClick: () => act(action, id) }, () =>
          h(VListItemTitle, null, () => 'Trả kết quả cho công dân'),
        ),
      ),
  });

function cellView(cell, row) {
  switch (cell.kind) {
    case 'link':
      return h('a', { href: `#/ho-so/${row.id}` }, cell.text);
    case 'chip':
      return h('span', { class: 'chip' }, cell.text);
    case 'icon':
      return h('i', {
        class: ['v-icon', 'mdi', cell.icon === 'yes' ? 'mdi-check mark-yes' : 'mdi-close mark-no'],
        title: cell.title,
        role: 'img',
        'aria-label': cell.title,
      });
    case 'select':
      return h(VCheckboxBtn, {
        density: 'compact',
        'aria-label': 'Chọn hồ sơ',
        modelValue: state.chosen.includes(row.id),
        'onUpdate:modelValue': (chosen) => {
          state.chosen = chosen ? [...state.chosen, row.id] : state.chosen.filter((id) => id !== row.id);
        },
      });
    case 'action':
      return [
        actionButton(cell.action, row.id),
        cell.action === 'hand-over' && otherActions(cell.action, row.id),
      ];
    default:
      return h('span', { class: { overdue: cell.text.startsWith('Quá hạn') } }, cell.text);
  }
}

function listView({ id: listId, title, columns, pageSize }) {
  const { answer } = state;
  const headers = columns.map(({ key, header }) => ({ key, title: header, sortable: false }));
  const slots = Object.fromEntries(
    columns.flatMap(({ key, header }, place) => [
      [
        `header.${key}`,
        () => (header === '' ? '' : [h('span', { class: 'overline-tip' }, header), h('span', header)]),
      ],
      [`item.${key}`, ({ item }) => cellView(item.cells[place], item)],
    ]),
  );
  const placeholders = () =>
    Array.from({ length: 5 }, () =>
      h('tr', { class: 'placeholder-row' }, [
        h('td', { colspan: columns.length }, h('div', { class: 'content-placeholders' })),
      ]),
    );
  return [
    h('h1', title),
    h('div', { class: 'panel' }, [
      h('input', {
        type: 'search',
        placeholder: 'Tìm theo mã hồ sơ, tên thủ tục',
        'aria-label': 'Tìm kiếm',
        value: state.query,
        onChange: (event) => {
          state.query = event.target.value;
          turnTo(1);
        },
      }),
      listId === 'processing' &&
        h(
          VBtn,
          { size: 'small', color: 'primary', variant: 'flat', onClick: finishChosen },
          () => 'Kết thúc hồ sơ đã chọn',
        ),
      h(
        VDataTableServer,
        {
          headers,
          items: answer?.rows ?? [],
          itemsLength: answer?.total ?? 0,
          itemsPerPage: pageSize,
          page: state.page,
          itemValue: 'id',
          loading: state.loading,
          noDataText: 'Không có dữ liệu',
          density: 'compact',
        },
        {
          ...slots,
          bottom: () => '',
          ...(answer ? {} : { loading: placeholders }),
        },
      ),
      h('div', { class: 'tiny-pagination' }, [
        h('span', { class: 'total' }, `Tổng số ${answer?.total ?? 0} hồ sơ`),
        h(VPagination, {
          length: Math.max(1, answer?.pages ?? 1),
          modelValue: state.page,
          totalVisible: 7,
          density: 'compact',
          'aria-label': 'Phân trang',
          pageAriaLabel: 'Trang {0}',
          currentPageAriaLabel: 'Trang {0}, trang hiện tại',
          nextAriaLabel: 'Trang sau',
          previousAriaLabel: 'Trang trước',
          'onUpdate:modelValue': turnTo,
        }),
      ]),
    ]),
  ];
}

function papersView(part, title, papers) {
  const rows = papers.map(({ name, words }, place) =>
    h('tr', [
      h('td', place + 1),
      h('td', name),
      h('td', words.attached),
      h('td', words.signed),
      h(
        'td',
        words.box === undefined
          ? words.note
          : h(VCheckboxBtn, {
              modelValue: words.box,
              label: 'số hóa',
              density: 'compact',
              'onUpdate:modelValue': (ticked) => {
                words.box = ticked;
                tick(part, place, ticked);
              },
            }),
      ),
    ]),
  );
  const heads = [
    'STT',
    part === 'components' ? 'Tên giấy tờ' : 'Tên kết quả',
    'Tệp đính kèm',
    'Ký số',
    'Số hóa',
  ];
  return [
    h('h2', title),
    h('table', { class: 'papers' }, [
      h(
        'thead',
        h(
          'tr',
          heads.map((head) => h('th', head)),
        ),
      ),
      h('tbody', rows),
    ]),
  ];
}

const actionOf = { reception: 'accept', processing: 'finish', converted: 'finish', waiting: 'hand-over' };

const dossierView = ({ id, list, facts, components, result }) => [
  h('h1', 'Chi tiết hồ sơ'),
  h('div', { class: 'panel' }, [
    h(
      'div',
      { class: 'facts' },
      facts.flatMap(({ label, text }) => [
        h('div', { class: 'label' }, `${label}:`),
        h('div', { class: 'value' }, text),
      ]),
    ),
    ...papersView('components', 'Thành phần hồ sơ', components),
    ...(result.length > 0 ? papersView('result', 'Kết quả xử lý', result) : []),
    actionOf[list] && h('div', { class: 'buttons' }, actionButton(actionOf[list], id)),
  ]),
];

const reportView = ({ header, rows, total }) => {
  const line = ({ label, figures }, number) =>
    h('tr', [
      h('td', number),
      h('td', label),
      ...figures.map((figure) => h('td', { class: 'figure' }, figure)),
    ]);
  return [
    h('h1', 'Tình hình, kết quả giải quyết thủ tục hành chính (Biểu II.06a/VPCP/KSTT)'),
    h('table', { class: 'report' }, [
      h(
        'thead',
        header.map((row) =>
          h(
            'tr',
            row.map(({ text, rows: rowspan, columns: colspan }) => h('th', { rowspan, colspan }, text)),
          ),
        ),
      ),
      h('tbody', [...rows.map((row, place) => line(row, place + 1)), line(total, '')]),
    ]),
  ];
};

const Portal = {
  render() {
    if (state.closed)
      return h('div', { class: 'notice' }, [
        h('h1', 'Hệ thống đang bảo trì'),
        h('p', 'Xin quay lại sau ít phút.'),
      ]);
    const { portal, list, dossier, report, failed } = state;
    if (!portal) return undefined;
    const here = location.pathname + location.hash;
    const entry = (title, path) => h('a', { href: path, class: { active: path === here } }, title);
    return h(VApp, () => [
      h('header', { class: 'portal-head' }, [
        h('span', { class: 'portal-name' }, portal.name),
        h('span', { class: 'user-info' }, ['Cán bộ: ', h('span', { class: 'user-name' }, portal.officer)]),
      ]),
      h('div', { class: 'portal-body' }, [
        h('nav', { class: 'portal-menu' }, [
          ...portal.lists.map(({ title, path }) => entry(title, path)),
          entry('Báo cáo II.06a', portal.reportPath),
        ]),
        h('main', { class: 'portal-main' }, [
          failed && h('p', { class: 'error', role: 'alert' }, failed),
          ...(list ? listView(list) : []),
          ...(dossier ? dossierView(dossier) : []),
          ...(report ? reportView(report) : []),
        ]),
      ]),
    ]);
  },
};

createApp(Portal)
  .use(createVuetify({ icons: { defaultSet: 'glyph', aliases, sets: { glyph: { component: Glyph } } } }))
  .mount('#app');
window.addEventListener('hashchange', show);
exposePortal({ refresh: () => turnTo(state.page) });
guarded(async () => {
  state.portal = await ask('/api/portal');
  await show();
});
