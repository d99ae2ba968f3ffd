import { describe, expect, it } from 'vitest';
import { defaultCalendar, withSaturdayMorning } from '../../../lib/calendar';
import { defaultSettings, readSettingsFile, type Settings, settingsFile } from '../../../lib/settings';

const own: Settings = {
  ...defaultSettings,
  language: 'en',
  thresholds: {
    dueSoonWorkingDays: 3.5,
    byDay: true,
    exceptions: [{ procedure: 'Chứng thực', exclude: true }],
  },
  calendar: withSaturdayMorning(defaultCalendar, true),
  reminders: { on: false, hours: ['09:15'], lastWorkingHours: 0 },
  mappings: [{ site: 'https://motcua.example.vn', signature: 'a|b', columns: { a: 'code', b: null } }],
  retentionDays: 90,
};

const problemOf = (text: string) => {
  const read = readSettingsFile(text);
  return 'problem' in read ? read.problem : undefined;
};

/** The file with one line replaced, and the number of that line. */
function spoilt(line: RegExp, instead: string) {
  const lines = settingsFile(own).split('\n');
  const index = lines.findIndex((each) => line.test(each));
  lines[index] = instead;
  return { text: lines.join('\n'), line: index + 1 };
}

describe('a file of settings', () => {
  it('brings every setting over', () => {
    expect(readSettingsFile(settingsFile(own))).toEqual({ settings: own });
    expect(readSettingsFile(`\uFEFF${settingsFile(defaultSettings)}`)).toEqual({ settings: defaultSettings });
  });

  it('may come from an older version, which knew fewer settings', () => {
    const { reminders: _r, appearance: _a, ...older } = JSON.parse(settingsFile(own)).settings;
    const text = JSON.stringify({ format: 'nhac-han/settings', version: 1, settings: older });
    expect(readSettingsFile(text)).toEqual({
      settings: { ...own, reminders: defaultSettings.reminders, appearance: defaultSettings.appearance },
    });
  });

  it.each([
    ['retentionDays', /"retentionDays"/, '    "retentionDays": "lâu",', 'settings.retentionDays'],
    ['an hour', /"09:15"/, '        "9h15"', 'settings.reminders.hours[0]'],
    ['a language', /"language"/, '    "language": "fr",', 'settings.language'],
  ])('with %s that is wrong is refused, its line named', (_name, found, instead, path) => {
    const { text, line } = spoilt(found, instead);
    expect(problemOf(text)).toMatchObject({ kind: 'wrong-part', line, path });
  });

  it('with a part that nobody knows is refused, its line named', () => {
    const { text, line } = spoilt(/"language"/, '    "language": "en", "mau": 1,');
    expect(problemOf(text)).toEqual({ kind: 'unknown-part', line, path: 'settings.mau' });
  });

  it('that is badly written is refused, the line named', () => {
    const { text, line } = spoilt(/"language"/, '    "language": en,');
    expect(problemOf(text)).toEqual({ kind: 'not-json', line });
  });

  it('that is another file, or of a newer version, is refused', () => {
    expect(problemOf('{"format":"nhac-han/calendar","version":1}')).toEqual({ kind: 'other-format' });
    expect(problemOf('{"format":"nhac-han/settings","version":2}')).toEqual({ kind: 'newer' });
    const newer = settingsFile(own).replace('"version": 2', '"version": 99');
    expect(problemOf(newer)).toEqual({ kind: 'newer' });
  });
});
