import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExtensionBrowser } from '../../e2e/driver/browser';
import { launchChromium } from '../../e2e/driver/chromium';
import type { Surface, Tab } from '../../e2e/driver/surface';
import { folderOf } from '../../e2e/package/built';
import { countsIn } from '../../e2e/steps/popup';
import { visit } from '../../e2e/steps/visit';
import { civilNow } from '../../portal/data/civil-days.mjs';
import { type Portal, type SkinId, startPortal } from '../../portal/index';
import { root } from '../commands/root.mjs';

const skins: SkinId[] = ['datatables', 'material'];
/** How long the popup may take to show the last page visited, in milliseconds. */
const patience = 10_000;
const pictures = join(root, '.output', 'demo');

/**
 * Shows the extension at work on the sample portal: to a person, in a window, until they close it; else without a
 * window, going through the portal's lists as an officer does and saying what the popup then shows.
 *
 * @returns Whether the popup showed the truth.
 */
export async function demo(toPerson: boolean): Promise<boolean> {
  if (toPerson) {
    await showToPerson();
    return true;
  }
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const outcomes: boolean[] = [];
  for (const skin of skins) outcomes.push(await walkThrough(skin));
  console.log(`\nẢnh chụp màn hình: ${pictures}`);
  return outcomes.every(Boolean);
}

async function showToPerson(): Promise<void> {
  const portals = await Promise.all(skins.map((skin) => startPortal({ skin })));
  const browser = await launchChromium({
    build: folderOf('chrome-mv3-e2e'),
    headed: true,
    keepWelcome: true,
  });
  for (const portal of portals) {
    await browser.openTab(portal.url);
    console.log(`Cổng mẫu (${portal.skin}): ${portal.url}`);
  }
  console.log('Bấm biểu tượng Nhắc Hạn trên thanh công cụ để xem tổng hợp. Đóng trình duyệt để kết thúc.');
  await browser.closed();
  await browser.close();
  await Promise.all(portals.map((portal) => portal.close()));
}

async function walkThrough(skin: SkinId): Promise<boolean> {
  const portal = await startPortal({ skin });
  const browser = await launchChromium({ build: folderOf('chrome-mv3-e2e') });
  try {
    console.log(`\nCổng mẫu "${skin}" (${portal.url}), ${browser.version}`);
    const tab = await browser.openTab(portal.url);
    await visit(tab, portal, async ({ list, page, pages }) => {
      console.log(`  ${portal.truth().lists[list].title}: trang ${page}/${pages}`);
      if (list === 'processing' && page === 1) await pictureOf(tab, `${skin}-danh-sach`);
    });
    return await sumUp(browser, tab, portal);
  } finally {
    await browser.close();
    await portal.close();
  }
}

/** The page as a desk shows it, and as narrow as the popup. */
async function pictureOf(tab: Tab, name: string): Promise<void> {
  await tab.screenshot(join(pictures, `${name}-1366.png`));
  await tab.resize(380, 768);
  await tab.screenshot(join(pictures, `${name}-380.png`));
  await tab.resize(1366, 768);
}

/** Prints the popup's figures line by line beside the truth; whether they are the same. */
async function sumUp(browser: ExtensionBrowser, tab: Tab, portal: Portal): Promise<boolean> {
  const popup = await browser.openPopup(tab);
  const { shown, counts } = await comeToRest(popup, portal);
  const names = await namesIn(popup);
  await popup.screenshot(join(pictures, `${portal.skin}-popup.png`));
  await popup.close();
  const lines = Object.entries(counts).map(([id, truth]) => {
    const equal = shown[id] === truth;
    console.log(
      `  ${names[id] ?? id}: ${shown[id] ?? '–'} (cổng: ${truth}) ${equal ? 'khớp' : 'KHÔNG KHỚP'}`,
    );
    return equal;
  });
  return lines.every(Boolean);
}

/** The popup's figures beside the truth, as soon as the last page visited is in them. */
async function comeToRest(popup: Surface, portal: Portal) {
  const end = Date.now() + patience;
  for (;;) {
    const shown = await countsIn(popup);
    const { counts } = portal.truth({ at: civilNow(Date.now()) });
    const equal = Object.entries(counts).every(([id, truth]) => shown[id] === truth);
    if (equal || Date.now() > end) return { shown, counts };
    await sleep(200);
  }
}

/** What the popup calls each of its figures. */
function namesIn(popup: Surface): Promise<Record<string, string>> {
  return popup.evaluate(() => {
    const figures = [...document.querySelectorAll('[data-count]')];
    return Object.fromEntries(
      figures.map((figure) => [
        figure.getAttribute('data-count'),
        (figure.parentElement?.textContent ?? '').replace(figure.textContent ?? '', '').trim(),
      ]),
    );
  }, null);
}
