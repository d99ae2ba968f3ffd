import { describe, expect, it } from 'vitest';
import type { JudgedRow } from '../../../lib/overlay/picture';
import { unreadInRows, unreadOf } from '../../../lib/overlay/unread';

const lost = { field: 'statusText', text: 'Ch? ti?p nh?n', reason: 'lost-letters' } as const;
const steps = { field: 'statusText', text: 'Tiếp nhận > Thẩm định', reason: 'several-statuses' } as const;
const words = { field: 'remaining', text: 'chưa xác định', reason: 'not-a-deadline' } as const;
const box = { field: 'digitisedResult', text: '', reason: 'unknown-box' } as const;
const due = { field: 'dueAt', text: '31/02/2026', reason: 'no-such-day' } as const;

const row = (number: number, ...unreadable: JudgedRow['row']['unreadable']): JudgedRow => ({
  row: { dossier: { code: `H57-261122-000${number}` }, elements: [], unreadable },
  judgement: { progress: 'not-due', flags: [] },
});

describe('what could not be read of a dossier', () => {
  it.each([
    [
      lost,
      'Trạng thái: chữ “Ch? ti?p nh?n” bị lỗi phông, nên không đoán.',
      'Xem lại trên cổng; nếu nhiều hồ sơ như vậy, báo quản trị cổng sửa phông chữ.',
    ],
    [
      steps,
      'Trạng thái: “Tiếp nhận > Thẩm định” nêu nhiều bước cùng lúc, chưa rõ hồ sơ đang ở bước nào.',
      'Mở hồ sơ trên cổng để xem bước hiện tại.',
    ],
    [
      words,
      'Thời gian còn lại, quá hạn: “chưa xác định” không cho biết còn hay đã quá bao lâu.',
      'Xem ngày hẹn trả trên cổng; nếu cột này không phải thời hạn, hãy chỉ lại các cột.',
    ],
    [box, 'Số hóa kết quả: không đọc được.', 'Xem lại trên cổng.'],
  ])('is said as it is, with what to do: %o', (unread, reason, advice) => {
    expect(unreadOf([unread], 'vi')).toEqual([{ reason, advice }]);
  });

  it('is a due date never: that has a flag of its own', () => {
    expect(unreadOf([due], 'vi')).toEqual([]);
    expect(unreadInRows([row(1, due)], 'vi')).toBeUndefined();
  });

  it('is cut where the page wrote a whole story', () => {
    const [said] = unreadOf([{ ...words, text: 'ở'.repeat(500) }], 'vi');
    expect(said?.reason).toContain(`“${'ở'.repeat(60)}…”`);
  });
});

describe('what could not be read in a list', () => {
  it('is counted by dossier and told kind by kind', () => {
    const rows = [row(1, lost, words), row(2, lost), row(3), row(4, lost)];
    expect(unreadInRows(rows, 'vi')).toEqual({
      dossiers: '3 hồ sơ có chỗ chưa đọc được',
      kinds: [
        expect.objectContaining({
          reason:
            'H57-261122-0001, H57-261122-0002 và 1 hồ sơ nữa · ' +
            'Trạng thái: chữ “Ch? ti?p nh?n” bị lỗi phông, nên không đoán.',
        }),
        expect.objectContaining({ reason: expect.stringMatching(/^H57-261122-0001 · Thời gian còn lại/) }),
      ],
    });
  });

  it('is nothing where all was read', () => {
    expect(unreadInRows([row(1), row(2)], 'vi')).toBeUndefined();
  });
});
