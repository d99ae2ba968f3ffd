import { afterAll, beforeAll, describe, it } from 'vitest';
import { type SkinId, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { startOldPortal, type Turning } from './walked-portals';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launch('sample');
});

afterAll(async () => {
  await browser?.close();
});

/** A walk over six pages with a slow one and two failures, on a machine that does other things too, in milliseconds. */
const patience = 200_000;

/** The codes on the page in its order and the words of the bar, in whichever frame they stand; a page on its way has none. */
async function shown(tab: Tab): Promise<{ codes: string; bar: string }> {
  const found = await tab
    .evaluate(() => {
      const pages = [
        document,
        ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument),
      ];
      const words = pages.map((page) => page?.querySelector('nhac-han-bar')?.shadowRoot?.textContent ?? '');
      const rows = pages.flatMap((page) => [...(page?.querySelectorAll('[data-nhachan-code]') ?? [])]);
      const codes = [...new Set(rows.map((row) => row.getAttribute('data-nhachan-code')))];
      return { codes: codes.join(), bar: words.join(' ') };
    }, null)
    .catch(() => undefined);
  return found ?? { codes: '', bar: '' };
}

const says = (tab: Tab, words: string) =>
  until(`the bar to say "${words}"`, async () => (await shown(tab)).bar.includes(words), patience);

async function openList(address: string): Promise<{ tab: Tab; codes: string }> {
  const tab = await browser.openBeside(address);
  await tab.resize(1366, 768);
  await until('the bar', async () => (await shown(tab)).bar.includes('Xem thêm'));
  return { tab, codes: (await shown(tab)).codes };
}

/** Presses a button of the bar with the mouse, in whichever frame it stands. */
async function click(tab: Tab, name: string): Promise<void> {
  const at = await until(`the button "${name}"`, () =>
    tab.evaluate((words) => {
      const frames = [...document.querySelectorAll('iframe')];
      for (const page of [document, ...frames.map((frame) => frame.contentDocument)]) {
        const buttons = page?.querySelector('nhac-han-bar')?.shadowRoot?.querySelectorAll('button') ?? [];
        const button = [...buttons].find(({ textContent }) => textContent?.trim() === words);
        if (!button) continue;
        const box = button.getBoundingClientRect();
        const frame = frames.find(({ contentDocument }) => contentDocument === page)?.getBoundingClientRect();
        return { x: box.x + box.width / 2 + (frame?.x ?? 0), y: box.y + box.height / 2 + (frame?.y ?? 0) };
      }
      return undefined;
    }, name),
  );
  await tab.clickAt(at);
}

async function readAll(tab: Tab): Promise<void> {
  await click(tab, 'Xem thêm');
  await until('the offer', async () => (await shown(tab)).bar.includes('Đọc hết danh sách'), 30_000);
  await click(tab, 'Đọc hết danh sách');
}

describe.concurrent.each<SkinId>(['datatables', 'material', 'vuetify', 'antd', 'frames'])(
  'the whole list in %s',
  (skin) => {
    it('is read through a page that fails twice and a slow one, and stands where it began', async () => {
      const portal = await startPortal({ skin });
      const { tab, codes } = await openList(portal.address('processing'));
      try {
        portal.control.failPage({ list: 'processing', page: 2, times: 2 });
        portal.control.delayPage({ list: 'processing', page: 4, ms: 5_000 });
        await readAll(tab);
        await says(tab, 'Đã đọc 57/57 hồ sơ.');
        await until('the page where it began', async () => (await shown(tab)).codes === codes, patience);
      } finally {
        await tab.close();
        await portal.close();
      }
    }, 300_000);
  },
);

describe.concurrent.each<Turning>(['address', 'postback'])(
  'a portal whose pages are loaded anew by %s',
  (turning) => {
    it('is read through a page that fails twice and a slow one', async ({ expect }) => {
      const portal = await startOldPortal(turning, { 2: { fails: 2 }, 4: { waits: 5_000 } });
      const { tab, codes } = await openList(portal.address);
      try {
        await readAll(tab);
        await says(tab, 'Đã đọc 57/57 hồ sơ.');
        await until('the page where it began', async () => (await shown(tab)).codes === codes, patience);
        const gaps = portal.asked.slice(2).map(({ at }, index) => at - (portal.asked[index + 1]?.at ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500);
      } finally {
        await tab.close();
        portal.close();
      }
    }, 300_000);
  },
);

it.concurrent('a list is left alone once the officer touches the page, though the next page is on its way', async ({
  expect,
}) => {
  const portal = await startOldPortal('address', { 3: { waits: 4_000 } });
  const { tab } = await openList(portal.address);
  // A click that looks for its place first would wait for the page that is on its way.
  const title = await tab.evaluate(() => {
    const { left = 0, top = 0 } = document.querySelector('h1')?.getBoundingClientRect() ?? {};
    return { x: left + 10, y: top + 10 };
  }, null);
  try {
    await readAll(tab);
    await until('page 3 to be asked for', async () => portal.asked.some(({ page }) => page === 3), patience);
    await tab.clickAt(title);
    await until('page 3', async () => (await shown(tab)).codes.includes('H99.15-240102-0021'), patience);
    await says(tab, 'Trang 3/6');
    const asked = portal.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(portal.asked).toHaveLength(asked);
    expect((await shown(tab)).bar).not.toContain('Đang đọc');
  } finally {
    await tab.close();
    portal.close();
  }
}, 300_000);

it.concurrent('a list is read by the keyboard; the walk rests while it is paused, and goes back when it is stopped', async ({
  expect,
}) => {
  // A slow portal: the page before stays in sight until the next one comes.
  const waits = 1_500;
  const portal = await startOldPortal('postback', { 2: { waits }, 3: { waits }, 4: { waits }, 5: { waits } });
  const { tab, codes } = await openList(portal.address);
  try {
    await pressByKeyboard(tab, 'Xem thêm', /Đọc hết danh sách/);
    await pressByKeyboard(tab, 'Đọc hết danh sách', /trang 2\/6/);
    await pressByKeyboard(tab, 'Tạm dừng', /Đang tạm dừng/);
    const asked = await atRest(() => portal.asked.length);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(portal.asked).toHaveLength(asked);
    await pressByKeyboard(tab, 'Đọc tiếp', /Đang đọc/);
    await until('another page', async () => portal.asked.length > asked, patience);
    await pressByKeyboard(tab, 'Dừng', /Đang quay về|Đã dừng\./);
    await says(tab, 'Đã dừng.');
    await until('the page where it began', async () => (await shown(tab)).codes === codes, patience);
  } finally {
    await tab.close();
    portal.close();
  }
}, 300_000);

/**
 * Goes to a button of the bar by the keyboard and presses it until the bar says what comes of it: the page may be loaded
 * anew between the two.
 */
async function pressByKeyboard(tab: Tab, name: string, outcome: RegExp): Promise<void> {
  await until(
    `"${name}" to be pressed`,
    async () => {
      if (outcome.test((await shown(tab)).bar)) return true;
      const focused = await tab
        .evaluate(
          () => document.querySelector('nhac-han-bar')?.shadowRoot?.activeElement?.textContent?.trim(),
          null,
        )
        .catch(() => undefined);
      await tab.press(focused === name ? 'Enter' : 'Shift+Tab');
      return false;
    },
    patience,
  );
}

/** A figure that did not change for a second. */
async function atRest(ask: () => number): Promise<number> {
  for (let last = ask(); ; last = ask()) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    if (ask() === last) return last;
  }
}
