import { describe, expect, it } from 'vitest';
import { defaultSettings, pageSettings } from '../../../lib/settings';
import { readProfiles, siteProfiles } from '../../../lib/settings/profiles';

const profile = { id: 'mau', label: 'Cổng mẫu', version: 1, markers: ['#mau'], headers: { dueAt: ['Hẹn'] } };

describe('readProfiles', () => {
  it('takes profiles in the order of their file names', () => {
    const files = { 'b.json': { ...profile, id: 'b' }, 'a.json': { ...profile, id: 'a' } };
    expect(readProfiles(files).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['an unknown part', { ...profile, script: 'alert(1)' }],
    ['an unknown field', { ...profile, headers: { phone: ['Điện thoại'] } }],
    ['no marker', { ...profile, markers: [] }],
  ])('names the file that has %s', (_name, broken) => {
    expect(() => readProfiles({ 'hỏng.json': broken })).toThrow('hỏng.json');
  });

  it('refuses two of the same id', () => {
    expect(() => readProfiles({ 'a.json': profile, 'b.json': profile })).toThrow('share an id');
  });
});

describe('pageSettings', () => {
  it('brings the profiles of the package and the mappings of this site alone', () => {
    const mapping = {
      site: 'https://a.example.vn',
      signature: 'x',
      columns: { 'số biên nhận': 'code' as const },
    };
    const other = { ...mapping, site: 'https://b.example.vn' };
    const settings = pageSettings({ ...defaultSettings, mappings: [mapping, other] }, mapping.site);
    expect(settings.mappings).toEqual([mapping]);
    expect(settings.profiles).toEqual(siteProfiles);
    expect(settings.calendar).toEqual(defaultSettings.calendar);
  });
});
