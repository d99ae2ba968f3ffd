// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/reading';
import { defaultSettings, pageSettings, siteProfiles } from '../../../lib/settings';

const site = 'https://motcua.example.vn';
const choosing = (profile: string | null) => ({ ...defaultSettings, chosenProfiles: [{ site, profile }] });

describe('the profiles of a page', () => {
  it('are all of them, each known by its own markers, where none was chosen', () => {
    expect(pageSettings(defaultSettings, site).profiles).toEqual(siteProfiles);
  });

  it('are the chosen one, for every page of that portal and of no other', () => {
    const settings = choosing('igate-2');
    expect(pageSettings(settings, site).profiles.map(({ id }) => id)).toEqual(['igate-2']);
    expect(pageSettings(settings, `${site}:8443`).profiles).toEqual(siteProfiles);
  });

  it('are none where the portal runs another software', () => {
    expect(pageSettings(choosing(null), site).profiles).toEqual([]);
  });

  it('are all of them where a later version chose one that this one does not have', () => {
    expect(pageSettings(choosing('not-of-this-version'), site).profiles).toEqual(siteProfiles);
  });
});

it('a chosen profile reads pages that bear none of its markers', () => {
  document.body.innerHTML = '<span class="user-fullname">Đỗ Thị Mẫu</span>';
  const officerBy = (settings: typeof defaultSettings) =>
    readPage(document, { url: site, profiles: pageSettings(settings, site).profiles }).officer;
  expect(officerBy(choosing(null))).toBeUndefined();
  expect(officerBy(choosing('igate-2'))).toBe('Đỗ Thị Mẫu');
});
