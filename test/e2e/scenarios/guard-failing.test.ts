import { afterEach, beforeEach, expect, inject, it } from 'vitest';
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

it('switched off while it asks, the question ends, and the next press passes', async () => {
  const dossier = dossierIn(portal, 'attached-not-digitised');
  const tab = await openDossier(browser, portal, dossier);
  await tab.click(control(portal, 'Kết thúc'));
  await until('the question', () => questionOn(tab, portal));
  await browser.switchExtension(false);
  await tab.click(answer(portal, 'Vẫn tiếp tục'));
  const outcome = await until('what to do, or the question to go', async () => {
    const question = await questionOn(tab, portal);
    if (question === undefined) return 'gone';
    return question.includes('Hãy bấm lại "Kết thúc"') && 'told';
  });
  // Firefox ends the scripts with their extension: nobody is left to tell, and the question closes.
  expect(outcome).toBe(inject('browser') === 'firefox' ? 'gone' : 'told');
  expect(pressedOf(portal, dossier)).toEqual([]);
  if (outcome === 'told') await tab.click(answer(portal, 'Đóng'));
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
