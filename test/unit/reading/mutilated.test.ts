// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage, readPageInSteps } from '../../../lib/reading';
import { pageOf, pageUrl, read, tableOf } from './page';

const code = 'H57.132-260804-0583';
const whole = `<header>Xin chào, Lê Thị Mẫu</header><h2>Đang xử lý</h2>${tableOf(
  ['STT', 'Mã hồ sơ', 'Thủ tục', 'Ngày hẹn trả', 'Số hóa'],
  [
    ['1', code, 'Chứng thực', '05/08/2026', '<input type="checkbox" checked>'],
    ['2', `${code}4`, 'Đăng ký khai sinh', '06/08/2026 16:30', 'Chưa số hóa'],
  ],
)}<dl><dt>Mã hồ sơ</dt><dd>${code}</dd><dt>Ngày hẹn trả</dt><dd>05/08/2026</dd></dl><div class="pagination">Trang 2/6</div>`;
const pieces = [
  '<table>',
  '</table>',
  '<tr>',
  '</tr>',
  '<td>',
  '<th>',
  '<thead>',
  '</tbody>',
  '<div role="grid">',
  '<div role="row">',
  '<div role="gridcell">',
  '<td colspan="99999999999">',
  '<td rowspan="-5">',
  '<td rowspan="0" colspan="0">',
  '<select>',
  '<option>',
  '\u202e',
  '\u200b',
  '\u0000',
  '&#0;',
  '&nbsp;'.repeat(50),
  ':'.repeat(200),
  '('.repeat(300),
  '- '.repeat(300),
  '0'.repeat(500),
  '\ud83d',
  'Mã hồ sơ',
  code,
  '31/02/2026',
  '<input type="checkbox">',
  '<iframe src="about:blank">',
  '<svg>',
  '<math>',
  '<template>',
  '<mat-row>',
  '<!--',
  '<script>',
  '<style>',
  ' title="',
  '<a href="javascript:alert(1)">',
  'tiếp nhận: '.repeat(40),
];

describe('mutilated pages', () => {
  it('never make it throw, and never yield a code that the page does not show', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length), fc.nat(80), fc.constantFrom(...pieces)), { maxLength: 8 }),
        (cuts) => {
          let html = whole;
          for (const [at, drop, piece] of cuts) html = html.slice(0, at) + piece + html.slice(at + drop);
          const page = pageOf(html);
          const picture = () => [page.querySelectorAll('*').length, page.documentElement.textContent];
          const before = picture();
          const reading = readPage(page, { url: pageUrl });
          expect(picture()).toEqual(before);
          for (const list of reading.lists) {
            for (const { dossier } of list.rows) expect(/\d/.test(dossier.code)).toBe(true);
          }
        },
      ),
      { numRuns: Number(process.env.MUTILATED_RUNS ?? 300) },
    );
  }, 120_000);

  it.each([
    [
      'attributes of megabytes',
      `<table class="${'x '.repeat(500_000)}" title="${'Mã hồ sơ '.repeat(100_000)}"><tr><td>${code}</td></tr></table>`,
    ],
    ['a cell of megabytes', tableOf(['Mã hồ sơ', 'Ngày hẹn trả'], [[code, '1/'.repeat(1_000_000)]])],
    ['labels without end', tableOf(['Mã hồ sơ', 'Thông tin'], [[code, 'tiếp nhận: '.repeat(50_000)]])],
    ['deep nesting', `${'<div>'.repeat(3000)}${code}${'</div>'.repeat(3000)}`],
    ['tables in tables', `${'<table><tr><td>'.repeat(200)}${code}`],
    [
      'spans without measure',
      `<table><tr><th rowspan="99999" colspan="99999">Mã hồ sơ</th><th>Ngày hẹn trả</th></tr>${`<tr><td colspan="9999" rowspan="9999">x</td></tr>`.repeat(300)}</table>`,
    ],
    ['nothing but colons', tableOf(['Mã hồ sơ', 'Ngày hẹn trả'], [[code, ':'.repeat(100_000)]])],
  ])(
    '%s are read in bounded time',
    (_, html) => {
      const page = pageOf(html);
      // Of the processor, so that a busy machine changes nothing.
      const start = process.cpuUsage();
      readPage(page, { url: pageUrl });
      expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
    },
    120_000,
  );

  it('an address that is none, selectors that are none', () => {
    const options = {
      url: 'x',
      profiles: [
        { id: 'p', label: 'p', version: 1, markers: ['table', ':::'], title: ['::('], officer: ['[['] },
      ],
    };
    expect(readPage(pageOf(whole), options).lists[0]?.rows).toHaveLength(2);
  });

  it('garbage under a header that knows better claims nothing', () => {
    const page = read(
      tableOf(
        ['Mã hồ sơ', 'Ngày hẹn trả', 'Số hóa kết quả', 'Hình thức nộp'],
        [[code, '\u202e6202/80/50', '@@ lạ', 'zzz']],
      ),
    );
    expect(page.lists[0]?.rows[0]?.dossier).toEqual({ code });
    expect(page.lists[0]?.rows[0]?.unreadable.map(({ field }) => field).sort()).toEqual([
      'channel',
      'digitisedResult',
      'dueAt',
    ]);
  });

  it('steps and one go read the same', () => {
    const rows = Array.from({ length: 500 }, (_, index) => [`H57.132-260804-${1000 + index}`, '05/08/2026']);
    const page = pageOf(tableOf(['Mã hồ sơ', 'Ngày hẹn trả'], rows));
    const steps = readPageInSteps(page, { url: pageUrl });
    let pauses = 0;
    let step = steps.next();
    while (!step.done) {
      pauses++;
      step = steps.next();
    }
    expect(pauses).toBeGreaterThan(5);
    expect(step.value).toEqual(readPage(page, { url: pageUrl }));
  });
});
