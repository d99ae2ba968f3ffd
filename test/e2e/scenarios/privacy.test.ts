import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { farAhead, longPast, type PageServer, servePages } from '../overlay/pages';
import { everythingStored } from '../steps/everything-stored';
import { marksOn } from '../steps/marks';
import { countsOver } from '../steps/popup';

/** Invented people: each secret is a text that must stand nowhere once the page is closed. */
const secrets = {
  name: 'Hoàng Thị Diệu Thảo',
  identity: '000199123456',
  phone: '0000987654',
  address: 'ngõ 77 phố Vô Danh',
  mail: 'dieu-thao@example.invalid',
  note: 'xin xác nhận hộ nghèo vì con ốm nặng',
  birthday: '29/02/1960',
  query: 'cccd-bi-mat-31415',
};

const heads = [
  'STT',
  'Mã hồ sơ',
  'Chủ hồ sơ',
  'Số CCCD',
  'Số điện thoại',
  'Địa chỉ',
  'Email',
  'Ngày sinh',
  'Trích yếu',
  'Tên thủ tục',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Trạng thái',
];
const cells = (number: number, due: string) => [
  String(number),
  `H99.15-240102-000${number}`,
  secrets.name,
  secrets.identity,
  secrets.phone,
  secrets.address,
  secrets.mail,
  secrets.birthday,
  `${secrets.name} ${secrets.note}`,
  'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
  '02/01/2024',
  due,
  'Đang xử lý',
];
const tr = (tag: string, texts: readonly string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const table = `<table><thead>${tr('th', heads)}</thead><tbody>${tr('td', cells(1, longPast))}${tr('td', cells(2, farAhead))}</tbody></table>`;
const detail = `<h1>Chi tiết hồ sơ</h1><table>${heads
  .slice(1)
  .map((head, index) => `<tr><td>${head}</td><td>${cells(1, longPast)[index + 1]}</td></tr>`)
  .join('')}</table>`;

let server: PageServer;
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  server = await servePages({
    '/list': `<h1>Hồ sơ đang xử lý của ${secrets.name}</h1>${table}`,
    '/detail': detail,
    '/refused': `<h1>Hồ sơ</h1><table><tbody>${tr('td', ['H99.15-240102-0003', secrets.name, secrets.identity])}${tr('td', ['H99.15-240102-0004', secrets.name, secrets.note])}</tbody></table>`,
  });
  browser = await launch('sample');
  tab = await browser.openTab('about:blank');
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** The secrets that stand in a text, by name. */
function secretsIn(text: string): string[] {
  return Object.entries(secrets)
    .filter(([, secret]) => text.includes(secret))
    .map(([name]) => name);
}

it('nothing of the citizens on the pages is kept', async () => {
  await tab.open(`${server.site}/list?q=${secrets.query}#${secrets.phone}`);
  await vi.waitFor(async () => expect(await marksOn(tab)).toHaveLength(2), 20_000);
  expect(secretsIn(await tab.evaluate(() => document.body.textContent, null))).toContain('name');
  await vi.waitFor(async () => expect((await countsOver(browser, tab)).total).toBe(2), 20_000);
  await tab.open(`${server.site}/detail?q=${secrets.query}`);
  await vi.waitFor(
    async () =>
      expect(await tab.evaluate(() => document.querySelector('nhac-han-bar') !== null, null)).toBe(true),
    20_000,
  );
  await tab.open(`${server.site}/refused`);
  await vi.waitFor(
    async () =>
      expect(await tab.evaluate(() => document.querySelector('nhac-han-bar') !== null, null)).toBe(true),
    20_000,
  );
  const options = await browser.openExtensionPage('options.html');
  const stored = await everythingStored(options);
  expect(stored).toContain('H99.15-240102-0001');
  expect(secretsIn(stored)).toEqual([]);
});

it('nothing of them is shown once their page is closed, and none is noted as an error', async () => {
  const popup = await browser.openPopup(tab);
  await vi.waitFor(
    async () => expect(await popup.evaluate(() => document.body.textContent, null)).toContain('H99.15'),
    10_000,
  );
  expect(secretsIn(await popup.evaluate(() => document.documentElement.outerHTML, null))).toEqual([]);
  await popup.close();
  expect(await browser.errors()).toEqual([]);
});

it('nothing of them is in the text of the diagnostics, which tells of the tables all the same', async () => {
  await tab.open(`${server.site}/refused`);
  const list = await browser.openTab(`${server.site}/list?q=${secrets.query}`);
  await vi.waitFor(async () => expect(await marksOn(list)).toHaveLength(2), 20_000);
  const help = await browser.openExtensionPage('help.html');
  const text = await until('the diagnostics', () =>
    help.evaluate(() => document.querySelector('textarea')?.value || undefined, null),
  );
  for (const told of ['"Ngày hẹn trả"', '"dueAt"', '"refused"', '"rows": 2', '127.0.0.1']) {
    expect(text).toContain(told);
  }
  expect(secretsIn(text)).toEqual([]);
  expect(text).not.toMatch(/H99|Diệu|Thảo|Chứng thực|Vô Danh|hộ nghèo/);
  await help.close();
  await list.close();
});
