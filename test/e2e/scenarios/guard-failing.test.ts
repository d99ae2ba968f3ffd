import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, type PortalRecord, type SkinId, skins, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { answer, control, dossierIn, openDossier, pressedOf, questionOn } from '../steps/dossier';
import { moveToControl } from '../steps/keyboard';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launch('sample');
});
afterAll(async () => {
  await browser?.close();
});

/** A scenario on a machine that has much else to do, in milliseconds. */
const patience = 120_000;

const finish = (tab: Tab, portal: Portal) => tab.click(control(portal, 'Kết thúc'));
const finishByKeys = async (tab: Tab) => {
  await moveToControl(tab, 'Kết thúc');
  await tab.press('Enter');
};

describe.each(Object.keys(skins) as SkinId[])('a failing extension at the %s portal', (skin) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ skin });
  });
  afterAll(async () => {
    await portal?.close();
  });

  const toPass = async (dossier: PortalRecord) => {
    await until('the press to pass', async () => pressedOf(portal, dossier).length > 0);
    expect(pressedOf(portal, dossier)).toEqual(['finish']);
  };
  const asked = (tab: Tab) => until('the question', () => questionOn(tab, portal));

  it(
    'lets every press pass once it was switched off under the page',
    async () => {
      const dossier = dossierIn(portal, 'attached-not-digitised');
      const other = dossierIn(portal, 'undigitised-components');
      const tab = await openDossier(browser, portal, dossier);
      const next = await openDossier(browser, portal, other);
      await browser.switchExtension(false);
      try {
        await finish(tab, portal);
        await toPass(dossier);
        await finishByKeys(next);
        await toPass(other);
      } finally {
        await browser.switchExtension(true);
      }
      await tab.close();
      await next.close();
    },
    patience,
  );

  it(
    'switched off while it asks, says to press again or goes, and a press again passes',
    async () => {
      const dossier = dossierIn(portal, 'due-soon-undigitised');
      const tab = await openDossier(browser, portal, dossier);
      await finishByKeys(tab);
      await asked(tab);
      await browser.switchExtension(false);
      let pressed: Promise<void> | undefined;
      try {
        // A page that changes meanwhile finds its script ended, and the question goes with it: the press then waits for
        // a button that never comes back.
        pressed = tab.click(answer(portal, 'Vẫn tiếp tục')).catch(() => undefined);
        await until('what to do, or the question to be gone', async () => {
          const question = await questionOn(tab, portal);
          return question === undefined || question.includes('Hãy bấm lại "Kết thúc"');
        });
        expect(pressedOf(portal, dossier)).toEqual([]);
        await tab.press('Escape');
        await until('the question to go', async () => (await questionOn(tab, portal)) === undefined);
        await finishByKeys(tab);
        await toPass(dossier);
      } finally {
        await browser.switchExtension(true);
      }
      await tab.close();
      await pressed;
    },
    patience,
  );

  it(
    'whose worker the browser ended is woken, and the press goes on once',
    async () => {
      const dossier = dossierIn(portal, 'overdue');
      const tab = await openDossier(browser, portal, dossier);
      await browser.stopWorker();
      await finish(tab, portal);
      await asked(tab);
      await browser.stopWorker();
      await tab.click(answer(portal, 'Vẫn tiếp tục'));
      await toPass(dossier);
      await until('the question to go', async () => (await questionOn(tab, portal)) === undefined);
      expect(pressedOf(portal, dossier)).toEqual(['finish']);
      await tab.close();
    },
    patience,
  );
});
