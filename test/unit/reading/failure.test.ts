// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { failureOf } from '../../../lib/reading/failure';

function page(body: string, title = 'Cổng dịch vụ công'): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
    'text/html',
  );
}

const login =
  '<form><label>Tên đăng nhập <input type="text"></label><label>Mật khẩu <input type="password"></label>' +
  '<button>Đăng nhập</button></form>';
/** The frame of a portal: head, menu, foot. */
const framed = (content: string) =>
  `<div><a href="/">Trang chủ</a> <a href="/dang-nhap">Đăng nhập</a></div><ul>${Array.from(
    { length: 24 },
    (_, index) => `<li><a href="/muc-${index}">Mục ${index}</a></li>`,
  ).join('')}</ul><div>${content}</div><p>Đường dây nóng 1900 0000</p>`;

it.each<[name: string, document: Document, kind: string, certain: boolean, status?: number]>([
  [
    "ASP.NET's yellow page",
    page(
      `<h1>Server Error in '/MotCua' Application.</h1><h2><i>Timeout expired.</i></h2><p>Description: An unhandled exception
      occurred during the execution of the current web request.</p><pre>[SqlException] ${'at System.Data '.repeat(200)}</pre>`,
      'Timeout expired.',
    ),
    'error',
    true,
  ],
  [
    "Tomcat's",
    page(
      '<h1>HTTP Status 500 – Internal Server Error</h1><hr><p>Type Exception Report</p>',
      'HTTP Status 500 – Internal Server Error',
    ),
    'error',
    true,
    500,
  ],
  [
    "nginx's",
    page('<center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.18.0</center>', '502 Bad Gateway'),
    'error',
    true,
    502,
  ],
  [
    'a gateway that waited',
    page('<h1>504 Gateway Time-out</h1>', '504 Gateway Time-out'),
    'error',
    true,
    504,
  ],
  [
    "IIS's",
    page(
      '<h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p>',
      'Service Unavailable',
    ),
    'error',
    true,
    503,
  ],
  [
    "Spring's",
    page('<h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error</p>', ''),
    'error',
    true,
  ],
  [
    "Liferay's, within the portal",
    page(framed('<div class="portlet-msg-error">An unexpected system error occurred.</div>')),
    'error',
    false,
  ],
  [
    'words of its own',
    page(
      '<h1>Có lỗi xảy ra</h1><p>500 - Máy chủ không xử lý được yêu cầu. Vui lòng thử lại sau.</p><a href="">Thử lại</a>',
    ),
    'error',
    true,
    500,
  ],
  [
    'a database that is away',
    page('<div>Không thể kết nối đến cơ sở dữ liệu. Liên hệ quản trị viên.</div>'),
    'error',
    true,
  ],
  [
    'too many officers at once',
    page('<h2>Hệ thống đang quá tải, xin thử lại sau ít phút</h2>'),
    'error',
    true,
  ],
  [
    'maintenance',
    page(
      '<h1>Hệ thống đang bảo trì</h1><p>Từ 18:00 20/11/2026 đến 06:00 23/11/2026. Hồ sơ H99.12-261101-0001 sẽ được xử lý sau.</p>',
    ),
    'maintenance',
    true,
  ],
  [
    'an upgrade',
    page('<p>Hệ thống hiện đang được nâng cấp. Mong quý vị thông cảm.</p>'),
    'maintenance',
    true,
  ],
  [
    'maintenance within the portal',
    page(framed('<div class="alert">Phần mềm đang tạm dừng để bảo trì.</div>')),
    'maintenance',
    false,
  ],
  [
    'the end of a session',
    page(
      '<script>0</script><p>Phiên làm việc của bạn đã hết hạn. Vui lòng đăng nhập lại.</p><a href="/">Đăng nhập</a>',
    ),
    'signed-out',
    false,
  ],
  [
    'the end of a session over a login',
    page(`<p>Phiên đăng nhập đã hết hiệu lực.</p>${login}`),
    'signed-out',
    false,
  ],
  ['a login page', page(login, 'Đăng nhập hệ thống'), 'login', false],
])('knows %s', (_name, document, kind, certain, status) => {
  const failure = failureOf(document);
  expect(failure).toMatchObject({ kind, certain });
  expect(failure?.status).toBe(status);
});

it('believes the status with which a page came, whatever it says', () => {
  expect(failureOf(page('<p>Xin chào</p>'), 503)).toEqual({ kind: 'error', certain: true, status: 503 });
  expect(failureOf(page('<h1>Đang bảo trì</h1>'), 503)?.kind).toBe('maintenance');
  expect(failureOf(page('<p>Xin chào</p>'), 200)).toBeUndefined();
  expect(failureOf(page('<p>Xin chào</p>'), 404)).toBeUndefined();
});

const row = '<tr><td>1</td><td>Báo cáo lỗi hệ thống</td><td>20/11/2026</td><td>Đang xử lý</td></tr>';

it.each<[name: string, document: Document]>([
  [
    'the head of a portal offers to sign in',
    page(framed('<h1>Dịch vụ công trực tuyến</h1><p>Chọn lĩnh vực.</p>')),
  ],
  ['a table speaks of errors', page(`<h1>Nhật ký</h1><table>${row}${row}${row}</table>`)],
  [
    'maintenance is announced',
    page(framed('<div class="alert">Hệ thống sẽ bảo trì từ 22:00 ngày 30/11/2026.</div>')),
  ],
  [
    'maintenance is announced alone',
    page('<h1>Thông báo</h1><p>Dự kiến hệ thống tạm dừng hoạt động để nâng cấp vào 22:00.</p>'),
  ],
  ['maintenance is over', page('<p>Hệ thống đã hoàn thành nâng cấp, mời quý vị sử dụng.</p>')],
  [
    'news tell of an upgrade',
    page(
      framed(
        `<h2>Cổng dịch vụ công đang nâng cấp</h2><p>${'Sở Thông tin và Truyền thông cho biết việc nâng cấp đem lại nhiều tiện ích. '.repeat(12)}</p>`,
      ),
    ),
  ],
  [
    'officers report errors',
    page('<h1>Báo lỗi hệ thống</h1><form><input><input><button>Gửi</button></form>', 'Báo lỗi hệ thống'),
  ],
  [
    'a password is changed',
    page(
      '<form><input type="password"><input type="password"><input type="password"><button>Lưu</button></form>',
    ),
  ],
  [
    'a dossier is searched for',
    page('<h1>Tra cứu hồ sơ</h1><input placeholder="Mã hồ sơ"><button>Tìm</button>'),
  ],
  ['a number is like a status', page('<h1>Thống kê</h1><p>Đã tiếp nhận 502 hồ sơ, trả 500 kết quả.</p>')],
  [
    'a list is empty',
    page(
      '<h1>Hồ sơ đang xử lý</h1><table><tr><th>Mã hồ sơ</th></tr><tr><td colspan="5">Không có dữ liệu</td></tr></table>',
    ),
  ],
  ['a dashboard waits', page(framed('<div class="spinner">Đang tải…</div>'))],
  ['there is nothing at all', page('')],
])('says nothing where %s', (_name, document) => {
  expect(failureOf(document)).toBeUndefined();
});

it('does not take for shown what is hidden', () => {
  const hidden = '<div hidden class="alert">Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.</div>';
  expect(failureOf(page(framed(`${hidden}<p>Mời chọn chức năng</p>`)))).toBeUndefined();
});

const broken = '<h2>Có lỗi xảy ra</h2>';
const cells = (count: number) => `<tr>${'<td>x</td>'.repeat(count)}</tr>`;
const secret = '<input type="password">';

it.each<[name: string, body: string, ReturnType<typeof failureOf>]>([
  ['an error alone', broken, { kind: 'error', certain: true }],
  [
    'a number in a notice of maintenance',
    '<h1>Hệ thống đang bảo trì</h1> <p>Lỗi 503</p>',
    { kind: 'maintenance', certain: true },
  ],
  // How much there is to press.
  ['an error with four ways out', broken + '<button>x</button>'.repeat(4), { kind: 'error', certain: true }],
  ['an error with five', broken + '<button>x</button>'.repeat(5), { kind: 'error', certain: false }],
  [
    'an error with hidden ways out',
    broken + '<button hidden>x</button>'.repeat(20),
    { kind: 'error', certain: true },
  ],
  ['an error with twelve', broken + '<button>x</button>'.repeat(12), { kind: 'error', certain: false }],
  ['an error among more controls', `<p>Có lỗi xảy ra</p>${'<button>x</button>'.repeat(13)}`, undefined],
  // How much else there is.
  ['an error beside a row of data', `${broken}<table>${cells(4)}</table>`, { kind: 'error', certain: true }],
  ['an error beside two', `${broken}<table>${cells(4)}${cells(4)}</table>`, undefined],
  [
    'an error beside rows of few cells',
    `${broken}<table>${cells(3).repeat(5)}</table>`,
    { kind: 'error', certain: true },
  ],
  ['an error beside seven fields', broken + '<input>'.repeat(7), { kind: 'error', certain: false }],
  ['an error beside eight fields', broken + '<input>'.repeat(8), undefined],
  ['an error in a long text', `${broken}${'nội dung '.repeat(2_300)}`, undefined],
  ['an error at the end of a text', `${'nội dung '.repeat(50)}${broken}`, undefined],
  // Notices within a portal.
  ['a short notice', framed('<p class="alert">Có lỗi xảy ra</p>'), { kind: 'error', certain: false }],
  ['a long notice', framed(`<p class="alert">Có lỗi xảy ra${' ở nơi khác'.repeat(25)}</p>`), undefined],
  [
    'a notice among long links',
    framed(`<p class="alert">Có lỗi xảy ra</p><a href="/x">${'Dịch vụ công trực tuyến '.repeat(30)}</a>`),
    { kind: 'error', certain: false },
  ],
  // A login.
  ['a login by address', `<input type="email">${secret}`, { kind: 'login', certain: false }],
  ['a login by telephone', `<input type="tel">${secret}`, { kind: 'login', certain: false }],
  [
    'a login by three names',
    `${'<input type="text">'.repeat(3)}${secret}`,
    { kind: 'login', certain: false },
  ],
  ['no login by four', `${'<input type="text">'.repeat(4)}${secret}`, undefined],
  ['no login by a secret alone', `<input type="checkbox">${secret}`, undefined],
  [
    'a login with boxes',
    `<input type="text">${secret}${'<input type="checkbox">'.repeat(3)}`,
    { kind: 'login', certain: false },
  ],
  [
    'a login beside other fields',
    `${'<input type="text">'.repeat(4)}<form><input type="text">${secret}</form>`,
    { kind: 'login', certain: false },
  ],
  ['no login that is hidden', `<input type="text"><p hidden>${secret}</p>`, undefined],
  [
    'no login in a page of work',
    `<table>${cells(4)}${cells(4)}</table><form><input type="text">${secret}</form>`,
    undefined,
  ],
])('tells %s', (_name, body, failure) => {
  expect(failureOf(page(body))).toStrictEqual(failure);
});

it('believes an answer of 500 and none below', () => {
  expect(failureOf(page('<p>Xin chào</p>'), 500)).toEqual({ kind: 'error', certain: true, status: 500 });
  expect(failureOf(page('<p>Xin chào</p>'), 499)).toBeUndefined();
});
