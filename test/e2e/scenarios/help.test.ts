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

  it.each([
    ['light', 'none', 1366],
    ['dark', 'none', 911],
    ['light', 'active', 683],
    ['dark', 'none', 380],
  ] as const)(
    'has no faults and nothing cut off (%s, forced colours %s, %i px)',
    async (scheme, forced, width) => {
      await help.look({ colorScheme: scheme, forcedColors: forced === 'active' });
      await help.resize(width, 768);
      expect(await faultsOf(help)).toEqual([]);
      expect(await cutOff(help)).toEqual([]);
      await help.evaluate(() => scrollTo(0, 0), null);
      await pictureOf(help, `help-${scheme}-${forced}-${width}`);
    },
  );

  it('goes on paper as one page', async () => {
    await help.look({});
    const pdf = await help.printed();
    await writeFile('.output/pictures/help-sheet.pdf', pdf);
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

describe('the page of settings and the panel for teaching', () => {
  let options: Tab;

  it.each([
    ['vi', 'light', 'none', 1366],
    ['vi', 'dark', 'none', 911],
    ['en', 'light', 'active', 683],
    ['en', 'dark', 'none', 380],
  ] as const)(
    'the settings have no faults and nothing cut off (%s, %s, forced colours %s, %i px)',
    async (language, scheme, forced, width) => {
      options ??= await browser.openExtensionPage('options.html');
      await options.click({
        css: `#appearance label:has-text("${language === 'vi' ? 'Tiếng Việt' : 'English'}") input`,
      });
      await until('the language', () =>
        options.evaluate(
          (wanted) => document.querySelector('.options')?.getAttribute('lang') === wanted,
          language,
        ),
      );
      await options.look({ colorScheme: scheme, forcedColors: forced === 'active' });
      await options.resize(width, 768);
      expect(await faultsOf(options)).toEqual([]);
      expect(await cutOff(options)).toEqual([]);
      await options.evaluate(() => document.querySelector('#targets')?.scrollIntoView(), null);
      await pictureOf(options, `options-${language}-${scheme}-${forced}-${width}`);
    },
  );

  it('what size of text is chosen holds in the bar and in the panel', async () => {
    await options.look({});
    await options.resize(1366, 768);
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
