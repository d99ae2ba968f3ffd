// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Complaint } from '../../../lib/reading/complaint';
import { pageOf } from './page';

/** A page all of whose elements are as large as that, since nothing is laid out here. */
function pageWith(body: string, width = 100, height = 20): Document {
  const page = pageOf(body);
  for (const element of page.querySelectorAll('*')) {
    Object.assign(element, { getBoundingClientRect: () => ({ width, height }) });
  }
  return page;
}

const said = '<div role="alert">Không thể tải dữ liệu</div>';

describe('a page complains', () => {
  it.each([
    said,
    '<div class="alert">Thao tác thất bại</div>',
    '<div class="error">Lỗi kết nối</div>',
    '<div class="ant-Message">Không truy vấn được, xin thử lại</div>',
    '<div class="snackbar">Request failed</div>',
    `<div class="toast">Error ${'a'.repeat(194)}</div>`,
    `<p class="message">Xin chào</p>${said}`,
  ])('%s', (html) => {
    expect(new Complaint(pageWith(html)).isNew()).toBe(true);
  });

  it.each([
    '<div role="alert">Đã tải dữ liệu</div>',
    '<div>Không thể tải dữ liệu</div>',
    `<div class="toast">Error ${'a'.repeat(195)}</div>`,
    '',
  ])('not with %s', (html) => {
    expect(new Complaint(pageWith(html)).isNew()).toBe(false);
  });

  it('not with what takes no room', () => {
    expect(new Complaint(pageWith(said, 0, 20)).isNew()).toBe(false);
    expect(new Complaint(pageWith(said, 100, 0)).isNew()).toBe(false);
  });

  it('anew only when what stood there before has gone', () => {
    const page = pageWith(said);
    const complaint = new Complaint(page);
    complaint.forget();
    expect(complaint.isNew()).toBe(false);
    const [alert] = page.body.children;
    alert?.remove();
    expect(complaint.isNew()).toBe(false);
    page.body.append(alert as Element);
    expect(complaint.isNew()).toBe(true);
    complaint.forget();
    expect(complaint.isNew()).toBe(false);
  });
});
