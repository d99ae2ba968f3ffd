// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, tableOf } from './page';

/** What a column of one header is read as, beside a code and the dossier's own due date. */
function fieldsOf(header: string, cell: string): string[] {
  const rows = ['0583', '0584'].map((serial) => [`H57.132-260804-${serial}`, '05/08/2026', cell]);
  const [list] = read(tableOf(['Mã hồ sơ', 'Ngày hẹn trả', header], rows)).lists;
  return Object.keys(list?.rows[0]?.dossier ?? {});
}

const known = ['code', 'dueAt'];

describe('a header that only begins or ends like a known one claims nothing', () => {
  it.each([
    'Ngày hẹn bổ sung',
    'Ngày hẹn lấy mẫu',
    'Ngày hẹn họp',
    'Hạn nộp phí',
    'Hạn bổ sung',
    'Hạn thanh toán',
    'Hạn sử dụng',
    'Hạn hiệu lực',
    'Hạn phản hồi',
    'Ngày ký giấy hẹn trả',
    'Ngày in phiếu hẹn trả',
    'Thời gian gửi thông báo hẹn trả',
    'Ngày từ chối tiếp nhận',
    'Ngày hủy tiếp nhận',
    'Ngày hẹn tiếp nhận',
    'Ngày in giấy tiếp nhận',
    'Ngày nộp phí',
    'Thời gian nộp phí',
    'Ngày nộp thuế',
    'Ngày gửi SMS',
    'Ngày gửi liên thông',
    'Ngày gửi bổ sung',
    'Ngày nộp bổ sung',
    'Ngày gửi thông báo',
    'Ngày gửi email',
    'Ngày gửi cơ quan phối hợp',
    'Ngày gửi kết quả',
    'Ngày hoàn thành nghĩa vụ tài chính',
    'Ngày kết thúc tạm dừng',
    'Ngày hoàn thành bổ sung',
    'Ngày kết thúc bước',
    'Ngày có kết quả thẩm định',
    'Ngày hoàn thành thẩm định',
    'Ngày kết thúc bổ sung',
    'Ngày kết thúc hiệu lực',
    'Thời gian kết thúc dự kiến',
    'Ngày hoàn thành dự kiến',
    'Ngày sinh',
    'Ngày cấp',
    'Ngày cấp CCCD',
    'Ngày cấp phép',
    'Ngày hết hạn giấy phép',
    'Ngày hết hiệu lực',
    'Ngày bắt đầu',
    'Ngày bắt đầu xử lý',
    'Ngày chuyển',
    'Ngày giao',
    'Ngày đến',
    'Ngày đi',
    'Ngày phân công',
    'Ngày tạm dừng',
    'Ngày mở lại',
    'Ngày yêu cầu bổ sung',
    'Ngày gia hạn',
    'Ngày ban hành',
    'Ngày phê duyệt',
    'Ngày thanh toán',
    'Ngày đồng bộ',
    'Ngày số hóa',
    'Ngày xin lỗi',
    'Ngày hẹn lại',
    'Ngày hẹn trả lại hồ sơ',
    'Ngày trả lại',
    'Ngày rút',
    'Ngày hủy',
    'Thời gian xử lý',
    'Thời gian quy định',
    'Thời gian thực hiện',
    'Thời hạn giải quyết theo quy định',
    'Thời gian còn hiệu lực',
    'Ngày',
    'Ngày nộp tiền',
    'Ngày nộp lệ phí',
    'Ngày nhận bổ sung',
    'Ngày tiếp nhận bổ sung',
    'Ngày nhận kết quả thuế',
    'Ngày nhận thông báo',
    'Ngày nhận bàn giao',
  ])('the date "%s"', (header) => {
    expect(fieldsOf(header, '03/08/2026')).toEqual(known);
  });

  it.each([
    'Người phối hợp xử lý',
    'Người đề nghị xử lý',
    'Cán bộ giám sát xử lý',
    'Người nhận xử lý tiếp theo',
    'Người đã xử lý',
    'Người chuyển xử lý',
    'Người xử lý trước',
    'Người xử lý tiếp theo',
    'Cán bộ từng xử lý',
    'Người tiếp nhận',
    'Cán bộ tiếp nhận',
    'Người ký',
    'Người tạo',
    'Người được ủy quyền',
    'Người đại diện',
    'Người nhận',
    'Người nhận kết quả',
    'Người thân',
    'Người liên hệ',
    'Người giới thiệu',
    'Người duyệt',
    'Lãnh đạo duyệt',
  ])('the person "%s"', (header) => {
    expect(fieldsOf(header, 'Lê Thị Mẫu')).toEqual(known);
  });

  it.each([
    'Trạng thái liên thông',
    'Trạng thái số hóa kết quả cũ',
    'Trạng thái ký',
    'Trạng thái ký số',
    'Tình trạng hôn nhân',
    'Trạng thái gửi SMS',
    'Trạng thái bước',
    'Trạng thái tài khoản',
    'Trạng thái thuế',
    'Tình trạng bổ sung',
    'Tình trạng nộp thuế',
    'Trạng thái đồng bộ thuế',
  ])('the state "%s"', (header) => {
    expect(fieldsOf(header, 'Đã trả kết quả')).toEqual(known);
  });
});

describe('a header of known words', () => {
  it.each([
    ['Ngày tiếp nhận chính thức', '03/08/2026', 'receivedAt'],
    ['Ngày hoàn thành hồ sơ', '03/08/2026', 'finishedAt'],
    ['Chủ hồ sơ/Người nộp', 'Trần Thị Mẫu', 'applicant'],
    ['Tổ chức/Cá nhân nộp hồ sơ', 'Trần Thị Mẫu', 'applicant'],
    ['Completion date', '03/08/2026', 'finishedAt'],
    ['Handled by', 'Lê Thị Mẫu', 'officer'],
  ])('"%s" is read', (header, cell, field) => {
    expect(fieldsOf(header, cell)).toContain(field);
  });
});
