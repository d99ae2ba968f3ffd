import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPage, openPage } from '../../support/pages/add/add-page.mjs';
import { pseudonymisePage } from '../../support/pages/add/pseudonymise.mjs';
import { Pseudonyms } from '../../support/pages/add/pseudonyms.mjs';
import { scrubText, scrubUrl } from '../../support/pages/add/scrub-text.mjs';

const saved = `<!doctype html>
<!-- saved from url=(0061)https://motcua.portal.example/vi/dossier/search/65f0a1b2c3d4e5f60718293a?identity=001088000111 -->
<html><head><script src="app.js">var token = 'abc';</script><link rel="stylesheet" href="a.css"><style>td { background: url(x.png) }</style></head>
<body onload="start()"><div>Xin chào, Nguyễn Hữu Xoong</div>
<input type="hidden" name="__VIEWSTATE" value="dDwtMTk3MjQ5NTk2ODs7Pg==">
<table class="list"><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Chủ hồ sơ</th><th>Địa chỉ</th><th>Trích yếu</th><th>Ngày hẹn trả</th></tr></thead>
<tbody><tr onclick="open(1)"><td>1</td><td><a href="/vi/dossier/65f0a1b2c3d4e5f60718293a?applicant=Phan%20Quang">H57.132-260804-0583</a></td><td title="Phan Quang Xanh">Phan Quang Xanh (001088000111)<br>0912345678</td><td>Số 7 Lê Lợi</td><td>Xin xác nhận cho ông Phan Quang Xanh</td><td>05/08/2026 16:30</td></tr>
<tr><td>2</td><td>H57.132-260804-0584</td><td>PHAN QUANG XANH</td><td>Số 7 Lê Lợi</td><td>Đơn của bà Hoa</td><td>06/08/2026</td></tr></tbody></table>
<p>Người thụ lý: Trương Mỹ Xoài, xanh.phan@mail.example, eyJhbGciOiJIUzI1.eyJzdWIiOiIx.c2lnbmF0dXJl</p>
<img src="data:image/png;base64,AAAA" alt="Ảnh"></body></html>`;
const personal =
  /Xoong|Quang|Xanh|XANH|001088000111|0912345678|Lê Lợi|bà Hoa|Trương Mỹ|mail\.example|eyJ|65f0a1b2|VIEWSTATE.*value|identity=|applicant=/;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhac-han-page-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function pseudonymised(html: string): string {
  const page = openPage(html, 'https://motcua.tinhmau.example/');
  pseudonymisePage(page);
  return page.documentElement.outerHTML;
}

describe('a saved page', () => {
  it('names nobody any more', () => {
    expect(pseudonymised(saved)).not.toMatch(personal);
  });

  it('runs and loads nothing', () => {
    expect(pseudonymised(saved)).not.toMatch(/<script|<link|onload|onclick|\ssrc=|url\(/);
  });

  it('keeps headers, dates, the shape of codes and the structure', () => {
    const page = openPage(pseudonymised(saved), 'https://motcua.tinhmau.example/');
    const cells = [...page.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells[0]).toEqual(['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Địa chỉ', 'Trích yếu', 'Ngày hẹn trả']);
    expect(cells.map((row) => row[5])).toEqual(['Ngày hẹn trả', '05/08/2026 16:30', '06/08/2026']);
    expect(cells.map((row) => row[1])).toEqual(['Mã hồ sơ', 'H99.132-260804-0001', 'H99.132-260804-0002']);
    expect(cells[2]?.[3]).toBe(cells[1]?.[3]);
    expect(cells[1]?.[2]?.toLowerCase()).toContain(cells[2]?.[2]?.toLowerCase());
  });

  it('gives the same result every time', () => {
    expect(pseudonymised(saved)).toBe(pseudonymised(saved));
  });

  it('tells a person which words may still be names', () => {
    const page = openPage('<p>Xe của Bảo Bình đã trả</p>', 'https://motcua.tinhmau.example/');
    expect(pseudonymisePage(page).join()).toContain('Bảo Bình');
  });

  it('looks into templates of shadow roots', () => {
    const html =
      '<x-list><template shadowrootmode="open"><p>Phan Quang Xanh</p><script>1</script></template></x-list>';
    const page = openPage(html, 'https://motcua.tinhmau.example/');
    pseudonymisePage(page);
    expect(page.querySelector('template')?.innerHTML).not.toMatch(/Xanh|script/);
  });

  it('becomes a folder with what is read from it today', async () => {
    const path = join(folder, 'saved.html');
    writeFileSync(path, saved);
    const said = await addPage(path, 'two-rows', { into: folder });
    const source = readFileSync(join(folder, 'two-rows', 'source.html'), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, 'two-rows', 'expected.json'), 'utf8'));
    expect(source).not.toMatch(personal);
    expect(JSON.stringify(expected)).not.toMatch(personal);
    expect(expected.url).toMatch(/^https:\/\/motcua\.tinhmau\.example\/vi\/dossier\/search\/\w{24}$/);
    expect(expected.reading.lists[0].rows.map((row: { dossier: unknown }) => row.dossier)).toMatchObject([
      { code: 'H99.132-260804-0001', dueAt: '2026-08-05T16:30' },
      { code: 'H99.132-260804-0002', dueAt: '2026-08-06' },
    ]);
    expect(said.join('\n')).toContain('2 dossiers');
    await expect(addPage(path, 'two-rows', { into: folder })).rejects.toThrow();
    // Bundling the reader takes long on a busy machine.
  }, 120_000);
});

describe('what stands under a header or behind a label', () => {
  const texts = (html: string) =>
    [
      ...openPage(pseudonymised(html), 'https://motcua.tinhmau.example/').querySelectorAll(
        'td, th, dd, span',
      ),
    ].map(({ textContent }) => textContent);

  it('keeps a header row of td cells and replaces what is under it', () => {
    const [code, owner, due, , name, date] = texts(
      '<table><tr><td>Mã hồ sơ</td><td>Chủ hồ sơ</td><td>Ngày hẹn trả</td></tr><tr><td>A-1</td><td>Bạch Kim Ngân</td><td>05/08/2026</td></tr></table>',
    );
    expect([code, owner, due, date]).toEqual(['Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả', '05/08/2026']);
    expect(name).not.toMatch(/Bạch|Ngân/);
  });

  it('replaces values beside labels and keeps the labels', () => {
    const [owner, name, address, place, sent, date] = texts(
      '<table><tr><td>Chủ hồ sơ</td><td>Bạch Kim Ngân</td><td>Địa chỉ</td><td>Ngõ Hoa</td></tr><tr><td>Ngày nộp</td><td>05/08/2026</td></tr></table>',
    );
    expect([owner, address, sent, date]).toEqual(['Chủ hồ sơ', 'Địa chỉ', 'Ngày nộp', '05/08/2026']);
    expect(`${name} ${place}`).not.toMatch(/Bạch|Ngân|Hoa/);
  });

  it('knows the columns of a body whose header is a table of its own, and forgets them at the next header', () => {
    const body = '<tr><td>A-1</td><td>Bạch Kim Ngân</td></tr>';
    const said = texts(
      `<table><tr><th>Mã hồ sơ</th><th>Chủ hồ sơ</th></tr></table><table>${body}</table><table><tr><th>Mã hồ sơ</th><th>Lĩnh vực</th></tr><tr><td>A-1</td><td>Hộ tịch</td></tr></table>`,
    );
    expect(said.join()).not.toMatch(/Bạch|Ngân/);
    expect(said.at(-1)).toBe('Hộ tịch');
  });

  it('replaces values behind a label of any element', () => {
    expect(texts('<p><span>Người nộp:</span> <span>Bạch Kim Ngân</span></p>').join()).not.toMatch(
      /Bạch|Ngân/,
    );
  });
});

describe('text that stands anywhere', () => {
  it.each([
    ['Phân công Nguyễn Thị Thanh Hà xử lý', /^Phân công (?!Nguyễn Thị Thanh Hà).+ xử lý$/],
    ['NGUYỄN VĂN AN', /^(?!NGUYỄN VĂN AN)[\p{Lu} ]+$/u],
    ['gọi 0912 345 678', /^gọi 09\d\d \d{3} \d{3}$/],
    ['tệp don-lo-thi-mau.PDF', /^tệp tep-1\.pdf$/],
    ['CCCD 001088000111', /^CCCD 0010\d{8}$/],
    ['000.00.53.H48-220921-0099', /^000\.00\.53\.H99-220921-\d{4}$/],
  ])('"%s" is replaced in its own shape', (text, shape) => {
    const result = scrubText(text, new Pseudonyms());
    expect(result).toMatch(shape);
    expect(result).not.toBe(text);
  });

  it.each([
    'HỒ SƠ ĐANG XỬ LÝ',
    'Hồ sơ đang xử lý',
    '05/07/2026 16:30',
    '20260705163000',
    'Trang 2/6',
    '11.748 hồ sơ',
    'Hà Nội',
    '1.001612.000.00.00.H99',
  ])('"%s" stays', (text) => {
    expect(scrubText(text, new Pseudonyms())).toBe(text);
  });
});

describe('an address', () => {
  it.each([
    ['https://motcua.real.example/a/b?ten=An#/x?y=1', 'https://motcua.tinhmau.example/a/b#/x'],
    ['/chi-tiet/123456?id=7', '/chi-tiet/001001'],
    ['javascript:xem("An")', '#'],
    ['#/ho-so?ten=An', '#'],
  ])('%s becomes %s', (address, bare) => {
    expect(scrubUrl(address, new Pseudonyms())).toBe(bare);
  });
});
