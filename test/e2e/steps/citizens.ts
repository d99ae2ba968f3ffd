import { wordsIn } from '../../support/files/hidden-words';
import type { ExtensionBrowser } from '../driver/browser';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { farAhead, longPast } from '../overlay/pages';
import { countsOver } from './popup';

/** An invented person: each is a text that must stand nowhere once its page is closed. */
export const secrets = {
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
  'Cán bộ xử lý',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Trạng thái',
];
const procedure = 'Chứng thực bản sao từ bản chính giấy tờ, văn bản';
/** The codes of its dossiers. */
export const codeOf = (number: number) => `H99.15-240102-${String(number).padStart(4, '0')}`;
const cells = (number: number, due: string) => [
  String(number),
  codeOf(number),
  secrets.name,
  secrets.identity,
  secrets.phone,
  secrets.address,
  secrets.mail,
  secrets.birthday,
  `${secrets.name} ${secrets.note}`,
  procedure,
  'Võ Thanh Ý',
  '02/01/2024',
  due,
  'Đang xử lý',
];
const tr = (tag: string, texts: readonly string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const table = (head: readonly string[], rows: readonly string[][]) =>
  `<table><thead>${tr('th', head)}</thead><tbody>${rows.map((row) => tr('td', row)).join('')}</tbody></table>`;

/** Several things in one cell, a person in the middle of what is read, and in what the mouse alone shows. */
const packed = (number: number, due: string) => [
  String(number),
  `<a title="${secrets.name}, ${secrets.phone}" href="/detail?cccd=${secrets.identity}#${secrets.phone}">${codeOf(number)}</a><br>Chủ hồ sơ: ${secrets.name}<br>${secrets.phone}<br>${secrets.address}`,
  `${procedure}<br><i>${secrets.name} ${secrets.note}</i>`,
  `02/01/2024`,
  due,
  'Đang xử lý',
];

/** Pages of a portal, full of the invented person, by their path. */
export const pagesOfCitizens: Readonly<Record<string, string>> = {
  '/list': `<h1>Hồ sơ đang xử lý của ${secrets.name}</h1>${table(heads, [cells(1, longPast), cells(2, farAhead)])}`,
  '/packed': `<h1>Hồ sơ chờ bổ sung</h1>${table(
    ['STT', 'Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'],
    [packed(11, longPast), packed(12, farAhead), packed(13, `chờ bà ${secrets.name}, ${secrets.phone}`)],
  )}`,
  '/detail': `<h1>Chi tiết hồ sơ</h1><table>${heads
    .slice(1)
    .map((head, index) => `<tr><td>${head}</td><td>${cells(21, longPast)[index + 1]}</td></tr>`)
    .join('')}</table>`,
  '/refused': `<h1>Hồ sơ</h1><table><tbody>${tr('td', [codeOf(3), secrets.name, secrets.identity])}${tr('td', [codeOf(4), secrets.name, secrets.note])}</tbody></table>`,
};

/** How many dossiers are known once the pages were opened so far, one after the other. */
const knownAfter: Readonly<Record<string, number>> = {
  '/list': 2,
  '/packed': 5,
  '/detail': 6,
  '/refused': 6,
};

/** Opens every page, and waits until it was read and its dossiers are kept. */
export async function readCitizens(browser: ExtensionBrowser, tab: Tab, site: string): Promise<void> {
  for (const [path, known] of Object.entries(knownAfter)) {
    await tab.open(`${site}${path}?q=${secrets.query}#${secrets.phone}`);
    await until('the bar', () => tab.evaluate(() => !!document.querySelector('nhac-han-bar'), null));
    await until(
      `the dossiers of ${path} to be kept`,
      async () => ((await countsOver(browser, tab)).total ?? 0) >= known,
    );
  }
}

/** What of the invented person stands in a text or a file, in whatever form. */
export function secretsIn(content: string | Uint8Array): string[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return wordsIn(bytes, Object.values(secrets));
}
