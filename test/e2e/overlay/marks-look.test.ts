import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { marksOn } from '../steps/marks';
import { pictureOf } from '../steps/pictures';
import { farAhead, longPast, type PageServer, servePages } from './pages';

/** Vietnam's civil date, so many days from now. */
const dayAhead = (days: number) =>
  new Date(Date.now() + (7 * 60 + days * 24 * 60) * 60_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .reverse()
    .join('/');

/** One row for each kind of mark: its worst flag, its due date, its status, its digitised components. */
const kinds: [flag: string, due: string, status: string, digitised: string, finished: string][] = [
  ['overdue', longPast, 'Đang xử lý', 'Đã số hóa', ''],
  ['due-today', dayAhead(0), 'Đang xử lý', 'Đã số hóa', ''],
  ['due-soon', dayAhead(1), 'Đang xử lý', 'Đã số hóa', ''],
  ['undigitised-components', farAhead, 'Đang xử lý', 'Chưa số hóa', ''],
  ['late', longPast, 'Đã xử lý xong', 'Đã số hóa', '05/01/2024'],
  ['due-date-unreadable', '32/13/2024', 'Đang xử lý', 'Đã số hóa', ''],
];
const row = ([, due, status, digitised, finished]: (typeof kinds)[number], place: number) =>
  `<tr><td>${place + 1}</td><td>H99.15-240102-${String(place + 1).padStart(4, '0')}</td><td>Đăng ký khai sinh</td>` +
  `<td>${due}</td><td>${finished}</td><td>${status}</td><td>${digitised}</td></tr>`;
const table =
  '<h1>Tra cứu hồ sơ</h1><table><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Ngày hẹn trả</th>' +
  '<th>Ngày kết thúc</th><th>Trạng thái</th><th>Số hóa thành phần hồ sơ</th></tr></thead>' +
  `<tbody>${kinds.map(row).join('')}</tbody></table>`;
const looks: Record<string, string> = {
  white: 'background:#fff',
  grey: 'background:#e4e4e4',
  striped: 'background:#fff}tbody tr:nth-child(odd) td{background:#dde6f0',
  dark: 'background:#212529;color:#fff',
};
const paths = Object.keys(looks).map((name) => `/${name}`);

let server: PageServer;
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  const heads = Object.entries(looks).map(([name, css]) => [
    `/${name}`,
    `<style nonce="portal">table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:4px}tbody td{${css}}</style>`,
  ]);
  server = await servePages(
    Object.fromEntries(paths.map((path) => [path, table])),
    Object.fromEntries(heads),
  );
  browser = await launch('sample');
  tab = await browser.openTab('about:blank');
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(path: string): Promise<void> {
  await tab.open(server.site + path);
  await until(
    'the rows to be marked',
    async () => (await marksOn(tab)).length === kinds.length && (await looked()).length === kinds.length,
  );
}

interface Look {
  flag: string;
  ink: string;
  paper: string;
  /** The pictures behind the words, which draw its icon. */
  icon: string;
  words: string;
  /** The stripe at the row's head, and what is behind it. */
  stripe: string;
  behind: string;
}

/** How the marks are drawn, row by row. */
function looked(): Promise<Look[]> {
  return tab.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-nhachan-flags]')];
    return rows.flatMap((one) => {
      const cells = [...one.children];
      const drawn = cells
        .flatMap((cell) => ['::before', '::after'].map((side) => getComputedStyle(cell, side)))
        .find(({ content }) => !/^(?:none|normal)$/.test(content));
      const first = cells[0] && getComputedStyle(cells[0]);
      if (!drawn || !first) return [];
      return {
        flag: one.getAttribute('data-nhachan-flags')?.split(' ')[0] ?? '',
        ink: drawn.color,
        paper: drawn.backgroundColor,
        icon: drawn.backgroundImage,
        words: drawn.content,
        stripe: /rgba?\([^)]*\)/.exec(first.backgroundImage)?.[0] ?? '',
        behind: first.backgroundColor,
      };
    });
  }, null);
}

/** Contrast of two opaque colours by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const parts = (/^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? []).slice(1).map(Number);
  if (parts.length !== 3) throw new Error(`"${color}" is no opaque colour`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(paths)('marks on %s rows', (path) => {
  it('can be read, whatever the row is painted with', async () => {
    await open(path);
    const marks = await looked();
    expect(marks.map(({ flag }) => flag)).toEqual(kinds.map(([flag]) => flag));
    for (const { flag, ink, paper } of marks) {
      expect(contrast(ink, paper), `the words of ${flag}`).toBeGreaterThanOrEqual(4.5);
    }
    await pictureOf(tab, `marks-on-${path.slice(1)}`);
    if (path === '/dark') return;
    // What is no text asks for three to one.
    for (const { flag, stripe, behind } of marks) {
      expect(contrast(stripe, behind), `the stripe of ${flag}`).toBeGreaterThanOrEqual(3);
    }
  });
});

it('severities differ by their shape and their words as well as by their colour', async () => {
  await open('/white');
  const marks = await looked();
  const drawn = marks.map(
    ({ icon, words }) => icon.replaceAll(/rgba?\([^)]*\)/g, '') + (/"\? "/.exec(words)?.[0] ?? ''),
  );
  expect(new Set(drawn).size).toBe(kinds.length);
  expect(new Set(marks.map(({ words }) => words)).size).toBe(kinds.length);
});

it('forced colours are the only ones in marks and bar', async () => {
  await tab.look({ forcedColors: true });
  await open('/white');
  const system = await tab.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const colorOf = (name: string) => {
      probe.style.setProperty('color', name);
      return getComputedStyle(probe).color;
    };
    const found = { ink: colorOf('CanvasText'), paper: colorOf('Canvas') };
    probe.remove();
    return found;
  }, null);
  for (const mark of await looked()) {
    expect(mark.ink).toBe(system.ink);
    expect(mark.paper).toBe(system.paper);
  }
  await pictureOf(tab, 'marks-in-forced-colours');
  await tab.look({});
});

it('a printed page bears no mark, no bar and all of its rows', async () => {
  await open('/white');
  await until('the bar', () =>
    tab.evaluate(
      () => document.querySelector('nhac-han-bar')?.shadowRoot?.querySelector('.bar') != null,
      null,
    ),
  );
  await tab.click({ css: 'nhac-han-bar button.count.overdue' });
  const hidden = () => tab.evaluate(() => document.querySelectorAll('[data-nhachan-hidden]').length, null);
  await until('rows to be hidden', async () => (await hidden()) === kinds.length - 1);
  await tab.look({ print: true });
  const printed = await tab.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('tbody tr')];
    const bar = document.querySelector('nhac-han-bar');
    return {
      rows: rows.filter((one) => one.offsetHeight > 0).length,
      marked: rows
        .flatMap((one) => [one, ...one.children])
        .flatMap((part) => ['::before', '::after'].map((side) => getComputedStyle(part, side).content))
        .filter((content) => !/^(?:none|normal)$/.test(content)),
      stripes: rows.filter((one) => getComputedStyle(one.children[0] as Element).backgroundImage !== 'none')
        .length,
      bar: bar && getComputedStyle(bar).display,
    };
  }, null);
  expect(printed).toEqual({ rows: kinds.length, marked: [], stripes: 0, bar: 'none' });
  await tab.look({});
});

it('the frame around the row that the list leads to lies under the bar', async () => {
  await open('/white');
  await tab.resize(700, 340);
  await tab.click({ css: 'nhac-han-bar button[aria-expanded=false]' });
  await until('the list', () =>
    tab.evaluate(async () => {
      const root = document.querySelector('nhac-han-bar')?.shadowRoot;
      const opener = [...(root?.querySelectorAll('button') ?? [])].find(
        (one) => one.getAttribute('aria-expanded') === 'false' && !one.classList.contains('row'),
      );
      if (!root?.querySelector('button.row')) opener?.click();
      return root?.querySelector('button.row') != null;
    }, null),
  );
  const onTop = await tab.evaluate(() => {
    const root = document.querySelector('nhac-han-bar')?.shadowRoot;
    root?.querySelector<HTMLElement>('button.row')?.click();
    const frame = root?.querySelector('.frame');
    const bar = root?.querySelector('.bar');
    if (!frame || !bar) return undefined;
    // A frame that takes the pointer would hide the bar from it, were it above.
    (frame as HTMLElement).style.setProperty('pointer-events', 'auto');
    (frame as HTMLElement).style.setProperty('inset', '0');
    (frame as HTMLElement).style.setProperty('width', 'auto');
    (frame as HTMLElement).style.setProperty('height', 'auto');
    const { left, top, width, height } = bar.getBoundingClientRect();
    const hit = root?.elementFromPoint(left + width / 2, top + height / 2);
    return bar.contains(hit ?? null);
  }, null);
  expect(onTop).toBe(true);
  await tab.resize(1366, 768);
});

it('leaves no error behind', async () => {
  expect(await browser.errors()).toEqual([]);
});
