import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, type SkinId, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { letsSee } from '../driver/lacking';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';

const screens = fileURLToPath(new URL('../../../.output/screens/', import.meta.url));
const sizes: [width: number, height: number][] = [
  [1366, 768],
  [1920, 1080],
];
/** The strip that a mark takes at the foot of a row: one line of its words, in CSS pixels. */
const oneLine = 21;

let browser: ExtensionBrowser;

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  browser = await launch('sample');
});

afterAll(() => browser?.close());

describe.each<SkinId>(['datatables', 'material', 'vuetify', 'antd', 'frames'])(
  'over the list in %s',
  (skin) => {
    let portal: Portal;
    let tab: Tab;

    beforeAll(async () => {
      portal = await startPortal({ skin });
      tab = await browser.openTab(skin === 'frames' ? listFrame(portal) : portal.address('processing'));
      await tab.resize(1366, 768);
      await until('the marks and the bar', () =>
        tab.evaluate(
          () =>
            document.querySelector('[data-nhachan-flags]') !== null &&
            document.querySelector('nhac-han-bar') !== null,
          null,
        ),
      );
    });

    afterAll(async () => {
      await tab?.close();
      await portal?.close();
    });

    it('marks widen no row and make none higher by more than a line', async () => {
      const { widths, heights } = await tab.evaluate(() => {
        const rows = [...document.querySelectorAll('[data-nhachan-code]')];
        const boxes = () => rows.map((row) => row.getBoundingClientRect());
        const marked = boxes();
        // Taken off and put back before the session sees it.
        const names = ['data-nhachan-flags', 'data-nhachan-label'];
        const kept = rows.map((row) => names.map((name) => row.getAttribute(name)));
        for (const row of rows) for (const name of names) row.removeAttribute(name);
        const plain = boxes();
        rows.forEach((row, at) => {
          names.forEach((name, of) => {
            const value = kept[at]?.[of];
            if (value != null) row.setAttribute(name, value);
          });
        });
        return {
          widths: marked.map(({ width }, at) => Math.abs(width - (plain[at]?.width ?? Number.NaN))),
          heights: marked.map(({ height }, at) => height - (plain[at]?.height ?? Number.NaN)),
        };
      }, null);
      expect(widths.length).toBeGreaterThan(5);
      expect(Math.max(...widths)).toBeLessThan(1);
      expect(Math.max(...heights)).toBeLessThanOrEqual(oneLine);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
    });

    it.skipIf(!letsSee('layout shifts'))('nothing shifts by our doing once it is marked', async () => {
      const shifted = await tab.evaluate(async () => {
        interface Shift extends PerformanceEntry {
          value: number;
          sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
        }
        const found: string[] = [];
        let watched = 'nhac-han-bar,[data-nhachan-code]';
        const edges = ({ x, y, width, height }: DOMRectReadOnly) => `${x},${y} ${width}x${height}`;
        const observer = new PerformanceObserver((list) => {
          for (const { value, startTime, sources } of list.getEntries() as Shift[]) {
            const ours = sources.filter(({ node }) => {
              const element = node instanceof Element ? node : node?.parentElement;
              return element?.closest(watched) || node?.getRootNode() !== document;
            });
            for (const { node, previousRect, currentRect } of ours) {
              const what = node instanceof Element ? node.outerHTML : node?.parentElement?.outerHTML;
              found.push(
                `${value} at ${Math.round(startTime - started)} ms: ${edges(previousRect)} to ${edges(currentRect)} ${what?.slice(0, 200)}`,
              );
            }
          }
        });
        const started = performance.now();
        observer.observe({ type: 'layout-shift' });
        const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
        // A clock beside the list ticks, the page is scrolled, the window tells of a new size.
        const clock = document.createElement('i');
        document.body.append(clock);
        for (let tick = 0; tick < 5; tick++) {
          clock.textContent = String(tick);
          await rest(150);
        }
        clock.remove();
        window.scrollTo(0, document.documentElement.scrollHeight);
        await rest(500);
        window.scrollTo(0, 0);
        window.dispatchEvent(new Event('resize'));
        await rest(500);
        // A marked dossier becomes overdue, so that the bar counts otherwise than before. Its own words are the portal's.
        watched = 'nhac-han-bar';
        const row = document.querySelector('[data-nhachan-flags]');
        const said = row?.getAttribute('data-nhachan-label');
        const texts = document.createTreeWalker(row ?? document.body, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const { data } = node as Text;
          const late = data.replace(/\d\d\/\d\d\/2\d{3}/g, '20/11/2026').replace(/^Còn (?=\d)/, 'Quá hạn ');
          if (late !== data) (node as Text).data = late;
        }
        for (let waits = 0; waits < 100 && row?.getAttribute('data-nhachan-label') === said; waits++)
          await rest(100);
        await rest(300);
        observer.disconnect();
        if (row?.getAttribute('data-nhachan-label') === said) found.push('the bar counts as before');
        return found;
      }, null);
      expect(shifted).toEqual([]);
    });

    it.each(sizes)('every mark stands in the cell of its code at %i by %i', async (width, height) => {
      await tab.resize(width, height);
      await until('the marks beside the codes', () =>
        tab.evaluate(() => {
          const bearing = [...document.querySelectorAll('[data-nhachan-flags]')].map((row) => {
            const [code = '', label = ''] = ['code', 'label'].map((name) =>
              row.getAttribute(`data-nhachan-${name}`),
            );
            const cells = [...row.children].filter((cell) =>
              ['::before', '::after'].some((side) =>
                getComputedStyle(cell, side).content.includes(label ?? ''),
              ),
            );
            return cells.length === 1 && cells[0]?.textContent?.includes(code ?? '');
          });
          return bearing.length > 0 && bearing.every(Boolean);
        }, null),
      );
    });

    it.each(sizes)(
      "the bar covers none of the portal's controls at %i by %i, open or not",
      async (width, height) => {
        await tab.resize(width, height);
        const covered = () =>
          tab.evaluate(() => {
            const bar = document.querySelector('nhac-han-bar');
            const box = bar?.shadowRoot?.querySelector('.bar,.pill')?.getBoundingClientRect();
            if (!box) return ['no bar'];
            return [...document.querySelectorAll('a[href],button,input,select,[role=button]')]
              .filter((control) => {
                const own = control.getBoundingClientRect();
                const [left, right] = [Math.max(own.left, box.left), Math.min(own.right, box.right)];
                const [top, bottom] = [Math.max(own.top, box.top), Math.min(own.bottom, box.bottom)];
                if (left >= right || top >= bottom) return false;
                return document.elementsFromPoint((left + right) / 2, (top + bottom) / 2).includes(control);
              })
              .map(({ outerHTML }) => outerHTML.slice(0, 100));
          }, null);
        await until('a free place', async () => (await covered()).length === 0);
        await tab.evaluate(
          () =>
            [...(document.querySelector('nhac-han-bar')?.shadowRoot?.querySelectorAll('button') ?? [])]
              .find(({ textContent }) => textContent?.trim() === 'Xem thêm')
              ?.click(),
          null,
        );
        await until('a free place for more', async () => (await covered()).length === 0);
        const at = await tab.evaluate(() => {
          const box = document.querySelector('[data-nhachan-flags]')?.getBoundingClientRect();
          return { x: (box?.left ?? 0) + 60, y: (box?.top ?? 0) + 8 };
        }, null);
        await tab.hoverAt(at);
        await until('the reasons', () =>
          tab.evaluate(
            () => document.querySelector('nhac-han-bar')?.shadowRoot?.querySelector('[role=tooltip]') != null,
            null,
          ),
        );
        await tab.screenshot(`${screens}${skin}-${width}.png`);
        expect(await faultsOf(tab, 'nhac-han-bar')).toEqual([]);
      },
    );
  },
);

/** The list alone, without the frames around it. */
function listFrame(portal: Portal): string {
  return `${portal.url}/onegate/danhsach.jsp${new URL(portal.address('processing')).search}`;
}
