import { describe, expect, it } from 'vitest';
import { wordsOfBox } from '../../../lib/reading/box';
import { stageOf } from '../../../lib/reading/status';
import { paymentOf, syncedOf } from '../../../lib/reading/words';

describe('a status that only sounds like an end or a pause has no stage', () => {
  it.each([
    ['Hết tạm dừng'],
    ['Không yêu cầu bổ sung'],
    ['Đã tiếp nhận bổ sung'],
    ['Đã giao cho chuyên viên'],
    ['Đã phát hành thông báo thuế'],
    ['Chờ nhận hồ sơ'],
    ['Đã có kết quả thẩm định'],
    ['Đã hoàn thành nghĩa vụ tài chính'],
    ['Đã hoàn thành bước thẩm định'],
    ['Đã xử lý xong bước 1'],
    ['Đề xuất từ chối'],
    ['Chờ duyệt tạm dừng'],
    ['Từ chối rút hồ sơ'],
    ['Trả lại hồ sơ bước trước'],
    ['Đã trả hồ sơ'],
  ])('%s', (text) => {
    expect(stageOf(text)).toBeUndefined();
  });

  it.each([
    ['Đã trả kết quả', 'returned'],
    ['Đã trả', 'returned'],
    ['Đã giao kết quả', 'returned'],
    ['Chờ trả kết quả', 'finished'],
    ['Đã có kết quả, chưa trả', 'finished'],
    ['Đã hoàn thành', 'finished'],
    ['Đã xử lý xong', 'finished'],
    ['Yêu cầu bổ sung giấy tờ', 'paused'],
    ['Đã yêu cầu bổ sung', 'paused'],
    ['Đang tạm dừng', 'paused'],
    ['Trả lại do không đủ điều kiện', 'refused'],
    ['Công dân yêu cầu rút hồ sơ', 'withdrawn'],
  ] as const)('%s is %s', (text, stage) => {
    expect(stageOf(text)).toBe(stage);
  });
});

describe('the words of a box', () => {
  it.each([
    ['Đã số hóa', true],
    ['Đã số hóa ngày 20/11/2026 10:20', true],
    ['Tái sử dụng từ kết quả hồ sơ khác', true],
    ['Số hóa 3/3 giấy tờ', true],
    ['Đã số hóa 2/3', false],
    ['Đã số hóa chưa đầy đủ', false],
    ['Đã số hóa, thiếu 1 giấy tờ', false],
    ['Chưa số hóa 3/3', false],
    ['Đang số hóa', false],
    ['Không cần số hóa', 'not-applicable'],
    ['Đã đính kèm', 'unknown'],
    ['Đã ký số', 'unknown'],
    ['Chưa ký số', 'unknown'],
    ['Chưa có kết quả', 'unknown'],
    ['Chưa xác định', 'unknown'],
    ['Đang xử lý', 'unknown'],
    ['Lỗi', 'unknown'],
    ['Tái sử dụng 1/3', 'unknown'],
    ['Đã số hóa nhưng chưa ký', 'unknown'],
    ['11/2026', 'unknown'],
    ['20/11/2026', 'unknown'],
  ] as const)('%s: %s', (text, said) => {
    expect(wordsOfBox(text)).toBe(said);
  });
});

describe('synchronised', () => {
  it.each([
    ['Đã đồng bộ', true],
    ['Đồng bộ lỗi', false],
    ['Chưa đồng bộ', false],
    ['Không phải đồng bộ', undefined],
    ['Không thuộc diện đồng bộ', undefined],
    ['Đã đồng bộ nhưng lỗi', undefined],
  ])('%s: %s', (text, said) => {
    expect(syncedOf(text)).toBe(said);
  });
});

describe('payment', () => {
  it.each([
    ['Đã thanh toán', 'paid'],
    ['Chưa thanh toán', 'unpaid'],
    ['Đã thanh toán một phần', undefined],
    ['Đã trả kết quả', undefined],
    ['Đã nộp hồ sơ', undefined],
  ])('%s: %s', (text, said) => {
    expect(paymentOf(text)).toBe(said);
  });
});
