import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { overlayWords } from '../../../lib/locale/overlay';
import { taughtTexts } from '../../../lib/locale/taught';
import { type TaughtField, teachingTexts } from '../../../lib/locale/teaching';
import { civilNow } from '../../portal/data/civil-days.mjs';
import { type PageId, type Portal, type SkinId, skins, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { chooseOption, focusedOn, moveInBar, moveTo } from '../steps/keyboard';
import { barOn, marksOn } from '../steps/marks';

const panel = teachingTexts('vi');
const bar = overlayWords('vi');
const texts = taughtTexts('vi');

/** The lists that are taught; in `material` one is a table, and one is made of `mat-row` boxes. */
const lists: [SkinId, PageId][] = [
  ['datatables', 'waiting'],
  ['material', 'returned'],
  ['material', 'waiting'],
  ['vuetify', 'waiting'],
  ['antd', 'reception'],
  ['frames', 'waiting'],
];

/** What a column of the portals means, where its name is not the field's. */
const meanings: Record<string, TaughtField | null> = {
  numbering: null,
  selection: null,
  action: null,
  status: 'statusText',
};

function optionOf(key: string): string {
  const field = key in meanings ? meanings[key] : (key as TaughtField);
  if (!field) return panel.none;
  return field === 'code' ? panel.needed(panel.fields.code) : panel.fields[field];
}

let browser: ExtensionBrowser;
/** The same on a profile of its own. */
let colleague: ExtensionBrowser;

beforeAll(async () => {
  browser = await launch('sample');
  colleague = await launch('sample');
});

afterAll(async () => {
  await browser?.close();
  await colleague?.close();
});

async function openOptions(of: ExtensionBrowser): Promise<Tab> {
  const options = await of.openExtensionPage('options.html#taught');
  await until('the section', () =>
    options.evaluate(() => document.querySelector('#taught input[type=file]') !== null, null),
  );
  return options;
}

/** Has the taught tables of the one site saved, by the keyboard, and gives the file. */
async function savedFile(options: Tab): Promise<{ name: string; text: string }> {
  const { name, bytes } = await options.saved(async () => {
    await moveTo(options, '#taught fieldset > button');
    await options.press('Enter');
  });
  return { name, text: String(bytes) };
}

function openFile(options: Tab, name: string, text: string): Promise<void> {
  return options.chooseFiles('#taught input[type=file]', [{ name, bytes: Buffer.from(text) }]);
}

function showsIn(page: Tab, words: string): Promise<boolean> {
  return page.evaluate((wanted) => document.body.textContent?.includes(wanted) === true, words);
}

describe.each(lists)('the %s portal, where the headers of the list %s are not known', (skin, list) => {
  let portal: Portal;
  let tab: Tab;
  /** Those that the page shows: the second row of a dossier has no column of its own. */
  const columns = skins[skin].lists[list].columns;
  const named = columns.filter(({ key }) => skin !== 'frames' || key !== 'procedure');
  const headerOf = (key: string) => `Cột ${columns.findIndex((column) => column.key === key) + 1}`;

  beforeAll(async () => {
    portal = await startPortal({ skin });
    portal.control.retitle({ list, headers: columns.map((_column, place) => `Cột ${place + 1}`) });
    tab = await browser.openTab(portal.address(list));
  });

  afterAll(async () => {
    await tab?.close();
    await portal?.close();
  });

  it('is refused, marked nowhere, and offered to be taught', async () => {
    await says(bar.teach);
    expect(await marksOn(tab)).toEqual([]);
  });

  it('is left alone by Escape, the focus back where it was', async () => {
    await moveInBar(tab, bar.teach);
    await tab.press('Enter');
    await until('the panel', async () => (await focusedOn(tab)).chosen !== '');
    await tab.press('Escape');
    expect(await focusedOn(tab)).toMatchObject({ words: bar.teach, inBar: true });
    expect(await barOn(tab)).not.toContain(panel.save);
  });

  it('is taught by the keyboard alone, seeing how many dossiers the choice reads', async () => {
    await moveInBar(tab, bar.teach);
    await tab.press('Enter');
    await until('the panel', async () => (await focusedOn(tab)).chosen !== '');
    await moveInBar(tab, headerOf('code'), 'Tab');
    await chooseOption(tab, panel.none);
    await says(panel.fault({ kind: 'no-code' }));
    for (const { key } of named) {
      const option = optionOf(key);
      if (option === panel.none) continue;
      await moveInBar(tab, headerOf(key), 'Tab');
      await chooseOption(tab, option);
    }
    const { length } = rows();
    await says(panel.rows(length, length));
    if (skin !== 'frames') expect(await faultsOf(tab, 'nhac-han-bar')).toEqual([]);
    await moveInBar(tab, panel.save, 'Tab');
    await tab.press('Enter');
    await marksAreRight();
  });

  it('is read so again on the next visit', async () => {
    await tab.open('about:blank');
    await tab.open(portal.address(list));
    await marksAreRight();
  });

  it('gives the same reading to a colleague who opens the file of what was taught', async () => {
    const options = await openOptions(browser);
    const saved = await savedFile(options);
    await options.close();
    expect(saved.name).toBe(`nhachan-cot-${new URL(portal.url).host.replace(':', '_')}.json`);
    const other = await colleague.openTab(portal.address(list));
    const theirs = await openOptions(colleague);
    await openFile(theirs, saved.name, saved.text.replace('"code"', '"phone"'));
    await until('the refusal', () => showsIn(theirs, 'không thể là “phone”'));
    await openFile(theirs, saved.name, saved.text);
    await until('the import', () => showsIn(theirs, texts.opened(1)));
    expect(await faultsOf(theirs)).toEqual([]);
    await theirs.close();
    await marksAreRight(other);
    await other.close();
  });

  it('is refused again once what was taught is forgotten', async () => {
    await moveInBar(tab, bar.more);
    await tab.press('Enter');
    await moveInBar(tab, bar.forgetTaught, 'Tab');
    await tab.press('Enter');
    await until('no marks', async () => (await marksOn(tab)).length === 0);
    await says(bar.teach);
  });

  function rows() {
    return portal.truth({ at: civilNow(Date.now()) }).lists[list].pages[0] ?? [];
  }

  function marksAreRight(page = tab): Promise<void> {
    return vi.waitFor(async () => {
      const marks = await marksOn(page);
      expect(marks.map(({ code, flags }) => ({ code, flags }))).toEqual(
        rows().map(({ code, flags }) => ({ code, flags })),
      );
    }, 30_000);
  }

  function says(words: string): Promise<unknown> {
    return until(`the bar to say "${words}"`, async () => (await barOn(tab))?.includes(words), 30_000);
  }
});
