import type { ExtensionBrowser } from '../driver/browser';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { isThere } from './shown';

/** Pages of the first minutes, those of the sample over its data, and what in each tells that it is drawn. */
export const firstPages = {
  popup: { kind: 'popup', address: 'popup.html?mau=1', drawn: '.trend svg' },
  popupList: {
    kind: 'popup',
    address: 'popup.html?mau=1#undigitised',
    drawn: '[aria-labelledby=listing] li',
  },
  welcome: { kind: 'page', address: 'welcome.html', drawn: '.never' },
  sample: { kind: 'page', address: 'sample.html', drawn: 'tr[data-nhachan-flags]' },
  settings: { kind: 'page', address: 'options.html', drawn: '#data-erase' },
  guide: { kind: 'page', address: 'help.html', drawn: '.picture' },
} as const;

export type FirstPage = keyof typeof firstPages;

/** Opens a page of the extension and waits until what is asked for stands in it. */
export async function openDrawn(browser: ExtensionBrowser, address: string, drawn: string): Promise<Tab> {
  const page = await browser.openExtensionPage(address);
  await until(`${address} to be drawn`, () => isThere(page, drawn));
  return page;
}
