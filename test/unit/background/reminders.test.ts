import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hourDue } from '../../../lib/background/reminder-times';
import { defaultCalendar } from '../../../lib/calendar';
import type { Dossier } from '../../../lib/dossier';
import { defaultSettings, type ReminderSettings } from '../../../lib/settings';
import { fromPopup, site } from './fake-platform';
import { browser, clock, keepSettings, store, wake } from './profile';

/** The instant of a civil time of Vietnam. */
const instant = (civil: string) => Date.parse(`${civil}+07:00`);
/** Vietnam's Teachers' Day is worked; 18 November 2026 is a Wednesday. */
const wednesday = '2026-11-18';
const saturday = '2026-11-21';

beforeEach(() => {
  clock.now = instant(`${wednesday}T07:00`);
});

async function start(reminders: Partial<ReminderSettings> = {}) {
  await keepSettings({
    reminders: { ...defaultSettings.reminders, ...reminders },
  });
  wake();
}

async function seen(rows: Dossier[], id = 'reading-1') {
  await store.ingest(
    {
      id,
      site,
      readAt: clock.now,
      lists: [
        {
          list: 'Đang xử lý',
          pager: { page: 1, pages: 1, total: 97, rowsShown: rows.length },
          rows: rows.map((dossier) => ({ dossier })),
        },
      ],
    },
    clock.now,
  );
}

/** Time comes to a moment, and the alarms that ring by then ring. */
async function at(civil: string, alarm: 'minute' | 'clock' = 'clock') {
  clock.now = instant(civil);
  browser.ring(alarm);
  // A call through the same queue is answered after the alarm was dealt with.
  await browser.send({ call: 'backlog/read', request: {} }, fromPopup);
  await vi.waitFor(async () => expect(await settled()).toBe(true));
}

async function settled(): Promise<boolean> {
  const before = browser.state.notices.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  return browser.state.notices.length === before;
}

const titles = () => browser.state.notices.map(({ title }) => title);

describe('at the chosen hours', () => {
  const rows = [
    { code: 'A-1', dueAt: '2026-11-17' },
    { code: 'A-2', dueAt: `${wednesday}T16:00` },
    { code: 'A-3', dueAt: '2026-12-17' },
  ];

  it('one notice sums the backlog up, with how much of it was read', async () => {
    await start();
    await seen(rows);
    await at(`${wednesday}T07:59`, 'minute');
    expect(titles()).toEqual([]);
    await at(`${wednesday}T08:00`, 'minute');
    expect(titles()).toEqual(['Hồ sơ: 1 quá hạn, 1 đến hạn hôm nay']);
    expect(browser.state.notices[0]?.message).toContain('Đọc lúc 07:00 · 3/97 hồ sơ');
  });

  it('names no citizen, in badge and title too, though names and summaries are kept', async () => {
    await start();
    const person = { applicant: 'Hoàng Thị Diệu Thảo', summary: 'xin xác nhận hộ nghèo' };
    await seen(rows.map((row) => ({ ...row, ...person })));
    await at(`${wednesday}T08:00`, 'minute');
    await at(`${wednesday}T15:00`);
    expect(titles()).toHaveLength(2);
    const said = JSON.stringify([browser.state.notices, browser.state.badge]);
    expect(said).toContain('A-2');
    expect(said).not.toMatch(/Thảo|hộ nghèo/);
  });

  it('comes once for each hour, however often the worker begins anew', async () => {
    await start();
    await seen(rows);
    for (const time of ['08:00', '08:01', '08:05', '13:59']) {
      wake();
      await at(`${wednesday}T${time}`, 'minute');
    }
    expect(titles()).toHaveLength(1);
    await at(`${wednesday}T14:00`, 'minute');
    await at(`${wednesday}T14:01`, 'minute');
    expect(titles()).toHaveLength(2);
  });

  it('comes late where the browser was closed, as one', async () => {
    await start();
    await seen(rows);
    await at(`${wednesday}T15:20`, 'minute');
    expect(titles()).toHaveLength(1);
  });

  it('does not come on a day off, nor after the office closed', async () => {
    await start();
    await seen(rows);
    await at(`${saturday}T08:00`, 'minute');
    await at(`${wednesday}T19:00`, 'minute');
    expect(titles()).toEqual([]);
  });

  it('does not come where nothing needs a hand, and not where it is switched off', async () => {
    await start();
    await seen([{ code: 'A-3', dueAt: '2026-12-17' }]);
    await at(`${wednesday}T08:00`, 'minute');
    expect(titles()).toEqual([]);
    await browser.send({ call: 'settings/change', request: { set: { reminders: off } } }, fromPopup);
    await seen(rows, 'reading-2');
    await at(`${wednesday}T14:00`, 'minute');
    expect(titles()).toEqual([]);
  });

  const off = { ...defaultSettings.reminders, on: false };

  it('opens the list when it is pressed', async () => {
    await start();
    await seen(rows);
    await at(`${wednesday}T08:00`, 'minute');
    browser.pressNotice(browser.state.notices[0]?.id ?? '', 'notice');
    expect(browser.state.opened).toEqual([expect.stringMatching(/^chrome-extension:\/\/own\/.*overdue$/)]);
  });

  it('is silenced for the day by its button or in the popup, and comes again the next day', async () => {
    await start();
    await seen(rows);
    await at(`${wednesday}T08:00`, 'minute');
    browser.pressNotice(browser.state.notices[0]?.id ?? '', 'button');
    await at(`${wednesday}T14:00`, 'minute');
    expect(titles()).toHaveLength(1);
    await browser.send({ call: 'reminders/silence', request: { on: false } }, fromPopup);
    await browser.send({ call: 'reminders/silence', request: { on: true } }, fromPopup);
    await at(`${wednesday}T14:10`, 'minute');
    expect(titles()).toHaveLength(1);
    await at('2026-11-19T08:00', 'minute');
    expect(titles()).toHaveLength(2);
  });
});

describe('a dossier that enters its last working hours', () => {
  it('is told of once, grouped with others, in office hours alone', async () => {
    await start({ hours: ['07:30'] });
    await seen([
      { code: 'A-1', dueAt: `${wednesday}T16:00`, procedure: 'Chứng thực bản sao' },
      { code: 'A-2', dueAt: `${wednesday}T16:30` },
      { code: 'A-3', dueAt: `${wednesday}T17:00` },
    ]);
    await at(`${wednesday}T07:30`, 'minute');
    browser.state.notices.length = 0;
    await at(`${wednesday}T09:25`);
    expect(titles()).toEqual([]);
    await at(`${wednesday}T11:00`);
    expect(titles()).toEqual(['3 hồ sơ sắp hết giờ làm việc để trả kết quả']);
    expect(browser.state.notices[0]?.message).toContain(
      'A-1 · Chứng thực bản sao · hẹn trả 16:00 18/11/2026',
    );
    wake();
    await at(`${wednesday}T11:05`);
    expect(titles()).toHaveLength(1);
  });

  it('is told of again where the portal gives it another due date', async () => {
    await start({ hours: ['07:30'] });
    await seen([{ code: 'A-1', dueAt: `${wednesday}T11:00` }]);
    await at(`${wednesday}T09:00`);
    await seen([{ code: 'A-1', dueAt: `${wednesday}T11:30` }], 'reading-2');
    await at(`${wednesday}T09:05`);
    const single = titles().filter((title) => title.startsWith('1 hồ sơ sắp hết giờ'));
    expect(single).toHaveLength(1);
  });

  it('is counted and not named while the extension’s pages are locked', async () => {
    await start({ hours: ['07:30'] });
    await seen([{ code: 'A-1', dueAt: `${wednesday}T11:00` }]);
    await browser.send({ call: 'lock/set', request: { pin: '2040' } }, fromPopup);
    await at(`${wednesday}T09:00`);
    await vi.waitFor(() => expect(browser.state.notices[0]?.message).toContain('1 hồ sơ sắp hết giờ'), {
      timeout: 10_000,
    });
    expect(browser.state.notices[0]?.message).not.toContain('A-1');
  });

  it('is not told of where that is switched off', async () => {
    await start({ hours: ['23:00'], lastWorkingHours: 0 });
    await seen([{ code: 'A-1', dueAt: `${wednesday}T11:00` }]);
    await at(`${wednesday}T10:30`);
    expect(titles()).toEqual([]);
  });
});

describe('the hour that is due', () => {
  const due = (now: string, hours = ['14:00', '08:00']) => hourDue(now, hours, defaultCalendar);

  it.each([
    [`${wednesday}T07:59:59`, undefined],
    [`${wednesday}T08:00:00`, '08:00'],
    [`${wednesday}T13:59:59`, '08:00'],
    [`${wednesday}T14:00:00`, '14:00'],
    [`${wednesday}T16:59:00`, '14:00'],
    [`${wednesday}T17:00:00`, undefined],
    [`${saturday}T08:00:00`, undefined],
  ])('at %s is %s', (now, hour) => {
    expect(due(now)).toBe(hour);
  });

  it('outside office hours is due for an hour', () => {
    expect(due(`${wednesday}T18:40`, ['18:00'])).toBe('18:00');
    expect(due(`${wednesday}T19:01`, ['18:00'])).toBeUndefined();
  });
});
