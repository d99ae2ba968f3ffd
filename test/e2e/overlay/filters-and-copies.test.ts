import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlayWords } from '../../../lib/locale/overlay';
import { countGroups } from '../../../lib/overlay/count-groups';
import { civilNow } from '../../portal/data/civil-days.mjs';
import { type Portal, type SkinId, skins, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab, Target } from '../driver/surface';
import { until } from '../driver/until';
import { frameOf } from '../steps/dossier';
import { callBar, focusedOn, moveInBar } from '../steps/keyboard';
import { barOn, marksOn } from '../steps/marks';

const words = overlayWords('vi');

/** A whole scenario on a machine that has much else to do, in milliseconds. */
const patience = 120_000;

/** What a program takes that the clipboard is pasted into. */
interface Pasted {
  text: string;
  html: string;
}

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launch('sample');
});

afterAll(() => browser?.close());

/** How an officer presses what stands in the bar: `press` brings the hand there, by mouse or by keyboard, and presses. */
const ways: [name: string, start: (tab: Tab) => Promise<void>, press: typeof clickInBar][] = [
  ['the mouse', async () => undefined, clickInBar],
  ['the keyboard', callBar, keyInBar],
];

async function clickInBar(tab: Tab, portal: Portal, label: string): Promise<void> {
  const target: Target = { css: `nhac-han-bar button:has-text("${label}")`, ...frameOf(portal) };
  await tab.click(target);
}

async function keyInBar(tab: Tab, _portal: Portal, label: string): Promise<void> {
  await moveInBar(tab, label, 'Tab');
  await tab.press('Enter');
}

describe.each(Object.keys(skins) as SkinId[])('the bar over the %s portal', (skin) => {
  let portal: Portal;
  let tab: Tab;

  beforeAll(async () => {
    portal = await startPortal({ skin });
    tab = await browser.openTab(portal.address('processing'));
    await tab.resize(1366, 768);
  });

  afterAll(async () => {
    await tab?.close();
    await portal?.close();
  });

  const rows = () => portal.truth({ at: civilNow(Date.now()) }).lists.processing.pages[0] ?? [];
  const says = (what: string) =>
    until(`the bar to say "${what}"`, async () => (await barOn(tab))?.includes(what), 30_000);
  const shows = (codes: readonly string[]) =>
    until(`${codes.length} rows`, async () => (await codesInSight(tab)).join() === codes.join(), 30_000);

  it.each(ways)(
    'shows the rows of each count alone, by %s, and brings the others back',
    async (_way, start, press) => {
      await shows(rows().map(({ code }) => code));
      await until('the bar', () => barOn(tab));
      const counted = countGroups.flatMap((group) => {
        const codes = rows()
          .filter(({ flags }) => group.flags.some((id) => flags.includes(id)))
          .map(({ code }) => code);
        return codes.length === 0 ? [] : [{ codes, label: `${words.count(group.name, 2)} ${codes.length}` }];
      });
      expect(counted.length).toBeGreaterThan(1);
      await start(tab);
      for (const { label, codes } of counted) {
        await press(tab, portal, label);
        await shows(codes);
        await says(words.hiddenRows(rows().length - codes.length));
        await press(tab, portal, label);
        await shows(rows().map(({ code }) => code));
      }
      for (const { label } of counted) await press(tab, portal, label);
      await shows(
        rows()
          .filter(({ code }) => counted.some(({ codes }) => codes.includes(code)))
          .map(({ code }) => code),
      );
      await press(tab, portal, words.showAll);
      await shows(rows().map(({ code }) => code));
      // What was pressed is gone: the keyboard stays where the officer works.
      if (press === keyInBar) expect((await focusedOn(tab)).inBar).toBe(true);
    },
    patience,
  );

  it.each(ways)(
    'copies the flagged rows, by %s, as text and as a table',
    async (_way, start, press) => {
      await start(tab);
      await openMore(press);
      await press(tab, portal, words.copy);
      const flagged = (await marksOn(tab)).filter(({ flags }) => flags.length > 0);
      await says(words.copied(flagged.length, false));
      const pasted = await pasteOn(tab);
      const [head, ...lines] = pasted.text.split('\r\n').map((line) => line.split('\t'));
      expect(head).toEqual(words.copyHeaders);
      expect(lines.map(([code, , , label]) => ({ code, label }))).toEqual(
        flagged.map(({ code, label }) => ({ code, label })),
      );
      for (const { code } of flagged) expect(pasted.html).toContain(`>${code}</td>`);
    },
    patience,
  );

  it(
    'copies the rows that are chosen on the page, where any are',
    async () => {
      const chosen = rows()
        .slice(1, 3)
        .map(({ code }) => code);
      for (const code of chosen) {
        const row = `${skin === 'frames' ? '.row0' : ':is(tr, mat-row)'}:has-text("${code}")`;
        await tab.click({ css: `${row} input[type=checkbox]:not([disabled])`, ...frameOf(portal) });
      }
      await openMore(clickInBar);
      await clickInBar(tab, portal, words.copy);
      await says(words.copied(chosen.length, true));
      const lines = (await pasteOn(tab)).text.split('\r\n').slice(1);
      expect(lines.map((line) => line.split('\t')[0])).toEqual(chosen);
    },
    patience,
  );

  it(
    'reads the whole list by the keyboard: it is begun, rests, goes on, and is stopped where it began',
    async () => {
      await tab.open('about:blank');
      await tab.open(portal.address('processing'));
      const first = rows().map(({ code }) => code);
      await shows(first);
      await until('the bar', () => barOn(tab));
      for (const page of [4, 5, 6]) portal.control.delayPage({ list: 'processing', page, ms: 3_000 });
      await callBar(tab);
      await keyInBar(tab, portal, words.more);
      await keyInBar(tab, portal, words.readAll);
      await pressWhileReading(words.pause);
      await says('Đang tạm dừng');
      const resting = await codesAtRest(tab);
      await pressWhileReading(words.goOn);
      await until(
        'another page',
        async () => {
          const codes = (await codesInSight(tab)).join();
          return codes !== '' && codes !== resting;
        },
        30_000,
      );
      await pressWhileReading(words.stop);
      await says('Đã dừng.');
      await shows(first);
      expect(portal.actions).toEqual([]);
    },
    patience,
  );

  /** A portal that loads its pages anew takes the bar away with the keyboard in it: the shortcut brings it back. */
  async function pressWhileReading(label: string): Promise<void> {
    await until(
      `the keyboard at "${label}"`,
      async () => {
        const focused = await focusedOn(tab).catch(() => undefined);
        if (focused?.inBar && focused.words === label) return true;
        if (focused?.inBar) await tab.press('Tab');
        else await tab.shortcut('Alt+Shift+H');
        return false;
      },
      30_000,
    );
    await tab.press('Enter');
  }

  /** The bar gives way to a hand that was at work under it, and closes what it had opened, some time after. */
  async function openMore(press: typeof clickInBar): Promise<void> {
    let looks = 0;
    await until(
      'what can be done, to stay',
      async () => {
        if ((await barOn(tab))?.includes(words.copy)) looks += 1;
        else {
          looks = 0;
          await press(tab, portal, words.more);
        }
        return looks > 5;
      },
      30_000,
    );
  }
});

it('leaves no error behind', async () => {
  expect(await browser.errors()).toEqual([]);
});

/** The codes of the rows that a person sees, in the page's order. */
async function codesInSight(tab: Tab): Promise<string[]> {
  const seen = tab.evaluate(() => {
    const homes = [
      document,
      ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument),
    ];
    return homes
      .flatMap((home) => [...(home?.querySelectorAll<HTMLElement>('[data-nhachan-code]') ?? [])])
      .filter((row) => row.getClientRects().length > 0)
      .map((row) => row.getAttribute('data-nhachan-code') ?? '');
  }, null);
  // A page that is being left shows none.
  return [...new Set(await seen.catch(() => []))];
}

/** The rows in sight once two looks, far enough apart for another page to come, show the same. */
async function codesAtRest(tab: Tab): Promise<string> {
  for (;;) {
    const codes = (await codesInSight(tab)).join();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    if (codes !== '' && codes === (await codesInSight(tab)).join()) return codes;
  }
}

/** Pastes into the page before us, by the keys for it, and gives what came. */
async function pasteOn(tab: Tab): Promise<Pasted> {
  await tab.evaluate(() => {
    const views = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
    for (const view of views) {
      const hear = ({ clipboardData }: ClipboardEvent) => {
        const kept = {
          text: clipboardData?.getData('text/plain'),
          html: clipboardData?.getData('text/html'),
        };
        document.documentElement.dataset.pasted = JSON.stringify(kept);
      };
      view?.addEventListener('paste', hear, { capture: true, once: true });
    }
    delete document.documentElement.dataset.pasted;
  }, null);
  await tab.press('Control+v');
  const pasted = await until('what was pasted', () =>
    tab.evaluate(() => document.documentElement.dataset.pasted, null),
  );
  return JSON.parse(pasted) as Pasted;
}
