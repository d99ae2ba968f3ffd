import { beforeEach, describe, expect, it } from 'vitest';
import {
  type CalendarYear,
  defaultCalendar,
  ownOf,
  type WorkingCalendar,
  withDate,
  withOfficeHours,
  withOwn,
  withSaturdayMorning,
} from '../../../lib/calendar';
import { defaultSettings, loadSettings, type SettingsStorage, saveSettings } from '../../../lib/settings';

let held: Map<string, unknown>;
let storage: SettingsStorage;

beforeEach(() => {
  held = new Map();
  storage = {
    get: async (key) => held.get(key),
    set: async (key, value) => {
      held.set(key, structuredClone(value));
    },
  };
});

const storedCalendar = () => (held.get('settings') as { calendar: unknown }).calendar;
const withHoliday = withDate(defaultCalendar, '2026-12-24', 'daysOff', 'Thông báo của xã');
const year = (calendar: WorkingCalendar, wanted: number) =>
  calendar.years.find((table) => table.year === wanted) as CalendarYear;

/** What a later version ships: an official table of 2027, and one of 2028. */
const later: WorkingCalendar = {
  ...defaultCalendar,
  years: [
    ...defaultCalendar.years.filter((table) => table.year < 2027),
    { year: 2027, daysOff: ['2027-01-01'], makeUpDays: [], provisional: false, source: 'chính thức' },
    { year: 2028, daysOff: ['2028-01-01'], makeUpDays: [], provisional: true, source: 'dự kiến' },
  ],
};

describe('of the calendar only what was changed is stored', () => {
  it('nothing where nothing was, and the shipped one holds as it is', async () => {
    await saveSettings(storage, { ...defaultSettings, language: 'en' });
    expect(storedCalendar()).toEqual({ years: [] });
    expect((await loadSettings(storage)).settings.calendar).toBe(defaultCalendar);
  });

  it.each([
    ['a day off', withHoliday, { years: [year(withHoliday, 2026)] }],
    [
      'Saturday mornings',
      withSaturdayMorning(defaultCalendar, true),
      { week: withSaturdayMorning(defaultCalendar, true).week, years: [] },
    ],
    [
      'other hours',
      withOfficeHours(defaultCalendar, [{ opens: '07:00', closes: '11:00' }]),
      {
        week: withOfficeHours(defaultCalendar, [{ opens: '07:00', closes: '11:00' }]).week,
        fullDay: [{ opens: '07:00', closes: '11:00' }],
        years: [],
      },
    ],
  ])('%s, and comes back', async (_what, calendar, own) => {
    await saveSettings(storage, { ...defaultSettings, calendar });
    expect(storedCalendar()).toEqual(own);
    expect((await loadSettings(storage)).settings.calendar).toEqual(calendar);
  });

  it('so that tables of a later version are not hidden, but the unit’s own stay', () => {
    const own = ownOf(withHoliday, defaultCalendar);
    const calendar = withOwn(own, later);
    expect(year(calendar, 2026)).toEqual(year(withHoliday, 2026));
    expect(year(calendar, 2027).source).toBe('chính thức');
    expect(year(calendar, 2028).source).toBe('dự kiến');
  });
});

describe('a record of version 1, which holds the whole calendar', () => {
  const load = async (calendar: WorkingCalendar) => {
    held.set('settings', { ...defaultSettings, version: 1, calendar });
    const { settings, problem } = await loadSettings(storage);
    expect(problem).toBeUndefined();
    return settings;
  };

  it('follows the shipped tables from then on', async () => {
    const settings = await load(defaultCalendar);
    expect(settings).toEqual(defaultSettings);
    expect(storedCalendar()).toEqual({ years: [] });
  });

  it('keeps what the unit had changed', async () => {
    const own = withSaturdayMorning(withHoliday, true);
    expect((await load(own)).calendar).toEqual(own);
    expect(storedCalendar()).toEqual({ week: own.week, years: [year(own, 2026)] });
  });

  it('gets the tables that it never had', async () => {
    const years = defaultCalendar.years.filter((table) => table.year < 2026);
    expect((await load({ ...defaultCalendar, years })).calendar).toEqual(defaultCalendar);
  });
});
