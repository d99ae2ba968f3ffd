import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { tableOf } from '../overlay/pages';
import { barOn, marksOn, tracesOn } from '../steps/marks';

/** A page of the portal: its status, its body. */
type Answer = [status: number, body: string];

const login =
  '<h1>Đăng nhập</h1><form><input name="ten"><input type="password" name="mat-khau"><button>Đăng nhập</button></form>';
const emptyTable =
  '<h1>Hồ sơ đang xử lý</h1><table><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Ngày hẹn trả</th></tr></thead>' +
  '<tbody><tr><td colspan="3">Không có dữ liệu</td></tr></tbody></table>';

const answers: Record<string, Answer> = {
  '/ho-so': [200, `<p><a href="/dang-nhap">Đăng nhập</a> Hệ thống sẽ bảo trì tối nay.</p>${tableOf(6)}`],
  '/ho-so-loi': [
    200,
    `<div class="alert">Có lỗi xảy ra khi tải thông báo</div>${tableOf(3).replaceAll('Đang xử lý', 'Lỗi')}`,
  ],
  '/trang-chu': [200, '<h1>Cổng một cửa</h1><p>Chọn chức năng ở thanh bên. Góp ý, báo lỗi: 1900 0000.</p>'],
  '/502': [502, '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>'],
  '/vang': [200, "<h1>Server Error in '/MotCua' Application.</h1><h2>Runtime Error</h2>"],
  '/bao-tri': [200, '<h1>Hệ thống đang bảo trì</h1><p>Xin quay lại sau ít phút.</p>'],
  '/dang-nhap': [200, login],
  '/het-phien': [
    200,
    `<div class="alert">Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.</div>${emptyTable}`,
  ],
};

const clock = /từ \d\d:\d\d/;

describe('a portal that fails', () => {
  let server: Server;
  let site: string;
  let browser: ExtensionBrowser;
  let tab: Tab;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [status, body] = answers[request.url ?? ''] ?? [404, ''];
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><html lang="vi"><title>Một cửa</title><body>${body}</body></html>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch('sample');
    tab = await browser.openTab(`${site}/trang-chu`);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const says = async (path: string, words: string): Promise<string> => {
    await tab.open(site + path);
    const bar = await until(`the bar to say "${words}"`, async () => {
      const said = await barOn(tab);
      return said?.includes(words) && said;
    });
    expect(await marksOn(tab)).toEqual([]);
    return clock.exec(bar)?.[0] ?? 'no time';
  };

  /** A page is given time to be misread. */
  const isLeftAlone = async (path: string) => {
    await tab.open(site + path);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)), null);
    expect(await tracesOn(tab)).toEqual([]);
  };

  it('is not said to ask for a name before one of its lists was read', async () => {
    await isLeftAlone('/dang-nhap');
    await isLeftAlone('/trang-chu');
  });

  it('is said to report an error where a page is nothing else, and since when', async () => {
    expect(await says('/502', 'Cổng báo lỗi từ')).toMatch(clock);
    expect(await says('/vang', 'Cổng báo lỗi từ')).toMatch(clock);
    expect(await says('/bao-tri', 'Cổng báo bảo trì từ')).toMatch(clock);
  });

  it('is well again once a list is read, whatever else its pages speak of', async () => {
    await tab.open(`${site}/ho-so`);
    await until('the list to be marked', async () => (await marksOn(tab)).length === 6);
    expect((await until('the bar', () => barOn(tab))) ?? '').not.toMatch(clock);
    await tab.open(`${site}/ho-so-loi`);
    await until('the list to be marked', async () => (await marksOn(tab)).length === 3);
    expect((await until('the bar', () => barOn(tab))) ?? '').not.toMatch(clock);
  });

  it('is said to ask for a name in place of a list that was read', async () => {
    await says('/dang-nhap', 'Cổng yêu cầu đăng nhập lại từ');
    await isLeftAlone('/trang-chu');
  });

  it('has no list emptied by a notice over it', async () => {
    await says('/het-phien', 'Phiên làm việc trên cổng đã hết từ');
    const popup = await browser.openPopup(tab);
    const total = () =>
      popup.evaluate(
        () => Number(document.querySelector('[data-count="total"]')?.textContent ?? Number.NaN),
        null,
      );
    await until('what was read before', async () => (await total()) >= 6);
    await popup.close();
  });

  it('none of it is taken for an error of ours', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

describe.each(['material', 'frames'] as const)('the sample portal in %s', (skin) => {
  let portal: Portal;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    portal = await startPortal({ skin });
    browser = await launch('sample');
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  /** The words of the bar, in whichever frame it stands. */
  const words = (tab: Tab) =>
    tab.evaluate(() => {
      const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
      return [document, ...frames]
        .map((page) => page?.querySelector('nhac-han-bar')?.shadowRoot?.textContent ?? '')
        .join(' ');
    }, null);

  it('says since when it is maintained, the same after each try, and that one has to sign in again', async () => {
    const tab = await browser.openTab(portal.address('processing'));
    await until('the list', async () => (await words(tab)).includes('/57 hồ sơ'));
    portal.control.maintenance({ on: true });
    const times: string[] = [];
    for (let tries = 0; tries < 2; tries++) {
      await tab.open('about:blank');
      await tab.open(portal.address('processing'));
      await until('since when', async () => (await words(tab)).includes('Cổng báo bảo trì từ'));
      times.push(clock.exec(await words(tab))?.[0] ?? '');
    }
    expect(times[1]).toBe(times[0]);
    portal.control.maintenance({ on: false });
    portal.control.signedOut({ on: true });
    await tab.open('about:blank');
    await tab.open(portal.address('processing'));
    await until('that one has to sign in', async () =>
      (await words(tab)).includes('Cổng yêu cầu đăng nhập lại từ'),
    );
    portal.control.signedOut({ on: false });
    await tab.open('about:blank');
    await tab.open(portal.address('processing'));
    await until('the list again', async () => (await words(tab)).includes('/57 hồ sơ'));
    expect(await words(tab)).not.toMatch(clock);
  });
});
