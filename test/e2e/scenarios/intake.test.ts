import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, type SkinId, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { answer, control, dossierBarOn, dossierIn, frameOf, pressedOf, questionOn } from '../steps/dossier';
import { focusedOn, moveTo, moveToControl } from '../steps/keyboard';
import { pictureOf } from '../steps/pictures';

const skins: SkinId[] = ['datatables', 'material', 'vuetify', 'antd', 'frames'];
const title = 'Đối chiếu trước khi tiếp nhận';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launch('sample');
});
afterAll(async () => {
  await browser?.close();
});

it('is off until it is wanted', async () => {
  const portal = await startPortal({ skin: 'datatables' });
  const dossier = dossierIn(portal, 'online-paid');
  const tab = await browser.openTab(portal.detailAddress(dossier.id));
  await until('the bar', async () => (await dossierBarOn(tab, portal)).includes('Chờ tiếp nhận'));
  expect(await dossierBarOn(tab, portal)).not.toContain(title);
  await tab.click(control(portal, 'Tiếp nhận'));
  await until('the press to pass', async () => pressedOf(portal, dossier).length > 0);
  await tab.close();
  await portal.close();
});

it('is switched on in the settings', async () => {
  const options = await browser.openExtensionPage('options.html');
  const box = { role: 'checkbox', name: 'Đối chiếu từng giấy tờ trước khi tiếp nhận hồ sơ trực tuyến' };
  await options.click(box);
  await until('it to be kept', () =>
    options.evaluate(() => document.querySelector('.saving')?.textContent?.trim() === 'Đã lưu.', null),
  );
  expect(await faultsOf(options, '#finishing')).toEqual([]);
  await options.close();
});

describe.each(skins)('comparing papers at the %s portal', (skin) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ skin });
  });
  afterAll(async () => {
    await portal?.close();
  });

  it('asks about open boxes, keeps what was ticked, and passes once all are', async () => {
    const dossier = dossierIn(portal, 'online-paid');
    const names = dossier.components.map(({ name }) => name);
    const address = portal.detailAddress(dossier.id);
    let tab = await browser.openTab(address);
    const says = (words: string) =>
      until(`the bar to say "${words}"`, async () => (await dossierBarOn(tab, portal)).includes(words));
    const box = (place: number) => ({
      css: `nhac-han-bar .intake li:nth-child(${place}) input`,
      ...frameOf(portal),
    });
    await says(title);
    await tab.click(box(1));
    await says(`Đã đối chiếu 1/${names.length}`);
    await pictureOf(tab, `intake-${skin}`);
    await tab.close();

    tab = await browser.openTab(address);
    await says(`Đã đối chiếu 1/${names.length}`);
    await tab.click(control(portal, 'Tiếp nhận'));
    const question = await until('the question', () => questionOn(tab, portal));
    expect(question).not.toContain(`"${names[0]}"`);
    for (const name of names.slice(1)) expect(question).toContain(`"${name}"`);
    await pictureOf(tab, `intake-asked-${skin}`);
    await tab.click(answer(portal, 'Quay lại đối chiếu'));
    expect(pressedOf(portal, dossier)).toEqual([]);
    for (let place = 2; place <= names.length; place++) await tab.click(box(place));
    await says(`Đã đối chiếu ${names.length}/${names.length}`);
    await tab.click(control(portal, 'Tiếp nhận'));
    await until('the press to pass', async () => pressedOf(portal, dossier).length > 0);
    expect(pressedOf(portal, dossier)).toEqual(['accept']);
    await tab.close();
  });

  it('does the same by the keyboard alone', async () => {
    const dossier = dossierIn(portal, 'online-unpaid');
    const names = dossier.components.map(({ name }) => name);
    const tab = await browser.openTab(portal.detailAddress(dossier.id));
    const says = (words: string) =>
      until(`the bar to say "${words}"`, async () => (await dossierBarOn(tab, portal)).includes(words));
    await says(title);
    await moveToControl(tab, 'Tiếp nhận');
    await tab.press('Enter');
    await until('the question', () => questionOn(tab, portal));
    expect((await focusedOn(tab)).words).toBe('Quay lại đối chiếu');
    await tab.press('Enter');
    await until('the question to go', async () => (await questionOn(tab, portal)) === undefined);
    expect(pressedOf(portal, dossier)).toEqual([]);
    for (const [place] of names.entries()) {
      await moveTo(tab, `.intake li:nth-child(${place + 1}) input`);
      await tab.press(' ');
      await says(`Đã đối chiếu ${place + 1}/${names.length}`);
    }
    await moveToControl(tab, 'Tiếp nhận', '*', 'Shift+Tab');
    await tab.press('Enter');
    await until('the press to pass', async () => pressedOf(portal, dossier).length > 0);
    expect(pressedOf(portal, dossier)).toEqual(['accept']);
    await tab.close();
  });
});

it('leaves no error behind', async () => {
  expect(await browser.errors()).toEqual([]);
});
