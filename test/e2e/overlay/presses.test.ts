import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { farAhead, type PageServer, servePages } from './pages';

/** The page of a dossier whose result is attached and signed, but not ticked as digitised. */
const dossier =
  '<h1>Chi tiết hồ sơ</h1><table><tr><td>Mã hồ sơ</td><td>H99.15-240102-0001</td></tr>' +
  `<tr><td>Ngày hẹn trả</td><td>${farAhead}</td></tr><tr><td>Trạng thái</td><td>Đang xử lý</td></tr></table>` +
  '<h2>Kết quả xử lý</h2><table><thead><tr><th>STT</th><th>Tên kết quả</th><th>Tệp đính kèm</th><th>Ký số</th>' +
  '<th>Số hóa</th></tr></thead><tbody><tr><td>1</td><td>Giấy chứng nhận</td><td>Đã đính kèm</td><td>Đã ký số</td>' +
  '<td><label><input type="checkbox"> số hóa</label></td></tr></tbody></table>';

/** A page whose script counts in `presses` what reached its control. */
const page = (control: string, script: string) =>
  `${dossier}${control}<script nonce="portal">let presses = 0; const end = document.querySelector('#end'); ${script}</script>`;
const button = '<button id="end"><span>Kết thúc</span></button>';

const pages: Record<string, string> = {
  '/click': page(button, `end.addEventListener('click', () => presses++)`),
  '/mousedown': page(button, `end.addEventListener('mousedown', () => presses++)`),
  '/pointerdown': page(button, `end.addEventListener('pointerdown', () => presses++)`),
  '/capture': page(
    button,
    `document.addEventListener('click', (event) => { if (event.target.closest('#end')) presses++; }, true)`,
  ),
  '/confirm': page(button, `end.addEventListener('click', () => { if (confirm('?')) presses++; })`),
  '/role': page(
    '<div id="end" role="button" tabindex="0">Kết thúc</div>',
    `end.addEventListener('keydown', ({ key }) => { if (key === 'Enter') presses++; })`,
  ),
  '/form': page(
    '<form><input name="note"><input id="end" type="submit" value="Kết thúc"></form>',
    `document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); presses++; })`,
  ),
  '/shadow': page(
    '<one-stop-end></one-stop-end>',
    `customElements.define('one-stop-end', class extends HTMLElement { connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<button id="end">Kết thúc</button>';
      this.shadowRoot.firstChild.addEventListener('click', () => presses++);
    } })`,
  ),
  '/own-question': page(
    `${button}<div role="dialog" hidden><button id="sure">Kết thúc hồ sơ</button></div>`,
    `end.addEventListener('click', () => { document.querySelector('[role=dialog]').hidden = false; });
     document.querySelector('#sure').addEventListener('click', () => presses++)`,
  ),
  '/trusted': page(button, `end.addEventListener('click', ({ isTrusted }) => { if (isTrusted) presses++; })`),
  '/redrawn': page(
    '<div id="end"></div>',
    `const draw = () => { end.innerHTML = '<button>Kết thúc</button>'; end.firstChild.onclick = () => presses++; };
     draw(); window.redraw = draw`,
  ),
  '/frame': `<iframe name="inner" width="900" height="500" srcdoc="${page(
    button,
    `end.addEventListener('click', () => top.presses++)`,
  ).replaceAll('"', '&quot;')}"></iframe><script nonce="portal">var presses = 0;</script>`,
};

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

const presses = () => tab.evaluate(() => Number(new Function('return presses')()), null);
const isAsked = () =>
  tab.evaluate(
    () => document.querySelector('nhac-han-bar')?.shadowRoot?.querySelector('dialog')?.open === true,
    null,
  );
const asked = () => until('the question', isAsked);
const gone = () => until('the question to go', async () => !(await isAsked()));
const goOn = () => tab.click({ css: 'nhac-han-bar dialog .answers button:nth-child(2)' });

async function open(path: string): Promise<void> {
  await tab.open(`${server.site}${path}`);
  await until('the paper to be marked', () =>
    tab.evaluate(
      () =>
        [document, (window.frames[0] as Window | undefined)?.document].some(
          (one) => one?.querySelector('[data-nhachan-paper]') != null,
        ),
      null,
    ),
  );
}

describe('a held press', () => {
  it.each(['/click', '/mousedown', '/pointerdown', '/capture', '/shadow'])(
    'of a page that acts as %s does reaches it once, and not before',
    async (path) => {
      await open(path);
      await tab.click({ css: '#end' });
      await asked();
      expect(await presses()).toBe(0);
      await goOn();
      await until('the press to pass', async () => (await presses()) > 0);
      await gone();
      expect(await presses()).toBe(1);
    },
  );

  it('reaches a frame that is read with its page', async () => {
    await open('/frame');
    await tab.click({ css: '#end', frame: 'inner' });
    await asked();
    expect(await presses()).toBe(0);
    await goOn();
    await until('the press to pass', async () => (await presses()) > 0);
    expect(await presses()).toBe(1);
  });

  it("waits for the page's own question", async () => {
    await tab.acceptNextQuestion();
    await open('/confirm');
    await tab.click({ css: '#end' });
    await asked();
    await goOn();
    await until('the press to pass', async () => (await presses()) > 0);
    await gone();
    expect(await presses()).toBe(1);
  });

  it('is not asked about again where the page asks in a dialog of its own', async () => {
    await open('/own-question');
    await tab.click({ css: '#end' });
    await asked();
    await goOn();
    await tab.click({ css: '#sure' });
    expect(await isAsked()).toBe(false);
    expect(await presses()).toBe(1);
  });

  it('by a key on what the browser does not press by itself reaches the page as that key', async () => {
    await open('/role');
    await tab.evaluate(() => document.querySelector<HTMLElement>('#end')?.focus(), null);
    await tab.press('Enter');
    await asked();
    expect(await presses()).toBe(0);
    await goOn();
    await until('the press to pass', async () => (await presses()) > 0);
    expect(await presses()).toBe(1);
  });

  it('by Enter in a field of the form sends the form once', async () => {
    await open('/form');
    await tab.type({ css: 'input[name=note]' }, 'đủ');
    await tab.press('Enter');
    await asked();
    expect(await presses()).toBe(0);
    await goOn();
    await until('the form to be sent', async () => (await presses()) > 0);
    await gone();
    expect(await presses()).toBe(1);
  });

  it('that the page takes from nobody but the officer passes when it is made again', async () => {
    await open('/trusted');
    await tab.click({ css: '#end' });
    await asked();
    await goOn();
    await gone();
    expect(await presses()).toBe(0);
    await tab.click({ css: '#end' });
    expect(await isAsked()).toBe(false);
    expect(await presses()).toBe(1);
  });

  it('whose button is gone is to be made again, and then passes', async () => {
    await open('/redrawn');
    await tab.click({ css: '#end button' });
    await asked();
    await tab.evaluate(() => (window as unknown as { redraw(): void }).redraw(), null);
    await goOn();
    await until('what to do', () =>
      tab.evaluate(
        () => document.querySelector('nhac-han-bar')?.shadowRoot?.querySelector('[role=alert]') != null,
        null,
      ),
    );
    expect(await presses()).toBe(0);
    await tab.press('Escape');
    await gone();
    await tab.click({ css: '#end button' });
    expect(await isAsked()).toBe(false);
    expect(await presses()).toBe(1);
  });
});

it('leaves no error behind', async () => {
  expect(await browser.errors()).toEqual([]);
});
