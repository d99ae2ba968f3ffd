import { afterAll, beforeAll, expect, it } from 'vitest';
import { overlayWords } from '../../../lib/locale/overlay';
import type { ExtensionBrowser } from '../driver/browser';
import { letsSee } from '../driver/lacking';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { farAhead, longPast, type PageServer, rowOf, servePages, tableOf } from '../overlay/pages';
import { focusedOn, moveInBar } from '../steps/keyboard';
import { barOn, marksOn, tracesOn } from '../steps/marks';
import { countsOver } from '../steps/popup';

const words = overlayWords('vi');
/** Longer than a session takes to notice that its extension is gone and to say so, in milliseconds. */
const longEnough = 1_500;

const deadlines = `<h1>Đang xử lý</h1><table><thead><tr><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Hạn xử lý</th></tr></thead><tbody>${[
  1, 2, 3, 4,
]
  .map((number) => `<tr><td>H99.15-240102-900${number}</td><td>Chứng thực bản sao</td><td></td></tr>`)
  .join('')}</tbody></table>`;

let server: PageServer;
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  server = await servePages({
    '/list': tableOf(6),
    '/reused': tableOf(6).replaceAll('240102-00', '240102-07'),
    '/long': tableOf(1_500),
    '/deadlines': deadlines,
    '/storm': tableOf(100),
  });
  browser = await launch('sample');
  tab = await browser.openTab('about:blank');
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** The last figures of each code in the page's order, with "!" behind what is overdue. */
async function seen(): Promise<string> {
  const marks = await marksOn(tab);
  return marks.map(({ code, flags }) => `${code.slice(-2)}${flags[0] === 'overdue' ? '!' : ''}`).join();
}

const comesToShow = (wanted: string) =>
  until(`the marks ${wanted}`, async () => (await seen()) === wanted, 20_000);

async function open(path: string, wanted: string): Promise<void> {
  await tab.open(server.site + path);
  await comesToShow(wanted);
}

/** Puts other rows in the table, all of them overdue. */
function replaceRows(numbers: number[]): Promise<void> {
  return tab.evaluate(
    (rows) => {
      (document.querySelector('tbody') as HTMLElement).innerHTML = rows.join('');
    },
    numbers.map((number) => rowOf(number, longPast)),
  );
}

/** Writes another due date into the cell of one row. */
function setDue(row: number, due: string): Promise<void> {
  return tab.evaluate(
    ([index, text]) => {
      const cell = document.querySelectorAll('tbody tr')[Number(index)]?.children[4];
      if (!cell) throw new Error('no cell');
      cell.textContent = text ?? '';
    },
    [String(row), due],
  );
}

it('follows a page that goes elsewhere by its history and by its hash', async () => {
  await open('/list', '01!,02,03,04!,05,06');
  await tab.evaluate(() => history.pushState(null, '', '/list?loai=khac'), null);
  await replaceRows([31, 32]);
  await comesToShow('31!,32!');
  await tab.evaluate(() => history.back(), null);
  await replaceRows([33]);
  await comesToShow('33!');
  await tab.evaluate(() => {
    location.hash = '#/cho-tra';
  }, null);
  await replaceRows([34, 35]);
  await comesToShow('34!,35!');
});

it('follows rows that take other dossiers in, and keeps those that stood there', async () => {
  const before = 11;
  await until(
    'all that was shown so far to be kept',
    async () => (await countsOver(browser, tab)).total === before,
    20_000,
  );
  await open('/reused', '01!,02,03,04!,05,06');
  await tab.evaluate(
    ([past]) => {
      for (const [index, row] of [...document.querySelectorAll('tbody tr')].entries()) {
        (row.children[1] as HTMLElement).textContent = `H99.15-240102-08${index + 51}`;
        (row.children[4] as HTMLElement).textContent = past ?? '';
      }
    },
    [longPast],
  );
  await comesToShow('51!,52!,53!,54!,55!,56!');
  await until(
    'twelve dossiers to be kept',
    async () => (await countsOver(browser, tab)).total === before + 12,
    20_000,
  );
});

it('follows one row of many', async () => {
  await tab.open(`${server.site}/long`);
  await until('the rows to be read', async () => (await marksOn(tab)).length === 1_500, 30_000);
  expect((await marksOn(tab))[1_400]?.flags).toEqual([]);
  await setDue(1_400, longPast);
  await until('its mark', async () => (await marksOn(tab))[1_400]?.flags[0] === 'overdue');
  await setDue(1_400, farAhead);
  await until('no mark', async () => (await marksOn(tab))[1_400]?.flags.length === 0);
});

it('reads cells that are filled later, and what their column then means', async () => {
  await open('/deadlines', '01,02,03,04');
  for (const row of [0, 1, 2, 3]) {
    await tab.evaluate((index) => {
      const cell = document.querySelectorAll('tbody tr')[index]?.children[2] as HTMLElement;
      cell.textContent = index % 2 === 0 ? 'Quá hạn 2 ngày' : 'Còn 5 ngày';
    }, row);
  }
  await comesToShow('01!,02,03!,04');
});

it('never loses the last state of a storm in the rows, and lets the page live', async () => {
  await tab.open(`${server.site}/storm`);
  await until('the rows to be read', async () => (await marksOn(tab)).length === 100);
  const frames = await tab.evaluate(
    async ([past, ahead]) => {
      let drawn = 0;
      let storming = true;
      const count = () => {
        drawn += 1;
        if (storming) requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      const rows = [...document.querySelectorAll('tbody tr')];
      // Ten thousand changes: each burst writes a hundred cells, moves a row and comes ten milliseconds later.
      for (let burst = 0; burst < 100; burst++) {
        for (const [index, row] of rows.entries()) {
          const due = burst === 99 ? index % 2 === 0 : (index + burst) % 3 === 0;
          (row.children[4] as HTMLElement).textContent = (due ? past : ahead) ?? '';
        }
        rows[0]?.parentElement?.prepend(rows[burst % rows.length] as Element);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      storming = false;
      return drawn;
    },
    [longPast, farAhead],
  );
  expect(frames).toBeGreaterThan(10);
  await until(
    'the last state',
    async () => {
      const rows = await tab.evaluate(
        ([past]) =>
          [...document.querySelectorAll('tbody tr')].map((row) => row.children[4]?.textContent === past),
        [longPast],
      );
      const marks = await marksOn(tab);
      return (
        marks.length === 100 && marks.every(({ flags }, index) => (flags[0] === 'overdue') === rows[index])
      );
    },
    20_000,
  );
});

it('is taken over where the extension is updated under an open page', async () => {
  await open('/list', '01!,02,03,04!,05,06');
  const page = await browser.openExtensionPage('popup.html');
  await page
    .evaluate(() => {
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
    }, null)
    .catch(() => {});
  await until('the page to be read by the new script', async () => {
    await setDue(1, longPast);
    const now = await seen();
    await setDue(1, farAhead);
    return now === '01!,02!,03,04!,05,06' || (await seen()) === '01!,02!,03,04!,05,06';
  });
  await linger();
  expect(await seen()).toBe('01!,02,03,04!,05,06');
  expect(await barOn(tab)).not.toContain(words.reload);
});

it.skipIf(!letsSee('last words'))(
  'goes quietly where the extension is switched off, and says once that the page must be loaded anew',
  async () => {
    await open('/list', '01!,02,03,04!,05,06');
    await browser.switchExtension(false);
    await setDue(1, longPast);
    await until('the sentence', async () => (await barOn(tab))?.includes(words.outlived));
    expect(await marksOn(tab)).toEqual([]);
    await moveInBar(tab, words.close);
    await tab.press('Enter');
    expect(await tracesOn(tab)).toEqual([]);
    await setDue(2, longPast);
    await linger();
    expect(await tracesOn(tab)).toEqual([]);
  },
);

it('is there again once the extension is on and the page loaded anew', async () => {
  await browser.switchExtension(false);
  await browser.switchExtension(true);
  await tab.open(`${server.site}/list`);
  await comesToShow('01!,02,03,04!,05,06');
  expect((await focusedOn(tab)).inBar).toBe(false);
});

function linger(): Promise<void> {
  return tab.evaluate((ms) => new Promise<void>((resolve) => setTimeout(() => resolve(), ms)), longEnough);
}
