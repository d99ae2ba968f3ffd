import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { askBackground } from '../steps/ask-background';
import { barOn, marksOn, tracesOn } from '../steps/marks';
import { farAhead, longPast, type PageServer, rowOf, servePages, tableOf } from './pages';

const style = (css: string) => `<style nonce="portal">${css}</style>`;
const script = (code: string) => `<script nonce="portal">${code}</script>`;

/** Tables of one shape each; every one must keep its columns. */
const shapes: Record<string, [css: string, attributes?: string]> = {
  '/collapsed': ['table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px}'],
  '/separate': ['table{width:100%}td{padding:1px}', 'border="1"'],
  '/fixed': [
    'table{table-layout:fixed;width:1000px}td{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}',
  ],
  '/narrow-code': [
    'table{table-layout:fixed;width:1000px}td{overflow:hidden;text-overflow:ellipsis}td:nth-child(2){width:90px}',
  ],
  '/wide': [
    'table{width:2400px}td:first-child,td:nth-child(2){position:sticky;left:0;background:#fff;z-index:2}',
  ],
  '/shadow-of-pinned': [
    'table{width:2400px}td:nth-child(2){position:sticky;left:0;background:#fff;width:300px}' +
      'td:nth-child(2)::after{content:"";position:absolute;inset:0 -8px 0 auto;width:8px;background:#0002}',
  ],
  '/airy': ['td{padding:16px}tr{height:64px}'],
  '/flex-rows': ['table,thead,tbody{display:block}tr{display:flex}td,th{flex:1}'],
};

const pages: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(shapes).map(([path, [, attributes]]) => [path, tableOf(6, attributes)]),
  ),
  '/changing': tableOf(6),
  '/storm': `<div id="ticker"></div>${tableOf(200)}`,
  '/shadow': '<one-stop-list></one-stop-list>',
  '/many': tableOf(3000),
  '/own-bar': `<nhac-han-bar>Không phải thanh của tiện ích</nhac-han-bar>${tableOf(3)}`,
};

const heads: Record<string, string> = {
  ...Object.fromEntries(Object.entries(shapes).map(([path, [css]]) => [path, style(css)])),
  '/shadow': script(
    `customElements.define('one-stop-list', class extends HTMLElement {
      connectedCallback() { setTimeout(() => { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(tableOf(3))}; }, 300); }
    });`,
  ),
};

let server: PageServer;
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  server = await servePages(pages, heads);
  browser = await launch('sample');
  tab = await browser.openTab('about:blank');
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const open = (path: string) => tab.open(server.site + path);

async function marked(count: number): Promise<void> {
  await until(`${count} rows to be read`, async () => (await marksOn(tab)).length === count);
}

/** Width of every cell, and width and height of every row, of the page's table. */
function boxes(): Promise<{ cells: number[][]; widths: number[]; heights: number[] }> {
  return tab.evaluate(() => {
    const rows = [...document.querySelectorAll('tr')];
    const sizes = rows.map((row) => row.getBoundingClientRect());
    return {
      cells: rows.map((row) => [...row.cells].map((cell) => cell.getBoundingClientRect().width)),
      widths: sizes.map(({ width }) => width),
      heights: sizes.map(({ height }) => height),
    };
  }, null);
}

/** The page as it looks without marks: the attributes are taken off for a moment, before the session sees it. */
function boxesUnmarked(): ReturnType<typeof boxes> {
  return tab.evaluate(() => {
    const rows = [...document.querySelectorAll('tr')];
    const kept = rows.map((row) => row.getAttribute('data-nhachan-flags'));
    for (const row of rows) row.removeAttribute('data-nhachan-flags');
    const sizes = rows.map((row) => row.getBoundingClientRect());
    const found = {
      cells: rows.map((row) => [...row.cells].map((cell) => cell.getBoundingClientRect().width)),
      widths: sizes.map(({ width }) => width),
      heights: sizes.map(({ height }) => height),
    };
    for (const [index, row] of rows.entries()) {
      const flags = kept[index];
      if (flags != null) row.setAttribute('data-nhachan-flags', flags);
    }
    return found;
  }, null);
}

/** Whether the words of a row's mark are on the screen: some pseudo-element shows its label. */
function shownWords(row: number): Promise<string> {
  return tab.evaluate((index) => {
    const element = document.querySelectorAll('tbody tr')[index];
    const shown = element ? [element, ...element.children] : [];
    return shown
      .flatMap((part) => ['::before', '::after'].map((side) => getComputedStyle(part, side)))
      .filter(({ content }) => !/^(none|normal|"")$/.test(content))
      .map(({ content }) => content)
      .join(' ');
  }, row);
}

/** Whether the first row's mark has room for all of its words, and no cell cuts it off. */
function wholeMark(): Promise<boolean> {
  return tab.evaluate(() => {
    const cells = [...(document.querySelector('[data-nhachan-flags]')?.children ?? [])];
    return cells.some((cell) => {
      const { position, overflowX } = getComputedStyle(cell);
      const cutOff = position !== 'static' && overflowX !== 'visible';
      return ['::before', '::after'].some((side) => {
        const { content, width, maxWidth } = getComputedStyle(cell, side);
        return (
          content.includes('Quá hạn') && !cutOff && Number.parseFloat(width) < Number.parseFloat(maxWidth)
        );
      });
    });
  }, null);
}

for (const path of Object.keys(shapes)) {
  it(`a marked row keeps its columns and grows by a line at most: ${path.slice(1)}`, async () => {
    await open(path);
    await marked(6);
    const after = await boxes();
    const before = await boxesUnmarked();
    const grown = after.heights.map((height, index) => height - (before.heights[index] ?? 0));
    expect(Math.max(...grown)).toBeLessThanOrEqual(21);
    expect(Math.min(...grown)).toBeGreaterThanOrEqual(-8);
    const moved = [
      ...after.widths.map((width, index) => width - (before.widths[index] ?? 0)),
      ...after.cells.flatMap((row, index) =>
        row.map((width, cell) => width - (before.cells[index]?.[cell] ?? 0)),
      ),
    ];
    expect(Math.max(...moved.map(Math.abs))).toBeLessThan(1);
    expect(await shownWords(0)).toContain('Quá hạn');
    expect(await shownWords(1)).toBe('');
    expect(await wholeMark()).toBe(true);
  });
}

it('a mark keeps its place when the window changes its size', async () => {
  const seat = () =>
    tab.evaluate(() => {
      const cells = [...(document.querySelector('[data-nhachan-flags]')?.children ?? [])];
      return cells.flatMap((cell, index) =>
        ['::before', '::after'].flatMap((side) => {
          const { content, maxWidth } = getComputedStyle(cell, side);
          return content.includes('Quá hạn') ? { seat: `${index} ${side}`, maxWidth } : [];
        }),
      );
    }, null);
  await tab.resize(1366, 768);
  await open('/shadow-of-pinned');
  await marked(6);
  const before = await seat();
  expect(before.map((mark) => mark.seat)).toEqual(['1 ::before']);
  await tab.resize(911, 512);
  await until('another measure', async () => (await seat())[0]?.maxWidth !== before[0]?.maxWidth);
  expect((await seat()).map((mark) => mark.seat)).toEqual(['1 ::before']);
  await tab.resize(1366, 768);
});

it('marks follow rows that are replaced, reused, sorted and removed', async () => {
  await open('/changing');
  await marked(6);
  await tab.evaluate(
    ([replaced, late]) => {
      const body = document.querySelector('tbody') as HTMLTableSectionElement;
      const [first, second, third] = body.rows as unknown as HTMLTableRowElement[];
      if (!first || !second || !third) throw new Error('no rows');
      (first.cells[4] as HTMLElement).textContent = late ?? '';
      third.insertAdjacentHTML('afterend', replaced ?? '');
      third.remove();
      body.append(second);
    },
    [rowOf(77, longPast), farAhead],
  );
  await until('the new state to be marked', async () => {
    const marks = (await marksOn(tab)).map(
      ({ code, flags }) => `${code.slice(-2)}${flags[0] === 'overdue' ? '!' : ''}`,
    );
    return marks.join() === '01,77!,04!,05,06,02';
  });
});

it('the last state of a storm is marked, and the page is not held up', async () => {
  await open('/storm');
  await marked(200);
  // A hundred bursts of two hundred changes, ten milliseconds apart.
  const frames = await tab.evaluate(async () => {
    let drawn = 0;
    let storming = true;
    const count = () => {
      drawn += 1;
      if (storming) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const ticker = document.querySelector('#ticker') as HTMLElement;
    const cells = [...document.querySelectorAll('tbody tr')].map(
      (row) => (row as HTMLTableRowElement).cells[4],
    );
    for (let round = 0; round < 100; round++) {
      for (let index = 0; index < 100; index++) {
        ticker.textContent = String(index);
        const cell = cells[index];
        if (cell) cell.textContent = round % 2 === 0 ? '03/01/2024' : '05/01/2099';
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    storming = false;
    return drawn;
  }, null);
  await until('the last state to be marked', async () => {
    const marks = await marksOn(tab);
    return marks.slice(0, 100).every(({ flags }) => flags.length === 0);
  });
  // A page that is held up by the bursts draws next to nothing between them.
  expect(frames).toBeGreaterThan(10);
});

it('a list inside an open shadow root that appears late is marked there', async () => {
  await open('/shadow');
  await until('the list to be marked', () =>
    tab.evaluate(() => {
      const root = document.querySelector('one-stop-list')?.shadowRoot;
      const row = root?.querySelector('[data-nhachan-flags]');
      if (!row) return false;
      return [...row.children].some((cell) => getComputedStyle(cell, '::after').content.includes('Quá hạn'));
    }, null),
  );
});

it('three thousand rows are read in slices', async () => {
  await open('/many');
  await marked(3000);
});

it('an element of the page with the name of the bar gives way to the one bar', async () => {
  await open('/own-bar');
  await marked(3);
  await until('the bar to count', async () => (await barOn(tab))?.includes('Quá hạn 1'));
});

it('a turned off page is what it was, byte for byte', async () => {
  await open('/collapsed');
  await marked(6);
  const popup = await browser.openExtensionPage('popup.html');
  await askBackground(popup, 'site/disable', { origin: server.site });
  await until('no trace', async () => (await tracesOn(tab)).length === 0);
  const left = await tab.evaluate(() => document.body.outerHTML, null);
  expect(left).toBe(
    await tab.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').body.outerHTML;
    }, null),
  );
  // Firefox lets go of a host that the manifest asks for, too.
  if (inject('browser') === 'firefox') await browser.giveBack(server.site);
  await askBackground(popup, 'site/enable', { origin: server.site });
  await tab.activate();
  await marked(6);
  await popup.close();
});
