import type { Tab } from '../driver/surface';
import { until } from '../driver/until';

/** Opens one row in the bar's list of flagged rows, and the list where it is closed. */
export async function openRowInBar(tab: Tab, code: string): Promise<void> {
  for (const words of ['Xem thêm', 'Xem từng dòng']) {
    const open = await tab.evaluate((wanted) => {
      const root = document.querySelector('nhac-han-bar')?.shadowRoot;
      const button = [...(root?.querySelectorAll('button') ?? [])].find((each) =>
        each.textContent?.includes(wanted),
      );
      return button?.getAttribute('aria-expanded');
    }, words);
    if (open !== 'true') await tab.click({ css: `nhac-han-bar button:has-text("${words}")` });
  }
  const row = `nhac-han-bar .row:has-text("${code}")`;
  const isOpen = () =>
    tab.evaluate((wanted) => {
      const root = document.querySelector('nhac-han-bar')?.shadowRoot;
      const found = [...(root?.querySelectorAll('.row') ?? [])].find((each) =>
        each.textContent?.includes(wanted),
      );
      return found?.getAttribute('aria-expanded') === 'true';
    }, code);
  if (!(await isOpen())) await tab.click({ css: row });
  await until(`the reasons of ${code}`, isOpen);
}

/** The sentences of the row that is open in the bar's list, flag by flag. */
export function reasonsInBar(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const root = document.querySelector('nhac-han-bar')?.shadowRoot;
    const sentences = [...(root?.querySelectorAll('.flagged .reasons p') ?? [])];
    return sentences.map((sentence) => sentence.textContent.replace(/\s+/g, ' ').trim());
  }, null);
}

/** Closes the list, so that it stands over nothing. */
export async function closeList(tab: Tab): Promise<void> {
  await tab.click({ css: 'nhac-han-bar button:has-text("Xem thêm")' });
  await until('the list to be closed', () =>
    tab.evaluate(() => !document.querySelector('nhac-han-bar')?.shadowRoot?.querySelector('.flagged'), null),
  );
}
