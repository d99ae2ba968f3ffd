import { html } from './markup.mjs';

/** @param {string} title @param {unknown} body */
const bare = (title, body) => html`<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/assets/client.css"></head>
<body><div class="notice"><h1>${title}</h1>${body}</div></body>
</html>`;

export const loginPage = bare(
  'Đăng nhập hệ thống',
  html`<form method="post" action="/dang-nhap">
<label>Tên đăng nhập <input name="ten" autocomplete="username"></label>
<label>Mật khẩu <input name="mat-khau" type="password" autocomplete="current-password"></label>
<p><button class="button" type="submit">Đăng nhập</button></p>
</form>`,
);

export const maintenancePage = bare(
  'Hệ thống đang bảo trì',
  html`<p>Hệ thống đang được bảo trì, nâng cấp. Xin quay lại sau ít phút.</p>`,
);

export const failurePage = bare(
  'Có lỗi xảy ra',
  html`<p>500 - Máy chủ không xử lý được yêu cầu. Vui lòng thử lại sau.</p><p><a href="">Thử lại</a></p>`,
);

export const missingPage = bare(
  'Không tìm thấy trang',
  html`<p>404 - Địa chỉ này không có trong hệ thống.</p>`,
);
