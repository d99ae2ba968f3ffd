import { describe, expect, it } from 'vitest';
import { wordsOfBox } from '../../../lib/reading/box';
import { stageOf, stageOfList } from '../../../lib/reading/status';
import {
  channelOf,
  isEmptyNotice,
  isLoadingNotice,
  isTotal,
  paymentOf,
  syncedOf,
} from '../../../lib/reading/words';

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
    ['Đăng ký kết hôn'],
    ['Chưa trả kết quả'],
    ['Chưa tiếp nhận'],
    ['Chưa hoàn thành'],
    ['Sắp hoàn thành'],
    ['Chưa xử lý xong'],
    ['Đang chờ giải quyết xong'],
    ['Chưa xác nhận đã trả kết quả'],
    ['Đăng kiểm xe'],
    [`Đã trả kết quả ${'cho công dân '.repeat(9)}`],
    [''],
  ])('%s', (text) => {
    expect(stageOf(text)).toBeUndefined();
  });

  it.each([
    ['Đã trả kết quả', 'returned'],
    ['Đã trả', 'returned'],
    ['Đã giao kết quả', 'returned'],
    ['Chờ trả kết quả', 'finished'],
    ['Đang chờ trả kết quả', 'finished'],
    ['Đã trả kết quả (trước hạn)', 'returned'],
    ['Đã trả kết quả - đúng hạn', 'returned'],
    ['Đã tiếp nhận', 'received'],
    ['Không tiếp nhận', 'refused'],
    ['Đang xử lý', 'processing'],
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

describe('the stage that the name of a list tells', () => {
  it.each([
    ['Hồ sơ đang xử lý', 'processing'],
    ['Danh sách hồ sơ chờ trả kết quả', 'finished'],
    ['Quản lý hồ sơ tạm dừng', 'paused'],
    ['DS hồ sơ đã trả kết quả', 'returned'],
    ['Danh sách đang xử lý', 'processing'],
    ['Hồ sơ đang xử lý và đã trả kết quả', undefined],
    ['Hồ sơ đang xử lý, tạm dừng', undefined],
    ['Hồ sơ tiếp nhận/đang xử lý', undefined],
    ['Tra cứu hồ sơ đã trả kết quả', undefined],
    ['Danh sách hồ sơ', undefined],
  ])('%s: %s', (title, stage) => {
    expect(stageOfList(title)).toBe(stage);
  });
});

describe('how a dossier came', () => {
  it.each([
    ['Trực tiếp', 'direct'],
    ['Nộp tại bộ phận một cửa', 'direct'],
    ['Trực tuyến', 'online'],
    ['DVC toàn trình', 'online'],
    ['Qua bưu chính công ích', 'postal'],
    ['1', 'direct'],
    ['2', 'online'],
    ['3', 'postal'],
    ['4', undefined],
    ['12', undefined],
    ['x 1', undefined],
    ['1 x', undefined],
    ['Trực tuyến hoặc trực tiếp', undefined],
    ['Không trực tuyến', undefined],
    ['Nhận kết quả qua bưu điện', undefined],
    ['Thanh toán trực tuyến', undefined],
    ['', undefined],
  ])('"%s": %s', (text, channel) => {
    expect(channelOf(text)).toBe(channel);
  });
});

describe('rows that only tell of the list', () => {
  it.each([
    ['Tổng số', true],
    ['TỔNG CỘNG: 12 hồ sơ', true],
    ['Cộng', true],
    ['Trong đó: quá hạn', true],
    ['Cộng đồng dân cư', false],
    ['Tổng công ty Sông Hồng', false],
    [`Tổng số${' '.repeat(80)}`, false],
  ])('a sum: "%s" %s', (text, is) => {
    expect(isTotal(text)).toBe(is);
  });

  it.each([
    ['Không có dữ liệu', true],
    ['Hiện tại chưa có hồ sơ', true],
    ['0 hồ sơ', true],
    ['No data available', true],
    ['Có 2 hồ sơ', false],
    [`Không có ${'hồ sơ '.repeat(40)}`, false],
  ])('a notice that there is nothing: "%s" %s', (text, is) => {
    expect(isEmptyNotice(text)).toBe(is);
  });

  it.each([
    ['Đang tải dữ liệu…', true],
    ['Loading...', true],
    ['Vui lòng chờ', true],
    ['Đang xử lý', false],
    [`Đang tải ${'dữ liệu '.repeat(13)}`, false],
  ])('a notice to wait: "%s" %s', (text, is) => {
    expect(isLoadingNotice(text)).toBe(is);
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
    ['Thành công', true],
    ['Thất bại', false],
    ['12/10/2026', undefined],
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
    ['Đã thanh toán trực tuyến', 'online'],
    ['Đã nộp trực tiếp', 'direct'],
    ['Trực tuyến', 'online'],
    ['Tiền mặt', 'direct'],
    ['Đã thanh toán trực tuyến, trực tiếp', undefined],
    ['Nộp trực tuyến tại nhà', undefined],
    ['Không thu phí', 'none'],
    ['Miễn phí', 'none'],
    ['Hủy thanh toán', undefined],
    ['50.000 đ', undefined],
    ['Đã thanh toán một phần', undefined],
    ['Đã trả kết quả', undefined],
    ['Đã nộp hồ sơ', undefined],
  ])('%s: %s', (text, said) => {
    expect(paymentOf(text)).toBe(said);
  });
});
