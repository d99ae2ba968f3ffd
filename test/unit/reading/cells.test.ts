// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, tableOf } from './page';

const code = 'H57.132-260804-0583';

function one(header: string, cell: string) {
  return read(tableOf(['Mã hồ sơ', 'Chủ hồ sơ', header], [[code, 'Trần Thị B', cell]])).lists[0]?.rows[0]
    ?.dossier;
}

describe('a cell says what holds now, in full', () => {
  it('what is struck out no longer holds', () => {
    expect(one('Trạng thái', '<s>Đang xử lý</s> Đã xử lý xong')).toMatchObject({
      statusText: 'Đã xử lý xong',
      stage: 'finished',
    });
    expect(one('Ngày hẹn trả', '<del>05/08/2026</del> <b>07/08/2026</b>')?.dueAt).toBe('2026-08-07');
  });

  it("a control's picture is no state of a box", () => {
    for (const cell of [
      '<button><i class="fa fa-check"></i></button>',
      '<a title="Xóa"><i class="fa fa-times"></i></a>',
    ]) {
      expect(one('Số hóa kết quả', cell)).toEqual({ code, applicant: 'Trần Thị B' });
    }
    expect(one('Số hóa kết quả', '<i class="fa fa-check"></i>')?.digitisedResult).toBe(true);
  });

  it('a row struck out whole is still read', () => {
    const [row] =
      read(tableOf(['Mã hồ sơ', 'Trạng thái'], [[`<s>${code}</s>`, '<s>Đã hủy</s>']])).lists[0]?.rows ?? [];
    expect(row?.dossier).toMatchObject({ code, statusText: 'Đã hủy' });
  });

  it('a title that is itself cut short is passed over for the whole one', () => {
    const whole = 'Cấp giấy phép xây dựng nhà ở riêng lẻ';
    const cell = `<span title="Cấp giấy phép… Xem thêm"><span title="${whole}">Cấp giấy phép… <a>Xem thêm</a></span></span>`;
    expect(one('Tên thủ tục', cell)?.procedure).toBe(whole);
  });

  it('"Hết hạn" beside a date names the date, "chậm nhất" is not late', () => {
    for (const cell of ['Hết hạn: 07/08/2026', 'Chậm nhất ngày 07/08/2026']) {
      expect(one('Ngày hẹn trả', cell)).toEqual({ code, applicant: 'Trần Thị B', dueAt: '2026-08-07' });
    }
  });
});

it('dossiers in columns, labels down the side, are a list and no page of one dossier', () => {
  const page = read(
    `<table><tr><th>Mã hồ sơ</th><td>${code}</td><td>H57.132-260804-0584</td></tr><tr><th>Ngày tiếp nhận</th><td>04/08/2026</td><td>05/08/2026</td></tr><tr><th>Ngày hẹn trả</th><td>06/08/2026</td><td>07/08/2026</td></tr></table>`,
  );
  expect(page.detail).toBeUndefined();
  expect(page.lists.flatMap(({ rows }) => rows.map(({ dossier }) => dossier))).toEqual([
    { code, receivedAt: '2026-08-04', dueAt: '2026-08-06' },
    { code: 'H57.132-260804-0584', receivedAt: '2026-08-05', dueAt: '2026-08-07' },
  ]);
});

it('two codes under changing words, or one dossier told twice, are no dossiers in columns', () => {
  for (const second of [code, 'chưa có']) {
    const page = read(
      `<table><tr><th>Mã hồ sơ</th><td>${code}</td><td>${second}</td></tr><tr><th>Ngày tiếp nhận</th><td>04/08/2026</td><td>05/08/2026</td></tr><tr><th>Ngày hẹn trả</th><td>06/08/2026</td><td>07/08/2026</td></tr></table>`,
    );
    expect(page.lists).toEqual([]);
  }
});
