import { describe, expect, it } from 'vitest';
import { parseDeadline } from '../../../lib/text';

describe('parseDeadline', () => {
  it.each([
    ['Còn 2 ngày', { overdue: false, days: 2 }],
    ['Còn lại: 5 ngày 04:30', { overdue: false, days: 5, hours: 4, minutes: 30 }],
    ['Còn 1 ngày 3 giờ 20 phút', { overdue: false, days: 1, hours: 3, minutes: 20 }],
    ['Thời gian còn lại: 2 ngày 1 giờ 5 phút', { overdue: false, days: 2, hours: 1, minutes: 5 }],
    ['Còn 2,5 ngày', { overdue: false, days: 2.5 }],
    ['Còn -2 ngày', { overdue: true, days: 2 }],
    ['Hôm nay', { overdue: false, days: 0 }],
    ['Đến hạn hôm nay', { overdue: false, days: 0 }],
    ['Còn 3 giờ, hẹn 16:30', { overdue: false, hours: 3 }],
    ['Còn 20 phút, hẹn 16:30', { overdue: false, minutes: 20 }],
    ['Quá hạn 1 ngày 3 giờ', { overdue: true, days: 1, hours: 3 }],
    ['Quá hạn 0 ngày 3 giờ', { overdue: true, days: 0, hours: 3 }],
    ['Quá hạn 0 ngày', { overdue: false }],
    ['Quá hạn 2 ngày (0)', { overdue: true, days: 2 }],
    ['Quá hạn: 12', { overdue: true }],
    ['Quá hạn (12)', { overdue: true }],
    ['Quá hạn (00)', { overdue: false }],
    ['Quá hạn 3 ngày (hẹn cũ: đúng hạn)', { overdue: true, days: 3 }],
    ['Đã trễ hạn 3 ngày (hẹn cũ: đúng hạn)', { overdue: true, days: 3 }],
    ['Sắp đến hạn sau 2 ngày', { overdue: false, days: 2 }],
    ['Sắp quá hạn 2 ngày', { overdue: false }],
    ['Quá 2 ngày', { overdue: true, days: 2 }],
    ['Đã quá hạn 3 ngày', { overdue: true, days: 3 }],
    ['(Đã quá hạn 3 ngày)', { overdue: true, days: 3 }],
    ['QUÁ HẠN 3 NGÀY', { overdue: true, days: 3 }],
    ['qua han 3 ngay', { overdue: true, days: 3 }],
    ['Trễ hạn 2 ngày', { overdue: true, days: 2 }],
    ['Trể hạn 2 ngày', { overdue: true, days: 2 }],
    ['Quá hạng 2 ngày', { overdue: true, days: 2 }],
    ['Chậm 2 ngày', { overdue: true, days: 2 }],
    ['Trễ hẹn', { overdue: true }],
    ['Quá hạn', { overdue: true }],
    ['Quá hạn 1 tháng 2 ngày', { overdue: true }],
    ['Sắp quá hạn', { overdue: false }],
    ['Sắp trễ hạn', { overdue: false }],
    ['Sắp đến hạn', { overdue: false }],
    ['Sắp quá hạn (còn 1 ngày)', { overdue: false, days: 1 }],
    ['Chưa quá hạn', { overdue: false }],
    ['Không quá hạn', { overdue: false }],
    ['Quá hạn: 0', { overdue: false }],
    ['Quá hạn (0)', { overdue: false }],
    ['Đúng và trước hạn', { overdue: false }],
    ['Chưa đến hạn', { overdue: false }],
    ['Đúng hạn', { overdue: false }],
    ['Sớm hạn', { overdue: false }],
    ['Trong hạn', { overdue: false }],
    ['Hết hạn hôm nay', { overdue: false, days: 0 }],
    ['Hết hạn vào ngày mai', { overdue: false, days: 1 }],
    ['Còn 2 ngày nữa hết hạn', { overdue: false, days: 2 }],
    ['Gần quá hạn', { overdue: false }],
    ['Có nguy cơ trễ hạn', { overdue: false }],
    ['Quá hạn dưới 1 ngày', { overdue: true }],
    ['Còn hơn 3 ngày', { overdue: false }],
  ])('%s', (text, expected) => {
    expect(parseDeadline(text)).toEqual(expected);
  });

  it.each([
    ['Không quá 03 ngày làm việc'],
    ['10 ngày làm việc'],
    ['Tạm dừng xử lý'],
    ['Không quy định'],
    ['Không có ngày hẹn trả'],
    ['Quá hạn bổ sung 2 ngày'],
    ['2 ngày'],
    ['Quá hạn -2 ngày'],
    ['Còn lại'],
    ['Đúng hạn / quá hạn'],
    ['---'],
    [`Còn 2 ngày ${'.'.repeat(190)}`],
    ['qua hàng rào'],
    ['Chậm nhất ngày 21/11/2026'],
    ['Muộn nhất 21/11/2026'],
    ['Hết hạn 25/11/2026'],
    ['Ngày mai hết hạn'],
    ['Còn 3 hồ sơ quá hạn'],
    ['Quá hạn nộp phí 3 ngày'],
    ['Đã từng quá hạn'],
    ['Chuyển qua bưu chính'],
    [''],
  ])('%s tells no deadline', (text) => {
    expect(parseDeadline(text)).toBeUndefined();
  });

  it('reads a bare number by its column', () => {
    expect(parseDeadline('3  Ngày', 'over')).toEqual({ overdue: true, days: 3 });
    expect(parseDeadline('3', 'over')).toEqual({ overdue: true, days: 3 });
    expect(parseDeadline(' 0 ngày ', 'over')).toEqual({ overdue: false });
    expect(parseDeadline('0', 'left')).toEqual({ overdue: false, days: 0 });
    expect(parseDeadline('-2', 'left')).toEqual({ overdue: true, days: 2 });
    expect(parseDeadline('0,25', 'over')).toEqual({ overdue: true, days: 0.25 });
    expect(parseDeadline('(2)', 'left')).toEqual({ overdue: false, days: 2 });
    expect(parseDeadline('-2', 'over')).toEqual({ overdue: false });
    expect(parseDeadline('2 ngày trước', 'left')).toBeUndefined();
    expect(parseDeadline('—', 'left')).toBeUndefined();
    expect(parseDeadline('ngày', 'over')).toBeUndefined();
    expect(parseDeadline('2 ngày 4 giờ', 'left')).toEqual({ overdue: false, days: 2, hours: 4 });
  });
});
