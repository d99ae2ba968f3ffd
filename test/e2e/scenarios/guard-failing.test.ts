import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import { until } from '../driver/until';
import { answer, control, dossierIn, openDossier, pressedOf, questionOn } from '../steps/dossier';

let portal: Portal;
let browser: ExtensionBrowser;
beforeEach(async () => {
  portal = await startPortal({ skin: 'datatables' });
  browser = await launch('sample');
});
afterEach(async () => {
  await browser?.close();
  await portal?.close();
});

const toPass = (dossier: ReturnType<typeof dossierIn>) =>
  until('the press to pass', async () => pressedOf(portal, dossier).length > 0);

it('an extension that was switched off under the page lets every press pass', async () => {
  const dossier = dossierIn(portal, 'attached-not-digitised');
  const tab = await openDossier(browser, portal, dossier);
  await browser.switchExtension(false);
  await tab.click(control(portal, 'Kết thúc'));
  await toPass(dossier);
  expect(pressedOf(portal, dossier)).toEqual(['finish']);
});

it('switched off while it asks, it says to press again, and that passes', async () => {
  const dossier = dossierIn(portal, 'attached-not-digitised');
  const tab = await openDossier(browser, portal, dossier);
  await tab.click(control(portal, 'Kết thúc'));
  await until('the question', () => questionOn(tab, portal));
  await browser.switchExtension(false);
  await tab.click(answer(portal, 'Vẫn tiếp tục'));
  await until('what to do', async () => (await questionOn(tab, portal))?.includes('Hãy bấm lại "Kết thúc"'));
  expect(pressedOf(portal, dossier)).toEqual([]);
  await tab.click(answer(portal, 'Đóng'));
  await tab.click(control(portal, 'Kết thúc'));
  await toPass(dossier);
  expect(pressedOf(portal, dossier)).toEqual(['finish']);
});

it('a worker that the browser ended is woken, and the press goes on once', async () => {
  const dossier = dossierIn(portal, 'attached-not-digitised');
  const tab = await openDossier(browser, portal, dossier);
  await browser.stopWorker();
  await tab.click(control(portal, 'Kết thúc'));
  await until('the question', () => questionOn(tab, portal));
  await browser.stopWorker();
  await tab.click(answer(portal, 'Vẫn tiếp tục'));
  await toPass(dossier);
  await until('the question to go', async () => (await questionOn(tab, portal)) === undefined);
  expect(pressedOf(portal, dossier)).toEqual(['finish']);
});
