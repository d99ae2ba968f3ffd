import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultCalendar, isDayOff } from '../../../lib/calendar';
import { civilNow } from '../../portal/data/civil-days.mjs';
import { type Portal, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { everythingStored } from '../steps/everything-stored';
import { marksOn, tracesOn } from '../steps/marks';
import { countsIn, countsOver, turnOn } from '../steps/popup';
import { openList, type Place, visit } from '../steps/visit';

const minuteMs = 60_000;
const dayMs = 86_400_000;

let portal: Portal;
/** Profiles on one machine, each in a zone whose clocks are put forward and back. */
const zones = ['America/New_York', 'Europe/Berlin', 'Pacific/Auckland'] as const;
const officers = new Map<string, { browser: ExtensionBrowser; tab: Tab }>();

beforeAll(async () => {
  portal = await startPortal({ skin: 'datatables' });
  await Promise.all(
    zones.map(async (zone) => {
      const browser = await launch('officers', { zone });
      officers.set(zone, { browser, tab: await browser.openTab(portal.url) });
    }),
  );
});

afterAll(async () => {
  await Promise.all([...officers.values()].map(({ browser }) => browser.close()));
  await portal?.close();
});

const of = (zone: string) => officers.get(zone) as { browser: ExtensionBrowser; tab: Tab };
const truthAt = (at: number) => portal.truth({ at: civilNow(at), read: ['processing'] });

/** Looks at a page of a visit: its marks are those of the hour in Vietnam. */
function isTrue(tab: Tab): (place: Place) => Promise<void> {
  return ({ list, page }) =>
    vi.waitFor(async () => {
      const rows = truthAt(Date.now()).lists[list].pages[page - 1] ?? [];
      const flagsOf = (each: readonly { code: string; flags: readonly string[] }[]) =>
        each.map(({ code, flags }) => [code, ...flags]);
      expect(flagsOf(await marksOn(tab))).toEqual(flagsOf(rows));
    }, 30_000);
}

it('what one profile reads is known to no other', async () => {
  const [reads, rests] = zones.map(of) as [ReturnType<typeof of>, ReturnType<typeof of>];
  await turnOn(reads.browser, reads.tab);
  await visit(reads.tab, portal, isTrue(reads.tab), ['processing']);
  await openList(rests.tab, portal, 'processing');
  expect(await tracesOn(rests.tab)).toEqual([]);
  const options = await rests.browser.openExtensionPage('options.html');
  expect(await everythingStored(options)).not.toContain(portal.truth().lists.processing.rows[0]?.code);
  await options.close();
});

describe.each(zones)('on a machine in %s', (zone) => {
  const { change, forth } = nextChange(zone);

  it('the next change of its clocks is one of an hour', () => {
    expect(Math.abs(forth)).toBe(60);
  });

  it('a page and its figures are those of the hour in Vietnam', async () => {
    const { browser, tab } = of(zone);
    if (zone !== zones[0]) {
      await turnOn(browser, tab);
      await visit(tab, portal, isTrue(tab), ['processing']);
    }
    await vi.waitFor(
      async () => expect(await countsOver(browser, tab)).toEqual(truthAt(Date.now()).counts),
      30_000,
    );
  });

  it('nothing but the minute changes with its clocks', async () => {
    const { browser, tab } = of(zone);
    for (const at of [change - minuteMs, change, change + 61 * minuteMs]) {
      await browser.setClock(at);
      expect([civilNow(at), await countsOver(browser, tab)]).toEqual([civilNow(at), truthAt(at).counts]);
    }
  });

  it('the notice of the morning after comes at eight in Vietnam', async () => {
    const { browser, tab } = of(zone);
    const morning = eightAfter(change);
    await browser.setClock(morning - minuteMs);
    await browser.ring('minute');
    // What is asked of the background later is answered after the alarm.
    const popup = await browser.openPopup(tab);
    await countsIn(popup);
    await popup.close();
    expect(await browser.notices()).toEqual([]);
    await browser.setClock(morning);
    await browser.ring('minute');
    await until('the notice', async () => (await browser.notices()).includes('reminder-backlog'));
  });
});

/** When a zone's clocks change next, in epoch ms, and by how many minutes they are put forward. */
function nextChange(zone: string): { change: number; forth: number } {
  const wall = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  /** Minutes before (less than none) or behind the day and hour of Greenwich. */
  const offset = (at: number) => {
    const [day, month, year, hour, minute] = (wall.format(at).match(/\d+/g) ?? []).map(Number);
    return Math.round(
      (Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute) - Math.floor(at / minuteMs) * minuteMs) /
        minuteMs,
    );
  };
  const hour = 60 * minuteMs;
  let at = Math.ceil(Date.now() / hour) * hour + hour;
  const before = offset(at - hour);
  while (offset(at) === before) at += hour;
  return { change: at, forth: offset(at) - before };
}

/** 08:00 in Vietnam on the first day of work that begins after an instant. */
function eightAfter(at: number): number {
  let day = at + dayMs;
  while (isDayOff(civilNow(day).slice(0, 10), defaultCalendar)) day += dayMs;
  return Date.parse(`${civilNow(day).slice(0, 10)}T08:00+07:00`);
}
