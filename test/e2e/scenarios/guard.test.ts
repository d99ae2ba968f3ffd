import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, type PortalRecord, type SkinId, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import {
  answer,
  control,
  controlOfRow,
  dossierIn,
  frameOf,
  isMarked,
  openDossier,
  papersMarked,
  pressedOf,
  questionOn,
} from '../steps/dossier';
import { focusedOn, moveToControl } from '../steps/keyboard';
import { pictureOf } from '../steps/pictures';

const skins: SkinId[] = ['datatables', 'material', 'vuetify', 'antd', 'frames'];

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launch('sample');
});
afterAll(async () => {
  await browser?.close();
});

/** A scenario on a machine that has much else to do, in milliseconds. */
const patience = 120_000;

const asked = (tab: Tab, portal: Portal) => until('the question', () => questionOn(tab, portal));
const gone = (tab: Tab, portal: Portal) =>
  until('the question to go', async () => (await questionOn(tab, portal)) === undefined);

describe.each(skins)('the guard at the %s portal', (skin) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ skin });
  });
  afterAll(async () => {
    await portal?.close();
  });

  it(
    'holds a press by the mouse, goes back to the box, and lets it pass once the box is ticked',
    async () => {
      const dossier = dossierIn(portal, 'attached-not-digitised');
      const tab = await openDossier(browser, portal, dossier);
      await tab.click(control(portal, 'Kết thúc'));
      expect(await asked(tab, portal)).toContain('Kết quả: đã ký, đã đính kèm, chưa tích ô "số hóa"');
      expect(await faultsOf(tab, 'nhac-han-bar', frameOf(portal).frame)).toEqual([]);
      for (const [width, height] of [
        [1920, 1080],
        [1366, 768],
      ] as const) {
        await tab.resize(width, height);
        await pictureOf(tab, `guard-${skin}-${width}`);
      }
      await tab.click(answer(portal, 'Quay lại số hóa'));
      await gone(tab, portal);
      expect(pressedOf(portal, dossier)).toEqual([]);
      await tab.press(' ');
      await until('the tick', async () => dossier.result[0]?.digitised === 'yes');
      await tab.click(control(portal, 'Kết thúc'));
      await until('the press to pass', async () => pressedOf(portal, dossier).length > 0);
      expect(await questionOn(tab, portal)).toBeUndefined();
      expect(pressedOf(portal, dossier)).toEqual(['finish']);
      await tab.close();
    },
    patience,
  );

  it(
    'asks by the keyboard, goes back by Escape, and passes a press on exactly once',
    async () => {
      const dossier = dossierIn(portal, 'undigitised-components');
      const missing = dossier.components.filter(({ digitised }) => digitised === 'no');
      const tab = await openDossier(browser, portal, dossier);
      await moveToControl(tab, 'Kết thúc');
      await tab.press('Enter');
      const question = await asked(tab, portal);
      for (const { name } of missing) expect(question).toContain(name);
      expect(question).toContain('Kết quả: chưa đính kèm');
      await tab.press('Escape');
      await gone(tab, portal);
      expect((await focusedOn(tab, 'input[type=checkbox]')).matches).toBe(true);
      await moveToControl(tab, 'Kết thúc');
      await tab.press('Enter');
      await asked(tab, portal);
      expect((await focusedOn(tab)).words).toBe('Quay lại số hóa');
      for (const words of ['Vẫn tiếp tục', '', 'Quay lại số hóa', 'Vẫn tiếp tục']) {
        await tab.press('Tab');
        expect((await focusedOn(tab)).words).toBe(words);
      }
      await tab.press('Enter');
      await until('the press to pass', async () => pressedOf(portal, dossier).length > 0);
      await until('the next step of the dossier', () =>
        tab
          .evaluate(
            (frame) => {
              const views = window.frames as unknown as Record<string, Window>;
              const page = frame === undefined ? document : views[frame]?.document;
              return page?.body?.textContent?.includes('Đã xử lý xong') === true;
            },
            skin === 'frames' ? 'noidung' : undefined,
          )
          // The page is being left.
          .catch(() => false),
      );
      expect(pressedOf(portal, dossier)).toEqual(['finish']);
      await tab.close();
    },
    patience,
  );

  it(
    'holds the button of a row by its own columns, by mouse and by keyboard, and a double click asks once',
    async () => {
      const lacking = (portal.truth().lists.waiting.pages[0] ?? []).filter(
        ({ dossier }) => dossier.digitisedResult === false,
      );
      const [byMouse, byKeys] = lacking.flatMap((row) =>
        portal.records.filter(({ code }) => code === row.code),
      );
      if (!byMouse || !byKeys) throw new Error('too few rows lack their result');
      const tab = await browser.openTab(portal.address('waiting'));
      const marked = ({ code }: PortalRecord) =>
        until('the row to be marked', () => isMarked(tab, portal, code), 30_000);
      const passed = async (dossier: PortalRecord) => {
        await until('the press to pass', async () => pressedOf(portal, dossier).length > 0);
        await gone(tab, portal);
        expect(pressedOf(portal, dossier)).toEqual(['hand-over']);
      };
      await marked(byMouse);
      const row = controlOfRow(portal, byMouse.code, 'Trả kết quả');
      await tab.doubleClick(row);
      const question = await asked(tab, portal);
      expect(question).toContain(byMouse.code);
      await tab.press('Escape');
      await gone(tab, portal);
      expect(pressedOf(portal, byMouse)).toEqual([]);
      await tab.click(row);
      await asked(tab, portal);
      await tab.click(answer(portal, 'Vẫn tiếp tục'));
      await passed(byMouse);
      await tab.open(portal.address('waiting'));
      await marked(byKeys);
      const pressByKeys = async () => {
        await moveToControl(tab, 'Trả kết quả', `[data-nhachan-code="${byKeys.code}"] *`);
        await tab.press('Enter');
        expect(await asked(tab, portal)).toContain(byKeys.code);
      };
      await pressByKeys();
      await tab.press('Escape');
      await gone(tab, portal);
      expect(pressedOf(portal, byKeys)).toEqual([]);
      await pressByKeys();
      await tab.press('Tab');
      expect((await focusedOn(tab)).words).toBe('Vẫn tiếp tục');
      await tab.press('Enter');
      await passed(byKeys);
      await tab.close();
    },
    patience,
  );

  it(
    'asks nothing where nothing is known to be missing',
    async () => {
      for (const [scenario, name, action] of [
        ['done-result-unknown', 'Trả kết quả', 'hand-over'],
        ['done-early', 'Trả kết quả', 'hand-over'],
        ['attached-and-digitised', 'Kết thúc', 'finish'],
        ['components-not-applicable', 'Kết thúc', 'finish'],
      ] as const) {
        const dossier = dossierIn(portal, scenario);
        const tab = await browser.openTab(portal.detailAddress(dossier.id));
        if (scenario !== 'components-not-applicable') await papersMarked(tab, portal);
        await tab.click(control(portal, name));
        await until(`${scenario} to pass`, async () => pressedOf(portal, dossier).length > 0);
        expect(pressedOf(portal, dossier)).toEqual([action]);
        await tab.close();
      }
    },
    patience,
  );

  // The same portal under another name is another site.
  it.each(['the mouse', 'the keyboard'])(
    'asks no more on a site where the officer does not want it, said by %s',
    async (way) => {
      const byKeys = way === 'the keyboard';
      for (let count = 0; count < 2; count++) portal.control.add({ list: 'processing', scenario: 'overdue' });
      const [first, other] = portal.records;
      if (!first || !other) throw new Error('no dossiers');
      const open = async ({ id }: PortalRecord) => {
        const address = portal.detailAddress(id);
        const tab = await browser.openTab(byKeys ? address.replace('127.0.0.1', 'localhost') : address);
        await papersMarked(tab, portal);
        return tab;
      };
      const finish = async (tab: Tab) => {
        if (!byKeys) return tab.click(control(portal, 'Kết thúc'));
        await moveToControl(tab, 'Kết thúc');
        await tab.press('Enter');
      };
      const tab = await open(first);
      await finish(tab);
      await asked(tab, portal);
      if (byKeys) {
        for (let presses = 0; presses < 2; presses++) await tab.press('Tab');
        await tab.press(' ');
        await tab.press('Shift+Tab');
        expect((await focusedOn(tab)).words).toBe('Vẫn tiếp tục');
        await tab.press('Enter');
      } else {
        await tab.click({ ...answer(portal, ''), css: 'nhac-han-bar dialog input' });
        await tab.click(answer(portal, 'Vẫn tiếp tục'));
      }
      await until('the press to pass', async () => pressedOf(portal, first).length > 0);
      await tab.close();
      const next = await open(other);
      await finish(next);
      await until('the press to pass', async () => pressedOf(portal, other).length > 0);
      expect(await questionOn(next, portal)).toBeUndefined();
      expect(pressedOf(portal, other)).toEqual(['finish']);
      await next.close();
    },
    patience,
  );
});

it('leaves no error behind', async () => {
  expect(await browser.errors()).toEqual([]);
});
