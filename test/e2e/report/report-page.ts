import type { ExtensionBrowser } from '../driver/browser';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';

/** Reading a district's store may take long on a busy machine, in ms. */
const patience = 60_000;

/** Opens the report at an address, at the size of an office screen, and waits until its view stands. */
export async function openReport(browser: ExtensionBrowser, address: string): Promise<Tab> {
  const tab = await browser.openExtensionPage(`report.html#${address}`);
  await tab.resize(1366, 768);
  await isReady(tab, address);
  return tab;
}

/** Goes to another address of the report and waits until its view stands. */
export async function goTo(tab: Tab, address: string): Promise<void> {
  await tab.evaluate((to) => {
    location.hash = to;
  }, address);
  await isReady(tab, address);
}

async function isReady(tab: Tab, address: string): Promise<void> {
  await until(
    `the view ${address}`,
    () =>
      tab.evaluate((view) => {
        const chosen = document.querySelector('nav [aria-current="page"]')?.getAttribute('href') ?? '';
        const main = document.querySelector('main');
        return chosen.startsWith(`#${view}`) && main?.getAttribute('aria-busy') === 'false';
      }, address.split('?')[0]),
    patience,
  );
}

/** The words of a table's cells, row by row, its total last. */
export function tableOf(tab: Tab, id: string): Promise<string[][]> {
  return tab.evaluate(
    (name) =>
      [...document.querySelectorAll(`[data-table="${name}"] :is(tbody, tfoot) tr`)].map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? '').trim()),
      ),
    id,
  );
}

/** What stands over the list of dossiers. */
export function headOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.querySelector('.list-head')?.textContent ?? '', null);
}

/** What a person would paste now, by a field that takes several lines. */
export async function pastedInto(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  }, null);
  await tab.press('Control+v');
  return tab.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#pasted');
    field?.remove();
    return field?.value ?? '';
  }, null);
}
