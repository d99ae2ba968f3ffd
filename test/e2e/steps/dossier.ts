import type { Portal, PortalRecord } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import type { Tab, Target } from '../driver/surface';
import { until } from '../driver/until';

/** The frame that holds the dossier's page, where a portal is made of frames. */
export function frameOf(portal: Portal): { frame?: string } {
  return portal.skin === 'frames' ? { frame: 'noidung' } : {};
}

/** The first dossier of a scenario. */
export function dossierIn(portal: Portal, scenario: string): PortalRecord {
  const found = portal.records.find((record) => record.scenario === scenario);
  if (!found) throw new Error(`no dossier of scenario ${scenario}`);
  return found;
}

/** Opens the page of a dossier, and waits until its papers are marked and its presses guarded. */
export async function openDossier(
  browser: ExtensionBrowser,
  portal: Portal,
  { id }: PortalRecord,
): Promise<Tab> {
  const tab = await browser.openTab(portal.detailAddress(id));
  await papersMarked(tab, portal);
  return tab;
}

/** A question has its place in the bar: until it is there every press passes. */
export function papersMarked(tab: Tab, portal: Portal): Promise<unknown> {
  return until(
    'the papers to be marked, and the bar',
    async () => (await papersOn(tab, portal)).length > 0 && (await dossierBarOn(tab, portal)) !== '',
    30_000,
  );
}

/** What stands beside the papers' boxes, in the page's order. */
export function papersOn(tab: Tab, portal: Portal): Promise<string[]> {
  return tab.evaluate((frame) => {
    const page =
      frame === undefined ? document : (window.frames as unknown as Record<string, Window>)[frame]?.document;
    return [...(page?.querySelectorAll('[data-nhachan-paper]') ?? [])].map(
      (paper) => paper.getAttribute('data-nhachan-paper') ?? '',
    );
  }, frameOf(portal).frame);
}

/** What the officer is asked, in words; undefined where nothing is. A page that is being left asks nothing. */
export function questionOn(tab: Tab, portal: Portal): Promise<string | undefined> {
  const words = tab.evaluate((frame) => {
    const page =
      frame === undefined ? document : (window.frames as unknown as Record<string, Window>)[frame]?.document;
    const dialog = page?.querySelector('nhac-han-bar')?.shadowRoot?.querySelector('dialog');
    return dialog?.open ? (dialog.textContent ?? '') : undefined;
  }, frameOf(portal).frame);
  return words.catch(() => undefined);
}

/** The words in the bar of the dossier's page. */
export function dossierBarOn(tab: Tab, portal: Portal): Promise<string> {
  return tab.evaluate((frame) => {
    const page =
      frame === undefined ? document : (window.frames as unknown as Record<string, Window>)[frame]?.document;
    return page?.querySelector('nhac-han-bar')?.shadowRoot?.textContent ?? '';
  }, frameOf(portal).frame);
}

/** A control of the dossier's page, by what it says, as each portal makes it. */
export function control(portal: Portal, name: string): Target {
  const linked = portal.skin === 'datatables' && name !== 'Trả kết quả';
  return { role: linked ? 'link' : 'button', name, ...frameOf(portal) };
}

/** A button of the question. */
export function answer(portal: Portal, name: string): Target {
  return { css: `nhac-han-bar dialog button:text-is("${name}")`, ...frameOf(portal) };
}

/** Whether the row of a dossier is marked as lacking something. */
export function isMarked(tab: Tab, portal: Portal, code: string): Promise<boolean> {
  return tab.evaluate(
    ({ frame, wanted }) => {
      const views = window.frames as unknown as Record<string, Window>;
      const page = frame === undefined ? document : views[frame]?.document;
      return page?.querySelector(`[data-nhachan-code="${wanted}"][data-nhachan-flags]`) != null;
    },
    { frame: frameOf(portal).frame, wanted: code },
  );
}

/** The control of a dossier's row in a list. */
export function controlOfRow(portal: Portal, code: string, name: string): Target {
  const row = `:is(${portal.skin === 'frames' ? '.row0' : 'tr, mat-row'}):has-text("${code}")`;
  return { css: `${row} :is(a, button, [role="button"]):has-text("${name}")`, ...frameOf(portal) };
}

/** What was pressed of one dossier, in order. */
export function pressedOf(portal: Portal, { code }: PortalRecord): string[] {
  return portal.actions.filter((action) => action.code === code).map(({ action }) => action);
}
