import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { type FlagId, flagIds, judge } from '../../../lib/dossier';
import { flagAdvice, flagLabel, flagReason } from '../../../lib/locale/flags';
import { civilTimeOf, epochOf } from '../../../lib/platform/clock';
import { parseDate } from '../../../lib/text';
import { civilNow } from '../../portal/data/civil-days.mjs';
import { type Portal, startPortal } from '../../portal/index';
import { workingMinutesCounted } from '../../support/calendar/counted-minutes';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { closeList, openRowInBar, reasonsInBar } from '../steps/flagged-list';
import { marksOn } from '../steps/marks';
import { turnOn } from '../steps/popup';
import { visit } from '../steps/visit';

const pictures = fileURLToPath(new URL('../../../.output/flags/', import.meta.url));

type Row = ReturnType<Portal['truth']>['lists']['processing']['rows'][number];

/** What was seen of a row when its flags were looked at. */
interface Seen {
  row: Row;
  label: string;
  reasons: string[];
  /** Epoch ms before the page was read, and after. */
  between: [number, number];
}

/** A minute is shown until the page is judged anew. */
const oldest = 150_000;

describe('every flag, seen on the portal', () => {
  let portal: Portal;
  let browser: ExtensionBrowser;
  const seen = new Map<string, Seen>();

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    portal = await startPortal({ skin: 'datatables' });
    browser = await launch('officers');
    const tab = await browser.openTab(portal.url);
    await turnOn(browser, tab);
    await visit(
      tab,
      portal,
      ({ list, page }) => lookAt(tab, portal.truth().lists[list].pages[page - 1] ?? []),
      ['reception', 'processing', 'waiting', 'returned'],
    );
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  /** Opens the rows of a page that bear a flag not seen so far. */
  async function lookAt(tab: Tab, rows: readonly Row[]): Promise<void> {
    for (const row of rows) {
      const flags = portal
        .truth({ at: civilNow(Date.now()) })
        .dossiers.find(({ code }) => code === row.code)?.flags;
      const news = row.flags.filter((id) => flags?.includes(id) && !seen.has(id));
      if (news.length === 0) continue;
      await openRowInBar(tab, row.code);
      const reasons = await reasonsInBar(tab);
      const label = (await marksOn(tab)).find(({ code }) => code === row.code)?.label ?? '';
      for (const id of news) {
        seen.set(id, { row, label, reasons, between: [Date.now() - oldest, Date.now()] });
        await tab.screenshot(join(pictures, `${id}.png`));
      }
      await closeList(tab);
    }
  }

  it('there are dossiers for each of them', () => {
    expect([...seen.keys()].sort()).toEqual([...flagIds].sort());
  });

  it.each(flagIds)('%s is said as the locale words it, with what to do', (id) => {
    const { row, reasons, label, between } = seenOf(id);
    // Which moment the page was judged at is not told: one of the last minutes is.
    const said = momentsOf(between).map((now) => wordsOf(row, id, now));
    expect(said.map(({ whole }) => whole)).toContain(reasons[row.flags.indexOf(id)]);
    expect(said.some((one) => label.includes(one.label))).toBe(true);
  });

  it.each(['overdue', 'due-today', 'due-soon'] as const)(
    '%s is right to the minute, counted one by one',
    (id) => {
      const { row, reasons, between } = seenOf(id);
      const due = row.dossier.dueAt ?? '';
      const told = toldMinutes(reasons[row.flags.indexOf(id)] ?? '');
      // A bare due date has no minute to be late by.
      if (id === 'overdue' && due.length === 10) return;
      const counted = momentsOf(between).map((now) =>
        id === 'overdue' ? workingMinutesCounted(due, now) : workingMinutesCounted(nextMinute(now), due),
      );
      expect(counted).toContain(told);
    },
  );

  it('leaves no error behind', async () => {
    expect(await browser.errors()).toEqual([]);
  });

  function seenOf(id: FlagId): Seen {
    const found = seen.get(id);
    if (found === undefined) throw new Error(`no dossier with the flag ${id} was seen`);
    return found;
  }
});

/** Every second between two instants, as civil time. */
function momentsOf([from, to]: Seen['between']): string[] {
  const moments = [civilTimeOf(to)];
  for (let at = from; at < to; at += 1_000) moments.push(civilTimeOf(at));
  return moments;
}

/** The first whole minute that is left: one that has begun is none. */
function nextMinute(now: string): string {
  return now.endsWith(':00') ? now : civilTimeOf(epochOf(now) + 60_000);
}

function wordsOf({ dossier, unreadable }: Row, id: FlagId, now: string) {
  const { flags } = judge(dossier, {
    now,
    calendar: defaultCalendar,
    unreadable: unreadable.map((cell) => {
      const read = parseDate(cell.text);
      return { ...cell, reason: read.kind === 'unreadable' ? read.reason : 'not-a-date' };
    }),
  });
  const flag = flags.find((one) => one.id === id) ?? { id, params: {} };
  const reason = flagReason('vi', flag).trim();
  return { whole: `${reason} ${flagAdvice('vi', flag)}`, label: flagLabel('vi', flag) };
}

/** "1 ngày 2 giờ 5 phút làm việc" in minutes; a working day has 450. */
function toldMinutes(sentence: string): number {
  const amount = (unit: string) => Number(new RegExp(`(\\d+) ${unit}`).exec(sentence)?.[1] ?? 0);
  return amount('ngày') * 450 + amount('giờ') * 60 + amount('phút');
}
