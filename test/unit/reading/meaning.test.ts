// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/dossier/dossier';
import { read, tableOf } from './page';

const code = 'H57.132-260804-0583';

/** The dossiers of a table whose first column is the code. */
function dossiers(headers: string[], rows: string[][], title?: string): Dossier[] {
  const coded = rows.map((row, index) => [`H57.132-260804-${String(583 + index).padStart(4, '0')}`, ...row]);
  const page = read(`${title ? `<h2>${title}</h2>` : ''}${tableOf(['Mã hồ sơ', ...headers], coded)}`);
  return (page.lists[0]?.rows ?? []).map((row) => row.dossier);
}
function one(headers: string[], row: string[], title?: string): Dossier | undefined {
  return dossiers(headers, [row], title)[0];
}

describe('columns mean what their header and their cells say together', () => {
  it('"Hạn xử lý" is a date here, words there, the step beside another due column', () => {
    expect(one(['Hạn xử lý'], ['05/08/2026'])).toEqual({ code, dueAt: '2026-08-05' });
    expect(one(['Hạn xử lý'], ['Còn 2 ngày'])).toEqual({ code, remaining: { overdue: false, days: 2 } });
    expect(one(['Ngày hẹn trả', 'Hạn xử lý'], ['05/08/2026', '04/08/2026 10:00'])).toEqual({
      code,
      dueAt: '2026-08-05',
      stepDueAt: '2026-08-04T10:00',
    });
  });
  it('"Ngày trả" is the return beside a due column, the promise in a list of open dossiers, else unread', () => {
    expect(one(['Ngày hẹn trả', 'Ngày trả'], ['05/08/2026', '04/08/2026'])).toEqual({
      code,
      dueAt: '2026-08-05',
      returnedAt: '2026-08-04',
    });
    expect(one(['Ngày trả', 'Chủ hồ sơ'], ['05/08/2026', 'Trần Thị B'], 'Đang xử lý')?.dueAt).toBe(
      '2026-08-05',
    );
    const unknown = one(['Ngày trả', 'Chủ hồ sơ'], ['05/08/2026', 'Trần Thị B']);
    expect(unknown).toEqual({ code, applicant: 'Trần Thị B' });
  });
  it('two columns that both claim the due date are left unread unless they agree', () => {
    expect(
      one(['Ngày hẹn trả', 'Hẹn trả kết quả', 'Chủ hồ sơ'], ['05/08/2026', '06/08/2026', 'Trần B']),
    ).toEqual({
      code,
      applicant: 'Trần B',
    });
    expect(one(['Ngày hẹn trả', 'Hẹn trả kết quả'], ['05/08/2026', '05/08/2026'])?.dueAt).toBe('2026-08-05');
  });
  it('submission is not reception', () => {
    expect(one(['Ngày nộp', 'Ngày tiếp nhận'], ['03/08/2026', '04/08/2026'])).toEqual({
      code,
      submittedAt: '2026-08-03',
      receivedAt: '2026-08-04',
    });
  });
  it('a length in days is not a deadline', () => {
    expect(one(['Thời hạn giải quyết', 'Chủ hồ sơ'], ['10 ngày làm việc', 'Trần B'])).toEqual({
      code,
      applicant: 'Trần B',
    });
  });
  it('"Tình trạng" that tells deadlines is what is left', () => {
    expect(one(['Tình trạng', 'Chủ hồ sơ'], ['Quá hạn 2 ngày', 'Trần B'])?.remaining).toEqual({
      overdue: true,
      days: 2,
    });
  });
  it('free text is a summary, a catalogue is procedures', () => {
    const people = ['Cấp GCN cho ông Nguyễn Văn A', 'Tách thửa của bà Trần B'];
    expect(
      dossiers(
        ['Trích yếu', 'Ngày hẹn trả'],
        people.map((text) => [text, '05/08/2026']),
      ).map((d) => d.procedure),
    ).toEqual([undefined, undefined]);
    const names = ['Chứng thực', 'Đăng ký kết hôn', 'Chứng thực', 'Chứng thực', 'Đăng ký kết hôn'];
    expect(
      dossiers(
        ['Nội dung', 'Ngày hẹn trả'],
        names.map((text) => [text, '05/08/2026']),
      )[0]?.procedure,
    ).toBe('Chứng thực');
  });
  it('a code by its cells alone, where it is the only one', () => {
    const page = read(
      tableOf(
        ['Ký hiệu', 'Chủ hồ sơ', 'Ngày hẹn trả'],
        [
          [code, 'Trần B', '05/08/2026'],
          [`${code}1`, 'Lê C', '06/08/2026'],
        ],
      ),
    );
    expect(page.lists[0]?.rows.map((row) => row.dossier.code)).toEqual([code, `${code}1`]);
  });
  it.each([
    ['TCVN3', ['M· hå s¬', 'Ngµy hÑn tr¶', 'Tr¹ng th¸i'], '§ang xö lý', 'Đang xử lý'],
    ['VNI', ['Maõ hoà sô', 'Ngaøy heïn traû', 'Traïng thaùi'], 'Ñang xöû lyù', 'Đang xử lý'],
    [
      'mojibake',
      ['MÃ£ há»“ sÆ¡', 'NgÃ y háº¹n tráº£', 'Tráº¡ng thÃ¡i'],
      'YÃªu cáº§u bá»• sung',
      'Yêu cầu bổ sung',
    ],
  ])('%s', (_, headers, status, expected) => {
    const page = read(tableOf(headers, [[code, '05/08/2026', status]]));
    expect(page.lists[0]?.rows[0]?.dossier).toMatchObject({
      code,
      dueAt: '2026-08-05',
      statusText: expected,
    });
  });
});

describe('status and stage', () => {
  it.each([
    ['Được tiếp nhận', 'received'],
    ['Mới tiếp nhận', 'received'],
    ['Không được tiếp nhận', 'refused'],
    ['Đang xử lý', 'processing'],
    ['Yêu cầu bổ sung giấy tờ', 'paused'],
    ['Yêu cầu thực hiện nghĩa vụ tài chính', 'paused'],
    ['Chờ thực hiện nghĩa vụ tài chính', 'paused'],
    ['Công dân yêu cầu rút hồ sơ', 'withdrawn'],
    ['Dừng xử lý', 'paused'],
    ['Tạm dừng xử lý', 'paused'],
    ['Đã xử lý xong', 'finished'],
    ['Chờ trả kết quả', 'finished'],
    ['Đã trả kết quả', 'returned'],
    ['Đã trả kết quả (trễ hạn)', 'returned'],
    ['Trả lại do không đủ điều kiện', 'refused'],
    ['Chờ lãnh đạo phê duyệt', 'processing'],
    ['Mới đăng ký', undefined],
    ['Chờ tiếp nhận', undefined],
    ['Chưa trả kết quả', undefined],
    ['Chưa hoàn thành', undefined],
    ['Trả lại', undefined],
    ['Đã bổ sung hồ sơ', undefined],
    ['Đã ký GCN', undefined],
  ])('%s', (statusText, stage) => {
    const read = one(['Trạng thái', 'Ngày hẹn trả'], [statusText, '05/08/2026']);
    expect(read?.statusText).toBe(statusText);
    expect(read?.stage).toBe(stage);
  });
  it('the list tells the stage of rows that do not', () => {
    expect(one(['Ngày hẹn trả'], ['05/08/2026'], 'Chờ trả kết quả (12)')?.stage).toBe('finished');
    expect(
      one(['Trạng thái', 'Ngày hẹn trả'], ['Lạ', '05/08/2026'], 'Chờ trả kết quả')?.stage,
    ).toBeUndefined();
  });
});

describe('boxes', () => {
  const cases: [string, boolean | string | undefined][] = [
    ['Đã số hóa', true],
    ['Được số hoá', true],
    ['Tái sử dụng', true],
    ['Tái sử dụng từ kết quả hồ sơ khác', true],
    ['Chưa số hóa', false],
    ['2/3', false],
    ['3/3', true],
    ['100%', true],
    ['60%', false],
    ['Không áp dụng', 'not-applicable'],
    ['Không yêu cầu', 'not-applicable'],
    ['', undefined],
    ['--', undefined],
    ['Đang chờ ai đó', false],
    ['lạ', undefined],
    ['✔', true],
    ['☐', false],
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox">', false],
    ['<input type="checkbox" checked disabled> Đã số hóa', true],
    ['<input type="checkbox"> Đã số hóa', false],
    ['<div role="checkbox" aria-checked="true"></div>', true],
    ['<div role="checkbox" aria-checked="mixed"></div>', false],
    ['<span class="ant-checkbox ant-checkbox-checked"><input type="checkbox" checked></span>', true],
    ['<mat-icon>check_circle</mat-icon>', true],
    ['<mat-icon>help</mat-icon>', undefined],
    ['<i class="fa fa-check"></i>', true],
    ['<i class="fa fa-times"></i>', false],
    ['<i class="fa fa-eye"></i>', undefined],
    ['<i class="fa fa-eye" title="Chưa số hóa"></i>', false],
    ['<img src="a.png" alt="Đã số hóa">', true],
    ['<span aria-label="Chưa số hóa" class="dot"></span>', false],
    ['<svg><title>Đã số hóa</title></svg>', true],
    ['<i class="anticon anticon-close"></i>', false],
  ];
  it.each(cases)('%s', (cell, expected) => {
    const dossier = one(['Số hóa kết quả', 'Ngày hẹn trả'], [cell, '05/08/2026']);
    expect(dossier?.digitisedResult).toBe(expected);
  });
  it('a box that chooses rows is not a digitised box', () => {
    const page = read(
      tableOf(
        ['<input type="checkbox">', 'Mã hồ sơ', 'Ngày hẹn trả'],
        [['<input type="checkbox" checked>', code, '05/08/2026']],
      ),
    );
    expect(page.lists[0]?.rows[0]?.dossier).toEqual({ code, dueAt: '2026-08-05' });
  });
  it('joined headers tell the two sides apart', () => {
    const page =
      read(`<table><thead><tr><th rowspan="2">Mã hồ sơ</th><th colspan="2">Số hóa</th><th rowspan="2">Tệp kết quả</th></tr><tr><th>Thành phần</th><th>Kết quả</th></tr></thead>
      <tbody><tr><td>${code}</td><td>Đã số hóa</td><td>Chưa số hóa</td><td><a href="/a.pdf">kq.pdf</a></td></tr></tbody></table>`);
    expect(page.lists[0]?.rows[0]?.dossier).toEqual({
      code,
      digitisedComponents: true,
      digitisedResult: false,
      attachedResult: true,
    });
    expect(page.lists[0]?.columns.map((column) => column.header)).toContain('Số hóa > Kết quả');
  });
});

describe('other words', () => {
  it.each([
    ['Hình thức nộp', 'Nộp trực tuyến', { channel: 'online' }],
    ['Hình thức nộp', 'Nhận trực tiếp', { channel: 'direct' }],
    ['Kênh thực hiện', '3', { channel: 'postal' }],
    ['Hình thức tiếp nhận', 'Qua bưu chính công ích', { channel: 'postal' }],
    ['Đồng bộ', 'Đã đồng bộ', { synced: true }],
    ['Trạng thái đồng bộ', 'Đồng bộ lỗi', { synced: false }],
    ['Đồng bộ cổng DVCQG', 'Chưa đồng bộ', { synced: false }],
    ['Thanh toán', 'Chưa thanh toán', { payment: 'unpaid' }],
    ['Thanh toán', 'Đã thanh toán trực tuyến', { payment: 'online' }],
    ['Trạng thái thanh toán', 'Đã thanh toán', { payment: 'paid' }],
    ['Phí, lệ phí', 'Chờ thanh toán', { payment: 'unpaid' }],
    ['Lệ phí', '50.000 đ', {}],
    ['Lĩnh vực', 'Đất đai', { sector: 'Đất đai' }],
    ['Người xử lý', 'Lê Văn C', { officer: 'Lê Văn C' }],
    ['Chủ hồ sơ', 'Trần Thị B (012345678901)', { applicant: 'Trần Thị B' }],
    ['Số ngày quá hạn', '3  Ngày', { remaining: { overdue: true, days: 3 } }],
    ['Quá hạn', 'Quá 2 ngày', { remaining: { overdue: true, days: 2 } }],
    ['Thời gian còn lại', '0.25/1.5 ngày', { remaining: { overdue: false, days: 0.25 } }],
  ])('%s: %s', (header, cell, expected) => {
    const { dueAt, ...rest } = one([header, 'Ngày hẹn trả'], [cell, '05/08/2026']) ?? {};
    expect(dueAt).toBe('2026-08-05');
    expect(rest).toEqual({ code, ...expected });
  });
});

describe('composite cells', () => {
  it('reads labelled lines, never the first date blindly', () => {
    const cell = `${code} (Thẩm định hồ sơ)<br>- Cấp giấy phép cho ông A<br>- Trạng thái hồ sơ : Đang xử lý<br>- Tiếp nhận trực tuyến: 04/08/2026 08:00, hẹn trả: 20/08/2026 17:00<a>Xem thêm</a>`;
    const page = read(
      tableOf(
        ['STT', 'Thông tin hồ sơ', 'Chủ hồ sơ', 'Hạn xử lý cá nhân'],
        [['1', cell, 'Trần B<br>0912345678', '10/08/2026 11:00:00']],
      ),
    );
    expect(page.lists[0]?.rows[0]?.dossier).toEqual({
      code,
      receivedAt: '2026-08-04T08:00',
      dueAt: '2026-08-20T17:00',
      stepDueAt: '2026-08-10T11:00:00',
      statusText: 'Đang xử lý',
      stage: 'processing',
      applicant: 'Trần B',
    });
  });
  it('a due date with its deadline beside it', () => {
    expect(one(['Ngày hẹn trả'], ['05/08/2026 16:30 (Còn 2 ngày)'])).toEqual({
      code,
      dueAt: '2026-08-05T16:30',
      remaining: { overdue: false, days: 2 },
    });
  });
  it('hidden sort keys are not read', () => {
    expect(one(['Ngày hẹn trả'], ['<span style="display:none">20260805</span>05/08/2026'])?.dueAt).toBe(
      '2026-08-05',
    );
  });
  it('a text cut short is read from its title', () => {
    expect(
      one(
        ['Thủ tục', 'Ngày hẹn trả'],
        ['<span title="Cấp giấy phép xây dựng mới">Cấp giấy phép…</span>', '05/08/2026'],
      )?.procedure,
    ).toBe('Cấp giấy phép xây dựng mới');
  });
});

describe('what cannot be read says so', () => {
  it.each([
    ['31/02/2026', 'no-such-day'],
    ['00/00/0000', 'placeholder-date'],
    ['abc', 'not-a-date'],
    ['05/07/2026 - 12/07/2026', 'two-dates'],
  ])('%s', (text, reason) => {
    const page = read(tableOf(['Mã hồ sơ', 'Ngày hẹn trả', 'Chủ hồ sơ'], [[code, text, 'Trần B']]));
    expect(page.lists[0]?.rows[0]?.dossier.dueAt).toBeUndefined();
    expect(page.lists[0]?.rows[0]?.unreadable).toEqual([{ field: 'dueAt', text, reason }]);
  });
  it.each([['--'], [''], ['Chưa có'], ['Không có ngày hẹn trả'], ['Không quy định']])(
    '%s is nothing shown',
    (text) => {
      const page = read(tableOf(['Mã hồ sơ', 'Ngày hẹn trả', 'Chủ hồ sơ'], [[code, text, 'Trần B']]));
      expect(page.lists[0]?.rows[0]).toMatchObject({
        dossier: { code, applicant: 'Trần B' },
        unreadable: [],
      });
    },
  );
  it('look-alike letters in a code are flagged', () => {
    const page = read(tableOf(['Mã hồ sơ', 'Ngày hẹn trả'], [[`\u041d${code.slice(1)}`, '05/08/2026']]));
    expect(page.lists[0]?.rows[0]?.unreadable[0]).toMatchObject({ field: 'code', reason: 'look-alike' });
  });
});
