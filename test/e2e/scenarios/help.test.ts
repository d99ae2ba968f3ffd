import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { type PageServer, servePages, tableOf } from '../overlay/pages';
import { faultsOf } from '../steps/accessibility';
import { cutOff } from '../steps/cut-off';
import { pictureOf } from '../steps/pictures';
import { printedPages } from '../steps/printed-pages';

let server: PageServer;
let browser: ExtensionBrowser;
let portal: Tab;
let help: Tab;

/** A list without a column of codes. */
const codeless = tableOf(4).replaceAll(/<td>H99[^<]*<\/td>|<th>Mã hồ sơ<\/th>/g, '');

beforeAll(async () => {
  server = await servePages({ '/codeless': codeless });
  browser = await launch('sample');
  portal = await browser.openTab(`${server.site}/codeless`);
  await portal.resize(1366, 768);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('the bar leads from a refused table to what the guide says of it', async () => {
  await portal.click({ css: 'nhac-han-bar button:text-is("Hướng dẫn")' });
  help = await browser.ownTab('help.html#table-no-code-column');
  await help.resize(1366, 768);
  const meant = await until('the answer', () =>
    help.evaluate(() => {
      const place = document.querySelector('.meant');
      const { top = -1, bottom = -1 } = place?.getBoundingClientRect() ?? {};
      return place !== null && top >= 0 && bottom <= innerHeight && place.textContent;
    }, null),
  );
  expect(meant).toContain('thiếu cột mã hồ sơ');
  await pictureOf(help, 'help-answer');
});

describe('the guide', () => {
  it('is searched without accents, by the keyboard alone', async () => {
    await help.type({ css: '#search' }, 'mat khau');
    const shown = await until('what was found', () =>
      help.evaluate(() => {
        const titles = [...document.querySelectorAll('main h2')].map(({ textContent }) => textContent);
        return titles.length < 10 && titles;
      }, null),
    );
    expect(shown).toContain('Khi tệp sao lưu hoặc tệp của đồng nghiệp bị từ chối');
    await help.evaluate(
      () => (document.querySelector<HTMLInputElement>('#search') as HTMLInputElement).select(),
      null,
    );
    await help.press('Delete');
  });

  it('goes on paper as one page', async () => {
    await help.look({});
    const pdf = await help.printed();
    await writeFile('.output/pictures/help-sheet.pdf', pdf);
    expect(printedPages(pdf)).toHaveLength(1);
  });
});

describe('the page of settings and the panel for teaching', () => {
  it('what size of text is chosen holds in the bar and in the panel', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.click({ css: '#appearance label:has-text("English") input' });
    await options.click({ css: '#appearance fieldset:nth-of-type(2) .field:nth-of-type(3) input' });
    const size = () =>
      portal.evaluate(() => {
        const bar = document.querySelector('nhac-han-bar')?.shadowRoot?.querySelector('.bar');
        return bar ? getComputedStyle(bar).fontSize : undefined;
      }, null);
    await until('the larger text', async () => (await size()) === '18px');
    await portal.activate();
    await portal.resize(683, 768);
    await portal.click({ css: 'nhac-han-bar button:has-text("columns are")' });
    await until('the panel', () =>
      portal.evaluate(
        () => document.querySelector('nhac-han-bar')?.shadowRoot?.querySelector('.teach') != null,
        null,
      ),
    );
    expect(await faultsOf(portal, 'nhac-han-bar')).toEqual([]);
    expect((await cutOff(portal)).filter((element) => !element.startsWith('<table'))).toEqual([]);
    await pictureOf(portal, 'teach-larger-683');
  });
});
