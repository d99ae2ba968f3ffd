import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { callBar, focusedOn } from '../steps/keyboard';
import { barOn, marksOn } from '../steps/marks';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launch('sample');
});

afterAll(async () => {
  await browser?.close();
});

/** Opens the list "Đang xử lý" of a portal and waits until it is marked. */
async function openList(portal: Portal): Promise<Tab> {
  const tab = await browser.openTab(portal.address('processing'));
  await tab.resize(1366, 768);
  await until('the list to be marked', async () => (await marksOn(tab)).length > 0);
  await until('the bar', () => barOn(tab));
  return tab;
}

/** Opens the line of what can be done. */
const openActions = (tab: Tab) => tab.click({ role: 'button', name: 'Xem thêm' });

/** What has the keyboard's focus in the bar, by its words. */
function focused(tab: Tab): Promise<string> {
  return tab.evaluate(
    () => document.querySelector('nhac-han-bar')?.shadowRoot?.activeElement?.textContent?.trim() ?? '',
    null,
  );
}

function heightOfBar(tab: Tab): Promise<number> {
  return tab.evaluate(
    () => document.querySelector('nhac-han-bar')?.getBoundingClientRect().height ?? Number.NaN,
    null,
  );
}

async function tabTo(tab: Tab, words: string, key = 'Shift+Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused(tab)).includes(words)) return;
    await tab.press(key);
  }
  throw new Error(`the keyboard does not reach "${words}"`);
}

const says = (tab: Tab, words: string, ms = 90_000) =>
  until(`the bar to say "${words}"`, async () => (await barOn(tab))?.includes(words), ms);

it('says that it sees a part of a list which the portal filters, until it is whole again', async () => {
  const portal = await startPortal({ skin: 'datatables' });
  const tab = await openList(portal);
  const field = { css: 'input[type=search]' };
  const code = portal.truth().lists.processing.pages[0]?.[0]?.code ?? '';
  await tab.type(field, code);
  await says(tab, 'đã đọc 1/1 hồ sơ · đang lọc trên cổng');
  await tab.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.select(), null);
  await tab.press('Delete');
  await until('the whole list', async () => !(await barOn(tab))?.includes('đang lọc'));
  await tab.close();
  await portal.close();
});

describe('the bar over a list', () => {
  let portal: Portal;
  let tab: Tab;

  beforeAll(async () => {
    portal = await startPortal({ skin: 'datatables' });
    tab = await openList(portal);
  });
  afterAll(async () => {
    await tab?.close();
    await portal?.close();
  });

  it('takes the keyboard by the shortcut that the manifest declares', async () => {
    await callBar(tab);
    expect((await focusedOn(tab)).inBar).toBe(true);
  });

  it('is one slim line until it is opened', async () => {
    expect(await heightOfBar(tab)).toBeLessThanOrEqual(44);
    expect(await barOn(tab)).not.toContain('Xem từng dòng');
  });

  it('opens the list of flagged rows by the keyboard, says why and what to do, and goes to the row', async () => {
    await tabTo(tab, 'Xem thêm');
    await tab.press('Enter');
    await tabTo(tab, 'Xem từng dòng', 'Tab');
    await tab.press('Enter');
    const first = (await marksOn(tab)).find(({ flags }) => flags.length > 0);
    await until('the list', async () => (await barOn(tab))?.includes(first?.code ?? '?'));
    await tabTo(tab, first?.code ?? '?', 'Tab');
    await tab.press('Enter');
    const reasons = await tab.evaluate(
      () => document.querySelector('nhac-han-bar')?.shadowRoot?.querySelector('.reasons')?.textContent ?? '',
      null,
    );
    expect(reasons.length).toBeGreaterThan(40);
    const inView = await tab.evaluate((code) => {
      const box = document.querySelector(`[data-nhachan-code="${code}"]`)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, first?.code);
    expect(inView).toBe(true);
  });

  it('has nothing that axe finds wrong, its list open', async () => {
    expect(await faultsOf(tab, 'nhac-han-bar')).toEqual([]);
  });

  it('copies the flagged rows as a table on a page that is not secure', async () => {
    await tab.click({ role: 'button', name: 'Sao chép bảng' });
    await says(tab, 'Đã sao chép');
    const flagged = (await marksOn(tab)).filter(({ flags }) => flags.length > 0);
    await tab.evaluate(
      () => (document.querySelector('input[type="search"]') as HTMLInputElement).focus(),
      null,
    );
    await tab.press('Control+v');
    const pasted = await tab.evaluate(
      () => (document.querySelector('input[type="search"]') as HTMLInputElement).value,
      null,
    );
    for (const { code } of flagged) expect(pasted).toContain(code);
    await tab.press('Control+a');
    await tab.press('Delete');
    await until('all rows again', async () => (await marksOn(tab)).length > 5);
  });

  it("gets out of the way of the portal's own controls", async () => {
    await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight), null);
    await until('a free corner', () =>
      tab.evaluate(() => {
        const bar = document.querySelector('nhac-han-bar');
        const box = bar?.getBoundingClientRect();
        if (!bar || !box) return false;
        return [...document.querySelectorAll('.dt-paging-button, a[href], select, input')].every(
          (control) => {
            const own = control.getBoundingClientRect();
            return (
              own.right <= box.left || own.left >= box.right || own.bottom <= box.top || own.top >= box.bottom
            );
          },
        );
      }, null),
    );
  });

  it('stops reading the whole list at once when the officer touches the page', async () => {
    await tab.open(portal.address('processing'));
    await until('the bar', () => barOn(tab));
    await openActions(tab);
    await tab.click({ role: 'button', name: 'Đọc hết danh sách' });
    await says(tab, 'Đang đọc');
    await tab.click({ css: '.portal-name' });
    await says(tab, 'Đã dừng vì có thao tác trên trang');
    const page = await barOn(tab);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await barOn(tab))?.match(/Trang \d/)?.[0]).toBe(page?.match(/Trang \d/)?.[0]);
  });
});

describe.each<[width: number, height: number]>([
  [911, 512],
  [400, 700],
])('the bar in a window of %i by %i', (width, height) => {
  it('stays within the window, open or not', async () => {
    const portal = await startPortal({ skin: 'material' });
    const tab = await openList(portal);
    try {
      await tab.resize(width, height);
      const within = () =>
        tab.evaluate(() => {
          const bar = document.querySelector('nhac-han-bar')?.shadowRoot;
          return [...(bar?.querySelectorAll('.bar,.bar button') ?? [])].every((part) => {
            const { left, right, top, bottom } = part.getBoundingClientRect();
            return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          });
        }, null);
      await until('the bar within the window', within);
      // Where there is no room for a line it is its counts alone, until it is asked for more.
      await until('the open bar', () =>
        tab.evaluate(() => {
          const root = document.querySelector('nhac-han-bar')?.shadowRoot;
          if (root?.textContent?.includes('Xem từng dòng')) return true;
          const buttons = [...(root?.querySelectorAll('button') ?? [])];
          buttons
            .find((button) => button.matches('.pill button') || button.textContent?.trim() === 'Xem thêm')
            ?.click();
          return false;
        }, null),
      );
      await until('the open bar within the window', within);
      expect(await barOn(tab)).toContain('Xem từng dòng');
    } finally {
      await tab.close();
      await portal.close();
    }
  });
});
