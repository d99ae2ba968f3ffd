import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Surface, Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { openRowInBar } from '../steps/flagged-list';
import { focusedOn, moveInBar } from '../steps/keyboard';
import { barOn, marksOn } from '../steps/marks';
import { turnOn } from '../steps/popup';
import { isThere } from '../steps/shown';
import { openList } from '../steps/visit';

const pictures = fileURLToPath(new URL('../../../.output/cause/', import.meta.url));
const said = 'Khách quan: lỗi phần mềm. Đã có văn bản xin lỗi ngày 20/11/2026.';

describe('the cause of a late dossier', () => {
  let portal: Portal;
  let browser: ExtensionBrowser;
  let tab: Tab;
  let code: string;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    portal = await startPortal({ skin: 'datatables' });
    browser = await launch('officers');
    tab = await browser.openTab(portal.url);
    await turnOn(browser, tab);
    await openList(tab, portal, 'processing');
    await tab.click({ css: '.dt-paging-button.next' });
    code = await overdueCode();
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  /** The first overdue dossier of the page, once it is read. */
  function overdueCode(): Promise<string> {
    const wanted = portal.truth().lists.processing.pages[1]?.map((row) => row.code) ?? [];
    return until(
      'an overdue dossier',
      async () => {
        const marks = await marksOn(tab);
        const whole = marks.length === wanted.length && marks.every((mark) => wanted.includes(mark.code));
        return whole && marks.find(({ flags }) => flags.includes('overdue'))?.code;
      },
      30_000,
    );
  }

  /** How many controls of a part of the portal's page lie under the bar; it has some. */
  function coveredIn(part: string): Promise<number> {
    return tab.evaluate((css) => {
      const bar = document.querySelector('nhac-han-bar')?.shadowRoot?.querySelector('.bar');
      const controls = [...(document.querySelector(css)?.querySelectorAll('a[href],button,input') ?? [])];
      const box = bar?.getBoundingClientRect();
      if (!box || controls.length === 0) return Number.NaN;
      return controls.filter((control) => {
        const { left, top, right, bottom } = control.getBoundingClientRect();
        return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      }).length;
    }, part);
  }

  it('is noted in the bar by the keyboard and shown there', async () => {
    await openRowInBar(tab, code);
    await tab.click({ css: 'nhac-han-bar button:has-text("Ghi nguyên nhân")' });
    expect(await faultsOf(tab, 'nhac-han-bar')).toEqual([]);
    const row = `[data-nhachan-code="${code}"]`;
    await until('a place beside what is pressed in the row', async () => (await coveredIn(row)) === 0);
    await tab.screenshot(join(pictures, 'bar-form.png'));
    await tab.click({ css: 'nhac-han-bar input[value=objective]' });
    await tab.type({ css: 'nhac-han-bar input[name=note]' }, 'lỗi phần mềm');
    await tab.type({ css: 'nhac-han-bar input[name=apologyOn]' }, '20/11/2026');
    await tab.press('Enter');
    await until('the cause in the bar', async () => (await barOn(tab))?.includes(said));
    await tab.screenshot(join(pictures, 'bar.png'));
  });

  it('is there again after the page was loaded anew', async () => {
    await openList(tab, portal, 'processing');
    await tab.click({ css: '.dt-paging-button.next' });
    await overdueCode();
    await openRowInBar(tab, code);
    await until('the cause in the bar', async () => (await barOn(tab))?.includes(said));
  });

  it("is shown on the dossier's own page, and changed there", async () => {
    const { id = '' } = portal.records.find((record) => record.code === code) ?? {};
    await tab.open(portal.detailAddress(id));
    await until('the cause in the bar', async () => (await barOn(tab))?.includes(said), 30_000);
    expect(await faultsOf(tab, 'nhac-han-bar')).toEqual([]);
    await tab.screenshot(join(pictures, 'detail.png'));
    // The form, opened in that corner, would lie over "Kết thúc".
    await tab.click({ css: 'nhac-han-bar [aria-label="Chuyển sang góc khác"]' });
    await until('the other corner', () => isThere(tab, 'nhac-han-bar[data-corner=bottom-left]'));
    await moveInBar(tab, 'Sửa nguyên nhân');
    await tab.press('Enter');
    await until('the keyboard in the note', async () => (await focusedOn(tab, '[name=note]')).matches);
    await until('a place beside what is pressed', async () => (await coveredIn('body')) === 0);
    expect((await focusedOn(tab, '[name=note]')).matches).toBe(true);
    await tab.screenshot(join(pictures, 'detail-form.png'));
    await tab.press('Enter');
    await until('the keyboard where it was', async () => (await focusedOn(tab)).words === 'Sửa nguyên nhân');
    expect(await barOn(tab)).toContain(said);
  });

  it('is shown in the popup, where a failure of the portal is noted too', async () => {
    const popup = await browser.openPopup(tab);
    await until('the cause in the popup', async () => (await textOf(popup)).includes(said));
    await popup.click({ css: '.page summary' });
    expect(await faultsOf(popup)).toEqual([]);
    await popup.type({ css: '#failure-note' }, 'Không ký số được');
    await popup.press('Enter');
    await until('the note to be kept', async () => (await textOf(popup)).includes('Đã ghi.'));
    await popup.screenshot(join(pictures, 'popup.png'));
    await popup.close();
  });

  it('leaves no error behind', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

function textOf(page: Surface): Promise<string> {
  return page.evaluate(() => document.body.textContent.replace(/\s+/g, ' '), null);
}
