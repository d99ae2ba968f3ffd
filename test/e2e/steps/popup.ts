import type { ExtensionBrowser } from '../driver/browser';
import type { Surface, Tab } from '../driver/surface';
import { until } from '../driver/until';

/** Turns the extension on for the site in front, by a click in its popup. */
export async function turnOn(browser: ExtensionBrowser, tab: Tab): Promise<void> {
  await browser.consentTo(await tab.evaluate(() => location.origin, null));
  await clickInPopup(browser, tab, 'Bật trên ');
}

/** Turns it off again, likewise. */
export function turnOff(browser: ExtensionBrowser, tab: Tab): Promise<void> {
  return clickInPopup(browser, tab, 'Tắt trên ');
}

/** The popup's figures by their name, as soon as it shows them; undefined where none comes. */
export async function countsIn(popup: Surface): Promise<Record<string, number>> {
  return until("the popup's figures", () =>
    popup.evaluate(() => {
      const figures = [...document.querySelectorAll('[data-count]')];
      const counts = figures.map((figure) => [
        figure.getAttribute('data-count'),
        // Thousands stand apart.
        Number(figure.textContent?.replace(/[.,]/g, '')),
      ]);
      return counts.length > 0 && Object.fromEntries(counts);
    }, null),
  );
}

/** The figures of a popup opened over a tab for this alone. */
export async function countsOver(browser: ExtensionBrowser, tab: Tab): Promise<Record<string, number>> {
  const popup = await browser.openPopup(tab);
  try {
    return await countsIn(popup);
  } finally {
    await popup.close();
  }
}

async function clickInPopup(browser: ExtensionBrowser, tab: Tab, start: string): Promise<void> {
  const popup = await browser.openPopup(tab);
  const name = await until(`a button "${start}…"`, () =>
    popup.evaluate((wanted) => {
      const words = [...document.querySelectorAll('button')].map((button) => button.textContent.trim());
      return words.find((text) => text.startsWith(wanted));
    }, start),
  );
  await popup.click({ role: 'button', name });
  await until(`"${name}" to be done`, () => isGone(popup, name), 30_000);
  await popup.close();
}

/** Whether a button is no longer offered; a popup that closed itself offers nothing. */
async function isGone(popup: Surface, name: string): Promise<boolean> {
  try {
    return await popup.evaluate(
      (text) =>
        ![...document.querySelectorAll('button')].some((button) => button.textContent.trim() === text),
      name,
    );
  } catch {
    return true;
  }
}
