import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Portal, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { barOn, marksOn, tracesOn } from '../steps/marks';
import { countsOver, turnOn } from '../steps/popup';
import { openList } from '../steps/visit';

/** How long a page is given to be misread. */
const patience = 1500;

const headers = ['STT', 'Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'];

type Row = [code: string, due: string];

function listPage(rows: Row[], heads = headers): string {
  const cells = rows.map(
    ([code, due], index) =>
      `<tr><td>${index + 1}</td><td>${code}</td><td>Chứng thực bản sao</td><td>02/01/2024</td><td>${due}</td><td>Đang xử lý</td></tr>`,
  );
  return `<h1>Hồ sơ đang xử lý</h1><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${cells.join('')}</tbody></table>`;
}

const pages: Record<string, string> = {
  '/no-table': '<h1>Thông báo</h1><p>Hồ sơ H99.15-260102-0001 quá hạn 3 ngày.</p>',
  '/unreadable': listPage([
    ['H99.15-260102-0001', '31/02/2024'],
    ['H99.15-260102-0002', '00/00/0000'],
    ['H99.15-260102-0003', 'hôm kia'],
    ['H99.15-260102-0004', '--'],
    ['H99.15-260102-0005', ''],
  ]),
  '/rows': listPage([
    ['H99.15-260102-0011', '03/01/2024'],
    ['', '03/01/2024'],
    ['H99.15-260102-0011', '03/01/2024'],
    ['H99.15\u2013260102\u20130012\u200b', '03/01/2099'],
  ]),
  '/other-forms': listPage(
    [['\u00a0h99.15-260102-0021\u200b ', '03/01/2024\u00a0\u00a016:30']],
    headers.map((header) => header.normalize('NFD').replaceAll(' ', '\u00a0')),
  ),
  '/headless': `<table>${'<tr><td>H99.15-260102-0031</td><td>03/01/2024</td></tr>'.repeat(3)}</table>`,
};

describe('pages that show less than a list of dossiers', () => {
  let server: Server;
  let site: string;
  let browser: ExtensionBrowser;
  let tab: Tab;

  beforeAll(async () => {
    server = createServer((request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        `<!doctype html><html lang="vi"><title>Một cửa</title><body>${pages[request.url ?? ''] ?? ''}</body></html>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch('officers');
    tab = await browser.openTab(`${site}/no-table`);
    await turnOn(browser, tab);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('a page without a table is left as it is', async () => {
    await tab.open(`${site}/no-table`);
    await linger(tab);
    expect(await tracesOn(tab)).toEqual([]);
  });

  it('a due date that cannot be read is said to be so, and one that is not shown raises nothing', async () => {
    await tab.open(`${site}/unreadable`);
    const flags = await flagsAfter(tab, 5);
    expect(flags.slice(0, 3)).toEqual([
      ['due-date-unreadable'],
      ['due-date-unreadable'],
      ['due-date-unreadable'],
    ]);
    expect(flags.slice(3)).toEqual([[], []]);
    expect(await countsOver(browser, tab)).toMatchObject({
      overdue: 0,
      'due-today': 0,
      'due-soon': 0,
      total: 5,
    });
  });

  it('a row without a code is no dossier, and a code that stands twice is one', async () => {
    await tab.open(`${site}/rows`);
    await flagsAfter(tab, 2);
    expect((await marksOn(tab)).map(({ code, flags }) => [code, flags.includes('overdue')])).toEqual([
      ['H99.15-260102-0011', true],
      ['H99.15-260102-0012', false],
    ]);
    await counts({ overdue: 1, total: 7 });
  });

  it('other forms of the same letters and spaces are read like the usual ones', async () => {
    await tab.open(`${site}/other-forms`);
    await flagsAfter(tab, 1);
    const [mark] = await marksOn(tab);
    expect(mark).toMatchObject({ code: 'H99.15-260102-0021', flags: expect.arrayContaining(['overdue']) });
  });

  it('a table whose columns have no names is not guessed at', async () => {
    await tab.open(`${site}/headless`);
    await linger(tab);
    expect(await marksOn(tab)).toEqual([]);
  });

  /** The popup comes to show these figures: a page is stored a moment after it is marked. */
  function counts(wanted: Record<string, number>): Promise<void> {
    return vi.waitFor(async () => expect(await countsOver(browser, tab)).toMatchObject(wanted), 30_000);
  }
});

describe('pages of a portal that are no lists', () => {
  let portal: Portal;
  let browser: ExtensionBrowser;
  let tab: Tab;

  beforeAll(async () => {
    portal = await startPortal({ skin: 'datatables' });
    browser = await launch('officers');
    tab = await browser.openTab(portal.reportAddress);
    await turnOn(browser, tab);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  it('a report is no list of dossiers', async () => {
    await tab.open(portal.reportAddress);
    await linger(tab);
    expect(await marksOn(tab)).toEqual([]);
  });

  it('an empty list has nothing to mark and no alarm to raise', async () => {
    await openList(tab, portal, 'supplement');
    await linger(tab);
    expect(await marksOn(tab)).toEqual([]);
    expect((await barOn(tab)) ?? '').not.toMatch(/quá hạn|không nhận ra/i);
  });

  it('the login page is left as it is', async () => {
    portal.control.signedOut({ on: true });
    await tab.open(portal.url);
    await linger(tab);
    expect(await tab.evaluate(() => location.pathname, null)).toBe('/dang-nhap');
    expect(await tracesOn(tab)).toEqual([]);
  });

  it('none of it is taken for an error', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

function linger(tab: Tab): Promise<void> {
  return tab.evaluate((ms) => new Promise<void>((resolve) => setTimeout(() => resolve(), ms)), patience);
}

/** The flags of each dossier of a page, as soon as there are so many. */
async function flagsAfter(tab: Tab, dossiers: number): Promise<string[][]> {
  await vi.waitFor(async () => expect(await marksOn(tab)).toHaveLength(dossiers), 30_000);
  return (await marksOn(tab)).map(({ flags }) => flags.filter((flag) => flag !== 'due-date-suspect'));
}
