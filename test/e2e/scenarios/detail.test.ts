import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, type SkinId, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { dossierBarOn, dossierIn, frameOf, openDossier, papersOn } from '../steps/dossier';
import { pictureOf } from '../steps/pictures';

const skins: SkinId[] = ['datatables', 'material', 'vuetify', 'antd', 'frames'];

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launch('sample');
});
afterAll(async () => {
  await browser?.close();
});

describe.each(skins)('the page of a dossier at the %s portal', (skin) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ skin });
  });
  afterAll(async () => {
    await portal?.close();
  });

  it('says how much time is left, where the dossier stands, and the state of each paper beside its box', async () => {
    const dossier = dossierIn(portal, 'attached-not-digitised');
    const tab = await openDossier(browser, portal, dossier);
    expect(await papersOn(tab, portal)).toEqual([
      ...dossier.components.map(() => 'Đã số hóa'),
      'Đã ký, đính kèm nhưng chưa tích số hóa',
    ]);
    const bar = await until('the bar', async () => (await dossierBarOn(tab, portal)) || undefined);
    expect(bar).toMatch(/Còn (\d+ ngày|\d+ giờ|\d+ phút).*làm việc, hẹn trả \d\d:\d\d \d\d\/\d\d\/\d{4}/);
    expect(bar).toContain(`Trạng thái: ${dossier.status}`);
    expect(bar).toContain(
      `thành phần ${dossier.components.length}/${dossier.components.length} · kết quả 0/1`,
    );
    if (skin !== 'frames') expect(await faultsOf(tab, 'nhac-han-bar')).toEqual([]);
    await pictureOf(tab, `detail-${skin}`);
    await tab.click({ css: '[data-nhachan-paper^="Đã ký"] input[type=checkbox]', ...frameOf(portal) });
    await until('the words to follow the box', async () =>
      (await papersOn(tab, portal)).every((words) => words === 'Đã số hóa'),
    );
    await tab.close();
  });

  it('keeps its rows as wide as they were, and no more than a line higher', async () => {
    const dossier = dossierIn(portal, 'undigitised-components');
    const tab = await openDossier(browser, portal, dossier);
    const grown = await tab.evaluate((frame) => {
      const views = window.frames as unknown as Record<string, Window>;
      const page = (frame === undefined ? document : views[frame]?.document) as Document;
      const sizes = () =>
        [...page.querySelectorAll('tr')].map((row) => {
          const { width, height } = row.getBoundingClientRect();
          return { width, height };
        });
      const marked = sizes();
      const sheets = page.adoptedStyleSheets;
      page.adoptedStyleSheets = [];
      const plain = sizes();
      page.adoptedStyleSheets = sheets;
      return marked.map(({ width, height }, index) => ({
        width: Math.abs(width - (plain[index]?.width ?? 0)),
        height: height - (plain[index]?.height ?? 0),
      }));
    }, frameOf(portal).frame);
    for (const { width, height } of grown) {
      expect(width).toBeLessThan(1);
      expect(height).toBeLessThanOrEqual(24);
    }
    await tab.close();
  });
});

it('leaves no error behind', async () => {
  expect(await browser.errors()).toEqual([]);
});
