import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, type PortalRecord, type SkinId, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab, Target } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { answer, controlOfRow, frameOf, isMarked, pressedOf, questionOn } from '../steps/dossier';
import { focusedOn, moveTo, moveToControl } from '../steps/keyboard';
import { pictureOf } from '../steps/pictures';

/** What the control is called that ends all dossiers that were chosen. */
const endsChosen: Record<SkinId, string> = {
  datatables: 'Kết thúc hồ sơ đã chọn',
  material: 'Kết thúc hồ sơ đã chọn',
  vuetify: 'Kết thúc hồ sơ đã chọn',
  antd: 'Kết thúc đã chọn',
  frames: 'Kết thúc hàng loạt',
};
/** What the menu of a row holds while it is open, and the key that leads there; old pages have none. */
const menus: Partial<Record<SkinId, { item: string; key: string }>> = {
  datatables: { item: '.context-menu-list a', key: 'Tab' },
  material: { item: '.mat-mdc-menu-panel button', key: 'ArrowDown' },
  vuetify: { item: '.v-overlay .v-list-item', key: 'ArrowDown' },
  antd: {
    item: '.ant-dropdown:not(.ant-dropdown-hidden) li.ant-dropdown-menu-item',
    key: 'Tab',
  },
};

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

describe.each(Object.keys(endsChosen) as SkinId[])('a press for rows of the %s portal', (skin) => {
  let portal: Portal;
  let tab: Tab;
  beforeAll(async () => {
    portal = await startPortal({ skin });
    const [page = []] = portal.truth().lists.processing.pages;
    for (const { code } of page.slice(0, 4))
      for (const { components } of portal.records.filter((record) => record.code === code))
        if (components.length > 0) portal.control.tick({ code, part: 'components', place: 0, ticked: false });
    tab = await browser.openTab('about:blank');
  });
  afterAll(async () => {
    await portal?.close();
  });

  /** The dossiers of a list's first page of which something is known to be missing, and the others. */
  function shown(list: 'processing' | 'waiting'): { lacking: PortalRecord[]; others: PortalRecord[] } {
    const rows = portal.truth().lists[list].pages[0] ?? [];
    const lacks = (code: string) =>
      rows.some(
        ({ code: one, dossier }) =>
          one === code &&
          [dossier.digitisedComponents, dossier.digitisedResult, dossier.attachedResult].includes(false),
      );
    const records = rows.flatMap(({ code }) => portal.records.filter((record) => record.code === code));
    return {
      lacking: records.filter(({ code }) => lacks(code)),
      others: records.filter(({ code }) => !lacks(code)),
    };
  }

  const button = (): Target => ({ role: 'button', name: endsChosen[skin], ...frameOf(portal) });
  const box = (code: string): Target => ({
    css: `${skin === 'frames' ? '.row0' : ':is(tr, mat-row)'}:has-text("${code}") input[type=checkbox]:not([disabled])`,
    ...frameOf(portal),
  });
  const tickByKeys = async ({ code }: PortalRecord) => {
    await moveTo(tab, `[data-nhachan-code="${code}"] input[type=checkbox]`);
    await tab.press(' ');
  };
  const openList = async (list: 'processing' | 'waiting', marked: PortalRecord) => {
    await tab.open(portal.address(list));
    await until('the row to be marked', () => isMarked(tab, portal, marked.code), 30_000);
  };

  it(
    'asks about those that are chosen, dossier by dossier, and passes on exactly once',
    async () => {
      const { lacking, others } = shown('processing');
      const [first, second, third] = lacking;
      const [fine] = others;
      if (!first || !second || !third) throw new Error('too few rows lack something');
      await openList('processing', first);
      const chosen: [PortalRecord, ...PortalRecord[]] = [first, second, ...(fine ? [fine] : [])];
      const [byKeys, ...byMouse] = chosen;
      await tickByKeys(byKeys);
      for (const { code } of byMouse) await tab.click(box(code));
      await tab.click(button());
      const question = await asked(tab, portal);
      expect(question).toContain(`2 trong ${chosen.length} hồ sơ`);
      for (const { code } of [first, second]) expect(question).toContain(code);
      for (const { code } of [third, ...(fine ? [fine] : [])]) expect(question).not.toContain(code);
      await pictureOf(tab, `guard-several-${skin}`);
      expect(await faultsOf(tab, 'nhac-han-bar', frameOf(portal).frame)).toEqual([]);
      await tab.click(answer(portal, 'Quay lại danh sách'));
      await gone(tab, portal);
      expect(portal.actions).toEqual([]);
      await moveToControl(tab, endsChosen[skin], '*', 'Shift+Tab');
      await tab.press('Enter');
      await asked(tab, portal);
      expect((await focusedOn(tab)).words).toBe('Quay lại danh sách');
      await tab.press('Tab');
      expect((await focusedOn(tab)).words).toBe('Vẫn tiếp tục');
      await tab.press('Enter');
      await until('the press to pass', async () => portal.actions.length >= chosen.length);
      await gone(tab, portal);
      for (const record of chosen) expect(pressedOf(portal, record)).toEqual(['finish']);
      expect(portal.actions).toHaveLength(chosen.length);
    },
    patience,
  );

  it(
    'asks nothing where none of the chosen is known to lack anything',
    async () => {
      const { lacking, others } = shown('processing');
      const [marked] = lacking;
      const [fine] = others;
      if (!marked || !fine) return;
      await openList('processing', marked);
      await tab.click(box(fine.code));
      await tab.click(button());
      await until('the press to pass', async () => pressedOf(portal, fine).length > 0);
      expect(await questionOn(tab, portal)).toBeUndefined();
      expect(pressedOf(portal, fine)).toEqual(['finish']);
    },
    patience,
  );

  const menu = menus[skin];
  it.runIf(menu)(
    'knows the row whose menu it is made in, by mouse and by keyboard',
    async () => {
      const ended = portal.actions.map(({ code }) => code);
      const [byMouse, byKeys] = shown('waiting').lacking.filter(({ code }) => !ended.includes(code));
      if (!byMouse || !byKeys || !menu) throw new Error('too few rows lack something');
      await openList('waiting', byMouse);
      await tab.click(controlOfRow(portal, byMouse.code, '⋮'));
      await tab.click({ css: menu.item });
      expect(await asked(tab, portal)).toContain(byMouse.code);
      expect(pressedOf(portal, byMouse)).toEqual([]);
      await tab.click(answer(portal, 'Vẫn tiếp tục'));
      await until('the press to pass', async () => pressedOf(portal, byMouse).length > 0);
      await gone(tab, portal);
      expect(pressedOf(portal, byMouse)).toEqual(['hand-over']);
      await openList('waiting', byKeys);
      await moveToControl(tab, '⋮', `[data-nhachan-code="${byKeys.code}"] *`);
      await tab.press('Enter');
      await until('the menu', () => tab.evaluate((css) => document.querySelector(css) !== null, menu.item));
      // A menu that opens moves the focus into itself after a while.
      let held = 0;
      await until('the keyboard to stay on its item', async () => {
        const { matches } = await focusedOn(tab, menu.item);
        held = matches ? held + 1 : 0;
        if (!matches) await tab.press(menu.key);
        return held > 5;
      });
      await tab.press('Enter');
      expect(await asked(tab, portal)).toContain(byKeys.code);
      await tab.press('Escape');
      await gone(tab, portal);
      expect(pressedOf(portal, byKeys)).toEqual([]);
    },
    patience,
  );
});

it('leaves no error behind', async () => {
  expect(await browser.errors()).toEqual([]);
});
