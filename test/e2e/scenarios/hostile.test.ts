import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { farAhead, longPast, type PageServer, rowOf, servePages, tableOf } from '../overlay/pages';
import { barOn, marksOn } from '../steps/marks';
import { countsOver } from '../steps/popup';

/** A text that is a script wherever it is taken for markup. */
const script =
  '&lt;img src=x onerror=&quot;globalThis.harmed=1&quot;&gt;&lt;script&gt;harmed=1&lt;/script&gt;';
/** A code that looks like one of the list's but begins with a Cyrillic letter. */
const lookAlike = '\u041d99.15-240102-0001';
const listOf = (rows: string) => tableOf(0).replace('<tbody></tbody>', `<tbody>${rows}</tbody>`);
const row = (code: string, name: string, due: string, status = 'Đang xử lý') =>
  `<tr><td>1</td><td>${code}</td><td>${name}</td><td>02/01/2024</td><td>${due}</td><td>${status}</td></tr>`;

/** Has the page say that it is done, in an attribute that the test waits for. */
const done = 'document.body.dataset.done = "yes";';
const run = (code: string) => `<script nonce="portal">${code}${done}</script>`;

/** Events and messages as the extension itself sends them, and as it would be glad not to hear. */
const forgery = `
  for (const call of ['page/hello', 'page/reading', 'page/press', 'settings/save', 'data/erase', 'summary/get']) {
    window.postMessage({ call, request: { signal: 'click', lists: [], sites: [] } }, '*');
    for (const target of [window, document, document.querySelector('#end')]) {
      target.dispatchEvent(new CustomEvent(call, { bubbles: true, cancelable: true, detail: { call } }));
      target.dispatchEvent(new MessageEvent('message', { data: { call, request: {} }, bubbles: true }));
    }
  }
  window.extensions = [typeof globalThis.chrome?.runtime?.sendMessage, typeof globalThis.browser?.runtime?.sendMessage];
`;

const pages: Record<string, string> = {
  '/texts': listOf(row('H99.15-240102-0001', script, longPast, script) + row(script, script, longPast)),
  '/keys': listOf(
    ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
      .map((key) => row(key, key, longPast, key))
      .join('') + row('H99.15-240102-0002', '{"__proto__":{"overdue":99}}', longPast),
  ).replace('Tên thủ tục', '__proto__'),
  '/look-alikes': listOf(rowOf(1, farAhead) + row(lookAlike, 'Chứng thực bản sao', longPast)),
  '/gigantic': `${listOf(rowOf(3, longPast))}${run(`
    const cells = document.querySelectorAll('tbody td');
    cells[2].textContent = 'Chứng thực '.repeat(20000);
    cells[5].textContent = 'x'.repeat(200000);
  `)}`,
  '/named-like-ours': `<nhac-han-bar id="theirs"><b>0 hồ sơ quá hạn</b></nhac-han-bar>${listOf(
    rowOf(4, longPast).replace('<tr>', '<tr data-nhachan-code="H99.15-240102-9999" data-nhachan-hidden>'),
  )}<p data-nhachan-flags="overdue" data-nhachan-label="${script}">${script}</p>`,
  '/defined-like-ours': `${run(`
    customElements.define('nhac-han-bar', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'closed' }); }
    });
  `)}${listOf(rowOf(5, longPast))}`,
  '/forged': `${listOf(rowOf(6, longPast))}<button id="end">Kết thúc</button>${run(`
    window.presses = 0;
    document.querySelector('#end').addEventListener('click', () => window.presses++);
    ${forgery}
  `)}`,
  '/plain': listOf(rowOf(7, longPast)),
};

/** What the class of the page above throws at our element: Firefox tells it as of the script that put the element up. */
const ofThePage = /NotSupportedError: Element\.attachShadow: Unable to re-attach/;

let server: PageServer;
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  server = await servePages(pages);
  browser = await launch('sample');
  tab = await browser.openTab('about:blank');
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page and waits until these dossiers and no others are marked. */
async function open(path: string, codes: string[]): Promise<void> {
  await tab.open(`${server.site}${path}`);
  await vi.waitFor(async () => expect((await marksOn(tab)).map(({ code }) => code)).toEqual(codes), 20_000);
}

/** The bar comes a moment after the marks. */
const barSaysOne = () =>
  vi.waitFor(async () => expect((await barOn(tab)) ?? '').toMatch(/Quá hạn\s*1(?!\d)/), 20_000);

const overdue = async () => (await marksOn(tab)).filter(({ flags }) => flags.includes('overdue')).length;

describe('a page that means harm', () => {
  it('has its scripts shown as text, in the bar and in the popup', async () => {
    await open('/texts', ['H99.15-240102-0001']);
    const popup = await browser.openPopup(tab);
    await vi.waitFor(
      async () =>
        expect(await popup.evaluate(() => document.body.textContent, null)).toContain('H99.15-240102-0001'),
      30_000,
    );
    const harmIn = (page: Tab | typeof popup) =>
      page.evaluate(() => {
        const roots = [document, document.querySelector('nhac-han-bar')?.shadowRoot];
        return {
          harmed: 'harmed' in globalThis,
          images: roots.reduce((sum, root) => sum + (root?.querySelectorAll('img[src="x"]').length ?? 0), 0),
        };
      }, null);
    expect(await harmIn(popup)).toEqual({ harmed: false, images: 0 });
    expect(await harmIn(tab)).toEqual({ harmed: false, images: 0 });
    await popup.close();
  });

  it('changes no object by the names that it gives to things', async () => {
    await tab.open(`${server.site}/keys`);
    await vi.waitFor(
      async () => expect((await marksOn(tab)).map(({ code }) => code)).toContain('H99.15-240102-0002'),
      20_000,
    );
    await vi.waitFor(async () => {
      const { overdue: counted } = await countsOver(browser, tab);
      // One more is of the page before.
      expect(counted).toBe(1 + (await overdue()));
    }, 30_000);
  });

  it('cannot put a code that only looks alike in the place of another', async () => {
    await tab.open(`${server.site}/look-alikes`);
    await vi.waitFor(async () => {
      const marks = await marksOn(tab);
      expect(marks.find(({ code }) => code === 'H99.15-240102-0001')?.flags).not.toContain('overdue');
    }, 20_000);
  });

  it('does not hold the reading up with gigantic cells', async () => {
    await open('/gigantic', ['H99.15-240102-0003']);
    expect(await overdue()).toBe(1);
  });

  it('does not speak in the name of the extension by names like ours', async () => {
    await tab.open(`${server.site}/named-like-ours`);
    await vi.waitFor(async () => {
      expect((await marksOn(tab)).map(({ code }) => code)).toEqual(['H99.15-240102-0004']);
      const hidden = await tab.evaluate(
        () => document.querySelectorAll('[data-nhachan-code][data-nhachan-hidden]').length,
        null,
      );
      expect(hidden).toBe(0);
    }, 20_000);
  });

  it('does not stop marks and bar by defining our element first', async () => {
    await open('/defined-like-ours', ['H99.15-240102-0005']);
    expect(await overdue()).toBe(1);
    await barSaysOne();
  });

  it('is not heard when it forges messages and events, and finds no way to the extension', async () => {
    await open('/forged', ['H99.15-240102-0006']);
    await vi.waitFor(async () => expect((await countsOver(browser, tab)).total).toBeGreaterThan(0), 30_000);
    const { presses, extensions } = await tab.evaluate(() => {
      const page = globalThis as unknown as { presses: number; extensions: string[] };
      return { presses: page.presses, extensions: page.extensions };
    }, null);
    expect(presses).toBe(0);
    expect(extensions).toEqual(['undefined', 'undefined']);
  });

  it('leaves the next page to be read as ever', async () => {
    await open('/plain', ['H99.15-240102-0007']);
    expect(await overdue()).toBe(1);
    await barSaysOne();
    expect((await browser.errors()).filter((error) => !ofThePage.test(error))).toEqual([]);
  });
});
